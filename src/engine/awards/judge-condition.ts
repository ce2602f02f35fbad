import type { Member } from '../../domain/bloc-year.ts';
import type { Finding } from '../../domain/result.ts';
import type { Condition } from '../../domain/rules.ts';
import { judgeFigures, judgeOneOf } from '../gates/judge-figures.ts';
import type { ScoredMember } from '../ranking/scored-member.ts';
import type { AwardInput, Holders } from './award-input.ts';
import { judgeHistory, judgeStreak } from './judge-past.ts';

/** One `if` of an award for one member (spec 3.6, step 3). */
export function judgeCondition(
  input: AwardInput,
  award: string,
  condition: Condition,
  scored: ScoredMember,
  holders: Holders,
): Finding {
  const { member } = scored;
  switch (condition.kind) {
    case 'max-rank': {
      const have = input.rankAmong(member, condition.among);
      return {
        kind: condition.kind,
        met: have <= condition.rank,
        detail: { kind: condition.kind, have, need: condition.rank, among: condition.among },
      };
    }
    case 'group-in':
      return judgeOneOf('group-in', member.group, condition.groups);
    case 'kind-in':
      return judgeOneOf('kind-in', member.kind, condition.kinds);
    case 'holds':
      return judgeHolds(input, condition.award, member, holders);
    case 'history':
      return judgeHistory(input.context.ledger, condition, member.id);
    case 'streak':
      return judgeStreak(input.context.ledger, condition, scored);
    case 'registered':
      return judgeRegisteredFor(member, award);
    default:
      return judgeFigures(input.context, condition, member, scored);
  }
}

/** `registered: true`: the award stands in the member's `registered_for`; without such a column it is not known. */
function judgeRegisteredFor(member: Member, award: string): Finding {
  const recorded = member.registeredFor !== undefined;
  return {
    kind: 'registered',
    met: member.registeredFor?.includes(award) ?? null,
    detail: { kind: 'registered', award, recorded },
  };
}

/** Awarded earlier in the list (or by a grant), or granted in the ledger this season. */
function judgeHolds({ context }: AwardInput, award: string, { id }: Member, holders: Holders): Finding {
  const proposed = holders.get(award)?.has(id) === true;
  const granted = context.ledger
    .granted(id)
    .some((past) => past.award === award && past.seasonNumber === context.ledger.season);
  return {
    kind: 'holds',
    met: proposed || granted,
    detail: {
      kind: 'holds',
      award,
      ...(proposed ? { from: 'proposal' as const } : granted ? { from: 'ledger' as const } : {}),
    },
  };
}
