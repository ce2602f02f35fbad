import type { MemberId } from '../../domain/bloc-year.ts';
import type { AwardDecision } from '../../domain/result.ts';
import type { Ruling } from '../../domain/ruling.ts';
import type { AwardChange, AwardFate } from '../../domain/ruling-effect.ts';
import type { AwardOutcome } from '../awards/decide-award.ts';
import type { Decision } from '../decide-bloc-year.ts';

/** The units among which a ruling decided, whether it names them or not; nobody for one that is about a single unit. */
export function decidedAmong(ruling: Ruling, decision: Decision, without: Decision | undefined): readonly MemberId[] {
  switch (ruling.ruling) {
    case 'rank':
      return ruling.order;
    case 'award': {
      const outcome = decision.awards.find(({ award }) => award.code === ruling.award);
      return outcome ? pickedFrom(outcome) : [];
    }
    case 'seat': {
      const seat = without?.leadership?.seats.find(({ seat, place }) => seat === ruling.seat && place === ruling.place);
      if (!seat) return [];
      if (seat.reason.kind === 'tie') return seat.reason.members;
      return seat.member === undefined ? [] : [seat.member];
    }
    default:
      return [];
  }
}

/** The pool where the conference picks, else the equals at each cut-off; a ruling before the vote picks from nobody. */
function pickedFrom({ award, scopes, voteHeld }: AwardOutcome): readonly MemberId[] {
  if (!voteHeld) return [];
  return scopes.flatMap(({ pool, filling }) =>
    award.by === 'ruling' ? pool.flat() : (filling.straddling?.members ?? []),
  );
}

/** What differs, award by award, between what units have without a ruling and with it; in rank order. */
export function compareFates(without: Decision, withRuling: Decision): readonly AwardChange[] {
  return withRuling.awards.flatMap(({ decision }, index): readonly AwardChange[] => {
    const before = without.awards[index]?.decision;
    if (!before) return [];
    const [was, is] = [readFates(before), readFates(decision)];
    return decision.findings.flatMap(({ member }): AwardChange[] => {
      const [from, to] = [was.get(member) ?? 'lost', is.get(member) ?? 'lost'];
      return from === to ? [] : [{ award: decision.award.code, member, from, to }];
    });
  });
}

function readFates({ winners, undecided, provisional }: AwardDecision): ReadonlyMap<MemberId, AwardFate> {
  const fates = new Map<MemberId, AwardFate>();
  for (const { members } of undecided) for (const member of members) fates.set(member, 'open');
  // A grant for a part of a unit leaves the unit itself in the pool.
  for (const { member, for: part } of winners) if (part !== undefined) fates.set(member, 'granted');
  for (const { member, granted, for: part } of winners) {
    if (part === undefined) fates.set(member, granted ? 'granted' : provisional ? 'provisional' : 'won');
  }
  return fates;
}
