import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Language } from '../language.ts';
import { tableWords } from '../tables/words.ts';
import type { BookCell, BookRow, BookSheet } from '../workbook/workbook.ts';
import { alignDecimals, emptyRow, heightOfLines, lineRow, looks, textCell } from './book-cells.ts';
import { countLines } from './text-measure.ts';
import { workbookWords } from './workbook-words.ts';

/** One column of a sheet's table. */
interface SheetColumn {
  readonly heading: string;
  readonly width: number;
  /** Its figures show equally many decimals. */
  readonly isAligned?: boolean;
}

export interface TableSheet {
  readonly name: string;
  /** Lines above the table: what it is, of which bloc and season, for whom. */
  readonly titles: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly BookCell[])[];
  /** Below it: what is open, why somebody is not considered. */
  readonly remarks: readonly string[];
  readonly frozenColumns?: number;
}

/** What stands above every table: its title, the bloc and its season, the authority that it goes to. */
export function titlesOf({ name, season, authority }: BlocYear, title: string, language: Language): readonly string[] {
  const to = authority === undefined ? [] : [tableWords(language).to(authority)];
  return [title, workbookWords(language).of(name, season), ...to];
}

/** A sheet of one table: headings stay in sight and stand on every printed page, A4 landscape. */
export function tableSheet({ name, titles, columns, rows, remarks, frozenColumns }: TableSheet): BookSheet {
  const widths = columns.map(({ width }) => width);
  const line = lineAcross(widths, frozenColumns);
  const above: BookRow[] = titles.map((title, index) =>
    lineRow(title, line.columns, { ...(index === 0 ? looks.title : looks.subtitle), wrap: true }, line.width),
  );
  const headingRow = above.length + 2;
  const headings = columns.map(({ heading }) => textCell(heading, looks.heading));
  return {
    name,
    widths,
    rows: [
      ...above,
      emptyRow,
      { cells: headings, height: rowHeight(headings, widths) },
      ...aligned(rows, columns).map((cells) => ({ cells, height: rowHeight(cells, widths) })),
      ...(remarks.length > 0 ? [emptyRow] : []),
      ...remarks.map((remark) => lineRow(remark, line.columns, looks.remark, line.width)),
    ],
    frozenRows: headingRow,
    ...(frozenColumns === undefined ? {} : { frozenColumns, repeatedColumns: frozenColumns }),
    landscape: true,
    repeatedRows: [headingRow, headingRow],
  };
}

/** Digits that a screen surely shows side by side, and those that are printed on one page at all. */
const widthInSight = 120;
const widthOfPage = 230;

/** How many of the first columns a line of text goes across: no more than stay together, on every page there is. */
function lineAcross(
  widths: readonly number[],
  repeated: number | undefined,
): { readonly columns: number; readonly width: number } {
  const total = widths.reduce((sum, each) => sum + each, 0);
  const most = total > widthOfPage && repeated !== undefined ? repeated : widths.length;
  let columns = 0;
  let width = 0;
  for (const each of widths.slice(0, most)) {
    if (columns > 0 && width + each > widthInSight) break;
    columns++;
    width += each;
  }
  return { columns, width };
}

function aligned(
  rows: readonly (readonly BookCell[])[],
  columns: readonly SheetColumn[],
): readonly (readonly (BookCell | undefined)[])[] {
  const done = columns.map(({ isAligned }, index) => (isAligned ? alignDecimals(rows.map((row) => row[index])) : []));
  return rows.map((row, place) => row.map((cell, index) => done[index]?.[place] ?? cell));
}

/** Room for the cell that takes the most lines: not every program makes it by itself. */
function rowHeight(cells: readonly (BookCell | undefined)[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) => {
    if (cell?.kind !== 'text' || !cell.look?.wrap) return 1;
    const width = widths.slice(index, index + (cell.span?.columns ?? 1)).reduce((sum, each) => sum + each, 0);
    return countLines(cell.text, width - 2 * (cell.look.indent ?? 0), cell.look.bold);
  });
  return heightOfLines(Math.max(1, ...lines) + 0.2);
}
