/** Keys and indexes from the root of a YAML file. */
export type YamlPath = readonly (string | number)[];

/** The files of a bloc year by the part that they play; `rules` and `criteria` may be shared by several blocs. */
export type FileRole =
  | 'bloc'
  | 'rules'
  | 'criteria'
  | 'members'
  | 'self-scores'
  | 'appraisals'
  | 'indicators'
  | 'votes'
  | 'ballots'
  | 'rulings'
  /** What the year's first conference adopted. */
  | 'lock'
  | 'award-ledger'
  | 'leadership-ledger'
  | 'units'
  /** What a bloc or a workspace sets out to reach. */
  | 'targets'
  /** Decisions of the level above that are to be recorded in the ledger. */
  | 'decisions'
  /** No part of a bloc year: a Word template, a table that is imported. */
  | 'elsewhere';

/**
 * Where a problem is, in the terms of whoever found it. Lines and columns are worked out from it only when there is
 * something to report. Without more than `file` it is the file as a whole.
 */
export type Locator =
  | { readonly file: FileRole }
  /** A YAML node; `key` points at the key instead of its value. */
  | { readonly file: FileRole; readonly path: YamlPath; readonly key?: boolean }
  /** A CSV row, counted from 0 below the headings, and a column by position or canonical name. */
  | { readonly file: FileRole; readonly row: number; readonly column?: number | string }
  /** A heading of a CSV file by position. */
  | { readonly file: FileRole; readonly heading: number }
  /** The quotation mark in a CSV file that is out of place. */
  | { readonly file: FileRole; readonly problem: 'quotes' }
  /** A place in the text: line from 1, column in characters from 1. */
  | { readonly file: FileRole; readonly line: number; readonly column: number; readonly length?: number };

/** A place that a reader can open: path from where the reader stands, line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line as it stands in the file, and how many characters from `column` on are meant. */
  readonly excerpt?: { readonly text: string; readonly length: number };
  /** The cell of a workbook, such as `C14`, and the sheet that it stands in; line and column count from 1 there too. */
  readonly cell?: { readonly sheet: string; readonly address: string };
}
