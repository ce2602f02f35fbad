import type { Node } from 'yaml';
import type { DetailsOf, Diagnostic } from '../../domain/diagnostic.ts';
import type { FileRole } from '../../domain/locator.ts';
import type { Stretch } from '../csv/locate-in-csv.ts';
import { TextPlaces } from '../text-places.ts';
import { mostAliasedNodes } from './yaml-tree.ts';

/** Collects what is wrong with the form of one text, with its places. */
export class TreeProblems {
  readonly list: Diagnostic[] = [];
  /** While true only limits are told: all else follows from what has been told already. */
  isHushed = false;
  readonly #text: string;
  readonly #file: FileRole;
  #places: TextPlaces | undefined;

  constructor(text: string, file: FileRole) {
    this.#text = text;
    this.#file = file;
  }

  get places(): TextPlaces {
    this.#places ??= new TextPlaces(this.#text);
    return this.#places;
  }

  syntax(problem: DetailsOf['yaml-syntax']['problem'], stretch: Stretch, detail?: string): void {
    if (this.isHushed) return;
    const details = { problem, ...(detail === undefined ? {} : { detail: detail.slice(0, 30) }) };
    this.list.push({ code: 'yaml-syntax', at: this.#at(stretch), details });
  }

  duplicateKey(key: string, node: Node, first: Node): void {
    if (this.isHushed) return;
    const firstLine = this.places.lineAt(stretchOf(first).start);
    this.list.push({ code: 'duplicate-key', at: this.#at(stretchOf(node)), details: { key, firstLine } });
  }

  /** A decimal comma without quotes between braces: `from: 97` and then `5`. */
  splitDecimal(key: string, { start, end }: Stretch): void {
    if (this.isHushed) return;
    const details = {
      key,
      problem: 'type',
      expected: ['number'],
      value: this.#text.slice(start, end),
      quote: true,
    } as const;
    this.list.push({ code: 'schema', at: this.#at({ start, end }), details });
  }

  tooManyAliases(alias: Node): void {
    const details = { limit: 'yaml-aliases', allowed: mostAliasedNodes } as const;
    this.list.push({ code: 'too-large', at: this.#at(stretchOf(alias)), details });
  }

  #at(stretch: Stretch): Diagnostic['at'] {
    return { file: this.#file, ...this.places.place(stretch) };
  }
}

export function stretchOf(node: Node | null): Stretch {
  const [start, end] = node?.range ?? [0, 1];
  return { start, end };
}
