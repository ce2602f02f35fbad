import type { RulingOf } from '../../domain/ruling.ts';
import type { BlocContext } from '../bloc-context.ts';
import { isConsidered, judgeGates } from '../gates/judge-gates.ts';
import type { LeafScores } from '../scoring/score-leaves.ts';
import { nodePoints, sumStanding } from '../scoring/sum-standing.ts';
import { classOf, type ScoredMember } from './scored-member.ts';

/**
 * Every current member with its sums, class and gates, by id in file order (spec 3.4, 3.5). A member whose base leaves
 * are all na has none of these and is left out (`nothing-applicable`).
 */
export function scoreMembers(
  context: BlocContext,
  leafScores: LeafScores,
  exclusions: readonly RulingOf<'exclude'>[],
): ReadonlyMap<string, ScoredMember> {
  const { members, rubric, rules } = context;
  const scored = new Map<string, ScoredMember>();
  members.forEach((member, index) => {
    const scores = leafScores[index] ?? [];
    const sums = sumStanding(rubric.leaves, scores, rules.scoring);
    if (!sums) return;
    const own = classOf(sums, rules.classes);
    const facts = { sums, ...(own === undefined ? {} : { class: own }) };
    const gates = judgeGates(context, member, facts);
    const exclusion = exclusions.find((ruling) => ruling.member === member.id);
    scored.set(member.id, {
      member,
      scores,
      ...facts,
      nodes: (code) => nodePoints(rubric, code, member, scores),
      gates,
      considered: isConsidered(gates, exclusion),
    });
  });
  return scored;
}
