import { compareValues } from './compare-values.ts';
/** An exact quotient. `den` is positive; the pair need not be in lowest terms. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

export function fraction(num: bigint, den: bigint = 1n): Fraction {
  return den < 0n ? { num: -num, den: -den } : { num, den };
}

export const zeroFraction: Fraction = fraction(0n);

/** Negative, zero or positive as `a` is below, at or above `b`; by cross-multiplication, never rounded. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return compareValues(a.num * b.den, b.num * a.den);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** `a ÷ b`; `b` is not zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den, a.den * b.num);
}

export function add(a: Fraction, b: Fraction): Fraction {
  return a.den === b.den
    ? { num: a.num + b.num, den: a.den }
    : { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { num: -b.num, den: b.den });
}

export function largest(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) >= 0 ? a : b;
}

export function smallest(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) <= 0 ? a : b;
}

/** The whole number nearest to `f`, half away from zero (spec 3, `round`). */
export function roundHalfAway({ num, den }: Fraction): bigint {
  const doubled = 2n * (num < 0n ? -num : num) + den;
  const magnitude = doubled / (2n * den);
  return num < 0n ? -magnitude : magnitude;
}

/** The largest whole number at or below `f`. */
export function floor({ num, den }: Fraction): bigint {
  const quotient = num / den;
  return num < 0n && quotient * den !== num ? quotient - 1n : quotient;
}

/** The smallest whole number at or above `f`. */
export function ceil({ num, den }: Fraction): bigint {
  return -floor({ num: -num, den });
}
