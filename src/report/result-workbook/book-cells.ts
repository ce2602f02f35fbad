import { largest } from '../../domain/long-lists.ts';
import { type Points, showPoints } from '../../domain/points.ts';
import type { BookCell, BookRow, CellLook } from '../workbook/workbook.ts';
import { countLines, textWidth } from './text-measure.ts';

/** Looks that the sheets of results and of scores share. */
export const looks = {
  title: { bold: true, size: 14 },
  subtitle: { italic: true },
  heading: { bold: true, wrap: true, align: 'center', border: true, fill: '#DCE6F1' },
  text: { border: true, wrap: true },
  center: { border: true, align: 'center', wrap: true },
  figure: { border: true, align: 'right' },
  strong: { border: true, bold: true, align: 'right' },
  section: { border: true, bold: true, wrap: true, fill: '#F2F2F2' },
  sectionCenter: { border: true, bold: true, align: 'center', wrap: true, fill: '#F2F2F2' },
  sectionFigure: { border: true, bold: true, align: 'right', fill: '#F2F2F2' },
  remark: { wrap: true, valign: 'top' },
} as const satisfies Record<string, CellLook>;

/** Points of height that a line of text takes, and the most that a row may have. */
const lineHeight = 16;
const highestRow = 409;

export function heightOfLines(lines: number): number {
  return Math.min(highestRow, Math.ceil(lineHeight * lines));
}

export function textCell(text: string, look: CellLook = looks.text): BookCell {
  return { kind: 'text', text, look };
}

export function emptyCell(look: CellLook = looks.text): BookCell {
  return { kind: 'empty', look };
}

/** A real number that shows as many decimals as it has, so that none trails and none is lost. */
export function pointsCell(value: Points | undefined, look: CellLook = looks.figure): BookCell {
  return value === undefined ? emptyCell(look) : figureCell(showPoints(value), look);
}

/** A number from its canonical text; `mark` is shown behind it and is no part of its value. */
export function figureCell(text: string, look: CellLook = looks.figure, mark = ''): BookCell {
  const format = numberFormat(decimalsIn(text));
  return { kind: 'number', value: text, format: mark === '' ? format : `${format}"${mark}"`, look };
}

/** A difference, which shows its sign also where it is positive. */
export function differenceCell(value: Points | undefined, look: CellLook = looks.figure): BookCell {
  if (value === undefined) return emptyCell(look);
  const text = showPoints(value);
  const format = numberFormat(decimalsIn(text));
  return { kind: 'number', value: text, format: `+${format};-${format};${format}`, look };
}

export function countCell(value: number | undefined, look: CellLook = looks.center): BookCell {
  return value === undefined ? emptyCell(look) : { kind: 'number', value: String(value), format: '0', look };
}

/** The cells with as many decimals as the one of them that has most, so that the decimal signs stand in one line. */
export function alignDecimals(cells: readonly (BookCell | undefined)[]): readonly (BookCell | undefined)[] {
  const most = largest(
    cells.map((cell) => (cell?.kind === 'number' ? decimalsIn(cell.value) : 0)),
    0,
  );
  return cells.map((cell) =>
    cell?.kind === 'number' && cell.format !== undefined
      ? { ...cell, format: cell.format.replace(/0(?:\.0+)?/g, numberFormat(most)) }
      : cell,
  );
}

function numberFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function decimalsIn(text: string): number {
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}

/** A line across the sheet: a title, or a remark below a table; broken where it is wider than `width` digits. */
export function lineRow(text: string, columns: number, look: CellLook, width?: number): BookRow {
  const cell: BookCell = { kind: 'text', text, look, span: { columns } };
  if (width === undefined) return { cells: [cell] };
  // Merged cells do not grow with what they hold.
  const lines = countLines(text, (width * 12) / (look.size ?? 12), look.bold);
  return { cells: [cell], height: heightOfLines((lines * (look.size ?? 12)) / 12) };
}

export const emptyRow: BookRow = { cells: [] };

/** A width in digits that holds the widest of some texts, within bounds. */
export function widthFor(texts: readonly string[], least: number, most: number): number {
  const widest = texts.reduce((width, text) => Math.max(width, textWidth(text)), 0);
  return Math.min(most, Math.max(least, Math.ceil(widest) + 2));
}
