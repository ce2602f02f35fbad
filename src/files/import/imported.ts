/** Tables of a bloc year that files from elsewhere can be read into. */
export const importTables = ['self-scores', 'appraisals', 'indicators', 'members', 'criteria'] as const;
export type ImportTable = (typeof importTables)[number];

/** The columns that tell the rows of a table apart. */
export const keyColumns: Readonly<Record<ImportTable, readonly string[]>> = {
  'self-scores': ['member', 'criterion'],
  appraisals: ['member', 'criterion', 'scorer', 'stage'],
  indicators: ['member', 'criterion'],
  members: ['member'],
  criteria: ['criterion'],
};

/** Where a value stands: `phieu.xlsx[Tự chấm]!D14`, or `phieu.csv:14:3`. */
export interface Origin {
  /** As the user can open it. */
  readonly file: string;
  readonly sheet?: string;
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
}

/** A value in the canonical text of our CSV files (`8.5`, `2019-12-03`, `na`, `yes`, ids for members), and its place. */
export interface ImportedValue {
  readonly text: string;
  readonly origin: Origin;
}

/** One row that a file gives: its key, and the values that it holds. Empty cells are not here. */
export interface ImportedRow {
  /** By key column; columns that do not apply are absent (no scorer). */
  readonly key: Readonly<Record<string, string>>;
  /** By canonical column, key columns left out. */
  readonly values: ReadonlyMap<string, ImportedValue>;
  readonly origin: Origin;
}

/** What a set of files gives for one table. */
export interface ImportedTable {
  readonly table: ImportTable;
  readonly rows: readonly ImportedRow[];
}
