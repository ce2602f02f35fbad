import type { Worksheet } from '../workbook/worksheet.ts';
import type { Grid } from './grid.ts';

/** A sheet of a workbook; places are cells such as `C14`. */
export function workbookGrid(file: string, { name, rows }: Worksheet): Grid {
  return {
    file,
    sheet: name,
    rows,
    origin: (row, column) => ({ file, sheet: name, row: row + 1, column: column + 1 }),
    place: (row, column) => ({
      file,
      line: row + 1,
      column: column + 1,
      cell: { sheet: name, address: cellAddress(row, column) },
    }),
  };
}

/** `C14` for row 13 and column 2, both from 0. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
