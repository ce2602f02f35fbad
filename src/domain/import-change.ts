/** What an import would do to one cell of a bloc year's table. */
export interface ImportChange {
  /** The file that it stands in, such as `self-scores.csv`. */
  readonly file: string;
  readonly table: string;
  /** What tells the row apart, by column. */
  readonly key: Readonly<Record<string, string>>;
  readonly column: string;
  /** As the file has it; absent where the cell is empty. */
  readonly before?: string;
  /** In canonical text. */
  readonly after: string;
  readonly kind: 'added' | 'equal' | 'different';
  /** Where the new value stands, as the reader can open it. */
  readonly from: string;
}
