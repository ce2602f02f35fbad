import type { AwardRule } from '../../domain/rules.ts';

/** A unit may hold two awards only if either names the other in `with` or in a `holds` (spec 3.6, step 2). */
export function mayHoldBoth(a: AwardRule, b: AwardRule): boolean {
  return names(a, b.code) || names(b, a.code);
}

function names(rule: AwardRule, other: string): boolean {
  return rule.with.includes(other) || rule.conditions.some((one) => one.kind === 'holds' && one.award === other);
}
