import { readStyles } from './cell-styles.ts';
import { type CellToRead, listCells } from './list-cells.ts';
import { readStoredCells } from './read-stored-cells.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import type { SheetCell, Worksheet } from './worksheet.ts';
import { DamagedPart, decodePart } from './xml-tags.ts';

/** More than any workbook of a bloc can need. */
export class TooManyCells extends Error {}

/** Rows of a sheet that hold something (spec 2, "Limits"). */
const mostRows = 100_000;

/** In all sheets: cells that hold something, and places from the first of each row to its last that does. */
const mostCells = 1_000_000;
const mostPlaces = 5_000_000;

const emptyRow: Worksheet['rows'][number] = [];

export async function readSheets(parts: WorkbookParts): Promise<readonly Worksheet[]> {
  const styles = readStyles(parts.styles);
  const room = { cells: mostCells, places: mostPlaces };
  const laidOut = parts.sheets.map(({ part }) => {
    const cells: (SheetCell | CellToRead | undefined)[][] = [];
    let rows = mostRows;
    for (const { row, column, content } of listCells(decodePart(part), styles)) {
      // Rows in between take no room.
      let inRow = cells[row];
      if (!inRow) {
        inRow = cells[row] = [];
        rows--;
      }
      if (inRow[column]) throw new DamagedPart('two contents of one cell');
      room.places -= Math.max(0, column + 1 - inRow.length);
      while (inRow.length <= column && room.places >= 0) inRow.push(undefined);
      inRow[column] = content;
      room.cells--;
      if (rows < 0 || room.cells < 0 || room.places < 0) throw new TooManyCells();
    }
    return cells;
  });
  const stored = laidOut.map((cells) => cells.flatMap((row) => row.filter(isStored)));
  const read = await readStoredCells(parts, styles, stored);
  return laidOut.map((cells, index): Worksheet => {
    const { name = '', cells: contents = [] } = read[index] ?? {};
    let next = 0;
    const fill = (cell: SheetCell | CellToRead | undefined) => (cell && isStored(cell) ? contents[next++] : cell);
    return { name, rows: Array.from(cells, (row) => (row ? row.map(fill) : emptyRow)) };
  });
}

function isStored(cell: SheetCell | CellToRead | undefined): cell is CellToRead {
  return cell?.kind === 'stored';
}
