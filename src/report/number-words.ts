import { type Fraction, fraction, roundHalfAway } from '../domain/fraction.ts';
import { type Points, showPoints, unit } from '../domain/points.ts';
import type { Language } from './language.ts';

/** What a printed figure must not seem to reach when it does not, or the reverse. */
export interface Bound {
  readonly value: Fraction;
  readonly strict: boolean;
}

/** Canonical decimal text (`97.5`) as people write it: a decimal comma in Vietnamese. Other text is left as it is. */
export function printFigure(text: string, language: Language): string {
  return language === 'vi' && /^-?\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;
}

export function printPoints(value: Points, language: Language): string {
  return printFigure(showPoints(value), language);
}

/**
 * A percentage (a fraction of ten-thousandths, as `Standing.percent`) to 2 decimals; to 4 or as many as it takes where
 * fewer would show a bound as reached that is missed, or the reverse (spec 3).
 */
export function printPercent(percent: Fraction, language: Language, bounds: readonly Bound[] = []): string {
  const exact = fraction(percent.num, percent.den * unit);
  const scaled = bounds.map(({ value, strict }) => ({ value: fraction(value.num, value.den * unit), strict }));
  return `${printFigure(truthfulText(exact, scaled), language)}%`;
}

/** `part ÷ whole` as a percentage, by the same rule; `bound` is a share of 1. */
export function printShare(part: number, whole: number, language: Language, bound?: Bound): string {
  const exact = fraction(BigInt(part) * 100n, BigInt(whole));
  const bounds = bound ? [{ value: fraction(bound.value.num * 100n, bound.value.den), strict: bound.strict }] : [];
  return `${printFigure(truthfulText(exact, bounds), language)}%`;
}

/** How far apart two values are (fractions of ten-thousandths): 2 decimals, more where it would read 0. */
export function printGap(a: Fraction, b: Fraction, language: Language): string {
  const num = a.num * b.den - b.num * a.den;
  const gap = fraction(num < 0n ? -num : num, a.den * b.den * unit);
  let decimals = 2;
  while (decimals < mostDecimals && gap.num !== 0n && decimalText(gap, decimals) === '0') decimals += 2;
  return printFigure(decimalText(gap, decimals), language);
}

/** An ISO date as `03/12/2019` in Vietnamese. */
export function printDate(iso: string, language: Language): string {
  return language === 'vi' ? iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1') : iso;
}

/** `1 vote`, `2 votes`: for English only, since Vietnamese nouns do not change. */
export function counted(count: number | bigint, singular: string, plural = `${singular}s`): string {
  return `${count} ${BigInt(count) === 1n ? singular : plural}`;
}

/** `a − b` of two figures in canonical text, canonical; `undefined` where one is no figure. */
export function figureDifference(a: string, b: string): string | undefined {
  const left = readFigure(a);
  const right = readFigure(b);
  return left === undefined || right === undefined ? undefined : showPoints((left - right) as Points);
}

const mostDecimals = 24;

function truthfulText(exact: Fraction, bounds: readonly Bound[]): string {
  let decimals = 2;
  while (decimals < mostDecimals && bounds.some((bound) => misleads(exact, decimals, bound))) decimals += 2;
  return decimalText(exact, decimals);
}

function misleads(exact: Fraction, decimals: number, bound: Bound): boolean {
  const scale = 10n ** BigInt(decimals);
  const shown = fraction(roundHalfAway(fraction(exact.num * scale, exact.den)), scale);
  return reaches(exact, bound) !== reaches(shown, bound);
}

function reaches(value: Fraction, { value: need, strict }: Bound): boolean {
  const margin = value.num * need.den - need.num * value.den;
  return strict ? margin > 0n : margin >= 0n;
}

function decimalText(value: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const rounded = roundHalfAway(fraction(value.num * scale, value.den));
  const magnitude = rounded < 0n ? -rounded : rounded;
  const tail = (magnitude % scale).toString().padStart(decimals, '0').replace(/0+$/, '');
  return `${rounded < 0n ? '-' : ''}${magnitude / scale}${tail && `.${tail}`}`;
}

function readFigure(text: string): bigint | undefined {
  const match = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', decimals = ''] = match;
  const magnitude = BigInt(whole) * unit + BigInt(decimals.padEnd(4, '0'));
  return sign ? -magnitude : magnitude;
}
