/** What `thidua verify` looks at, in the order in which it is told; `file` is one of the files as a whole. */
export const clauseKinds = [
  'inputs',
  'lock',
  'scores',
  'ranking',
  'votes',
  'award',
  'seat',
  'rulings',
  'file',
  'against',
] as const;

export type ClauseKind = (typeof clauseKinds)[number];

/** One published figure that does not follow, or a thing that stands on one side only. */
export interface Difference {
  /** What the figure is of, as people call it: a unit, a criterion, a file. */
  readonly subject: readonly string[];
  /** The column or property that differs, by its canonical name. */
  readonly field?: string;
  /** As published; absent where it does not stand there. */
  readonly published?: string;
  /** As recomputed; absent where nothing of the kind follows from the inputs. */
  readonly recomputed?: string;
  /** Line of the published table, from 1. */
  readonly line?: number;
  readonly reason?: DifferenceReason;
}

/** What is special about a difference. */
export type DifferenceReason =
  /** The published figure is the recomputed one with fewer decimals. */
  | 'rounded'
  | 'changed'
  | 'missing'
  | 'added'
  | 'removed'
  | 'unit-missing'
  | 'unit-twice'
  | 'unit-unknown'
  | 'award-unknown'
  | 'winner-missing'
  | 'unreadable'
  | 'malformed';

/** One line of a verification: everything that the clause speaks of was compared, or nothing of it could be. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Which award, seat or file. */
  readonly name?: string;
  /** `unknown`: what should stand there cannot be worked out, or what stands there cannot be read. */
  readonly outcome: 'ok' | 'differs' | 'unknown';
  readonly differences: readonly Difference[];
}

/** A value out of a JSON document that anybody may have edited: nothing is known of it but its own kind. */
export type Untrusted = unknown;

/** A table as published or as recomputed: cells by row, each row with its line. */
export interface PlainTable {
  readonly headings: readonly string[];
  readonly rows: readonly PlainRow[];
}

export interface PlainRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Columns by which a table of ranks or awards that somebody published is read. */
export const publishedColumns = [
  'rank',
  'total',
  'base',
  'bonus',
  'penalty',
  'percent',
  'class',
  'award',
  'status',
] as const;

export type PublishedColumn = (typeof publishedColumns)[number];

/** A row of such a table. */
export interface PublishedRow {
  /** From 1; row number in a workbook. */
  readonly line: number;
  /** The unit as written. */
  readonly unit: string;
  /** Its id; absent where no unit is called so. */
  readonly member?: string;
  readonly values: ReadonlyMap<PublishedColumn, string>;
}

export interface PublishedTable {
  readonly columns: ReadonlySet<PublishedColumn>;
  readonly rows: readonly PublishedRow[];
}
