import { compareFractions, type Fraction, multiply } from '../../domain/fraction.ts';
import type { LeafPoints, MarkSource } from '../../domain/leaf-points.ts';
import { hasDecimals, type Points, roundPoints, toFraction } from '../../domain/points.ts';
import type { Scoring } from '../../domain/rules.ts';
import type { Leaf } from '../rubric/rubric-tree.ts';

/** A mark before rounding, in ten-thousandths, or "not applicable"; a fraction only where it was worked out. */
export type ExactMark = Points | Fraction | 'na';

/** One member × leaf, in points; self and appraised to 4 decimals, for printing. */
export interface LeafScore extends LeafPoints {
  /** What `self_total` adds up: rounded as final points are; `na` where the member claims that it does not apply. */
  readonly selfCounted: Points | 'na' | undefined;
  /** A mark gives the number that counts: false where it is na or not scored. */
  readonly isMarked: boolean;
  /** With a ruling: the leaf as it would stand without; undefined where it would not be scored. */
  readonly unruled: LeafScore | undefined;
}

/** Which mark counts (spec 3.2, step 3). */
export function finalSource(
  self: ExactMark | undefined,
  appraised: ExactMark | undefined,
  final: Scoring['final'],
): MarkSource | undefined {
  const givenSelf = self === undefined ? undefined : 'self';
  const givenAppraised = appraised === undefined ? undefined : 'appraised';
  switch (final) {
    case 'appraised-else-self':
      return givenAppraised ?? givenSelf;
    case 'appraised':
      return givenAppraised;
    case 'self':
      return givenSelf;
    case 'highest':
      if (self === undefined || self === 'na') return isNumber(appraised) ? 'appraised' : (givenSelf ?? givenAppraised);
      if (!isNumber(appraised)) return 'self';
      return compareFractions(exactly(self), exactly(appraised)) >= 0 ? 'self' : 'appraised';
  }
}

function isNumber(mark: ExactMark | undefined): mark is Points | Fraction {
  return mark !== undefined && mark !== 'na';
}

function exactly(mark: Points | Fraction): Fraction {
  return typeof mark === 'bigint' ? toFraction(mark) : mark;
}

/** A mark as points: `mark × weight ÷ max` or the mark, rounded (spec 3.2, step 4). */
export function pointsOfMark(mark: Points | Fraction, { weight, max }: Leaf, decimals: number): Points {
  // Most marks are points already and have no more decimals than are kept.
  if (weight === undefined && typeof mark === 'bigint' && hasDecimals(mark, decimals)) return mark;
  const exact = exactly(mark);
  return roundPoints(weight === undefined ? exact : multiply(exact, { num: weight, den: max }), decimals);
}
