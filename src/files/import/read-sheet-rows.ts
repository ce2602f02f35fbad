import type { Diagnostic } from '../../domain/diagnostic.ts';
import { isEmpty } from './grid.ts';
import type { PlacedProblem } from './import-read.ts';
import type { ImportedRow, ImportedValue } from './imported.ts';
import { addCriterion, addMember } from './list-rows.ts';
import {
  type Complain,
  columnOf,
  complainOfStrangers,
  criterionAt,
  isAllowed,
  isOwnScorer,
  isSection,
  keyOf,
  placed,
  resolveMember,
  type SheetToRead,
  textAt,
  valueAt,
} from './sheet-cells.ts';
import { takenColumns } from './taken-columns.ts';

/** One sheet's rows of one table, and all that is wrong with them. */
export interface SheetRows {
  readonly rows: readonly ImportedRow[];
  readonly problems: readonly PlacedProblem[];
}

export function readSheetRows(sheet: SheetToRead): SheetRows {
  const { grid, headings, chosen } = sheet;
  const problems: PlacedProblem[] = [];
  const rows: ImportedRow[] = [];
  const complain = (diagnostic: Diagnostic, row: number, column: number) => {
    problems.push({ diagnostic: placed(diagnostic), place: grid.place(row, column) });
  };
  if (chosen.shape === 'wide') complainOfStrangers(sheet, complain);
  for (let row = headings.below; row < grid.rows.length; row++) {
    if ((grid.rows[row] ?? []).every((cell) => isEmpty(cell))) continue;
    if (chosen.table === 'members') addMember(sheet, row, rows, complain);
    else if (chosen.table === 'criteria') addCriterion(sheet, row, rows, complain);
    else if (chosen.shape === 'wide') addWide(sheet, row, rows, complain);
    else addLong(sheet, row, rows, complain);
  }
  return { rows, problems };
}

function addLong(sheet: SheetToRead, row: number, rows: ImportedRow[], complain: Complain): void {
  const { grid, chosen, target, identity, options } = sheet;
  const columns = [
    ...(chosen.points === undefined ? [] : [['points', columnOf(sheet, chosen.points)] as const]),
    ...takenColumns(chosen.table).map((column) => [column, columnOf(sheet, column)] as const),
  ].flatMap(([name, column]) => (column === undefined ? [] : [[name, column] as const]));
  const main = columns.filter(([name]) => ['points', 'actual', 'verified', 'target'].includes(name));
  const hasValue = main.some(([, column]) => !isEmpty(grid.rows[row]?.[column]));
  const criterion = criterionAt(sheet, row, complain, hasValue);
  if (!criterion || isSection(target, criterion)) return;
  const memberColumn = columnOf(sheet, 'member') ?? columnOf(sheet, 'unit-name');
  const stated = textAt(sheet, row, memberColumn);
  const text = stated === '' ? (options.member ?? identity.member ?? '') : stated;
  if (!hasValue && columns.every(([, column]) => isEmpty(grid.rows[row]?.[column]))) return;
  if (text === '') {
    complain(
      { code: 'import-member', at: { file: 'elsewhere' }, details: { table: chosen.table } },
      row,
      memberColumn ?? 0,
    );
    return;
  }
  const member = resolveMember(sheet, text, row, memberColumn ?? 0, complain);
  if (member === undefined) return;
  const values = new Map<string, ImportedValue>();
  for (const [name, column] of columns) {
    const value = valueAt(sheet, row, column, name, complain);
    if (value === undefined || !isAllowed(sheet, criterion, member, name, value, row, column, complain)) continue;
    values.set(name, { text: value, origin: grid.origin(row, column) });
  }
  if (values.size === 0) return;
  const scorer = textAt(sheet, row, columnOf(sheet, 'scorer')) || options.scorer || identity.scorer || '';
  const stage =
    textAt(sheet, row, columnOf(sheet, 'stage')) ||
    (options.stage === undefined ? identity.stage : String(options.stage)) ||
    '';
  const first = [...values.values()][0];
  rows.push({
    key: keyOf(sheet, member, criterion.code, scorer, stage),
    values,
    origin: first?.origin ?? grid.origin(row, 0),
  });
}

function addWide(sheet: SheetToRead, row: number, rows: ImportedRow[], complain: Complain): void {
  const { grid, headings, target, identity, options } = sheet;
  const columns = headings.cells.flatMap(({ member, column }) =>
    member === undefined ? [] : [[member, column] as const],
  );
  const hasValue = columns.some(([, column]) => !isEmpty(grid.rows[row]?.[column]));
  const criterion = criterionAt(sheet, row, complain, hasValue);
  if (!criterion || isSection(target, criterion)) return;
  const stage = options.stage === undefined ? (identity.stage ?? '') : String(options.stage);
  for (const [member, column] of columns) {
    const value = valueAt(sheet, row, column, 'points', complain);
    if (value === undefined || !isAllowed(sheet, criterion, member, 'points', value, row, column, complain)) continue;
    const origin = grid.origin(row, column);
    const key = keyOf(sheet, member, criterion.code, options.scorer ?? identity.scorer ?? '', stage);
    if (isOwnScorer(key, member, row, column, complain)) continue;
    rows.push({ key, values: new Map([['points', { text: value, origin }]]), origin });
  }
}
