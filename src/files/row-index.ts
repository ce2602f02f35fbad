/** Rows of a table by what they are about, so that what is read once for many is not searched through for each. */
export class RowIndex<Row> {
  readonly #rows = new Map<string | undefined, Row[]>();

  constructor(rows: readonly Row[], keyOf: (row: Row) => string | undefined) {
    for (const row of rows) {
      const key = keyOf(row);
      const others = this.#rows.get(key);
      if (others) others.push(row);
      else this.#rows.set(key, [row]);
    }
  }

  of(key: string | undefined): readonly Row[] {
    return this.#rows.get(key) ?? [];
  }
}
