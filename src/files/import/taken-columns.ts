import { headingsOf } from '../csv/headings.ts';
import { type ImportTable, keyColumns } from './imported.ts';

/** What sheets repeat of the rubric: the titles of its criteria. */
const repeated: ReadonlySet<string> = new Set(['title']);

/** Columns of a table that are taken over besides its keys; points have a heading of their own in each sheet. */
export function takenColumns(table: ImportTable): readonly string[] {
  const { required, optional } = headingsOf[table];
  const all = [...required, ...optional].filter((column) => !keyColumns[table].includes(column) && column !== 'points');
  return table === 'criteria' ? all : all.filter((column) => !repeated.has(column));
}
