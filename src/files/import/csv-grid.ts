import type { Delimiter } from '../csv/dialect.ts';
import { endOfCell } from '../csv/scan-cells.ts';
import type { Cells } from '../csv/split-records.ts';
import { TextPlaces } from '../text-places.ts';
import type { SheetCell } from '../workbook/worksheet.ts';
import type { Grid } from './grid.ts';

/** Longer lines are shown in part. */
const longestLine = 20_000;

/** A CSV file from `start` on; places are lines and characters, as in the bloc's own files. */
export function csvGrid(
  file: string,
  text: string,
  { start, delimiter }: { readonly start: number; readonly delimiter: Delimiter },
  records: readonly Cells[],
): Grid {
  let places: TextPlaces | undefined;
  let starts: readonly number[] | undefined;
  let last: { readonly row: number; readonly cells: readonly number[] } | undefined;
  const cellStart = (row: number, column: number): number => {
    starts ??= recordStarts(text, start, delimiter);
    if (last?.row !== row) last = { row, cells: cellStarts(text, starts[row] ?? text.length, delimiter) };
    return last.cells[column] ?? last.cells.at(-1) ?? text.length;
  };
  const locate = (row: number, column: number) => {
    places ??= new TextPlaces(text);
    const from = cellStart(row, column);
    return places.place({ start: from, end: endOfCell(text, from, delimiter) });
  };
  return {
    file,
    rows: records.map((cells) => cells.map(textCell)),
    origin: (row, column) => {
      const { line, column: character } = locate(row, column);
      return { file, row: line, column: character };
    },
    place: (row, column) => {
      const { line, column: character, length } = locate(row, column);
      places ??= new TextPlaces(text);
      return { file, line, column: character, excerpt: { text: places.lineText(line, longestLine), length } };
    },
  };
}

function textCell(text: string): SheetCell | undefined {
  return text === '' ? undefined : { kind: 'text', text };
}

function recordStarts(text: string, start: number, delimiter: Delimiter): readonly number[] {
  const starts = [start];
  for (let cell = start; cell < text.length; ) {
    const end = endOfCell(text, cell, delimiter);
    if (end < 0) break;
    cell = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[end + 1] === '\n') cell++;
    starts.push(cell);
  }
  return starts;
}

/** Where each cell of a row begins. */
function cellStarts(text: string, start: number, delimiter: Delimiter): readonly number[] {
  const starts: number[] = [];
  for (let from = start; ; ) {
    starts.push(from);
    const end = endOfCell(text, from, delimiter);
    if (end < 0 || text[end] !== delimiter) return starts;
    from = end + 1;
  }
}
