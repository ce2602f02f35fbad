import type { Member } from '../../domain/bloc-year.ts';
import type { Finding } from '../../domain/result.ts';
import type { AwardRule } from '../../domain/rules.ts';
import { judgeVote } from '../votes/judge-vote.ts';
import type { AwardInput, Holders } from './award-input.ts';
import { judgeCondition } from './judge-condition.ts';
import { mayHoldBoth } from './may-hold-both.ts';

/** One member before one award: what it meets, apart from its place. */
export interface Candidacy {
  readonly member: Member;
  readonly conditions: readonly Finding[];
  readonly vote?: Finding;
  /** Awards that it holds already and that bar this one. */
  readonly bars: readonly string[];
  readonly granted: boolean;
  readonly withheld: boolean;
  /** Considered and meets every condition; neither granted this award nor withheld from it. */
  readonly eligible: boolean;
  /** Eligible and barred by no award it holds: in the pool as it is before the vote. */
  readonly inPoolBeforeVote: boolean;
}

/** Judges every current member for one award (spec 3.6, step 3). */
export function judgeCandidates(input: AwardInput, award: AwardRule, holders: Holders): readonly Candidacy[] {
  const { context, rulings } = input;
  const barring = context.rules.awards.filter((other) => other.code !== award.code && !mayHoldBoth(award, other));
  return context.members.flatMap((member): Candidacy[] => {
    const scored = input.scored.get(member.id);
    if (!scored) return [];
    const conditions = award.conditions.map((condition) =>
      judgeCondition(input, award.code, condition, scored, holders),
    );
    const bars = barring.filter(({ code }) => holders.get(code)?.has(member.id)).map(({ code }) => code);
    const granted = holders.get(award.code)?.has(member.id) === true;
    const withheld = rulings.withhold.some((ruling) => ruling.award === award.code && ruling.member === member.id);
    const eligible = scored.considered === true && conditions.every(({ met }) => met === true) && !granted && !withheld;
    return [
      {
        member,
        conditions,
        ...(award.vote ? { vote: judgeVote(context, award.vote, input.contests, member.id) } : {}),
        bars,
        granted,
        withheld,
        eligible,
        inPoolBeforeVote: eligible && bars.length === 0,
      },
    ];
  });
}
