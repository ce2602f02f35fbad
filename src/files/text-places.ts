import { countCharacters } from './count-characters.ts';
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
    const start = this.#starts[line - 1] ?? this.#text.length;
    const text = this.#text.slice(start, Math.min(this.#starts[line] ?? this.#text.length, start + longest));
    return text.replace(/[\r\n]+$/, '');
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
      column: countCharacters(this.#text.slice(from, start)) + 1,
      length: Math.max(1, countCharacters(within)),
    };
  }
}
