import {
  compareFractions,
  divide,
  type Fraction,
  fraction,
  largest,
  multiply,
  smallest,
  zeroFraction,
} from '../../domain/fraction.ts';
import { type Points, toFraction, unit } from '../../domain/points.ts';
import type { Band, Formula } from '../../domain/rules.ts';
import type { Value } from '../../domain/scores.ts';
import { type LeaderField, leaderMark } from './leader-mark.ts';

/** What a formula works on: the value, its target, the leaf's max, and (for `leader`) the others' values. */
export interface FormulaInput {
  readonly value: Exclude<Value, 'na'>;
  readonly target?: Points;
  readonly max: Points;
  readonly field: LeaderField;
}

export type TargetProblem = 'target-missing' | 'target-zero';

export type FormulaMark = Fraction | TargetProblem;

/** The mark that follows from an indicator, from 0 to `max` (spec 3.3); `held` follows from the ledger instead. */
export function formulaMark(formula: Exclude<Formula, { kind: 'held' }>, input: FormulaInput): FormulaMark {
  const mark = unclampedMark(formula, input);
  if (typeof mark === 'string') return mark;
  return smallest(largest(mark, zeroFraction), toFraction(input.max));
}

function unclampedMark(
  formula: Exclude<Formula, { kind: 'held' }>,
  { value, target, max, field }: FormulaInput,
): FormulaMark {
  if (typeof value === 'boolean') return value ? toFraction(max) : zeroFraction;
  switch (formula.kind) {
    case 'yesno':
      return value > 0n ? toFraction(max) : zeroFraction;
    case 'count': {
      const mark = fraction(value * formula.each, unit);
      return formula.max === undefined ? mark : smallest(mark, toFraction(formula.max));
    }
    case 'ratio': {
      const share = shareOfTarget(value, target, formula.lowerIsBetter);
      if (typeof share === 'string') return share;
      if (formula.floor && compareFractions(share, formula.floor) < 0) return zeroFraction;
      return multiply(toFraction(max), share);
    }
    case 'tiers': {
      if (!formula.ofRatio) return bandPoints(formula.bands, formula.otherwise, toFraction(value));
      const share = shareOfTarget(value, target, false);
      if (typeof share === 'string') return share;
      return bandPoints(formula.bands, formula.otherwise, multiply(share, fraction(100n * unit)));
    }
    case 'leader':
      if (target === undefined) return 'target-missing';
      if (target < 0n) return 'target-zero';
      return leaderMark(value, target, max, field);
  }
}

/** `v ÷ t`, or `t ÷ v` where lower is better (nothing at all is then as good as meeting the target). */
export function shareOfTarget(value: Points, target: Points | undefined, lowerIsBetter: boolean): FormulaMark {
  if (target === undefined) return 'target-missing';
  if (target <= 0n) return 'target-zero';
  if (!lowerIsBetter) return fraction(value, target);
  return value <= 0n ? fraction(1n) : divide(toFraction(target), toFraction(value));
}

/** The points of the band reached; the bands are sorted in falling order, `above` first at one `from`. */
function bandPoints(bands: readonly Band[], otherwise: Points, value: Fraction): Fraction {
  return toFraction(bands[bandReached(bands, value)]?.points ?? otherwise);
}

/** The index of the first band reached in falling order; -1 where none is. */
export function bandReached(bands: readonly Band[], value: Fraction): number {
  return bands.findIndex(({ from, above }) => {
    const order = compareFractions(value, toFraction(from));
    return order > 0 || (order === 0 && !above);
  });
}
