import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import type { MadeFile } from '../made-file.ts';
import { resultGaps } from '../result-gaps.ts';
import { makeWorkbook } from '../workbook/make-workbook.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { proposalSheet, rulingsSheet, seatsSheet } from './decision-sheets.ts';
import { rankingSheet } from './ranking-sheet.ts';
import { scoresSheet } from './scores-sheet.ts';
import { votesSheet } from './votes-sheet.ts';

/** The results as a workbook: real numbers, one sheet for each thing that is looked up. */
export async function makeResultWorkbook(year: BlocYear, result: Result, language: Language): Promise<MadeFile> {
  const rulings = rulingsSheet(year, result, language);
  const bytes = await makeWorkbook({
    sheets: [
      rankingSheet(year, result, language),
      scoresSheet(year, result, language),
      comparisonSheet(year, result, language),
      votesSheet(year, result, language),
      proposalSheet(year, result, language),
      seatsSheet(year, result, language),
      ...(rulings ? [rulings] : []),
    ],
  });
  return { name: 'ket-qua.xlsx', bytes, gaps: resultGaps(year, result) };
}
