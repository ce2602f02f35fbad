import { showFraction } from '../domain/points.ts';
import type { ScoreResult } from '../domain/result.ts';
import { type Cell, fileFigure } from './result-csv.ts';

export const rankingHeadings: readonly string[] = [
  'rank',
  'member',
  'name',
  'group',
  'self_total',
  'base',
  'bonus',
  'penalty',
  'total',
  'percent',
  'class',
  'tied',
];

/** Rows of ranking.csv, in rank order, then file order. */
export function rankingCells({ standings }: ScoreResult): readonly (readonly Cell[])[] {
  return standings.map((standing) => [
    standing.rank,
    standing.member.id,
    standing.member.name,
    standing.member.group,
    standing.selfTotal,
    standing.base,
    standing.bonus,
    standing.penalty,
    standing.total,
    fileFigure(showFraction(standing.percent)),
    standing.class,
    standing.tied ? 'yes' : 'no',
  ]);
}
