import { type Delimiter, readDialect } from './dialect.ts';
import { endOfCell } from './scan-cells.ts';

interface Row {
  /** As they stand in the file, with their quotation marks. */
  readonly cells: string[];
  readonly lineBreak: string;
}

/** A CSV text in which single cells are changed; everything else stays as it is, character for character. */
export class EditableTable {
  readonly #start: string;
  readonly #delimiter: Delimiter;
  /** The headings first. */
  readonly #rows: Row[];
  readonly #lineBreak: string;

  constructor(text: string) {
    const { delimiter, start } = readDialect(text);
    this.#start = text.slice(0, start);
    this.#delimiter = delimiter;
    this.#rows = splitRows(text, start, delimiter);
    this.#lineBreak = this.#rows.find(({ lineBreak }) => lineBreak !== '')?.lineBreak ?? '\n';
  }

  /** Rows below the headings. */
  get rowCount(): number {
    return Math.max(0, this.#rows.length - 1);
  }

  get headings(): readonly string[] {
    return (this.#rows[0]?.cells ?? []).map(plainText);
  }

  cell(row: number, column: number): string {
    return plainText(this.#rows[row + 1]?.cells[column] ?? '');
  }

  setCell(row: number, column: number, text: string): void {
    const cells = this.#rows[row + 1]?.cells;
    if (!cells) return;
    while (cells.length <= column) cells.push('');
    cells[column] = this.#quoted(text);
  }

  /** A new last column; its position. */
  addColumn(heading: string): number {
    const headings = this.#rows[0]?.cells ?? [];
    const column = headings.length;
    headings.push(this.#quoted(heading));
    for (const { cells } of this.#rows.slice(1)) {
      if (cells.length > 1 || cells[0] !== '') while (cells.length <= column) cells.push('');
    }
    return column;
  }

  /** A new row of empty cells before the row `before`, or at the end; its position. */
  addRow(before: number = this.rowCount): number {
    const last = this.#rows.at(-1);
    // A last line without its break gets one.
    if (last && last.lineBreak === '' && before >= this.rowCount) {
      this.#rows[this.#rows.length - 1] = { cells: last.cells, lineBreak: this.#lineBreak };
    }
    const cells = this.headings.map(() => '');
    this.#rows.splice(before + 1, 0, { cells, lineBreak: this.#lineBreak });
    return before;
  }

  removeRow(row: number): void {
    this.#rows.splice(row + 1, 1);
  }

  print(): string {
    return this.#start + this.#rows.map(({ cells, lineBreak }) => cells.join(this.#delimiter) + lineBreak).join('');
  }

  #quoted(text: string): string {
    // What Excel would run is kept from it, as in all that is written.
    const inert = /^[=+@\t\r]/.test(text) || /^-(?!\d)/.test(text) ? `'${text}` : text;
    return inert.includes(this.#delimiter) || /["\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
  }
}

function splitRows(text: string, start: number, delimiter: Delimiter): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  for (let from = start; from < text.length; ) {
    const found = endOfCell(text, from, delimiter);
    let end = found < 0 ? text.length : found;
    // Spaces behind a closing quotation mark belong to the cell.
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
    cells.push(text.slice(from, end));
    if (text[end] === delimiter) {
      from = end + 1;
      if (from === text.length) cells.push('');
      continue;
    }
    const lineBreak = text.startsWith('\r\n', end) ? '\r\n' : text.slice(end, end + 1);
    rows.push({ cells, lineBreak });
    cells = [];
    from = end + lineBreak.length;
    if (lineBreak === '') break;
  }
  if (cells.length > 0) rows.push({ cells, lineBreak: '' });
  return rows;
}

function plainText(cell: string): string {
  const trimmed = cell.trim();
  return trimmed.startsWith('"') && trimmed.endsWith('"') && trimmed.length > 1
    ? trimmed.slice(1, -1).replaceAll('""', '"')
    : cell;
}
