import type { Place } from '../../domain/locator.ts';
import type { SheetCell } from '../workbook/worksheet.ts';
import type { Origin } from './imported.ts';

/** A table as it stands in a file, whatever kind of file: cells by row and column from 0, each with its place. */
export interface Grid {
  /** As it is shown. */
  readonly file: string;
  /** Absent in a CSV file. */
  readonly sheet?: string;
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  origin(row: number, column: number): Origin;
  place(row: number, column: number): Place;
}

/** What a cell shows, without regard to its kind. */
export function shownText(cell: SheetCell | undefined): string {
  if (!cell) return '';
  if (cell.kind === 'yes-no') return cell.value ? 'TRUE' : 'FALSE';
  return cell.kind === 'percent' ? cell.shown : cell.text;
}

/** Whether a cell holds nothing that is seen. */
export function isEmpty(cell: SheetCell | undefined): boolean {
  return cell === undefined || (cell.kind === 'text' && /^[\s\u00ad\u200b\u2060\ufeff]*$/.test(cell.text));
}
