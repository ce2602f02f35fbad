import type { Place } from '../domain/locator.ts';
import { visibleCharacters } from '../domain/visible-characters.ts';
import { displayWidth } from './display-width.ts';
import { inertText } from './inert-text.ts';

/** Columns between tab stops in an excerpt. */
const tabStop = 4;

/** How far beyond the place a line is looked at: more never fits on a terminal. */
const lookAhead = 400;

const ellipsis = '…';

/** The line that is meant, and what to print below it: carets under the characters from `column` on. */
export interface Excerpt {
  readonly line: string;
  readonly carets: string;
}

/**
 * Shows a line of a file in at most `width` columns, cut around the place where it is longer. Columns count characters
 * as seen (a letter with its marks is one); carets are aligned by the columns that these take on a terminal.
 */
export function printExcerpt({ column, excerpt }: Place, width: number): Excerpt | undefined {
  if (!excerpt) return undefined;
  const start = Math.max(0, column - 1);
  const cells = visibleCells(excerpt.text, start + Math.min(Math.max(1, excerpt.length), lookAhead) + lookAhead);
  const end = Math.min(Math.max(start + 1, start + excerpt.length), Math.max(cells.length, start + 1));
  const window = cutAround(cells, start, end, width);
  const before = cells.slice(window.from, Math.min(start, cells.length));
  const meant = cells.slice(start, Math.min(end, window.to));
  const indent = widthOf(before) + (window.from > 0 ? 1 : 0);
  return {
    line: `${window.from > 0 ? ellipsis : ''}${cells.slice(window.from, window.to).join('')}${window.to < cells.length ? ellipsis : ''}`.trimEnd(),
    carets: ' '.repeat(indent) + '^'.repeat(Math.max(1, widthOf(meant))),
  };
}

/** Each character as it is printed: tabs as spaces up to the next stop, controls as pictures. */
function visibleCells(text: string, most: number): readonly string[] {
  const cells: string[] = [];
  let width = 0;
  for (const character of visibleCharacters(text)) {
    const cell = character === '\t' ? ' '.repeat(tabStop - (width % tabStop)) : inertText(character);
    cells.push(cell);
    width += displayWidth(cell);
    if (cells.length >= most) break;
  }
  return cells;
}

/** Which cells fit: all of them, or a window around the place with room for a mark at each end that is cut. */
function cutAround(cells: readonly string[], start: number, end: number, width: number): { from: number; to: number } {
  if (widthOf(cells) <= width) return { from: 0, to: cells.length };
  const room = width - 2;
  let from = Math.min(start, cells.length);
  let to = from;
  let used = 0;
  const take = (index: number): boolean => {
    const next = displayWidth(cells[index] ?? '');
    if (used + next > room) return false;
    used += next;
    return true;
  };
  while (to < Math.min(end, cells.length) && take(to)) to++;
  // A third of what is left goes before the place, the rest after it; then before it again, if there is room.
  const leading = used + Math.floor((room - used) / 3);
  while (from > 0 && used < leading && take(from - 1)) from--;
  while (to < cells.length && take(to)) to++;
  while (from > 0 && take(from - 1)) from--;
  return { from, to };
}

function widthOf(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + displayWidth(cell), 0);
}
