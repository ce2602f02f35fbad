import type { Member, MemberId } from '../../domain/bloc-year.ts';
import type { FindLineage } from '../../domain/lineage.ts';

/** The ring of the current members, and whose turn each has that stands in it by inheritance. */
export interface Ring {
  readonly members: readonly Member[];
  /** Member → the unit that it came from and in whose place it stands. */
  readonly inherited: ReadonlyMap<MemberId, MemberId>;
}

/**
 * Members by their place in the ring, then those without one in file order (spec 3.7, "Ring"). A member without a number
 * stands where the first of its predecessors stood that has left the bloc: so does a merged unit. Several that came from
 * one unit stand there one after the other, in file order.
 */
export function ringOrder(current: readonly Member[], all: readonly Member[], lineage: FindLineage): Ring {
  const isCurrent = new Set<string>(current.map(({ id }) => id));
  const former = new Map<string, Member>(all.filter(({ id }) => !isCurrent.has(id)).map((one) => [one.id, one]));
  const inherited = new Map<MemberId, MemberId>();
  const placed: { readonly member: Member; readonly ring: number }[] = [];
  const unplaced: Member[] = [];
  for (const member of current) {
    const origin = member.ring === undefined ? originOf(member, former, lineage) : undefined;
    if (origin) inherited.set(member.id, origin.id);
    const ring = member.ring ?? origin?.ring;
    if (ring === undefined) unplaced.push(member);
    else placed.push({ member, ring });
  }
  placed.sort((a, b) => a.ring - b.ring);
  return { members: [...placed.map(({ member }) => member), ...unplaced], inherited };
}

/** The first predecessor that stood in the ring and is no member any more. */
function originOf({ id }: Member, former: ReadonlyMap<string, Member>, lineage: FindLineage): Member | undefined {
  const predecessors = [...lineage(id)].filter((unit) => unit !== id);
  return predecessors.map((unit) => former.get(unit)).find((one) => one?.ring !== undefined);
}

/** The ring from just after a member, all the way round, that member last; from the start without one. */
export function walkFrom(ring: readonly Member[], after: string | undefined): readonly Member[] {
  const index = ring.findIndex(({ id }) => id === after);
  return index === -1 ? ring : [...ring.slice(index + 1), ...ring.slice(0, index + 1)];
}
