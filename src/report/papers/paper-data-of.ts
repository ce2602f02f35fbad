import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result } from '../../domain/result.ts';
import type { Gap } from '../made-file.ts';
import { ballotData } from './ballot-data.ts';
import { minutesData } from './minutes-data.ts';
import type { PaperData, PaperName } from './paper-data.ts';
import { submissionData } from './submission-data.ts';
import { summaryData } from './summary-data.ts';
import { tallyData } from './tally-data.ts';

/** What a paper says, and what it leaves empty. */
export interface PaperContent<Name extends PaperName = PaperName> {
  readonly data: PaperData[Name];
  readonly gaps: readonly Gap[];
}

const builders: {
  readonly [Name in PaperName]: (year: BlocYear, result: Result) => PaperContent<Name>;
} = {
  'bang-tong-hop': summaryData,
  'phieu-bau': ballotData,
  'bien-ban-kiem-phieu': tallyData,
  'bien-ban-hoi-nghi': minutesData,
  'to-trinh': submissionData,
};

/** What one paper of a bloc year is filled with: in Vietnamese, as the national form asks. */
export function paperDataOf<Name extends PaperName>(name: Name, year: BlocYear, result: Result): PaperContent<Name> {
  return builders[name](year, result);
}
