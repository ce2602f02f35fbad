import type { BookCell, BookRow, BookSheet } from '../workbook/workbook.ts';
import { emptyRow, lineRow, looks, textCell } from './book-cells.ts';

/** One column of a sheet's table. */
interface SheetColumn {
  readonly heading: string;
  readonly width: number;
}

export interface TableSheet {
  readonly name: string;
  /** Lines above the table: what it is, of which bloc and season. */
  readonly titles: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly BookCell[])[];
  /** Below it: what is open, why somebody is not considered. */
  readonly remarks: readonly string[];
  readonly frozenColumns?: number;
}

/** A sheet of one table: headings stay in sight and stand on every printed page, A4 landscape. */
export function tableSheet({ name, titles, columns, rows, remarks, frozenColumns }: TableSheet): BookSheet {
  const width = columns.length;
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const above: BookRow[] = titles.map((title, index) =>
    lineRow(title, width, index === 0 ? looks.title : looks.subtitle),
  );
  const headingRow = above.length + 2;
  return {
    name,
    widths: columns.map((column) => column.width),
    rows: [
      ...above,
      emptyRow,
      headingCells(columns),
      ...rows.map((cells) => ({ cells, ...rowHeight(cells, columns) })),
      ...(remarks.length > 0 ? [emptyRow] : []),
      ...remarks.map((remark) => lineRow(remark, width, looks.remark, total)),
    ],
    frozenRows: headingRow,
    ...(frozenColumns === undefined ? {} : { frozenColumns, repeatedColumns: frozenColumns }),
    landscape: true,
    repeatedRows: [headingRow, headingRow],
  };
}

/** Headings with room for those that are longer than their column. */
function headingCells(columns: readonly SheetColumn[]): BookRow {
  const cells = columns.map(({ heading }) => textCell(heading, looks.heading));
  return { cells, ...rowHeight(cells, columns) };
}

/** Points that a line of text takes. */
const lineHeight = 16;

/** Room for the cell that takes the most lines: not every program makes it by itself. */
function rowHeight(cells: readonly BookCell[], columns: readonly SheetColumn[]): { readonly height?: number } {
  const lines = cells.map((cell, index) =>
    cell.kind === 'text' && cell.span === undefined
      ? Math.ceil((cell.text.length + 1) / (columns[index]?.width ?? 1))
      : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? {} : { height: lineHeight * most };
}
