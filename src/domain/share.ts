import { type Fraction, fraction } from './fraction.ts';

/** A part of a whole, exact, with the text that the rules give it: `80%`, `33.3%`, `2/3`. */
export interface Share extends Fraction {
  readonly text: string;
}

/** Reads `80%`, `33.3%`, `33,3%` or `2/3`; more than 0 and, unless `aboveOne`, at most the whole. */
export function parseShare(text: string, aboveOne = false): Share | undefined {
  const value = parsePercent(text.trim()) ?? parseQuotient(text.trim());
  if (!value || value.num <= 0n || (!aboveOne && value.num > value.den)) return undefined;
  return { ...value, text: text.trim() };
}

function parsePercent(text: string): Fraction | undefined {
  const match = /^(\d{1,9})(?:[.,](\d{1,4}))?\s*%$/.exec(text);
  if (!match) return undefined;
  const [, whole = '', decimals = ''] = match;
  return fraction(BigInt(whole + decimals), 100n * 10n ** BigInt(decimals.length));
}

function parseQuotient(text: string): Fraction | undefined {
  const match = /^(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(text);
  if (!match?.[1] || !match[2] || BigInt(match[2]) === 0n) return undefined;
  return fraction(BigInt(match[1]), BigInt(match[2]));
}
