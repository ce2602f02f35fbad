import type { Points } from '../../domain/points.ts';
import type { Scoring } from '../../domain/rules.ts';
import type { Appraisal } from '../../domain/scores.ts';
import { combineMarks } from './combine-marks.ts';
import type { ExactMark } from './leaf-score.ts';

/** What the appraisals of one member × leaf come to: a mark, nothing, or scorers who disagree whether it applies. */
export type Appraised =
  | { readonly mark: ExactMark }
  | { readonly tooFew: readonly Appraisal[] }
  | { readonly disputed: readonly Appraisal[] };

/** Only the highest stage that has a value counts; its numbers are combined (spec 3.2, step 1); at least one appraisal. */
export function appraisedMark(appraisals: readonly Appraisal[], { scorers, combine }: Scoring): Appraised {
  const last = lastStage(appraisals);
  if (last.length < scorers) return { tooFew: last };
  const numbers: Points[] = [];
  for (const { mark } of last) if (mark !== 'na') numbers.push(mark);
  if (numbers.length === 0) return { mark: 'na' };
  if (numbers.length < last.length) return { disputed: last };
  return { mark: combineMarks(numbers, combine) };
}

function lastStage(appraisals: readonly Appraisal[]): readonly Appraisal[] {
  if (appraisals.length === 1) return appraisals;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { stage } of appraisals) if (stage > highest) highest = stage;
  return appraisals.every(({ stage }) => stage === highest)
    ? appraisals
    : appraisals.filter(({ stage }) => stage === highest);
}
