import type { BlocYear } from '../../../src/domain/bloc-year.ts';
import type { Result } from '../../../src/domain/result.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import type { BookCell, BookSheet } from '../../../src/report/workbook/workbook.ts';
import { buildYear, type YearInput } from '../../engine/bloc-year-builder.ts';

/** Nothing has been worked out. */
export const nothing: Result = { status: 'undecided', diagnostics: [], rulings: [] };

/** A year as a test states it with what the engine makes of it; not one of which it makes nothing. */
export function worked(input: YearInput, facts: Partial<BlocYear> = {}): readonly [BlocYear, Result] {
  const year = { ...buildYear(input), ...facts };
  const result = runBlocYear(year, year.rules.leadership ? 'rotate' : 'propose');
  if (result.status === 'invalid') throw new Error(JSON.stringify(result.diagnostics));
  return [year, result];
}

/** The rows of a sheet from its headings down: cells as Excel shows them, parted by `|`; empty rows are left out. */
export function sheetLines({ rows, frozenRows = 0 }: BookSheet): readonly string[] {
  return rows
    .slice(frozenRows - 1)
    .map(({ cells }) => cells.map(shown).join('|'))
    .filter((line) => line !== '');
}

/** What the program that opens the sheet shows of a cell by its format. */
function shown(cell: BookCell | undefined): string {
  if (cell === undefined || cell.kind === 'empty') return '';
  if (cell.kind === 'text') return cell.text;
  const { value, format = 'General' } = cell;
  const [positive = '', negative = `-${positive}`, zero = positive] = format.split(';');
  const section = /^0*(?:\.0*)?$/.test(value) ? zero : value.startsWith('-') ? negative : positive;
  const [whole = '', decimals = ''] = value.replace('-', '').split('.');
  return section
    .replace(/0(\.0+)?/, (_, places: string = '.') => {
      if (decimals.length > places.length - 1) throw new Error(`${format} hides decimals of ${value}`);
      return places === '.' ? whole : `${whole}.${decimals.padEnd(places.length - 1, '0')}`;
    })
    .replaceAll('"', '');
}
