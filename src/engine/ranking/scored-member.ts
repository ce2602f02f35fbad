import type { Member } from '../../domain/bloc-year.ts';
import { compareFractions, type Fraction, fraction } from '../../domain/fraction.ts';
import type { Points } from '../../domain/points.ts';
import type { Finding } from '../../domain/result.ts';
import type { ClassRule, Measure } from '../../domain/rules.ts';
import type { LeafScore } from '../scoring/leaf-score.ts';
import type { Sums } from '../scoring/sum-standing.ts';

/** A current member with its points and gates, before it is ranked. */
export interface ScoredMember {
  readonly member: Member;
  readonly scores: readonly (LeafScore | undefined)[];
  readonly sums: Sums;
  /** Points of a section or leaf; absent where it has none for this member. */
  readonly nodes: (code: string) => Points | undefined;
  readonly class?: string;
  readonly gates: readonly Finding[];
  readonly considered: boolean | null;
}

/** The value of a measure, in ten-thousandths (of a point, or of a percent). */
function measureOf(sums: Sums, by: Measure): Fraction {
  return by === 'percent' ? sums.percent : fraction(sums[by]);
}

/** The first band, in falling order, that the value reaches, cut to the cap (spec 3.4, "Class"). */
export function classOf(sums: Sums, rule: ClassRule | undefined): string | undefined {
  if (!rule) return undefined;
  const value = measureOf(sums, rule.by);
  const cut = rule.cap !== undefined && compareFractions(value, fraction(rule.cap)) > 0 ? fraction(rule.cap) : value;
  return rule.bands.find(({ from }) => compareFractions(cut, fraction(from)) >= 0)?.class;
}
