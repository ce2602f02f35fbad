import type { BlocYear, Member } from '../../domain/bloc-year.ts';
import { showPoints } from '../../domain/points.ts';
import type { Criterion } from '../../domain/rubric.ts';
import type { LeadershipRule } from '../../domain/rules.ts';
import type { MeaningEntry } from './meaning-entry.ts';

/** The entry that is no member: the order of rows, where the ring goes by it. */
export const ringOrderEntry = '*';

/** What criteria.csv says of each criterion: part and group as they hold for it, whichever row above states them. */
export function meaningOfCriteria(criteria: readonly Criterion[]): readonly MeaningEntry[] {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const inherited = <Key extends 'part' | 'group'>(criterion: Criterion, key: Key): Criterion[Key] | undefined => {
    const passed = new Set<string>();
    let here: Criterion | undefined = criterion;
    while (here && here[key] === undefined && !passed.has(here.code)) {
      passed.add(here.code);
      here = here.parent === undefined ? undefined : byCode.get(here.parent);
    }
    return here?.[key];
  };
  return criteria.map((criterion) => {
    const { code, row, max, weight, selfMax } = criterion;
    return tableEntry('criteria', code, row, {
      title: criterion.title || undefined,
      parent: criterion.parent,
      part: inherited(criterion, 'part') ?? 'base',
      group: inherited(criterion, 'group'),
      max: max === undefined ? undefined : showPoints(max),
      weight: weight === undefined ? undefined : showPoints(weight),
      formula: criterion.formula,
      self_max: selfMax === undefined ? undefined : showPoints(selfMax),
    });
  });
}

/** What members.csv says of each member; other spellings of its name and remarks are no part of it. */
export function meaningOfMembers({ members, rules }: BlocYear): readonly MeaningEntry[] {
  const entries = members.map((member) =>
    tableEntry('members', member.id, member.row, {
      name: member.name,
      short_name: member.shortName,
      kind: member.kind,
      group: member.group,
      since: member.since,
      until: member.until,
      registered: yesNo(member.registered),
      registered_for: member.registeredFor === undefined ? undefined : listOf(member.registeredFor),
      pact_signed: yesNo(member.pactSigned),
      disqualified: member.disqualified,
      ring: member.ring === undefined ? undefined : String(member.ring),
      seat_barred: member.seatBarred,
    }),
  );
  const order = ringOrder(members, rules.leadership);
  if (order === undefined) return entries;
  const at = { file: 'members' } as const;
  return [...entries, { name: ringOrderEntry, at, fields: [{ name: 'ring', value: order, at }] }];
}

/** Members without a number stand in the ring as in the file: there the order of rows is no mere spelling. */
function ringOrder(members: readonly Member[], leadership: LeadershipRule | undefined): string | undefined {
  const unnumbered = members.filter(({ ring }) => ring === undefined);
  if (!leadership || unnumbered.length < 2) return undefined;
  const { method, deputyMethod, deputies, election } = leadership;
  const methods = [method, ...(deputies > 0 ? [deputyMethod] : [])];
  const usesRing =
    methods.some((one) => one === 'ring' || one === 'succession') ||
    (methods.includes('election') && election.fallbackRing);
  return usesRing ? unnumbered.map(({ id }) => id).join(', ') : undefined;
}

function tableEntry(
  file: 'criteria' | 'members',
  name: string,
  row: number,
  cells: Readonly<Record<string, string | undefined>>,
): MeaningEntry {
  return {
    name,
    at: { file, row },
    fields: Object.entries(cells).flatMap(([column, value]) =>
      value === undefined ? [] : [{ name: column, value, at: { file, row, column } }],
    ),
  };
}

function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}

/** A list whose order says nothing. */
function listOf(items: readonly string[]): string {
  return [...new Set(items)].sort().join(', ');
}
