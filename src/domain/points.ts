import { type Fraction, fraction, roundHalfAway } from './fraction.ts';

/** Points, marks and indicator values in ten-thousandths, so that 0.1 + 0.2 is exactly 0.3. */
export type Points = bigint & { readonly __points: true };

/** Ten-thousandths in one point. */
export const unit = 10_000n;

export const zero = 0n as Points;

/** Ten-thousandths as `Points`. */
export function points(tenThousandths: bigint): Points {
  return tenThousandths as Points;
}

/** Ten-thousandths in the last place of 0, 1 … 4 decimals. */
const steps: readonly bigint[] = [unit, 1000n, 100n, 10n, 1n];

/** `value` (a fraction of ten-thousandths) rounded half away from zero to `decimals` (0–4). */
export function roundPoints({ num, den }: Fraction, decimals: number): Points {
  const step = steps[decimals] ?? 1n;
  if (den === 1n && (step === 1n || num % step === 0n)) return num as Points;
  return (roundHalfAway({ num, den: den * step }) * step) as Points;
}

/** Whether a value has no more than so many decimals. */
export function hasDecimals(value: Points, decimals: number): boolean {
  return value % (steps[decimals] ?? 1n) === 0n;
}

/** Points as a fraction of ten-thousandths, the form in which marks are combined. */
export function toFraction(value: Points): Fraction {
  return fraction(value);
}

/** Shortest decimal text: `95`, `97.125`, `-0.5`; the decimal sign is a full stop. */
export function showPoints(value: Points): string {
  const magnitude = value < 0n ? -value : value;
  const sign = value < 0n ? '-' : '';
  if (magnitude > largestCounted) return `${sign}${magnitude / unit}${showDecimals(Number(magnitude % unit))}`;
  // Whole numbers of this size are exact, and quicker to take apart.
  const count = Number(magnitude);
  const rest = count % perPoint;
  return `${sign}${(count - rest) / perPoint}${rest === 0 ? '' : showDecimals(rest)}`;
}

const perPoint = Number(unit);
const largestCounted = BigInt(Number.MAX_SAFE_INTEGER);

/** Ten-thousandths below one point as decimals, without trailing zeros: 2500 is `.25`. */
function showDecimals(rest: number): string {
  if (rest === 0) return '';
  const digits = String(perPoint + rest).slice(1);
  if (rest % 100 !== 0) return rest % 10 === 0 ? `.${digits.slice(0, 3)}` : `.${digits}`;
  return rest % 1000 === 0 ? `.${digits.slice(0, 1)}` : `.${digits.slice(0, 2)}`;
}

/** The decimal text of a fraction of ten-thousandths, to `decimals` at most, without trailing zeros. */
export function showFraction(value: Fraction, decimals = 4): string {
  return showPoints(roundPoints(value, decimals));
}

const numberForm = /^(-?)(\d{1,9})(?:[.,](\d{1,4}))?$/;
const ambiguousForm = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Reads the one form of numbers that files may hold (spec 2, "Numbers"): up to 9 digits, optionally a full stop or comma
 * and 1–4 digits. `1.000` and `97,125` could be thousands and are refused.
 */
export function parsePoints(text: string): Points | 'ambiguous' | undefined {
  const trimmed = text.trim();
  const match = numberForm.exec(trimmed);
  if (!match) return undefined;
  if (ambiguousForm.test(trimmed)) return 'ambiguous';
  const [, sign = '', whole = '', decimals = ''] = match;
  const magnitude = BigInt(whole) * unit + BigInt(decimals.padEnd(4, '0'));
  return (sign ? -magnitude : magnitude) as Points;
}
