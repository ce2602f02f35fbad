import type { LeadershipResult } from '../domain/result.ts';
import type { AwardOutcome } from './awards/decide-award.ts';
import { decideAwards } from './awards/decide-awards.ts';
import { rankAmong } from './awards/rank-among.ts';
import type { BlocContext } from './bloc-context.ts';
import { decideLeadership } from './leadership/decide-leadership.ts';
import { type Placing, rankMembers } from './ranking/rank-members.ts';
import { scoreMembers } from './ranking/score-members.ts';
import type { ScoredMember } from './ranking/scored-member.ts';
import type { RulingsByKind } from './rulings/sort-rulings.ts';
import type { LeafScores } from './scoring/score-leaves.ts';
import type { Contest } from './votes/collect-contests.ts';

/** How far a decision goes; each takes in the one before it. */
export type Extent = 'ranking' | 'awards' | 'seats';

/** What a decision starts from: points of all leaves, votes counted, and the rulings in force. */
export interface DecisionInput {
  readonly context: BlocContext;
  readonly leafScores: LeafScores;
  readonly contests: ReadonlyMap<string, Contest>;
  readonly rulings: RulingsByKind;
  readonly extent: Extent;
  /** Seasons in all (`--years`). */
  readonly years: number;
  /** Only what comes out is wanted, not each member's findings. */
  readonly withoutFindings?: boolean;
}

export interface Decision {
  readonly scored: ReadonlyMap<string, ScoredMember>;
  readonly placings: readonly Placing[];
  readonly rankOf: ReadonlyMap<string, number>;
  /** Empty where the extent stops before. */
  readonly awards: readonly AwardOutcome[];
  readonly leadership?: LeadershipResult;
}

/** Ranking, awards and seats from points and votes: the whole of spec 3.5 to 3.7, one after the other. */
export function decideBlocYear(input: DecisionInput): Decision {
  return decideFrom(input, scoreMembers(input.context, input.leafScores, input.rulings.exclude));
}

/** The same from members whose points are added up already. */
export function decideFrom(
  { context, contests, rulings, extent, years, withoutFindings = false }: Omit<DecisionInput, 'leafScores'>,
  scored: ReadonlyMap<string, ScoredMember>,
): Decision {
  const placings = rankMembers(context, scored, contests, rulings.rank);
  const rankOf = new Map<string, number>(placings.map(({ member, rank }) => [member, rank]));
  const standing = { scored, placings, rankOf };
  if (extent === 'ranking') return { ...standing, awards: [] };
  const awards = decideAwards({
    context,
    scored,
    rankOf,
    rankAmong: rankAmong(context, scored, rankOf),
    contests,
    rulings,
    withoutFindings,
  });
  const rule = context.rules.leadership;
  if (extent === 'awards' || !rule) return { ...standing, awards };
  const leadership = decideLeadership({
    context,
    rule,
    scored,
    rankOf,
    contests,
    awards,
    rulings: rulings.seat,
    years,
  });
  return { ...standing, awards, leadership };
}
