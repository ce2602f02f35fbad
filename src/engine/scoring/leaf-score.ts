import type { Fraction } from '../../domain/fraction.ts';
import { compareFractions } from '../../domain/fraction.ts';
import { type Points, roundPoints } from '../../domain/points.ts';
import type { Scoring } from '../../domain/rules.ts';
import type { Leaf } from '../rubric/rubric-tree.ts';

/** A mark before rounding, in ten-thousandths, or "not applicable". */
export type ExactMark = Fraction | 'na';

/** One member × leaf, in points. */
export interface LeafScore {
  /** To 4 decimals, for printing. */
  readonly self?: Points;
  /** Rounded as final points are: what `self_total` adds up. */
  readonly selfCounted?: Points;
  /** To 4 decimals, for printing. */
  readonly appraised?: Points;
  /** What the leaf counts with; absent where it is left out as not applicable. */
  readonly final?: Points;
  readonly mark?: 'na' | 'zero' | 'ruling';
  /** A mark gives the number that counts: false where it is na or not scored. */
  readonly isMarked: boolean;
  /** With a ruling: the leaf as it would stand without; absent where it would not be scored. */
  readonly unruled?: LeafScore;
  /** The member claimed that the leaf does not apply. */
  readonly selfNa: boolean;
}

/** Which mark counts (spec 3.2, step 3). */
export function finalMark(
  self: ExactMark | undefined,
  appraised: ExactMark | undefined,
  final: Scoring['final'],
): ExactMark | undefined {
  switch (final) {
    case 'appraised-else-self':
      return appraised ?? self;
    case 'appraised':
      return appraised;
    case 'self':
      return self;
    case 'highest': {
      if (self === undefined || self === 'na')
        return appraised === undefined || appraised === 'na' ? (self ?? appraised) : appraised;
      if (appraised === undefined || appraised === 'na') return self;
      return compareFractions(self, appraised) >= 0 ? self : appraised;
    }
  }
}

/** A mark as points: `mark × weight ÷ max` or the mark, rounded (spec 3.2, step 4). */
export function pointsOfMark(mark: Fraction, leaf: Leaf, decimals: number): Points {
  if (leaf.weight === undefined) return roundPoints(mark, decimals);
  return roundPoints({ num: mark.num * leaf.weight, den: mark.den * leaf.max }, decimals);
}
