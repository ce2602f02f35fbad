import { stringify } from 'csv-stringify/sync';
import { type Points, showPoints } from '../domain/points.ts';

/** Text, a count, points (ten-thousandths), a figure ready for a file, or nothing. */
export type Cell = string | number | Points | FileFigure | undefined;

/** Decimal text that is a figure: never quoted or guarded as text. */
export interface FileFigure {
  readonly figure: string;
}

/** What a spreadsheet would run instead of show. */
const runsInSpreadsheets = /^[=+\-@\t\r]/;

/** What reads as thousands in one country and as decimals in another (spec 2, "Numbers"). */
const ambiguous = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** Rows as CSV text: comma, LF, `.` as the decimal sign (spec 2, "What is written"). */
export function printCsv(rows: readonly (readonly Cell[])[]): string {
  const printed = rows.map((row) => row.map(printCell));
  const lines = printed.map((row) => row.join(','));
  // Where no cell needs quotation marks, joining is enough: of most tables.
  const isPlain = lines.every((line, index) => !/["\r\n]/.test(line) && hasCells(line, printed[index]?.length ?? 0));
  return isPlain ? `${lines.join('\n')}\n` : stringify(printed, { record_delimiter: '\n' });
}

function hasCells(line: string, cells: number): boolean {
  let commas = 0;
  for (let at = line.indexOf(','); at >= 0; at = line.indexOf(',', at + 1)) commas++;
  return line !== '' && commas === cells - 1;
}

/** A figure that no reader takes for thousands: `97.125` becomes `97.1250`. */
export function fileFigure(text: string): FileFigure {
  return { figure: ambiguous.test(text) ? `${text}0` : text };
}

function printCell(cell: Cell): string {
  switch (typeof cell) {
    case 'undefined':
      return '';
    case 'string':
      return runsInSpreadsheets.test(cell) ? `'${cell}` : cell;
    case 'number':
      return String(cell);
    case 'bigint':
      return fileFigure(showPoints(cell)).figure;
    case 'object':
      return cell.figure;
  }
}
