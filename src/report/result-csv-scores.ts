import type { BlocYear } from '../domain/bloc-year.ts';
import { showFraction } from '../domain/points.ts';
import type { ScoreResult, Standing } from '../domain/result.ts';
import type { Criterion } from '../domain/rubric.ts';
import { type Cell, fileFigure, printCsv } from './result-csv.ts';

/**
 * scores.csv: the rubric with a column of final points for each current member, in file order, then the sums. `max` of a
 * leaf is what it is worth in points. Leaves that are not applicable and those of another group are
 * empty.
 */
export function printScoresCsv(year: BlocYear, { standings }: ScoreResult): string {
  const columns = standings.toSorted((a, b) => a.member.row - b.member.row);
  const heading: Cell[] = ['criterion', 'title', 'max', ...columns.map(({ member }) => member.id)];
  const rubric = year.criteria.map((criterion): Cell[] => [
    criterion.code,
    criterion.title,
    criterion.weight ?? criterion.max,
    ...columns.map((standing) => pointsAt(standing, criterion)),
  ]);
  const sums = sumRows.map(([name, cellOf]): Cell[] => [name, '', '', ...columns.map(cellOf)]);
  return printCsv([heading, ...rubric, ...sums]);
}

const sumRows: readonly (readonly [string, (standing: Standing) => Cell])[] = [
  ['base', ({ base }) => base],
  ['bonus', ({ bonus }) => bonus],
  ['penalty', ({ penalty }) => penalty],
  ['total', ({ total }) => total],
  ['percent', ({ percent }) => fileFigure(showFraction(percent))],
];

function pointsAt({ points, nodes }: Standing, { code }: Criterion): Cell {
  const leaf = points.get(code);
  if (!leaf) return nodes.get(code);
  return leaf.final;
}
