import type { Document, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Diagnostic, FileRole } from '../../domain/diagnostic.ts';
import type { Stretch } from '../csv/locate-in-csv.ts';
import { composeDocument } from './compose-document.ts';
import { loadYamlPackage } from './load-yaml-package.ts';
import { readPlainScalar } from './plain-scalar.ts';
import { findSyntaxProblems } from './syntax-problems.ts';
import { TextPlaces } from './text-places.ts';
import {
  deepestNesting,
  mostAliasedNodes,
  NumberTexts,
  type TreeReading,
  type YamlMapping,
  type YamlValue,
} from './yaml-tree.ts';

/** Reads a text by the package `yaml`: all of the language, and all that can be wrong with it. */
export function readTreeByPackage(text: string, file: FileRole): TreeReading {
  const composition = composeDocument(text);
  if ('tooDeepAt' in composition) {
    const place = new TextPlaces(text).place({ start: composition.tooDeepAt, end: composition.tooDeepAt + 1 });
    const details = { limit: 'yaml-nesting', allowed: deepestNesting } as const;
    return { tree: undefined, problems: [{ code: 'too-large', at: { file, ...place }, details }] };
  }
  return new TreeReader(text, file, composition).read();
}

class TreeReader {
  readonly #text: string;
  readonly #file: FileRole;
  readonly #document: Document.Parsed;
  readonly #problems: Diagnostic[] = [];
  readonly #numbers = new NumberTexts();
  readonly #anchors = new Map<string, Node>();
  readonly #composition: Extract<ReturnType<typeof composeDocument>, { document: unknown }>;
  #places: TextPlaces | undefined;
  #aliased = 0;
  #depth = 0;
  /** The alias that is being followed: what is wrong with what it stands for has been told there. */
  #alias: Node | undefined;

  constructor(
    text: string,
    file: FileRole,
    composition: Extract<ReturnType<typeof composeDocument>, { document: unknown }>,
  ) {
    this.#text = text;
    this.#file = file;
    this.#composition = composition;
    this.#document = composition.document;
  }

  read(): TreeReading {
    const { problems, second } = this.#composition;
    for (const found of problems.length === 0
      ? []
      : findSyntaxProblems(this.#text, this.#document, problems, this.#textPlaces())) {
      this.#complainSyntax(found.stretch, found.problem, found.detail);
    }
    if (second !== undefined) this.#complainSyntax({ start: second, end: second + 3 }, 'multiple-documents');
    const root = this.#convert(this.#document.contents);
    return { tree: { root, numbers: this.#numbers }, problems: this.#problems };
  }

  #convert(node: Node | null): YamlValue {
    const { isAlias, isMap, isScalar, isSeq } = loadYamlPackage();
    if (node === null || this.#aliased > mostAliasedNodes) return null;
    if (isAlias(node)) return this.#follow(node.source, node);
    if (this.#alias) {
      this.#aliased++;
      if (this.#aliased > mostAliasedNodes) return this.#refuseAliases(this.#alias);
    }
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return textOf(node);
    if (isMap(node)) return this.#convertMapping(node);
    return isSeq(node) ? this.#convertList(node) : null;
  }

  #convertMapping({ items }: YAMLMap): YamlMapping {
    const { isScalar, isNode } = loadYamlPackage();
    const mapping: YamlMapping = Object.create(null);
    const keys = new Map<string, Node>();
    let before: { readonly name: string; readonly value: Node | null } | undefined;
    for (const pair of items) {
      const key = isNode(pair.key) ? pair.key : null;
      const value = isNode(pair.value) ? pair.value : null;
      const name = isScalar(key) ? scalarText(key) : undefined;
      if (before && name !== undefined && this.#isSplitDecimal(before.value, key, value)) {
        this.#complainSplit(before.name, before.value, name);
        continue;
      }
      if (key === null || name === undefined || name === '') {
        this.#complainSyntax(stretchOf(key ?? value), isScalar(key) || key === null ? 'colon' : 'other');
        continue;
      }
      const first = keys.get(name);
      if (first) {
        this.#complainDuplicate(name, key, first);
        continue;
      }
      keys.set(name, key);
      before = { name, value };
      mapping[name] = this.#convert(value);
      this.#keepNumber(mapping, name, value);
    }
    return mapping;
  }

  /** `{ from: 97,5 }` is to YAML `from: 97` and a key `5` without a value. */
  #isSplitDecimal(before: Node | null, key: Node | null, value: Node | null): boolean {
    const { isScalar } = loadYamlPackage();
    if (!isScalar(before) || !isScalar(key) || (value !== null && stretchOf(value).end > stretchOf(value).start))
      return false;
    const { end } = stretchOf(before);
    return (
      /^\d+$/.test(scalarText(before)) &&
      /^\d+$/.test(scalarText(key)) &&
      this.#text[end] === ',' &&
      stretchOf(key).start === end + 1
    );
  }

  #complainSplit(key: string, before: Node | null, decimals: string): void {
    const { start, end } = stretchOf(before);
    const value = `${this.#text.slice(start, end)},${decimals}`;
    this.#problems.push({
      code: 'schema',
      at: { file: this.#file, ...this.#textPlaces().place({ start, end: start + value.length }) },
      details: { key, problem: 'type', expected: ['number'], value, quote: true },
    });
  }

  #convertList({ items }: YAMLSeq): YamlValue[] {
    const { isNode } = loadYamlPackage();
    const list: YamlValue[] = [];
    for (const item of items) {
      const node = isNode(item) ? item : null;
      const index = list.push(this.#convert(node)) - 1;
      this.#keepNumber(list, index, node);
    }
    return list;
  }

  #keepNumber(holder: object, key: string | number, node: Node | null): void {
    const { isAlias, isScalar } = loadYamlPackage();
    const meant = isAlias(node) ? this.#anchors.get(node.source) : node;
    if (isScalar(meant) && textOf(meant) === 0) this.#numbers.set(holder, key, scalarText(meant));
  }

  /** An alias stands for a copy of what has the anchor; how many nodes that makes is limited. */
  #follow(name: string, alias: Node): YamlValue {
    const target = this.#anchors.get(name);
    if (!target) {
      if (!this.#problems.some(({ code }) => code === 'yaml-syntax')) {
        this.#complainSyntax(stretchOf(alias), 'alias', `*${name}`.slice(0, 30));
      }
      return null;
    }
    const outer = this.#alias;
    this.#alias = outer ?? alias;
    this.#depth++;
    const value = this.#depth > deepestNesting ? this.#refuseAliases(this.#alias) : this.#convert(target);
    this.#depth--;
    this.#alias = outer;
    return value;
  }

  #refuseAliases(alias: Node): null {
    this.#aliased = mostAliasedNodes + 1;
    const details = { limit: 'yaml-aliases', allowed: mostAliasedNodes } as const;
    this.#problems.push({ code: 'too-large', at: { file: this.#file, ...this.#placeOf(alias) }, details });
    return null;
  }

  #complainSyntax(
    stretch: Stretch,
    problem: Extract<Diagnostic, { code: 'yaml-syntax' }>['details']['problem'],
    detail?: string,
  ): void {
    if (this.#alias) return;
    const details = { problem, ...(detail === undefined ? {} : { detail }) };
    const place = this.#textPlaces().place(stretch);
    this.#problems.push({ code: 'yaml-syntax', at: { file: this.#file, ...place }, details });
  }

  #complainDuplicate(key: string, node: Node, first: Node): void {
    if (this.#alias) return;
    const firstLine = this.#placeOf(first).line;
    this.#problems.push({
      code: 'duplicate-key',
      at: { file: this.#file, ...this.#placeOf(node) },
      details: { key, firstLine },
    });
  }

  #placeOf(node: Node): ReturnType<TextPlaces['place']> {
    return this.#textPlaces().place(stretchOf(node));
  }

  #textPlaces(): TextPlaces {
    this.#places ??= new TextPlaces(this.#text);
    return this.#places;
  }
}

function stretchOf(node: Node | null): Stretch {
  const [start, end] = node?.range ?? [0, 1];
  return { start, end };
}

/** With the schema `failsafe` every scalar is text. */
function scalarText({ value }: Scalar): string {
  return typeof value === 'string' ? value : '';
}

function textOf(scalar: Scalar): string | 0 | boolean | null {
  const text = scalarText(scalar);
  const isPlain = scalar.type === undefined || scalar.type === 'PLAIN';
  return isPlain && scalar.tag === undefined ? readPlainScalar(text) : text;
}
