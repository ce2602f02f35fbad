import { visibleCharacters } from '../domain/visible-characters.ts';

/** Characters that each take one position in a text: Latin, Greek, Cyrillic and Chinese ones, and signs between words. */
const single = /^[\t\x20-\u024f\u0370-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u3400-\u9fff]*$/;

/** So far out on a line nobody counts characters: from there on positions are counted. */
const countedPositions = 200_000;

/** Characters as a reader sees them: a letter with its marks is one. */
export function countCharacters(text: string): number {
  return new CharacterCount(text).before(text.length);
}

/** Counts the characters of a line up to any of its positions; each is looked at once, however many are asked for. */
export class CharacterCount {
  readonly #rest: Iterator<string> | undefined;
  /** Where each character begins that has been looked at. */
  readonly #starts: number[] = [];
  #looked = 0;

  constructor(line: string) {
    if (!single.test(line)) this.#rest = visibleCharacters(line.slice(0, countedPositions));
  }

  /** How many characters begin before a position. */
  before(position: number): number {
    if (!this.#rest) return position;
    const starts = this.#starts;
    while (this.#looked < position) {
      const next = this.#rest.next();
      if (next.done) return starts.length + position - this.#looked;
      starts.push(this.#looked);
      this.#looked += next.value.length;
    }
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
