import { compareFractions, fraction, multiply } from '../../domain/fraction.ts';
import type { FormulaStep } from '../../domain/leaf-points.ts';
import { toFraction, unit } from '../../domain/points.ts';
import type { Formula } from '../../domain/rules.ts';
import { bandReached, type FormulaInput, shareOfTarget } from './formula-mark.ts';

/** What a formula went by from a value to its mark; nothing for a yes or no, and where a target is missing. */
export function formulaStep(
  formula: Exclude<Formula, { kind: 'held' }>,
  { value, target, field }: FormulaInput,
): FormulaStep | undefined {
  const { kind } = formula;
  if (kind === 'yesno' || kind === 'count') return { kind };
  if (typeof value === 'boolean') return undefined;
  if (kind === 'tiers' && !formula.ofRatio) return { kind, ...bandOf(bandReached(formula.bands, toFraction(value))) };
  if (kind === 'leader' && target === 0n) {
    return { kind, ...(field.bestWithoutTarget === undefined ? {} : { bestValue: field.bestWithoutTarget }) };
  }
  const share = shareOfTarget(value, target, kind === 'ratio' && formula.lowerIsBetter);
  if (typeof share === 'string') return undefined;
  switch (kind) {
    case 'ratio':
      return {
        kind,
        // What is nothing at all has no share: it is taken for as good as meeting the target.
        ...(formula.lowerIsBetter && value <= 0n ? {} : { share }),
        belowFloor: formula.floor !== undefined && compareFractions(share, formula.floor) < 0,
      };
    case 'tiers':
      return { kind, share, ...bandOf(bandReached(formula.bands, multiply(share, fraction(100n * unit)))) };
    case 'leader':
      return { kind, share, ...(field.bestRatio === undefined ? {} : { bestShare: field.bestRatio }) };
  }
}

function bandOf(index: number): { readonly band?: number } {
  return index === -1 ? {} : { band: index };
}
