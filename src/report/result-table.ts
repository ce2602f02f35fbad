import type { BlocYear } from '../domain/bloc-year.ts';
import type { Goal, Result } from '../domain/result.ts';
import type { Language } from './language.ts';
import { proposalRows } from './proposal-rows.ts';
import type { Cell } from './result-csv.ts';
import { leadershipCells, leadershipHeadings } from './result-csv-leadership.ts';
import { proposalCells, proposalHeadings } from './result-csv-proposal.ts';
import { rankingCells, rankingHeadings } from './result-csv-ranking.ts';
import { describeSeatReason } from './seat-words.ts';

/** The rows of ranking.csv, proposal.csv or leadership.csv, whichever the command is for. */
export function resultRows(
  year: BlocYear,
  result: Result,
  goal: Goal,
  language: Language,
): readonly (readonly Cell[])[] {
  switch (goal) {
    case 'check':
      return [];
    case 'score':
      return result.score ? rankingCells(result.score) : [];
    case 'propose':
      return proposalCells(proposalRows(year, result, language));
    case 'rotate':
      return result.leadership
        ? leadershipCells(year, result.leadership, (reason) => describeSeatReason(reason, year, language))
        : [];
  }
}

export const resultHeadings: Readonly<Record<Goal, readonly string[]>> = {
  check: [],
  score: rankingHeadings,
  propose: proposalHeadings,
  rotate: leadershipHeadings,
};
