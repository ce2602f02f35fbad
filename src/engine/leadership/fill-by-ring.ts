import type { Seating } from './seating.ts';

/** Where the ring is entered for the head: after this season's head; from the start, and told, where it is not known. */
export function startOfRing({ input }: Seating): string | undefined {
  if (input.incumbents.head === undefined) input.headUnknown();
  return input.incumbents.head;
}

export function ringToHead(seating: Seating): void {
  seating.fillFromRing(startOfRing(seating), 'head', 1);
}

/**
 * A deputy is the next after the new head; a seat with a kind starts instead after this season's holder of that seat, if
 * that one is of the kind (spec 3.7, `ring`).
 */
export function ringToDeputy(seating: Seating, place: number): void {
  const { input } = seating;
  const holder = input.incumbents.deputies[place - 1];
  const incumbent = holder === undefined ? undefined : input.context.memberOf.get(holder);
  const ownTurn = seating.kindsOf('deputy', place) && incumbent && seating.fitsKind(incumbent, 'deputy', place);
  seating.fillFromRing(ownTurn ? holder : seating.holderOf('head', 1), 'deputy', place);
}
