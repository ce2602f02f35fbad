import type { Diagnostic } from '../../domain/diagnostic.ts';

/**
 * What a YAML file says: mappings (without prototype), lists and scalars. A number stands as 0; its text, which alone
 * counts, is kept beside, so that no figure ever passes through a binary float (spec 2, "Numbers").
 */
export type YamlValue = string | 0 | boolean | null | YamlValue[] | YamlMapping;

export interface YamlMapping {
  [key: string]: YamlValue;
}

export interface YamlTree {
  readonly root: YamlValue;
  readonly numbers: NumberTexts;
}

/** The text of each number, by the mapping or list that holds it, and its key or index there. */
export class NumberTexts {
  readonly #byHolder = new Map<object, Map<string | number, string>>();

  set(holder: object, key: string | number, text: string): void {
    const known = this.#byHolder.get(holder);
    if (known) known.set(key, text);
    else this.#byHolder.set(holder, new Map([[key, text]]));
  }

  get(holder: object, key: string | number): string | undefined {
    return this.#byHolder.get(holder)?.get(key);
  }
}

/** What was read of a text, and what is wrong with its form. The tree is absent where nothing can be made of it. */
export interface TreeReading {
  readonly tree: YamlTree | undefined;
  readonly problems: readonly Diagnostic[];
}

/** Collections inside one another (spec 2, "Limits"). */
export const deepestNesting = 50;

/** Keys and items of lists in a file: far more than any rules or rulings have (spec 2, "Limits"). */
export const mostEntries = 20_000;

/** Nodes that all aliases of a file may stand for (spec 2, "Limits"). */
export const mostAliasedNodes = 100;
