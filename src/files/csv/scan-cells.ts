import type { Delimiter } from './dialect.ts';

/**
 * Where the cell that starts here ends: at the delimiter, the line break or, for one in quotation marks, after the mark
 * that closes it; -1 where none closes it.
 */
export function endOfCell(text: string, start: number, delimiter: Delimiter): number {
  if (text[start] === '"') return endOfQuoted(text, start);
  let end = start;
  while (end < text.length && !isBreak(text, end, delimiter)) end++;
  return end;
}

function endOfQuoted(text: string, start: number): number {
  let mark = text.indexOf('"', start + 1);
  while (mark >= 0 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
  return mark < 0 ? -1 : mark + 1;
}

/** Whether a cell ends here. */
export function isBreak(text: string, at: number, delimiter: Delimiter): boolean {
  return at >= text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r';
}

/** Where the line ends in which a position lies. */
export function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
