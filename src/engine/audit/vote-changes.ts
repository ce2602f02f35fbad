import type { VotesWay } from '../../domain/audit.ts';
import type { Threshold } from '../../domain/rules.ts';
import type { BlocContext } from '../bloc-context.ts';
import { type Contest, chooseOf } from '../votes/collect-contests.ts';
import { judgeVote } from '../votes/judge-vote.ts';
import { orderOfVotes } from '../votes/order-of-votes.ts';
import type { AuditInput } from './audit-input.ts';

/**
 * Every change of one candidate's agreeing votes at which anything may come out otherwise: where it draws level with
 * another candidate of the round, where it passes a threshold, and next to these. Only the last round that lists it is
 * changed, from 0 to the papers that could agree to it.
 */
export function voteChanges({ input: { context, contests } }: AuditInput): readonly VotesWay[] {
  return [...contests.values()].flatMap((contest) => {
    if (!contest.held) return [];
    const thresholds = thresholdsOf(context, contest.contest);
    return [...contest.lastOf].flatMap(([, { votes, round }]) => {
      const needed = thresholds.flatMap((threshold) => {
        const rule = { contest: contest.contest, ...(threshold ? { threshold } : {}) };
        const { detail } = judgeVote(context, rule, contests, votes.member);
        return detail.kind === 'vote' && detail.needed !== undefined ? [detail.needed] : [];
      });
      const others = round.candidates.filter(({ member }) => member !== votes.member);
      const levels = [
        ...needed.flatMap((need) => [need - 1, need]),
        ...others.flatMap(({ agree }) => [agree - 1, agree, agree + 1]),
      ];
      const most = mostVotes(context, contest, votes.member);
      return [...new Set(levels)]
        .filter((agree) => agree >= 0 && agree <= most && agree !== votes.agree)
        .map((agree) => ({ contest: contest.contest, member: votes.member, change: agree - votes.agree }));
    });
  });
}

/** The contests with one candidate's agreeing votes changed in the last round that lists it. */
export function changeVotes(
  { input: { contests } }: AuditInput,
  { contest: id, member, change }: VotesWay,
): ReadonlyMap<string, Contest> {
  const contest = contests.get(id);
  const last = contest?.lastOf.get(member);
  if (!contest || !last) return contests;
  const rounds = contest.rounds.map((round) =>
    round.round !== last.round.round
      ? round
      : {
          ...round,
          candidates: round.candidates.map((votes) =>
            votes.member === member ? { ...votes, agree: votes.agree + change } : votes,
          ),
        },
  );
  const withRows = rounds.filter(({ candidates, collected }) => candidates.length > 0 || (collected ?? 0) > 0);
  const changed: Contest = {
    ...contest,
    rounds,
    placeOf: orderOfVotes(withRows),
    lastOf: new Map(
      withRows.flatMap((round) => round.candidates.map((votes) => [votes.member, { votes, round }] as const)),
    ),
  };
  return new Map(contests).set(id, changed);
}

/** All that candidates of a contest have to reach; nothing: one vote. */
function thresholdsOf({ rules }: BlocContext, contest: string): readonly (Threshold | undefined)[] {
  const ofAwards = rules.awards.flatMap(({ vote }) => (vote?.contest === contest ? [vote.threshold] : []));
  return contest === 'head' || contest === 'deputy' ? [...ofAwards, rules.leadership?.election.threshold] : ofAwards;
}

/** Papers that could agree to a candidate; where a paper may choose so many only, what the others leave of them. */
function mostVotes(context: BlocContext, contest: Contest, member: string): number {
  const round = contest.lastOf.get(member)?.round;
  const { year, members } = context;
  const papers = round?.valid ?? round?.collected ?? round?.issued ?? year.meeting?.present ?? members.length;
  const choose = chooseOf(context, contest.contest);
  if (choose === undefined) return papers;
  const others = round?.candidates.filter((one) => one.member !== member) ?? [];
  return Math.min(papers, choose * papers - others.reduce((sum, { agree }) => sum + agree, 0));
}
