import type { Member } from '../../domain/bloc-year.ts';

/** Members by their place in the ring, then those without one in file order (spec 3.7, "Ring"). */
export function ringOrder(members: readonly Member[]): readonly Member[] {
  const placed = members.filter(({ ring }) => ring !== undefined).sort((a, b) => (a.ring ?? 0) - (b.ring ?? 0));
  return [...placed, ...members.filter(({ ring }) => ring === undefined)];
}

/** The ring from just after a member, all the way round, that member last; from the start without one. */
export function walkFrom(ring: readonly Member[], after: string | undefined): readonly Member[] {
  const index = ring.findIndex(({ id }) => id === after);
  return index === -1 ? ring : [...ring.slice(index + 1), ...ring.slice(0, index + 1)];
}
