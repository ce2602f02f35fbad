import { closestOf } from './closest.ts';

/** How many different texts are compared: a column that holds something else altogether needs no more hints. */
const mostHints = 100;

/** Names that a text may have been meant to be, where many texts may be misspelt. */
export class Spellings {
  readonly #known: Iterable<string>;
  readonly #hints = new Map<string, string | undefined>();
  #names: ReadonlySet<string> | undefined;

  constructor(known: Iterable<string>) {
    this.#known = known;
  }

  /** The nearest of them that is another text, where it is near enough; nothing is near to no text. */
  closest(text: string): string | undefined {
    if (text === '') return undefined;
    if (this.#hints.has(text) || this.#hints.size >= mostHints) return this.#hints.get(text);
    this.#names ??= new Set(this.#known);
    const others = this.#names.has(text) ? [...this.#names].filter((name) => name !== text) : this.#names;
    const closest = closestOf(text, others);
    this.#hints.set(text, closest);
    return closest;
  }

  /** The same as a detail of a diagnostic: `closest`, where there is one. */
  hint(text: string): { readonly closest?: string } {
    const closest = this.closest(text);
    return closest === undefined ? {} : { closest };
  }
}
