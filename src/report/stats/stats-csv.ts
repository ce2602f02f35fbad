import { type FigureRow, objects, type Statistics } from '../../domain/statistics.ts';
import { type Cell, printCsv } from '../result-csv.ts';
import type { View } from './stats-tables.ts';

/** The view that is asked for as CSV, under headings that do not change with the language; 0 where there is none. */
export function statsCsv(statistics: Statistics, view: View): string {
  const { byAward, bySeason, byAuthority, byUnit, seasons } = statistics;
  switch (view) {
    case 'award':
      return table(['award', 'award_name', ...objects], byAward, ({ key, name }) => [key, name]);
    case 'season':
      return table(['season', ...objects], bySeason, ({ key }) => [key]);
    case 'authority':
      return table(['authority', ...objects], byAuthority, ({ key }) => [key]);
    case 'unit':
      return table(['member', 'name', ...seasons], byUnit, ({ key, name }) => [key, name]);
  }
}

function table(
  headings: readonly string[],
  rows: readonly FigureRow[],
  first: (row: FigureRow) => readonly Cell[],
): string {
  return printCsv([
    [...headings, 'total', 'unnamed'],
    ...rows.map((row) => [...first(row), ...row.figures.map(({ count }) => count), row.total.count, row.total.unnamed]),
  ]);
}
