import type { MemberId } from '../../domain/bloc-year.ts';
import type { SeatDecision } from '../../domain/result.ts';
import type { Seat } from '../../domain/ruling.ts';
import { Seating, type SeatingInput } from './seating.ts';

/**
 * Who may be voted for, in file order: members that nothing bars from an elected seat that no ruling fills, but for
 * holders of other seats. Seats that no vote fills are not here.
 */
export function seatCandidates(
  input: SeatingInput,
  seats: readonly SeatDecision[],
): ReadonlyMap<Seat, readonly MemberId[]> {
  const { method, deputyMethod } = input.rule;
  const seating = new Seating(input);
  const elected: readonly Seat[] = [
    ...(method === 'election' ? (['head'] as const) : []),
    ...(deputyMethod === 'election' ? (['deputy'] as const) : []),
  ];
  return new Map(
    elected.flatMap((seat) => {
      const places = seats.filter((one) => one.seat === seat && one.method !== 'ruling').map(({ place }) => place);
      // The head is elected first: deputies are chosen from those who are left.
      const seated = new Set(
        seats.filter((one) => one.method === 'ruling' || (seat === 'deputy' && one.seat === 'head')).map(memberOf),
      );
      const members = input.context.members
        .filter(
          (member) =>
            !seated.has(member.id) && places.some((place) => seating.barsOf(member, seat, place).length === 0),
        )
        .map(({ id }) => id);
      return places.length === 0 ? [] : [[seat, members] as const];
    }),
  );
}

function memberOf({ member }: SeatDecision): MemberId | undefined {
  return member;
}
