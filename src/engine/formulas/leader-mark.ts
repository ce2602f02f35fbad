import {
  add,
  compareFractions,
  divide,
  type Fraction,
  fraction,
  multiply,
  zeroFraction,
} from '../../domain/fraction.ts';
import { type Points, toFraction } from '../../domain/points.ts';

/** The other members' best, for the `leader` formula: apart for members with a target and for those whose target is 0. */
export interface LeaderField {
  /** The largest `v ÷ t` of the others that have a target above 0. */
  readonly bestRatio?: Fraction;
  /** The largest `v` of the others whose target is 0. */
  readonly bestWithoutTarget?: Points;
}

const one = fraction(1n);
const half = fraction(1n, 2n);

/** Meeting the target earns half; what the best exceeds it by earns the other half (spec 3.3, `leader`). */
export function leaderMark(value: Points, target: Points, max: Points, field: LeaderField): Fraction {
  if (target === 0n) {
    const best = field.bestWithoutTarget;
    const top = best !== undefined && best > value ? best : value;
    return top <= 0n ? zeroFraction : fraction(max * value, top);
  }
  const halfMax = multiply(toFraction(max), half);
  const ratio = fraction(value, target);
  if (compareFractions(ratio, one) <= 0) return multiply(halfMax, ratio);
  const best = field.bestRatio;
  if (!best || compareFractions(best, ratio) <= 0) return toFraction(max);
  const excess = divide(fraction(ratio.num - ratio.den, ratio.den), fraction(best.num - best.den, best.den));
  return add(halfMax, multiply(halfMax, excess));
}
