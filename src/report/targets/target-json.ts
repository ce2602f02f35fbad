import { fraction } from '../../domain/fraction.ts';
import type { JudgedTarget, TargetStanding } from '../../domain/target.ts';
import type { Json } from '../json-text.ts';

/** A target as data: shares as their text and as exact fractions, figures that are not known as null. */
export function targetJson(target: JudgedTarget, file: string): Json {
  const { definition, depth, years } = target;
  const { of, ofWhich, shareMin, shareMax, countMin, strict, yearly } = definition;
  return {
    file,
    target: definition.target,
    title: definition.title,
    season: definition.season,
    of: of ?? null,
    of_which: ofWhich ?? null,
    depth,
    yearly,
    required: { min: shareMin?.text ?? null, max: shareMax?.text ?? null, count: countMin ?? null, strict },
    ...standingJson(target),
    years: years.map((year) => ({ season: year.season, ...standingJson(year) })),
  };
}

function standingJson(standing: TargetStanding) {
  const { base, reached, needed, difference, verdict, missing, isAbove } = standing;
  return {
    base: base ?? null,
    reached: reached ?? null,
    share: base === undefined || reached === undefined || base === 0 ? null : lowestTerms(reached, base),
    needed_heads: { min: needed?.min ?? null, max: needed?.max ?? null },
    difference: difference ?? null,
    above: isAbove,
    met: verdict === 'met' ? true : verdict === 'not-met' ? false : null,
    verdict,
    missing: missing ? { what: missing.kind, years: missing.kind === 'years' ? missing.years : [] } : null,
  };
}

/** `9/10`, `1/1`, `0/1`: exact, which a JSON number may not be. */
export function lowestTerms(reached: number, base: number): string {
  const { num, den } = fraction(BigInt(reached), BigInt(base));
  let [a, b] = [num, den];
  while (b !== 0n) [a, b] = [b, a % b];
  return `${num / a}/${den / a}`;
}
