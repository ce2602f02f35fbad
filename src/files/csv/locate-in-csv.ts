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
  const { text } = source;
  const { starts, delimiter } = layoutOf(source);
  const start = starts[row] ?? text.length;
  if (column === undefined) return { start, end: endOfLine(text, start) };
  let from = start;
  for (let passed = 0; passed < column; passed++) {
    const end = cellEnd(text, from, delimiter);
    if (text[end] !== delimiter) return { start: end, end };
    from = end + 1;
  }
  return trimStretch(text, { start: from, end: cellEnd(text, from, delimiter) });
}

/** The cells of the headings. */
export function locateHeadings(source: SourceFile): readonly Stretch[] {
  const { text } = source;
  const { start, delimiter } = layoutOf(source);
  const cells: Stretch[] = [];
  let from = start;
  while (from <= text.length) {
    const end = cellEnd(text, from, delimiter);
    cells.push(trimStretch(text, { start: from, end }));
    if (text[end] !== delimiter) break;
    from = end + 1;
  }
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
