import { largest } from '../../domain/long-lists.ts';
import { displayWidth } from '../display-width.ts';
import type { Column } from './block.ts';

/** The narrowest that a column of names is made. */
const narrowest = 12;

/** The longest heading that is never broken. */
const unbroken = 6;

/**
 * Widths of a table's columns: as its cells and headings need them; where that is wider than the page, headings are
 * broken between words first, then columns that may wrap give way, the widest first. Figures are never broken.
 */
export function fitColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  page: number,
  gap: number,
): readonly number[] {
  const room = page - gap * (columns.length - 1);
  const content = columns.map((_, index) =>
    largest(
      rows.map((row) => displayWidth(row[index] ?? '')),
      1,
    ),
  );
  const whole = columns.map(({ heading }, index) => Math.max(content[index] ?? 1, displayWidth(heading)));
  if (sum(whole) <= room) return whole;
  const broken = columns.map(({ heading }, index) => Math.max(content[index] ?? 1, brokenWidth(heading)));
  if (sum(broken) <= room) return widen(broken, whole, room);
  return shrink(columns, broken, room);
}

/** Gives what is left of the page back to the headings, from the left. */
function widen(widths: readonly number[], wanted: readonly number[], room: number): readonly number[] {
  let left = room - sum(widths);
  return widths.map((width, index) => {
    const more = (wanted[index] ?? width) - width;
    if (more > left) return width;
    left -= more;
    return width + more;
  });
}

function shrink(columns: readonly Column[], natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  for (let excess = sum(widths) - room; excess > 0; excess--) {
    let widest = -1;
    for (const [index, { wraps }] of columns.entries()) {
      const width = widths[index] ?? 0;
      if (wraps && width > narrowest && width > (widths[widest] ?? 0)) widest = index;
    }
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** The columns that a heading takes on two lines, broken between words where that is narrowest; short ones stay whole. */
function brokenWidth(heading: string): number {
  const words = heading.split(' ');
  if (displayWidth(heading) <= unbroken || words.length < 2) return displayWidth(heading);
  const widths = words.slice(1).map((_, index) => {
    const [upper, lower] = [words.slice(0, index + 1), words.slice(index + 1)];
    return Math.max(displayWidth(upper.join(' ')), displayWidth(lower.join(' ')));
  });
  return Math.min(...widths);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
