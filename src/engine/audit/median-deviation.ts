import { compareFractions, type Fraction, fraction, subtract } from '../../domain/fraction.ts';

/** A median and how far values lie from it: the median absolute deviation. Exact. */
export interface Spread {
  readonly median: Fraction;
  readonly mad: Fraction;
}

/** Fewest values that a spread is judged by. */
export const fewestValues = 4;

/** Of at least one value. */
export function spreadOf(values: readonly bigint[]): Spread {
  const median = medianOf(values.map((value) => fraction(value)));
  return { median, mad: medianOf(values.map((value) => distance(value, median))) };
}

/**
 * Whether a value lies more than 3 median absolute deviations from the median. Where these are 0 (more than half of the
 * values are the same) it takes more than `least` instead.
 */
export function isApart(value: bigint, { median, mad }: Spread, least: Fraction): boolean {
  const bound = mad.num === 0n ? least : { num: 3n * mad.num, den: mad.den };
  return compareFractions(distance(value, median), bound) > 0;
}

export function distance(value: bigint, median: Fraction): Fraction {
  const { num, den } = subtract(fraction(value), median);
  return { num: num < 0n ? -num : num, den };
}

function medianOf(values: readonly Fraction[]): Fraction {
  const sorted = values.toSorted(compareFractions);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? fraction(0n);
  if (sorted.length % 2 === 1) return upper;
  const lower = sorted[middle - 1] ?? upper;
  // Half of the sum: all values of one list have the same denominator or are cross-multiplied.
  return { num: lower.num * upper.den + upper.num * lower.den, den: 2n * lower.den * upper.den };
}
