import { isId } from '../cells/row-reader.ts';
import { isFoot } from '../tables/score-cells.ts';
import type { Grid } from './grid.ts';
import type { ImportedRow, ImportedValue } from './imported.ts';
import { type Complain, columnOf, type SheetToRead, textAt, valueAt } from './sheet-cells.ts';
import { takenColumns } from './taken-columns.ts';

export function addMember(sheet: SheetToRead, row: number, rows: ImportedRow[], complain: Complain): void {
  const { grid, target } = sheet;
  const idColumn = columnOf(sheet, 'member');
  const nameColumn = columnOf(sheet, 'name') ?? columnOf(sheet, 'unit-name');
  const [stated, name] = [textAt(sheet, row, idColumn), textAt(sheet, row, nameColumn)];
  if (stated === '' && name === '') return;
  const known = target.names?.resolve(stated === '' ? name : stated) ?? (isId(stated) ? stated : undefined);
  if (known === undefined) {
    const value = stated === '' ? name : stated;
    complain(
      { code: 'id', at: { file: 'elsewhere' }, details: { value, what: 'id', column: 'member' } },
      row,
      idColumn ?? nameColumn ?? 0,
    );
    return;
  }
  addValues(sheet, row, { member: known }, new Map([['name', nameColumn]]), rows, complain, grid);
}

export function addCriterion(sheet: SheetToRead, row: number, rows: ImportedRow[], complain: Complain): void {
  const column = columnOf(sheet, 'criterion') ?? columnOf(sheet, 'stt');
  const code = textAt(sheet, row, column).normalize('NFC');
  if (isFoot(code)) return;
  addValues(sheet, row, { criterion: code }, new Map(), rows, complain, sheet.grid);
}

function addValues(
  sheet: SheetToRead,
  row: number,
  key: Readonly<Record<string, string>>,
  columns: ReadonlyMap<string, number | undefined>,
  rows: ImportedRow[],
  complain: Complain,
  grid: Grid,
): void {
  const values = new Map<string, ImportedValue>();
  for (const name of takenColumns(sheet.chosen.table)) {
    const column = columns.get(name) ?? columnOf(sheet, name);
    const value = column === undefined ? undefined : valueAt(sheet, row, column, name, complain);
    if (column !== undefined && value !== undefined)
      values.set(name, { text: value, origin: grid.origin(row, column) });
  }
  if (values.size > 0) rows.push({ key, values, origin: grid.origin(row, 0) });
}
