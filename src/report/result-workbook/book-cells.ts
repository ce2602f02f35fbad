import { type Points, showPoints } from '../../domain/points.ts';
import type { BookCell, BookRow, CellLook } from '../workbook/workbook.ts';

/** Looks that the sheets of results and of scores share. */
export const looks = {
  title: { bold: true, size: 14 },
  subtitle: { italic: true },
  heading: { bold: true, wrap: true, align: 'center', border: true, fill: '#DCE6F1' },
  text: { border: true, wrap: true },
  center: { border: true, align: 'center' },
  figure: { border: true, align: 'right' },
  strong: { border: true, bold: true, align: 'right' },
  section: { border: true, bold: true, wrap: true, fill: '#F2F2F2' },
  sectionFigure: { border: true, bold: true, align: 'right', fill: '#F2F2F2' },
  remark: { wrap: true, valign: 'top' },
} as const satisfies Record<string, CellLook>;

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

/** A number from its canonical text. */
export function figureCell(text: string, look: CellLook = looks.figure): BookCell {
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  return { kind: 'number', value: text, format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`, look };
}

export function countCell(value: number | undefined, look: CellLook = looks.center): BookCell {
  return value === undefined ? emptyCell(look) : { kind: 'number', value: String(value), format: '0', look };
}

/** A line across the sheet: a title, or a remark below a table. */
export function lineRow(text: string, columns: number, look: CellLook, charactersInLine?: number): BookRow {
  const cell: BookCell = { kind: 'text', text, look, span: { columns } };
  if (charactersInLine === undefined) return { cells: [cell] };
  // Merged cells do not grow with what they hold.
  const lines = Math.max(1, Math.ceil(text.length / charactersInLine));
  return { cells: [cell], height: 16 * lines };
}

export const emptyRow: BookRow = { cells: [] };

/** A width in characters that holds the longest of some texts, within bounds. */
export function widthFor(texts: readonly string[], least: number, most: number): number {
  const longest = texts.reduce((length, text) => Math.max(length, text.length), 0);
  return Math.min(most, Math.max(least, longest + 2));
}
