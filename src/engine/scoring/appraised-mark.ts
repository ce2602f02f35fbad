import type { Fraction } from '../../domain/fraction.ts';
import type { Points } from '../../domain/points.ts';
import type { Scoring } from '../../domain/rules.ts';
import type { Appraisal } from '../../domain/scores.ts';
import { combineMarks } from './combine-marks.ts';

/** What the appraisals of one member × leaf come to: a mark, `na`, nothing, or scorers who disagree whether it applies. */
export type Appraised =
  | { readonly mark: Fraction | 'na' }
  | { readonly none: true; readonly fewScorers?: number }
  | { readonly disputedBy: readonly string[] };

/** Only the highest stage that has a value counts; its numbers are combined (spec 3.2, step 1). */
export function appraisedMark(appraisals: readonly Appraisal[], scoring: Scoring): Appraised {
  let stage = 0;
  for (const appraisal of appraisals) if (appraisal.stage > stage) stage = appraisal.stage;
  const last = appraisals.length === 1 ? appraisals : appraisals.filter((appraisal) => appraisal.stage === stage);
  if (last.length === 0) return { none: true };
  if (last.length < scoring.scorers) return { none: true, fewScorers: last.length };
  const numbers: Points[] = [];
  for (const { mark } of last) if (mark !== 'na') numbers.push(mark);
  if (numbers.length === 0) return { mark: 'na' };
  if (numbers.length < last.length) return { disputedBy: last.map(({ scorer }) => scorer) };
  return { mark: combineMarks(numbers, scoring.combine) };
}
