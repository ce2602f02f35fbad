import type { Code, DetailsOf } from '../../domain/diagnostic.ts';
import type { Bilingual } from '../language.ts';

/** How one diagnostic is told. Texts begin small and end without a full stop; pages of `thidua codes` are sentences. */
export interface Wording<Details> {
  readonly title: Bilingual;
  /** What the code means. */
  readonly meaning: Bilingual;
  /** A file, or a folder, and lines in it that cause it: the same in both languages, as files are. */
  readonly example: { readonly file: string; readonly lines: string };
  /** What to do, in general. */
  readonly remedy: Bilingual;
  /** What is wrong here. `other` is the other place that it concerns, as `criteria.csv:9`, where one is known. */
  readonly message: (details: Details, other?: string) => Bilingual;
  /** What to do here. */
  readonly fix: (details: Details, other?: string) => Bilingual;
}

export type WordingOf<C extends Code> = { readonly [K in C]: Wording<DetailsOf[K]> };
