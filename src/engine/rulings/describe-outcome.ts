import { showPoints } from '../../domain/points.ts';
import type { AwardDecision, SeatDecision } from '../../domain/result.ts';
import type { RulingEffect } from '../../domain/ruling-effect.ts';
import type { Decision } from '../decide-bloc-year.ts';

/** An outcome as plain facts (`rank:m`, `award:code`, `seat:head 1` …), so that two outcomes can be compared. */
export type Outcome = ReadonlyMap<string, string | null>;

export function describeOutcome({ scored, placings, awards, leadership }: Decision): Outcome {
  const facts = new Map<string, string | null>();
  for (const { member, rank } of placings) {
    const one = scored.get(member);
    facts.set(`total:${member}`, one ? showPoints(one.sums.total) : null);
    facts.set(`rank:${member}`, String(rank));
    facts.set(`class:${member}`, one?.class ?? null);
    facts.set(`considered:${member}`, one?.considered === undefined ? null : String(one.considered));
  }
  for (const { decision } of awards) facts.set(`award:${decision.award.code}`, describeAward(decision));
  for (const seat of leadership?.seats ?? []) facts.set(`seat:${seat.seat} ${seat.place}`, describeSeat(seat));
  return facts;
}

/** Who has an award, who may yet have it, and how many places stay empty: by ids, in file order where it says nothing. */
export function describeAward({ winners, undecided, vacant, provisional }: AwardDecision): string {
  const parts = [
    winners.map(({ member, for: part }) => (part === undefined ? member : `${member} (${part})`)).join(', '),
    ...undecided.map(({ members, places }) => `undecided ${places}: ${members.join(', ')}`),
    vacant > 0 ? `vacant ${vacant}` : '',
    provisional ? 'provisional' : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function describeSeat({ member, status }: SeatDecision): string {
  return member ?? status;
}

/** What differs between the outcome without a ruling and the outcome with it. */
export function compareOutcomes(without: Outcome, withRuling: Outcome): RulingEffect['changed'] {
  const keys = new Set([...withRuling.keys(), ...without.keys()]);
  return [...keys].flatMap((what) => {
    const from = without.get(what) ?? null;
    const to = withRuling.get(what) ?? null;
    return from === to ? [] : [{ what, from, to }];
  });
}
