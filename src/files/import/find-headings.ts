import { cellText } from '../cells/row-reader.ts';
import { foldHeading } from '../csv/fold-text.ts';
import { type Grid, isEmpty } from './grid.ts';
import { type HeadingMeaning, readHeading } from './import-headings.ts';

/** The headings of a sheet, over one row or two. */
export interface Headings {
  /** Rows from 0: the first of the headings, and the first below them. */
  readonly row: number;
  readonly below: number;
  readonly cells: readonly HeadingCell[];
}

interface HeadingCell {
  readonly column: number;
  readonly text: string;
  readonly meaning?: HeadingMeaning;
  /** The id of the member that it names. */
  readonly member?: string;
}

/** What headings are looked up in. */
export interface HeadingWords {
  readonly lookup: ReadonlyMap<string, HeadingMeaning>;
  memberOf(text: string): string | undefined;
}

/** How far down the headings are looked for. */
const deepest = 30;

/** So many known headings in one row are no accident. */
const fewest = 2;

/** Finds the row in which most headings are known, within the first 30; nothing where no row has two. */
export function findHeadings(grid: Grid, words: HeadingWords): Headings | undefined {
  let best: Headings | undefined;
  let most = fewest - 1;
  for (let row = 0; row < Math.min(deepest, grid.rows.length); row++) {
    const headings = readHeadingsAt(grid, row, words);
    const count = countKnown(headings.cells);
    if (count > most) [best, most] = [headings, count];
  }
  return best && { ...best, below: best.below + (isNumbering(grid.rows[best.below]) ? 1 : 0) };
}

/** How many headings a sheet has that are known: by this a text shows how it is divided. */
export function countHeadings(grid: Grid, words: HeadingWords): number {
  const found = findHeadings(grid, words);
  return found ? countKnown(found.cells) : 0;
}

/** Different meanings and members. */
function countKnown(cells: readonly HeadingCell[]): number {
  return new Set(cells.flatMap(({ meaning, member }) => meaning ?? (member === undefined ? [] : `=${member}`))).size;
}

/** The headings that begin in a row; a group heading above several (`Điểm` over `Tự chấm | Thẩm định`) joins theirs. */
function readHeadingsAt(grid: Grid, row: number, words: HeadingWords): Headings {
  const upper = textsOf(grid.rows[row]);
  const single = upper.flatMap((text, column) => (text === '' ? [] : [readCell(text, column, words)]));
  const lower = textsOf(grid.rows[row + 1]);
  if (!isSecondRow(upper, lower, grid.rows[row + 1], single)) return { row, below: row + 1, cells: single };
  const cells: HeadingCell[] = [];
  let group = '';
  for (let column = 0; column < Math.max(upper.length, lower.length); column++) {
    const [above = '', under = ''] = [upper[column], lower[column]];
    // A merged heading stands in its first column only.
    if (above !== '') group = above;
    const text = under === '' ? above : under;
    if (text === '') continue;
    cells.push(under === '' ? readCell(above, column, words) : readGrouped(group, under, column, words));
  }
  return countKnown(cells) >= countKnown(single)
    ? { row, below: row + 2, cells }
    : { row, below: row + 1, cells: single };
}

function readCell(text: string, column: number, { lookup, memberOf }: HeadingWords): HeadingCell {
  const meaning = readHeading(text, lookup);
  if (meaning !== undefined) return { column, text, meaning };
  const member = memberOf(text);
  return member === undefined ? { column, text } : { column, text, member };
}

function readGrouped(group: string, under: string, column: number, words: HeadingWords): HeadingCell {
  const whole = `${group} ${under}`.trim();
  const joined = readHeading(whole, words.lookup);
  if (joined !== undefined) return { column, text: whole, meaning: joined };
  const cell = readCell(under, column, words);
  // "Kế hoạch" under "Điểm" is of the indicators still; but a bare "Thẩm định" there is points.
  if (cell.meaning === 'verified' && isPoints(group)) return { column, text: whole, meaning: 'appraised-points' };
  return cell.meaning === undefined && cell.member === undefined ? { column, text: whole } : cell;
}

function isPoints(group: string): boolean {
  return foldHeading(group).startsWith(foldHeading('Điểm')) || foldHeading(group) === foldHeading('Chấm điểm');
}

/**
 * A second row of headings holds only texts, and none below a heading that tells rows apart: there the first row's cell
 * is merged over both.
 */
function isSecondRow(
  upper: readonly string[],
  lower: readonly string[],
  row: Grid['rows'][number] | undefined,
  single: readonly HeadingCell[],
): boolean {
  if (!row || lower.every((text) => text === '')) return false;
  if (row.some((cell) => cell !== undefined && !isEmpty(cell) && cell.kind !== 'text')) return false;
  const keys = single.filter(({ meaning }) => meaning !== undefined && keyMeanings.has(meaning));
  if (keys.length === 0 || keys.some(({ column }) => (lower[column] ?? '') !== '')) return false;
  // Every text of the second row stands below a group heading or to the right of one.
  const first = lower.findIndex((text) => text !== '');
  return upper.slice(0, first + 1).some((text) => text !== '') && !isNumbering(row);
}

const keyMeanings: ReadonlySet<HeadingMeaning> = new Set(['stt', 'criterion', 'title', 'member', 'unit-name', 'name']);

/** The row below the headings that numbers the columns: `(1) (2) (3)`, `A B 1 2`, `1 2 3 4=3/2`. */
function isNumbering(row: Grid['rows'][number] | undefined): boolean {
  const texts = textsOf(row).filter((text) => text !== '');
  if (texts.length < 3) return false;
  let last = 0;
  for (const text of texts) {
    const match = /^\(?(?:([A-ZĐ])|(\d{1,3}))\)?(?:\s*=.*)?$/.exec(text.trim());
    if (!match) return false;
    if (match[2] === undefined) continue;
    if (Number(match[2]) !== last + 1) return false;
    last = Number(match[2]);
  }
  return last > 1 || texts.length > 3;
}

function textsOf(row: Grid['rows'][number] | undefined): readonly string[] {
  return Array.from(row ?? [], (cell) => (cell?.kind === 'text' || cell?.kind === 'number' ? cellText(cell.text) : ''));
}
