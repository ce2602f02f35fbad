import { closestOf } from '../domain/closest.ts';

/** How many different texts are compared: a column that holds something else altogether needs no more hints. */
const mostHints = 100;

/** Names that a text may have been meant to be. */
export class Spellings {
  readonly #known: readonly string[];
  readonly #hints = new Map<string, string | undefined>();

  constructor(known: readonly string[]) {
    this.#known = known;
  }

  /** The nearest of them, where it is near enough; nothing is near to no text. */
  closest(text: string): string | undefined {
    if (text === '') return undefined;
    if (this.#hints.has(text) || this.#hints.size >= mostHints) return this.#hints.get(text);
    const closest = closestOf(text, this.#known);
    this.#hints.set(text, closest);
    return closest;
  }
}
