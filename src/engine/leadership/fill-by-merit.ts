import type { MemberId } from '../../domain/bloc-year.ts';
import type { Seat } from '../../domain/ruling.ts';
import { fillByOrder, groupByKind } from './fill-by-order.ts';
import type { SeatWinner } from './fill-seats.ts';
import type { Seating } from './seating.ts';

/** The unit of a rank of the whole bloc; shared, missing or barred leaves the seat open. */
export function seatByRank(
  seating: Seating,
  seat: Seat,
  place: number,
  ranked: ReadonlyMap<number, readonly MemberId[]>,
): void {
  const { ranks } = seating.input.rule;
  const rank = seat === 'head' ? ranks?.head : ranks?.deputies[place - 1];
  const members = rank === undefined ? [] : (ranked.get(rank) ?? []);
  const [member] = members;
  if (member === undefined) return seating.leaveOpen(seat, place, { kind: 'rank-missing', rank: rank ?? 0 });
  if (members.length > 1) return seating.leaveOpen(seat, place, { kind: 'rank-shared', rank: rank ?? 0 });
  if (mayTake(seating, seat, place, member)) {
    seating.fill(seat, place, member, 'by-rank', { kind: 'rank', rank: rank ?? 0 });
  }
}

/**
 * The winners of an award that may sit, in its order; open while the award is, where they are too few, or where equals
 * would have to be told apart. Seats of one kind are filled together.
 */
export function seatByAward(
  seating: Seating,
  seat: Seat,
  places: readonly number[],
  winners: readonly SeatWinner[] | undefined,
): void {
  const award = seating.input.rule.award ?? '';
  if (!winners) {
    for (const place of places) seating.leaveOpen(seat, place, { kind: 'award-open', award });
    return;
  }
  for (const ofOneKind of groupByKind(seating, seat, places)) {
    const left = fillByOrder(seating, seat, ofOneKind, setsOf(seating, seat, ofOneKind, winners), (place, member) => {
      const order = winners.find((winner) => winner.member === member)?.order ?? 0;
      seating.fill(seat, place, member, 'by-award', { kind: 'award', award, order });
    });
    for (const place of left) seating.leaveOpen(seat, place, { kind: 'award-too-few', award });
  }
}

/** Those of the winners that may take seats of one kind, in sets of equals. */
function setsOf(
  seating: Seating,
  seat: Seat,
  [place = 1]: readonly number[],
  winners: readonly SeatWinner[],
): readonly (readonly MemberId[])[] {
  const sets = new Map<number, MemberId[]>();
  for (const { member, set } of winners) {
    const known = seating.input.context.memberOf.get(member);
    if (!known || !seating.maySit(known, seat, place)) continue;
    const equals = sets.get(set);
    if (equals) equals.push(member);
    else sets.set(set, [member]);
  }
  return [...sets.values()];
}

/** This season's holder stays, if it may. */
export function seatStanding(seating: Seating, seat: Seat, place: number): void {
  const { incumbents } = seating.input;
  const member = seat === 'head' ? incumbents.head : incumbents.deputies[place - 1];
  if (member === undefined) return seating.leaveOpen(seat, place, { kind: 'nobody-sits-now' });
  if (mayTake(seating, seat, place, member)) seating.fill(seat, place, member, 'standing', { kind: 'keeps-seat' });
}

/** Whether a member may take a seat; where not, the seat is left open with the bars. */
function mayTake(seating: Seating, seat: Seat, place: number, id: MemberId): boolean {
  const member = seating.input.context.memberOf.get(id);
  if (member && seating.maySit(member, seat, place)) return true;
  const bars = member ? seating.barsOf(member, seat, place) : (['not-member'] as const);
  seating.leaveOpen(seat, place, { kind: 'barred', member: id, bars: bars.length > 0 ? bars : ['other-seat'] });
  return false;
}
