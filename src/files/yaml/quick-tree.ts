import { readPlainScalar } from './plain-scalar.ts';
import { declined, QuickLines } from './quick-lines.ts';
import {
  deepestNesting,
  mostEntries,
  NumberTexts,
  type YamlMapping,
  type YamlTree,
  type YamlValue,
} from './yaml-tree.ts';

/**
 * Reads the YAML that people write for these files: block mappings and lists, flow collections, plain scalars and
 * quoted ones of one line, remarks. Nothing where anything else occurs, be it right or wrong: then the package reads
 * the text. What this reads, the package reads to the same tree and without a problem (test/files/yaml/quick-tree.test.ts).
 * It is here because the package takes as long to load and to warm up as Node itself, and ten times as long after that.
 */
export function readTreeQuickly(text: string): YamlTree | undefined {
  // Tabs have rules of their own.
  if (text.includes('\t')) return undefined;
  try {
    return new QuickReader(text).read();
  } catch (error) {
    if (error === declined) return undefined;
    throw error;
  }
}

type Holder = YamlMapping | YamlValue[];

class QuickReader {
  readonly #lines: QuickLines;
  readonly #numbers = new NumberTexts();
  #depth = 0;
  #entries = 0;

  constructor(text: string) {
    this.#lines = new QuickLines(text);
  }

  read(): YamlTree {
    const root = this.#lines.indent < 0 ? null : this.#readBlock(-1);
    if (this.#lines.indent >= 0) throw declined;
    return { root, numbers: this.#numbers };
  }

  /** What stands on lines of its own below a parent at column `parent`. */
  #readBlock(parent: number): YamlValue {
    const lines = this.#lines;
    if (lines.isDash()) return this.#readList(lines.indent);
    const key = lines.takeKey();
    if (key !== undefined) return this.#readMapping(lines.indent, key);
    if (lines.here !== '[' && lines.here !== '{') throw declined;
    const value = this.#readFlow(parent);
    this.#finishLine();
    return value;
  }

  /** A mapping whose keys stand at `column`; its first key has been passed. */
  #readMapping(column: number, first: string): YamlMapping {
    this.#enter();
    const lines = this.#lines;
    const mapping: YamlMapping = Object.create(null);
    let key: string | undefined = first;
    while (key !== undefined) {
      if (key in mapping) throw declined;
      this.#readUnderKey(mapping, key, column);
      // A line that is indented more would continue the value.
      if (lines.indent > column) throw declined;
      if (lines.indent < column) break;
      key = lines.takeKey();
      if (key === undefined) throw declined;
    }
    this.#depth--;
    return mapping;
  }

  /** A list whose dashes stand at `column`. */
  #readList(column: number): YamlValue[] {
    this.#enter();
    const lines = this.#lines;
    const list: YamlValue[] = [];
    while (lines.indent === column && lines.isDash()) {
      lines.position++;
      this.#readAfterDash(list, column);
    }
    if (lines.indent > column) throw declined;
    this.#depth--;
    return list;
  }

  #readUnderKey(mapping: YamlMapping, key: string, column: number): void {
    this.#count();
    const lines = this.#lines;
    if (!lines.isRestEmpty()) {
      this.#readInline(mapping, key, column, false);
      this.#finishLine();
      return;
    }
    lines.toNextLine();
    // A list may stand at the column of the key that it belongs to.
    if (lines.indent > column) this.#put(mapping, key, this.#readBlock(column));
    else this.#put(mapping, key, lines.indent === column && lines.isDash() ? this.#readList(column) : null);
  }

  #readAfterDash(list: YamlValue[], column: number): void {
    this.#count();
    const lines = this.#lines;
    if (lines.isRestEmpty()) {
      lines.toNextLine();
      list.push(lines.indent > column ? this.#readBlock(column) : null);
      return;
    }
    if (lines.isDash()) throw declined;
    const inner = lines.column;
    const first = lines.takeKey();
    if (first !== undefined) {
      lines.indent = inner;
      list.push(this.#readMapping(inner, first));
      return;
    }
    this.#readInline(list, list.length, column, false);
    this.#finishLine();
  }

  /** After a value nothing but a remark may follow. */
  #finishLine(): void {
    if (!this.#lines.isRestEmpty()) throw declined;
    this.#lines.toNextLine();
  }

  #readInline(holder: Holder, key: string | number, column: number, isInFlow: boolean): void {
    const lines = this.#lines;
    const { here } = lines;
    if (here === '[' || here === '{') this.#put(holder, key, this.#readFlow(column));
    else if (here === '"' || here === "'") this.#put(holder, key, lines.takeQuoted(here));
    else {
      const text = lines.takePlain(isInFlow);
      const value = readPlainScalar(text);
      if (value === 0) this.#numbers.set(holder, key, text);
      this.#put(holder, key, value);
    }
  }

  #put(holder: Holder, key: string | number, value: YamlValue): void {
    (holder as Record<string | number, YamlValue>)[key] = value;
  }

  /** `[ … ]` or `{ … }`; lines that it goes on over are indented more than `column`. */
  #readFlow(column: number): YamlValue {
    this.#enter();
    const lines = this.#lines;
    const isList = lines.here === '[';
    const close = isList ? ']' : '}';
    const holder: Holder = isList ? [] : Object.create(null);
    lines.position++;
    this.#passFlowSpace(column);
    while (!lines.isAt(close)) {
      const key = Array.isArray(holder) ? holder.length : lines.takeKey();
      if (key === undefined || (typeof key === 'string' && key in holder)) throw declined;
      this.#count();
      this.#passFlowSpace(column);
      this.#readInline(holder, key, column, true);
      this.#passFlowSpace(column);
      if (lines.isAt(close)) break;
      if (!lines.isAt(',')) throw declined;
      lines.position++;
      this.#passFlowSpace(column);
      if (lines.isAt(close)) throw declined;
    }
    lines.position++;
    this.#depth--;
    return holder;
  }

  #passFlowSpace(column: number): void {
    const lines = this.#lines;
    while (lines.isRestEmpty()) {
      if (lines.position >= lines.text.length) throw declined;
      lines.toNextLine();
      if (lines.indent <= column) throw declined;
    }
  }

  #enter(): void {
    this.#depth++;
    if (this.#depth > deepestNesting) throw declined;
  }

  #count(): void {
    this.#entries++;
    if (this.#entries > mostEntries) throw declined;
  }
}
