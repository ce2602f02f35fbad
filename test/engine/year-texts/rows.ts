/** The cells of each row of a text: rows are parted by `|`, cells by spaces. */
export function rowsOf(text: string | undefined): readonly (readonly [string, ...string[]])[] {
  if (!text) return [];
  return text.split('|').map((row) => {
    const [first = '', ...others] = row.trim().split(/\s+/);
    return [first, ...others];
  });
}

/** The value of a cell `name=value`, if there is one. */
export function namedCell(cells: readonly string[], name: string): string | undefined {
  return cells.find((cell) => cell.startsWith(`${name}=`))?.slice(name.length + 1);
}
