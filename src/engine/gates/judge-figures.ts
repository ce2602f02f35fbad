import type { Member } from '../../domain/bloc-year.ts';
import { compareFractions, fraction } from '../../domain/fraction.ts';
import type { Finding } from '../../domain/result.ts';
import type { Gate } from '../../domain/rules.ts';
import type { BlocContext } from '../bloc-context.ts';
import type { Sums } from '../scoring/sum-standing.ts';
import { judgeMinRatio } from './judge-min-ratio.ts';

/** What a member has reached. */
export interface Figures {
  readonly sums: Sums;
  readonly class?: string;
}

/** What a gate and an award's `if` may ask of a member's figures alike (spec 3.5, 3.6). */
export type FigureRule = Extract<Gate, { readonly kind: 'min-total' | 'min-percent' | 'class-in' | 'min-ratio' }>;

export function judgeFigures(context: BlocContext, rule: FigureRule, member: Member, figures: Figures): Finding {
  const { total, percent } = figures.sums;
  switch (rule.kind) {
    case 'min-total':
      return {
        kind: rule.kind,
        met: total >= rule.need,
        detail: { kind: rule.kind, have: total, need: rule.need },
      };
    case 'min-percent':
      return {
        kind: rule.kind,
        met: compareFractions(percent, fraction(rule.need)) >= 0,
        detail: { kind: rule.kind, have: percent, need: rule.need },
      };
    case 'class-in':
      return judgeOneOf('class-in', figures.class, rule.classes);
    case 'min-ratio':
      return judgeMinRatio(context, rule, member);
  }
}

/** Whether what a member has is among what is asked; who has nothing is not. */
export function judgeOneOf(
  kind: 'class-in' | 'group-in' | 'kind-in',
  have: string | undefined,
  need: readonly string[],
): Finding {
  return {
    kind,
    met: have !== undefined && need.includes(have),
    detail: { kind, need, ...(have === undefined ? {} : { have }) },
  };
}
