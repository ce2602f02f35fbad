/** A cell as it was read from a workbook; what a reader could misread is told apart from plain text. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  /** Shortest decimal text (`8.7` where the file says 8.6999999999999993); may be longer than spec 2 allows. */
  | { readonly kind: 'number'; readonly text: string }
  /** ISO date. */
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  /** A number shown as a percentage; `text` is the number as stored, `shown` as Excel shows it (`95%`). */
  | { readonly kind: 'percent'; readonly text: string; readonly shown: string }
  /** `#REF!`, `#N/A` …, or a formula without a stored result (`uncomputed`). */
  | { readonly kind: 'error'; readonly text: string; readonly problem: 'error-value' | 'uncomputed' };

/** One sheet: rows and columns from 0; empty cells are absent. */
export interface Worksheet {
  readonly name: string;
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
}
