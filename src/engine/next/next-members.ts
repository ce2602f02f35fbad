import type { BlocYear, Member, MemberId } from '../../domain/bloc-year.ts';
import { currentMembers } from '../../domain/current-members.ts';
import type { UnitRecord } from '../../domain/ledger.ts';
import { lineageIn } from '../../domain/lineage.ts';
import type { NextMember } from '../../domain/next-member.ts';
import { lastYear, seasonNumber } from '../../domain/season.ts';
import { ringOrder } from '../leadership/ring.ts';

export interface NextMembership {
  readonly members: readonly NextMember[];
  /** Units that leave, or have gone into others. */
  readonly dropped: readonly Member[];
  /** Ring numbers had to be given anew, since several units stand where one stood. */
  readonly isRingRenumbered: boolean;
}

/**
 * Who is in the bloc next season, `units` being the whole of units.csv: this season's members without those who leave by its end, and in the place of merged
 * or split units (units.csv) what they have become. Each keeps its place in the ring; a new unit stands where its first
 * predecessor stood.
 */
export function nextMembership(year: BlocYear, units: readonly UnitRecord[], nextSeason: string): NextMembership {
  const end = `${pad(lastYear(year.season))}-12-31`;
  const newYear = `${pad(seasonNumber(nextSeason))}-01-01`;
  const latest = end > newYear ? end : newYear;
  const gone = goneUnits(year, units, end);
  const successors = successorsIn(year, units, gone, latest);
  const replaced = new Set(successors.flatMap(({ unit }) => unit.predecessors).filter((id) => gone.has(id)));
  const members: (Omit<NextMember, 'ring' | 'turnOf'> & { readonly ownRing?: number })[] = [];
  for (const member of year.members) {
    for (const { unit, first } of successors) {
      if (first.id !== member.id) continue;
      const since = unit.from === undefined ? {} : { since: unit.from };
      members.push({ id: unit.member, name: unit.name, row: member.row, isNew: true, ...since });
    }
    if (gone.has(member.id)) continue;
    const ring = member.ring === undefined ? {} : { ownRing: member.ring };
    members.push({ id: member.id, name: nameOf(member, units, latest), row: member.row, isNew: false, ...ring });
  }
  const turns = ringTurns(members, year, units);
  return {
    members: members.map(({ ownRing: _, ...member }) => ({ ...member, ...turns.of(member.id) })),
    dropped: year.members.filter(({ id }) => gone.has(id) || replaced.has(id)),
    isRingRenumbered: turns.isRenumbered,
  };
}

function pad(year: number | undefined): string {
  return String(year ?? 9999).padStart(4, '0');
}

/** Members that leave by the season's end: so members.csv says, or units.csv, by which they went on as another unit. */
function goneUnits(year: BlocYear, units: readonly UnitRecord[], end: string): ReadonlySet<string> {
  const endOf = new Map<string, string | undefined>();
  for (const { member, until } of units) endOf.set(member, until);
  const isCurrent = new Set<string>(currentMembers(year).map(({ id }) => id));
  const leaves = ({ id, since, until }: Member): boolean => {
    const last = until ?? endOf.get(id);
    const isFormer = !isCurrent.has(id) && (since === undefined || since <= (year.meeting?.date ?? since));
    return isFormer || (last !== undefined && last <= end);
  };
  return new Set(year.members.filter(leaves).map(({ id }) => id));
}

/** Its name by then: units.csv has a row for each that it has had. */
function nameOf({ id, name }: Member, units: readonly UnitRecord[], latest: string): string {
  const rows = units.filter((unit) => unit.member === id);
  const last = rows.findLast(({ from }) => from === undefined || from <= latest);
  return rows.length > 1 && last ? last.name : name;
}

interface Successor {
  readonly unit: UnitRecord;
  /** The first of its predecessors that was in the bloc. */
  readonly first: Member;
}

/** Units that some that are gone have become, and that members.csv does not have yet. */
function successorsIn(
  year: BlocYear,
  units: readonly UnitRecord[],
  gone: ReadonlySet<string>,
  latest: string,
): readonly Successor[] {
  const listed = new Map<string, Member>(year.members.map((member) => [member.id, member]));
  const found = new Map<string, Successor>();
  for (const unit of units) {
    if (listed.has(unit.member) || found.has(unit.member)) continue;
    if (unit.from !== undefined && unit.from > latest) continue;
    const first = unit.predecessors.map((id) => (gone.has(id) ? listed.get(id) : undefined)).find((one) => one);
    if (first) found.set(unit.member, { unit, first });
  }
  return [...found.values()];
}

interface Turns {
  readonly isRenumbered: boolean;
  of(id: string): { readonly ring?: number; readonly turnOf?: string };
}

/** Places in the ring; given anew from 1 where several units came to stand in one. */
function ringTurns(
  members: readonly { readonly id: string; readonly name: string; readonly row: number; readonly ownRing?: number }[],
  year: BlocYear,
  units: readonly UnitRecord[],
): Turns {
  const current = members.map(({ id, name, row, ownRing }): Member => {
    return { id: id as MemberId, name, row, ...(ownRing === undefined ? {} : { ring: ownRing }) };
  });
  const ring = ringOrder(current, year.members, lineageIn(units));
  const ringOf = new Map<string, number | undefined>(year.members.map((member) => [member.id, member.ring]));
  const placed = ring.members.flatMap((member) => {
    const origin = ring.inherited.get(member.id);
    const place = member.ring ?? (origin === undefined ? undefined : ringOf.get(origin));
    return place === undefined ? [] : [{ id: member.id as string, place, origin }];
  });
  const isRenumbered = new Set(placed.map(({ place }) => place)).size < placed.length;
  const turns = new Map(
    placed.map(({ id, place, origin }, index) => [
      id,
      { ring: isRenumbered ? index + 1 : place, ...(origin === undefined ? {} : { turnOf: origin }) },
    ]),
  );
  return { isRenumbered, of: (id) => turns.get(id) ?? {} };
}
