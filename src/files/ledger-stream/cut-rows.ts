import type { Delimiter } from '../csv/dialect.ts';
import { endOfCell, isBreak } from '../csv/scan-cells.ts';

/** A quotation mark stands where none may: only the ordinary reader can say which. */
export const misplaced = -1;

/** Stands for the text of a cell that nobody reads but that holds something. */
const something = 'x';

/**
 * Cuts a text into rows and hands each to `visit`, which must not keep the list; returns where the row begins that the
 * text does not end, which is the text's end where all are whole. Cells that are not `wanted` are only told from empty
 * ones. Lines without quotation marks, mostly all, are cut by their delimiters alone.
 */
export function cutRows(
  text: string,
  delimiter: Delimiter,
  wanted: readonly boolean[],
  visit: (cells: readonly string[]) => void,
): number {
  const cells: string[] = [];
  const plainBreaks = !text.includes('\r');
  for (let start = 0; start < text.length; ) {
    const marked = plainBreaks ? lineOfMark(text, start) : start;
    cutPlain(text, start, marked, delimiter.charCodeAt(0), wanted, cells, visit);
    start = marked;
    if (start >= text.length) break;
    const close = cutQuoted(text, start, delimiter, cells);
    if (close === misplaced) return misplaced;
    if (close === unfinished) return start;
    visit(cells);
    start = text[close] === '\r' && text[close + 1] === '\n' ? close + 2 : close + 1;
  }
  return text.length;
}

/** Where the next line begins that has a quotation mark; the text's end where none has. */
function lineOfMark(text: string, start: number): number {
  const mark = text.indexOf('"', start);
  return mark < 0 ? text.length : Math.max(start, text.lastIndexOf('\n', mark) + 1);
}

/** Cuts whole lines without quotation marks. */
function cutPlain(
  text: string,
  start: number,
  stop: number,
  delimiter: number,
  wanted: readonly boolean[],
  cells: string[],
  visit: (cells: readonly string[]) => void,
): void {
  for (let line = start; line < stop; ) {
    const feed = text.indexOf('\n', line);
    const end = feed < 0 ? stop : feed;
    cutLine(text, line, end, delimiter, wanted, cells);
    visit(cells);
    line = end + 1;
  }
}

function cutLine(
  text: string,
  start: number,
  end: number,
  delimiter: number,
  wanted: readonly boolean[],
  cells: string[],
): void {
  let count = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== delimiter) continue;
    const first = text.charCodeAt(from);
    cells[count] = at === from ? '' : wanted[count] || first < 33 || first > 126 ? text.slice(from, at) : something;
    count++;
    from = at + 1;
  }
  cells.length = count;
}

const unfinished = -2;

/** Where the row ends, some of whose cells stand in quotation marks. */
function cutQuoted(text: string, start: number, delimiter: Delimiter, cells: string[]): number {
  let count = 0;
  for (let cell = start; ; ) {
    const close = endOfCell(text, cell, delimiter);
    if (close < 0) return unfinished;
    const isQuoted = text[cell] === '"';
    const content = isQuoted ? text.slice(cell + 1, close - 1).replaceAll('""', '"') : text.slice(cell, close);
    if (isQuoted ? !isBreak(text, close, delimiter) : content.includes('"')) return misplaced;
    cells[count++] = content;
    if (text[close] !== delimiter) {
      cells.length = count;
      return close;
    }
    cell = close + 1;
  }
}
