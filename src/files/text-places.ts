import { CharacterCount, countCharacters } from './count-characters.ts';
import type { Stretch } from './csv/locate-in-csv.ts';

/** A place as a reader counts it: lines and characters from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Turns positions in a text into places; made only when there is something to report. */
export class TextPlaces {
  readonly #text: string;
  readonly #starts = [0];
  /** The line asked for last: problems come line by line, and a line may be long. */
  #last: { readonly line: number; readonly text: string; readonly characters: CharacterCount } | undefined;

  constructor(text: string) {
    this.#text = text;
    for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(index + lineBreak.length);
  }

  /** The line, from 1, in which a position lies. */
  lineAt(position: number): number {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= position) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** The text of a line, from 1; of a very long one its beginning. */
  lineText(line: number, longest: number): string {
    return this.#lineOf(line).text.slice(0, longest);
  }

  /** Where the line after that of a position starts. */
  nextLine(position: number): number {
    return this.#starts[this.lineAt(position)] ?? this.#text.length;
  }

  /** A stretch that goes over several lines is cut at the end of its first one. */
  place({ start, end }: Stretch): TextPlace {
    const line = this.lineAt(start);
    const from = this.#starts[line - 1] ?? 0;
    const within = this.#text.slice(start, Math.min(end, this.nextLine(start))).trimEnd();
    return {
      line,
      column: this.#lineOf(line).characters.before(start - from) + 1,
      length: Math.max(1, countCharacters(within)),
    };
  }

  #lineOf(line: number): { readonly text: string; readonly characters: CharacterCount } {
    if (this.#last?.line === line) return this.#last;
    const from = this.#starts[line - 1] ?? this.#text.length;
    const text = this.#text.slice(from, this.#starts[line] ?? this.#text.length).replace(/[\r\n]+$/, '');
    this.#last = { line, text, characters: new CharacterCount(text) };
    return this.#last;
  }
}
