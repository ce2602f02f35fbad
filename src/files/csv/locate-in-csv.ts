import type { SourceFile } from '../source-file.ts';
import { detectDelimiter, statedDelimiter } from './detect-delimiter.ts';
import type { Delimiter } from './split-records.ts';

/** A stretch of a file's text, by position. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where each row starts, found once for each file that has something to report. */
interface Layout {
  readonly delimiter: Delimiter;
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
    const end = endOfCell(text, from, delimiter);
    if (text[end] !== delimiter) return { start: end, end };
    from = end + 1;
  }
  return trimStretch(text, { start: from, end: endOfCell(text, from, delimiter) });
}

/** The quotation mark that is out of place: one that is never closed, or that stands alone inside a cell. */
export function locateQuote(source: SourceFile): Stretch {
  const { text } = source;
  const { delimiter, start } = dialectOf(text);
  let cell = start;
  while (cell < text.length) {
    const end = endOfCell(text, cell, delimiter);
    if (text[cell] === '"' && (end === text.length ? !isClosed(text, cell, end) : !isBreak(text, end, delimiter))) {
      return end === text.length ? { start: cell, end: cell + 1 } : { start: end, end: end + 1 };
    }
    const inside = text.slice(cell, end).indexOf('"');
    if (text[cell] !== '"' && inside >= 0) return { start: cell + inside, end: cell + inside + 1 };
    cell = end + 1;
  }
  return { start, end: start };
}

function layoutOf(source: SourceFile): Layout {
  const known = layouts.get(source);
  if (known) return known;
  const { text } = source;
  const { delimiter, start } = dialectOf(text);
  const starts = [start];
  let cell = start;
  while (cell < text.length) {
    const end = endOfCell(text, cell, delimiter);
    cell = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[end + 1] === '\n') cell++;
    starts.push(cell);
  }
  const layout = { delimiter, starts };
  layouts.set(source, layout);
  return layout;
}

function dialectOf(text: string): { readonly delimiter: Delimiter; readonly start: number } {
  const stated = statedDelimiter(text);
  if (stated) return stated;
  return { delimiter: detectDelimiter(text.slice(0, endOfLine(text, 0))), start: 0 };
}

function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** Where a cell ends: at the delimiter, the line break or, for one in quotation marks, after the mark that closes it. */
function endOfCell(text: string, start: number, delimiter: Delimiter): number {
  let end = start;
  if (text[start] === '"') {
    end++;
    while (end < text.length) {
      if (text[end] !== '"') end++;
      else if (text[end + 1] === '"') end += 2;
      else return end + 1;
    }
    return end;
  }
  while (end < text.length && !isBreak(text, end, delimiter)) end++;
  return end;
}

function isBreak(text: string, at: number, delimiter: Delimiter): boolean {
  return text[at] === delimiter || text[at] === '\n' || text[at] === '\r';
}

function isClosed(text: string, start: number, end: number): boolean {
  const quotes = text.slice(start, end).match(/"/g)?.length ?? 0;
  return quotes % 2 === 0;
}

function trimStretch(text: string, { start, end }: Stretch): Stretch {
  const cell = text.slice(start, end);
  const leading = cell.length - cell.trimStart().length;
  return cell.trim() === ''
    ? { start, end: start }
    : { start: start + leading, end: end - (cell.length - cell.trimEnd().length) };
}
