import { ceil, compareFractions, floor, fraction, multiply } from '../../domain/fraction.ts';
import type { MissingFigure, NeededHeads, TargetRow, TargetStanding } from '../../domain/target.ts';
import { isRequired } from './arrange-targets.ts';

interface Figures {
  readonly season: string;
  readonly reached?: number;
  readonly base?: number;
}

/** Holds what was reached against what was set, exactly; a figure that is missing leaves it open. */
export function judgeFigures(definition: TargetRow, figures: Figures): TargetStanding {
  const { season, reached, base } = figures;
  const needed = neededHeads(definition, base);
  const known = {
    season,
    ...(base === undefined ? {} : { base }),
    ...(reached === undefined ? {} : { reached }),
    ...(needed === undefined ? {} : { needed }),
  };
  const missing = missingFigure(definition, figures);
  if (missing || reached === undefined) {
    return { ...known, isAbove: false, verdict: 'open', ...(missing ? { missing } : {}) };
  }
  if (!isRequired(definition)) return { ...known, isAbove: false, verdict: 'none' };
  const { min, max } = needed ?? {};
  if (isBelow(definition, reached, base)) {
    return { ...known, difference: reached - (min ?? reached), isAbove: false, verdict: 'not-met' };
  }
  if (isAboveMaximum(definition, reached, base)) {
    return { ...known, difference: reached - (max ?? reached), isAbove: true, verdict: 'not-met' };
  }
  return { ...known, difference: reached - (min ?? reached), isAbove: false, verdict: 'met' };
}

/** Heads that the shares come to: the minimum rounded up (above it where strict), the maximum down. */
function neededHeads(definition: TargetRow, base: number | undefined): NeededHeads | undefined {
  const { shareMin, shareMax, countMin, strict } = definition;
  const whole = base === undefined ? undefined : fraction(BigInt(base));
  const bounds: bigint[] = [];
  if (countMin !== undefined) bounds.push(BigInt(countMin) + (strict ? 1n : 0n));
  if (shareMin && whole) {
    const exact = multiply(shareMin, whole);
    bounds.push(strict ? floor(exact) + 1n : ceil(exact));
  } else if (shareMin) return undefined;
  if (shareMax && !whole) return undefined;
  const min = bounds.length === 0 ? undefined : Number(bounds.reduce((a, b) => (a > b ? a : b)));
  const max = shareMax && whole ? Number(floor(multiply(shareMax, whole))) : undefined;
  if (min === undefined && max === undefined) return undefined;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function missingFigure(definition: TargetRow, { reached, base }: Figures): MissingFigure | undefined {
  if (reached === undefined) return { kind: 'actual' };
  const isShare = definition.shareMin !== undefined || definition.shareMax !== undefined;
  if (!isShare) return undefined;
  if (base === undefined) return { kind: 'base' };
  return base === 0 ? { kind: 'base-zero' } : undefined;
}

function isBelow({ shareMin, countMin, strict }: TargetRow, reached: number, base: number | undefined): boolean {
  if (countMin !== undefined && (strict ? reached <= countMin : reached < countMin)) return true;
  if (!shareMin || base === undefined) return false;
  const side = compareFractions(fraction(BigInt(reached), BigInt(base)), shareMin);
  return strict ? side <= 0 : side < 0;
}

function isAboveMaximum({ shareMax }: TargetRow, reached: number, base: number | undefined): boolean {
  if (!shareMax || base === undefined) return false;
  return compareFractions(fraction(BigInt(reached), BigInt(base)), shareMax) > 0;
}
