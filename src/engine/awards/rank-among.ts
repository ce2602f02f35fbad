import type { Member } from '../../domain/bloc-year.ts';
import type { BlocContext } from '../bloc-context.ts';
import type { ScoredMember } from '../ranking/scored-member.ts';

/** A member's place by rank: 1 + the number of considered (or all) members of its ranking scope that are ranked above. */
export type RankAmong = (member: Member, among: 'considered' | 'all') => number;

interface Count {
  readonly considered: number;
  readonly all: number;
}

/** Members met so far in one ranking scope, best rank first. */
interface Tally {
  readonly rank: number;
  readonly above: Count;
  readonly met: Count;
}

const nobody: Count = { considered: 0, all: 0 };

/** Counts once who is ranked above whom: in the bloc or, where groups are ranked apart, in each group. */
export function rankAmong(
  { members, rules }: BlocContext,
  scored: ReadonlyMap<string, ScoredMember>,
  rankOf: ReadonlyMap<string, number>,
): RankAmong {
  const rankOfMember = ({ id }: Member): number => rankOf.get(id) ?? 0;
  const tallies = new Map<string | undefined, Tally>();
  const aboveOf = new Map<string, Count>();
  for (const member of members.toSorted((a, b) => rankOfMember(a) - rankOfMember(b))) {
    const scope = rules.ranking.within === 'group' ? member.group : undefined;
    const rank = rankOfMember(member);
    const before = tallies.get(scope) ?? { rank, above: nobody, met: nobody };
    const above = before.rank === rank ? before.above : before.met;
    const { considered, all } = before.met;
    const counts = scored.get(member.id)?.considered === true;
    tallies.set(scope, { rank, above, met: { considered: considered + (counts ? 1 : 0), all: all + 1 } });
    aboveOf.set(member.id, above);
  }
  return ({ id }, among) => 1 + (aboveOf.get(id) ?? nobody)[among];
}
