import type { MemberId } from '../../domain/bloc-year.ts';
import type { SeatDecision } from '../../domain/result.ts';
import type { RulingOf } from '../../domain/ruling.ts';
import type { Contest } from '../votes/collect-contests.ts';
import { electDeputies, electHead } from './fill-by-election.ts';
import { seatByAward, seatByRank, seatStanding } from './fill-by-merit.ts';
import { ringToDeputy, ringToHead } from './fill-by-ring.ts';
import { succeedToDeputies, succeedToHead } from './fill-by-succession.ts';
import { Seating, type SeatingInput } from './seating.ts';

/** A winner of the award that seats hang on; those of one `set` are equals, whom the award's keys do not part. */
export interface SeatWinner {
  readonly member: MemberId;
  readonly set: number;
  /** Its number among the award's winners, from 1. */
  readonly order: number;
}

/** What seats may be filled by besides the ring. */
export interface SeatSources {
  readonly contests: ReadonlyMap<string, Contest>;
  /** Rank in the whole bloc, with whom it is shared. */
  readonly ranked: ReadonlyMap<number, readonly MemberId[]>;
  /** Winners of the award of `by-award` in its order; nothing while it is undecided or provisional. */
  readonly winners: readonly SeatWinner[] | undefined;
  readonly rulings: readonly RulingOf<'seat'>[];
}

/** Fills the seats of one season: rulings first, then the head, then the deputies (spec 3.7). */
export function fillSeats(input: SeatingInput, sources: SeatSources): readonly SeatDecision[] {
  const seating = new Seating(input);
  for (const { seat, place, member, authority } of sources.rulings) {
    seating.fill(seat, place, member, 'ruling', { kind: 'ruling', authority });
  }
  if (seating.holderOf('head', 1) === undefined) fillHead(seating, sources);
  if (seating.emptyDeputySeats().length > 0) fillDeputies(seating, sources);
  return seating.decisions();
}

function fillHead(seating: Seating, sources: SeatSources): void {
  switch (seating.input.rule.method) {
    case 'ring':
      return ringToHead(seating);
    case 'succession':
      return succeedToHead(seating);
    case 'election':
      return electHead(seating, sources.contests);
    case 'designation':
      return seating.leaveOpen('head', 1, { kind: 'no-ruling' });
    case 'by-rank':
      return seatByRank(seating, 'head', 1, sources.ranked);
    case 'by-award':
      return seatByAward(seating, 'head', [1], sources.winners);
    case 'standing':
      return seatStanding(seating, 'head', 1);
  }
}

function fillDeputies(seating: Seating, sources: SeatSources): void {
  const { deputyMethod } = seating.input.rule;
  const places = seating.emptyDeputySeats();
  const headIsOpen = seating.holderOf('head', 1) === undefined;
  if (headIsOpen && deputyMethod !== 'designation' && deputyMethod !== 'standing') {
    for (const place of places) seating.leaveOpen('deputy', place, { kind: 'head-open' }, true);
    return;
  }
  switch (deputyMethod) {
    case 'ring':
      for (const place of places) ringToDeputy(seating, place);
      return;
    case 'succession':
      return succeedToDeputies(seating);
    case 'election':
      return electDeputies(seating, sources.contests);
    case 'designation':
      for (const place of places) seating.leaveOpen('deputy', place, { kind: 'no-ruling' });
      return;
    case 'by-rank':
      for (const place of places) seatByRank(seating, 'deputy', place, sources.ranked);
      return;
    case 'by-award':
      return seatByAward(seating, 'deputy', places, sources.winners);
    case 'standing':
      for (const place of places) seatStanding(seating, 'deputy', place);
  }
}
