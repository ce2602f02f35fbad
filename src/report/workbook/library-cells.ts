import type { CellObject } from 'write-excel-file/universal';
import { largest } from '../../domain/long-lists.ts';
import type { BookCell, BookSheet, CellLook } from './workbook.ts';

/** What marks the font of cells that may be filled in; it is taken away again when their style is unlocked. */
export const unlockedMark = 'unlocked ';

export const usualFont = { fontFamily: 'Times New Roman', fontSize: 12 };

/** In a cell of the format of text, older Excel shows no more than this. */
const longestAsText = 255;

/** The cells of a sheet for the writing library; texts go by stand-ins, which `keep` gives. */
export function layOutSheet({ rows }: BookSheet, keep: (text: string) => string): (CellObject | null)[][] {
  const covered = coveredCells(rows);
  const laidOut = rows.map(({ cells, height }, row) => {
    const isCovered = (column: number) => covered.has(`${row}:${column}`);
    const laid = Array.from(cells, (cell, column) => (isCovered(column) ? null : toCell(cell, keep)));
    return height === undefined ? laid : setHeight(laid, height, isCovered);
  });
  // A merged cell may reach below the last row.
  const deepest = largest(
    [...covered].map((place) => Number.parseInt(place, 10) + 1),
    0,
  );
  while (laidOut.length < deepest) laidOut.push([]);
  return laidOut;
}

/** Cells, by `row:column`, that a merged cell takes besides its own: nothing may stand in them. */
function coveredCells(rows: BookSheet['rows']): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (covered.has(`${row}:${column}`)) continue;
      for (let down = 0; down < (cell?.span?.rows ?? 1); down++) {
        for (let right = 0; right < (cell?.span?.columns ?? 1); right++) {
          if (down + right > 0) covered.add(`${row + down}:${column + right}`);
        }
      }
    }
  }
  return covered;
}

/** The height of a row is told by a cell, and a covered one may not be there. */
function setHeight(
  cells: readonly (CellObject | null)[],
  height: number,
  isCovered: (column: number) => boolean,
): (CellObject | null)[] {
  let column = 0;
  while (isCovered(column)) column++;
  const row = Array.from({ length: Math.max(cells.length, column + 1) }, (_, index) => cells[index] ?? null);
  row[column] = { ...(row[column] ?? emptyCell({})), height };
  return row;
}

function toCell(cell: BookCell | undefined, keep: (text: string) => string): CellObject | null {
  if (!cell) return null;
  const { look = {}, span } = cell;
  const format = 'format' in cell ? cell.format : undefined;
  const shared = {
    ...styleOf(look),
    ...(look.unlocked ? { fontFamily: unlockedMark + usualFont.fontFamily } : {}),
    ...(format === undefined || format === 'General' ? {} : { format }),
    ...(span?.columns === undefined ? {} : { columnSpan: span.columns }),
    ...(span?.rows === undefined ? {} : { rowSpan: span.rows }),
  };
  switch (cell.kind) {
    case 'text': {
      const asText = cell.text.length > longestAsText ? {} : { format: '@' };
      return cell.text === '' ? emptyCell(shared) : { value: keep(cell.text), type: String, ...shared, ...asText };
    }
    case 'number':
      // Stands for the exact value, which is put in later.
      return { value: 0, type: Number, ...shared };
    case 'formula':
      return { value: cell.formula, type: 'Formula', ...shared };
    case 'empty':
      return emptyCell(shared);
  }
}

function emptyCell(shared: object): CellObject {
  // A type goes with a format, also where there is no value.
  return { value: null, type: Number, ...shared } as unknown as CellObject;
}

function styleOf(look: CellLook) {
  return {
    ...(look.bold ? { fontWeight: 'bold' as const } : {}),
    ...(look.italic ? { fontStyle: 'italic' as const } : {}),
    ...(look.size === undefined ? {} : { fontSize: look.size }),
    ...(look.color === undefined ? {} : { textColor: look.color }),
    ...(look.fill === undefined ? {} : { backgroundColor: look.fill }),
    ...(look.align === undefined ? {} : { align: look.align }),
    alignVertical: look.valign ?? ('center' as const),
    ...(look.wrap ? { wrap: true } : {}),
    ...(look.indent ? { indent: look.indent } : {}),
    ...(look.border ? { borderStyle: 'thin' as const, borderColor: '#808080' } : {}),
  };
}
