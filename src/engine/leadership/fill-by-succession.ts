import type { Member } from '../../domain/bloc-year.ts';
import { startOfRing } from './fill-by-ring.ts';
import type { Seating } from './seating.ts';

/** This season's deputies move up: the first that may becomes head; nobody left → the next in the ring. */
export function succeedToHead(seating: Seating): void {
  const heir = incumbentDeputies(seating).find(({ member }) => seating.maySit(member, 'head', 1));
  if (heir) seating.fill('head', 1, heir.member.id, 'succession', { kind: 'moves-up' });
  else seating.fillFromRing(startOfRing(seating), 'head', 1);
}

/**
 * The other deputies keep their order; with kinds each stays in its own seat. Seats left empty are filled by the next in
 * the ring after the last one seated (spec 3.7, `succession`).
 */
export function succeedToDeputies(seating: Seating): void {
  const { rule } = seating.input;
  const withKinds = rule.headKinds !== undefined || rule.deputyKinds !== undefined;
  if (withKinds) keepOwnSeats(seating);
  else keepOrder(seating);
  for (const place of seating.emptyDeputySeats()) seating.fillFromRing(seating.seatedBefore(place), 'deputy', place);
}

function keepOrder(seating: Seating): void {
  const free = [...seating.emptyDeputySeats()];
  for (const { member, place: own } of incumbentDeputies(seating)) {
    const [place] = free;
    if (place === undefined) return;
    if (!seating.maySit(member, 'deputy', place)) continue;
    free.shift();
    seating.fill('deputy', place, member.id, 'succession', { kind: place === own ? 'keeps-seat' : 'moves-up' });
  }
}

function keepOwnSeats(seating: Seating): void {
  const empty = new Set(seating.emptyDeputySeats());
  for (const { member, place } of incumbentDeputies(seating)) {
    if (!empty.has(place) || !seating.maySit(member, 'deputy', place)) continue;
    seating.fill('deputy', place, member.id, 'succession', { kind: 'keeps-seat' });
  }
}

/** This season's deputies that are still members, in order of place. */
function incumbentDeputies({ input }: Seating): readonly { readonly member: Member; readonly place: number }[] {
  return input.incumbents.deputies.flatMap((id, index) => {
    const member = id === undefined ? undefined : input.context.memberOf.get(id);
    return member ? [{ member, place: index + 1 }] : [];
  });
}
