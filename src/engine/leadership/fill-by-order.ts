import type { MemberId } from '../../domain/bloc-year.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Seat } from '../../domain/ruling.ts';
import type { Seating } from './seating.ts';

/**
 * Fills seats of one kind from sets of equals, best first: equals at the cut-off leave the seats that are left open,
 * equals who all get in stand in file order. Returns the places for which nobody is left.
 */
export function fillByOrder(
  seating: Seating,
  seat: Seat,
  places: readonly number[],
  sets: readonly (readonly MemberId[])[],
  seatOne: (place: number, member: MemberId) => void,
): readonly number[] {
  let free = places;
  for (const set of sets) {
    if (free.length === 0) return [];
    if (set.length > free.length) {
      for (const place of free) seating.leaveOpen(seat, place, { kind: 'tie', members: set });
      return [];
    }
    const taken = free.slice(0, set.length);
    taken.forEach((place, index) => {
      const member = set[index];
      if (member !== undefined) seatOne(place, member);
    });
    free = free.slice(set.length);
  }
  return free;
}

/** Places of one seat by the kind that they are for: those of one kind are filled together. */
export function groupByKind(seating: Seating, seat: Seat, places: readonly number[]): readonly (readonly number[])[] {
  const byKind = groupBy(places, (place) => JSON.stringify(seating.kindsOf(seat, place) ?? null));
  return [...byKind.values()];
}
