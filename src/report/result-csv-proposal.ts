import type { ProposalRow } from './proposal-rows.ts';
import type { Cell } from './result-csv.ts';

export const proposalHeadings: readonly string[] = [
  'award',
  'award_name',
  'member',
  'name',
  'for',
  'rank',
  'total',
  'agree',
  'of',
  'status',
  'reason',
];

/** Rows of proposal.csv. */
export function proposalCells(rows: readonly ProposalRow[]): readonly (readonly Cell[])[] {
  return rows.map((row) => [
    row.award.code,
    row.award.name,
    row.member,
    row.name,
    row.for,
    row.rank,
    row.total,
    row.agree,
    row.of,
    row.status,
    row.reason,
  ]);
}
