import type { LeafPoints } from '../../domain/leaf-points.ts';
import type { Points } from '../../domain/points.ts';
import type { Standing } from '../../domain/result.ts';
import type { BlocContext } from '../bloc-context.ts';
import type { LeafScore } from '../scoring/leaf-score.ts';
import type { Placing } from './rank-members.ts';
import type { ScoredMember } from './scored-member.ts';

/** The standings of all current members in rank order, then file order, as results show them. */
export function assembleStandings(
  context: BlocContext,
  scored: ReadonlyMap<string, ScoredMember>,
  placings: readonly Placing[],
): readonly Standing[] {
  return placings.flatMap(({ member: id, rank, tied }): Standing[] => {
    const one = scored.get(id);
    if (!one) return [];
    const { member, sums, considered, gates } = one;
    return [
      {
        member,
        considered,
        gates,
        rank,
        tied,
        ...(one.class === undefined ? {} : { class: one.class }),
        ...sums,
        nodes: sectionPoints(context, one),
        points: leafPoints(context, one.scores),
      },
    ];
  });
}

function sectionPoints({ rubric }: BlocContext, { nodes }: ScoredMember): ReadonlyMap<string, Points> {
  const found = new Map<string, Points>();
  for (const { criterion } of rubric.sections) {
    const value = nodes(criterion.code);
    if (value !== undefined) found.set(criterion.code, value);
  }
  return found;
}

function leafPoints(
  { rubric }: BlocContext,
  scores: readonly (LeafScore | undefined)[],
): ReadonlyMap<string, LeafPoints> {
  const found = new Map<string, LeafPoints>();
  for (const leaf of rubric.leaves) {
    const score = scores[leaf.index];
    if (score) found.set(leaf.code, score);
  }
  return found;
}
