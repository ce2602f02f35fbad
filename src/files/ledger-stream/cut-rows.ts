import type { Delimiter } from '../csv/dialect.ts';
import { endOfCell, isBreak } from '../csv/scan-cells.ts';

/** A quotation mark stands where none may: only the ordinary reader can say which. */
export const misplaced = -1;

/**
 * Cuts a text into rows and hands each to `visit`; returns where the row begins that the text does not end, which is the
 * text's end where all are whole. Lines without quotation marks, mostly all, are cut without looking at their letters.
 */
export function cutRows(text: string, delimiter: Delimiter, visit: (cells: string[]) => void): number {
  const hasReturns = text.includes('\r');
  let mark = text.indexOf('"');
  let start = 0;
  while (start < text.length) {
    const end = endOfRow(text, start, hasReturns);
    if (mark >= 0 && mark < start) mark = text.indexOf('"', start);
    if (mark < 0 || mark >= end) {
      visit(text.slice(start, end).split(delimiter));
      start = afterBreak(text, end);
      continue;
    }
    const cells: string[] = [];
    for (let cell = start; ; ) {
      const close = endOfCell(text, cell, delimiter);
      if (close < 0) return start;
      const isQuoted = text[cell] === '"';
      const content = isQuoted ? text.slice(cell + 1, close - 1).replaceAll('""', '"') : text.slice(cell, close);
      if (isQuoted ? !isBreak(text, close, delimiter) : content.includes('"')) return misplaced;
      cells.push(content);
      if (text[close] === delimiter) cell = close + 1;
      else {
        start = afterBreak(text, close);
        break;
      }
    }
    visit(cells);
  }
  return text.length;
}

function endOfRow(text: string, start: number, hasReturns: boolean): number {
  const feed = text.indexOf('\n', start);
  const end = feed < 0 ? text.length : feed;
  if (!hasReturns) return end;
  const carriage = text.indexOf('\r', start);
  return carriage >= 0 && carriage < end ? carriage : end;
}

function afterBreak(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}
