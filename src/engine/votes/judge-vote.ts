import { ceil, floor, fraction, multiply } from '../../domain/fraction.ts';
import type { Finding, Round } from '../../domain/result.ts';
import type { Threshold, VoteBase, VoteRule } from '../../domain/rules.ts';
import type { BlocContext } from '../bloc-context.ts';
import type { Contest } from './collect-contests.ts';

/** Whether a candidate passes a vote, and by how many votes (spec 3.6, "Votes"); null where the contest was not held. */
export function judgeVote(
  context: BlocContext,
  rule: VoteRule,
  contests: ReadonlyMap<string, Contest>,
  member: string,
): Finding {
  const contest = contests.get(rule.contest);
  if (!contest?.held) {
    return {
      kind: 'vote',
      met: null,
      detail: {
        kind: 'vote',
        contest: rule.contest,
        held: false,
        reason: contest?.notHeld ?? 'no-votes',
        onBallot: contest?.lastOf.has(member) ?? false,
        ...(rule.threshold ? { threshold: rule.threshold } : {}),
      },
    };
  }
  const last = contest.lastOf.get(member);
  const facts = {
    kind: 'vote' as const,
    contest: rule.contest,
    held: true,
    ...(rule.threshold ? { threshold: rule.threshold } : {}),
  };
  if (!last) return { kind: 'vote', met: false, detail: { ...facts, onBallot: false } };
  const agree = last.votes.agree;
  const base = rule.threshold ? baseCount(context, rule.threshold.base, last.round) : undefined;
  const detail = { ...facts, onBallot: true, agree, ...(base === undefined ? {} : { base }) };
  // No number of votes passes where there is nothing to take a share of.
  if (base === 0) return { kind: 'vote', met: false, detail };
  const needed = rule.threshold ? votesNeeded(rule.threshold, base) : 1;
  return {
    kind: 'vote',
    met: rule.threshold && base === undefined ? null : agree >= needed,
    detail: { ...detail, needed, short: needed - agree },
  };
}

/** What a share of votes is taken of; nothing where it is not recorded. */
export function baseCount({ year, members }: BlocContext, base: VoteBase, round: Round): number | undefined {
  if (base === 'members') return members.length;
  return base === 'present' ? year.meeting?.present : round[base];
}

/** The fewest agreeing votes that pass. */
function votesNeeded({ share, strict }: Threshold, base: number | undefined): number {
  const exact = multiply(share, fraction(BigInt(base ?? 0)));
  return Number(strict ? floor(exact) + 1n : ceil(exact));
}
