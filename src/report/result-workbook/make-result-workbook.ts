import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import type { Gap, MadeFile } from '../made-file.ts';
import { resultGaps } from '../result-gaps.ts';
import { makeWorkbook } from '../workbook/make-workbook.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { lockSheet } from './lock-sheet.ts';
import { proposalSheet } from './proposal-sheet.ts';
import { rankingSheet } from './ranking-sheet.ts';
import { rulingsSheet } from './rulings-sheet.ts';
import { scoresSheet } from './scores-sheet.ts';
import { seatsSheet } from './seats-sheet.ts';
import { roundsOf, votesSheet } from './votes-sheet.ts';

/** The results as a workbook: real numbers, one sheet for each thing that is looked up. */
export async function makeResultWorkbook(year: BlocYear, result: Result, language: Language): Promise<MadeFile> {
  const rulings = rulingsSheet(year, result, language);
  const lock = lockSheet(year, result, language);
  const bytes = await makeWorkbook({
    sheets: [
      rankingSheet(year, result, language),
      scoresSheet(year, result, language),
      comparisonSheet(year, result, language),
      votesSheet(year, result, language),
      proposalSheet(year, result, language),
      seatsSheet(year, result, language),
      ...(rulings ? [rulings] : []),
      ...(lock ? [lock] : []),
    ],
  });
  return { name: 'ket-qua.xlsx', bytes, gaps: [...new Set([...resultGaps(year, result), ...voteGaps(year, result)])] };
}

/** Contests that have still to be held, and papers that nobody has counted, or that the files do not tell of. */
function voteGaps({ rules }: BlocYear, { proposal }: Result): readonly Gap[] {
  if (!proposal) return [];
  const rounds = roundsOf(rules, proposal.rounds);
  const lacksCounts = rounds.some(
    ({ held, issued, collected }) => held && (issued === undefined || collected === undefined),
  );
  return [
    ...(rounds.some(({ held }) => !held) ? (['votes'] as const) : []),
    ...(lacksCounts ? (['counts'] as const) : []),
  ];
}
