import { append } from '../../domain/long-lists.ts';
import type { Clause, Difference, PlainRow, PlainTable } from '../../domain/verification.ts';
import { clauseOf } from './find-differences.ts';
import { compareFigures } from './same-figure.ts';

/** The columns by which rows of each table are told apart; rows alike in these follow one another. */
const keysOfTables: Readonly<Record<string, readonly string[]>> = {
  'scores.csv': ['criterion'],
  'ranking.csv': ['member'],
  'proposal.csv': ['award', 'member', 'for'],
  'leadership.csv': ['season', 'seat', 'place'],
};

/** A table in out/ against the one that follows now: every cell, by row and column. */
export function compareTables(file: string, published: PlainTable, recomputed: PlainTable): Clause {
  const columns = [...new Set([...recomputed.headings, ...published.headings])];
  const differences: Difference[] = [];
  for (const column of columns) {
    if (!published.headings.includes(column)) differences.push({ subject: [], field: column, reason: 'missing' });
    else if (!recomputed.headings.includes(column)) differences.push({ subject: [], field: column, reason: 'added' });
  }
  const both = columns.filter((column) => published.headings.includes(column) && recomputed.headings.includes(column));
  const keys = keysOfTables[file] ?? [];
  const left = rowsByKey(published, keys);
  const right = rowsByKey(recomputed, keys);
  for (const [key, row] of right) {
    const was = left.get(key);
    const subject = key.split('\n').filter((part) => part !== '');
    if (was) {
      const told = cellDifferences(subject, published, was, recomputed, row, both);
      append(differences, file === 'scores.csv' ? told.map(unitFirst) : told);
    } else differences.push({ subject, reason: 'missing' });
  }
  for (const [key, { line }] of left) {
    if (!right.has(key)) {
      differences.push({ subject: key.split('\n').filter((part) => part !== ''), reason: 'added', line });
    }
  }
  if (differences.length === 0 && [...left.keys()].some((key, index) => [...right.keys()][index] !== key)) {
    differences.push({ subject: [], field: 'order', reason: 'changed' });
  }
  return clauseOf('file', differences, file);
}

/** In scores.csv a column is a unit: it is told before the criterion, as everywhere. */
function unitFirst({ field, ...difference }: Difference): Difference {
  if (field === undefined || field === 'title' || field === 'max') return { ...difference, ...(field && { field }) };
  return { ...difference, subject: [field, ...difference.subject] };
}

function cellDifferences(
  subject: readonly string[],
  published: PlainTable,
  was: PlainRow,
  recomputed: PlainTable,
  is: PlainRow,
  columns: readonly string[],
): readonly Difference[] {
  return columns.flatMap((column): Difference[] => {
    const left = was.cells[published.headings.indexOf(column)] ?? '';
    const right = is.cells[recomputed.headings.indexOf(column)] ?? '';
    const outcome = compareFigures(left, right);
    if (outcome === 'same') return [];
    return [
      {
        subject,
        field: column,
        line: was.line,
        ...(left === '' ? {} : { published: left }),
        ...(right === '' ? {} : { recomputed: right }),
        ...(outcome === 'rounded' ? { reason: 'rounded' } : {}),
      },
    ];
  });
}

function rowsByKey({ headings, rows }: PlainTable, keys: readonly string[]): ReadonlyMap<string, PlainRow> {
  const columns = keys.map((key) => headings.indexOf(key));
  const map = new Map<string, PlainRow>();
  const times = new Map<string, number>();
  for (const row of rows) {
    const key = columns.map((column) => (row.cells[column] ?? '').trim()).join('\n');
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    map.set(time === 1 ? key : `${key}\n(${time})`, row);
  }
  return map;
}
