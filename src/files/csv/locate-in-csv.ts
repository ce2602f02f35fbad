import type { SourceFile } from '../source-file.ts';
import { type Dialect, readDialect } from './dialect.ts';
import { endOfCell, endOfLine } from './scan-cells.ts';

/** A stretch of a file's text, by position. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where each row starts, found once for each file that has something to report. */
interface Layout extends Dialect {
  /** The headings first. */
  readonly starts: readonly number[];
}

const layouts = new WeakMap<SourceFile, Layout>();

/** The cell in a row (0: the headings) and column, both counted from 0; without a column the whole row. */
export function locateCell(source: SourceFile, row: number, column: number | undefined): Stretch {
  if (column === undefined) {
    const start = layoutOf(source).starts[row] ?? source.text.length;
    return { start, end: endOfLine(source.text, start) };
  }
  const cells = cellsOf(source, row);
  const end = cells[cells.length - 1]?.end ?? source.text.length;
  return trimStretch(source.text, cells[column] ?? { start: end, end });
}

/** The cells of the headings. */
export function locateHeadings(source: SourceFile): readonly Stretch[] {
  return cellsOf(source, 0).map((cell) => trimStretch(source.text, cell));
}

/** The row of each file that was asked for last: what is wrong with a row is mostly wrong with many of its cells. */
const lastRows = new WeakMap<SourceFile, { readonly row: number; readonly cells: readonly Stretch[] }>();

function cellsOf(source: SourceFile, row: number): readonly Stretch[] {
  const last = lastRows.get(source);
  if (last?.row === row) return last.cells;
  const { text } = source;
  const { starts, delimiter } = layoutOf(source);
  const cells: Stretch[] = [];
  for (let from = starts[row] ?? text.length; from <= text.length; ) {
    const end = cellEnd(text, from, delimiter);
    cells.push({ start: from, end });
    if (text[end] !== delimiter) break;
    from = end + 1;
  }
  lastRows.set(source, { row, cells });
  return cells;
}

function layoutOf(source: SourceFile): Layout {
  const known = layouts.get(source);
  if (known) return known;
  const { text } = source;
  const { delimiter, start } = readDialect(text);
  const starts = [start];
  let cell = start;
  while (cell < text.length) {
    const end = cellEnd(text, cell, delimiter);
    cell = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[end + 1] === '\n') cell++;
    starts.push(cell);
  }
  const layout = { delimiter, start, starts };
  layouts.set(source, layout);
  return layout;
}

function cellEnd(text: string, start: number, delimiter: Dialect['delimiter']): number {
  const end = endOfCell(text, start, delimiter);
  return end < 0 ? text.length : end;
}

/** A cell without the spaces around its text; one of spaces only is the place where it starts. */
function trimStretch(text: string, { start, end }: Stretch): Stretch {
  const cell = text.slice(start, end);
  if (cell.trim() === '') return { start, end: start };
  const leading = cell.length - cell.trimStart().length;
  return { start: start + leading, end: end - (cell.length - cell.trimEnd().length) };
}
