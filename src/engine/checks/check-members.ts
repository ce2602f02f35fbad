import type { BlocYear, Member } from '../../domain/bloc-year.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';

/** `until` may not be before `since`. */
export function checkMemberDates(members: readonly Member[]): readonly Diagnostic[] {
  return members.flatMap(({ since, until, row }): Diagnostic[] =>
    since !== undefined && until !== undefined && until < since
      ? [{ code: 'dates-order', at: { file: 'members', row, column: 'until' }, details: { since, until } }]
      : [],
  );
}

/** No two members have the same place in the ring. */
export function checkRing(members: readonly Member[]): readonly Diagnostic[] {
  const firstAt = new Map<number, Member>();
  const found: Diagnostic[] = [];
  for (const member of members) {
    if (member.ring === undefined) continue;
    const first = firstAt.get(member.ring);
    if (!first) firstAt.set(member.ring, member);
    else {
      found.push({
        code: 'ring-duplicate',
        at: { file: 'members', row: member.row, column: 'ring' },
        details: { ring: member.ring, first: first.name },
      });
    }
  }
  return found;
}

/** Former or future members that the scores, indicators or rulings mention: told once each, then ignored. */
export function checkMentionedMembers(year: BlocYear, current: ReadonlySet<string>): readonly Diagnostic[] {
  const date = year.meeting?.date;
  if (date === undefined || year.members.length === current.size) return [];
  const mentioned = new Set<string>();
  for (const sheet of [year.selfScores, year.appraisals]) {
    for (const { member } of sheet?.entries ?? []) mentioned.add(member);
  }
  for (const { member } of year.indicators) mentioned.add(member);
  for (const ruling of year.rulings) {
    if ('member' in ruling) mentioned.add(ruling.member);
    else for (const member of ruling.ruling === 'rank' ? ruling.order : ruling.members) mentioned.add(member);
  }
  return year.members
    .filter(({ id }) => mentioned.has(id) && !current.has(id))
    .map(({ name, row, since, until }) => ({
      code: 'member-not-current',
      at: { file: 'members', row },
      details: {
        member: name,
        date,
        ...(since === undefined ? {} : { since }),
        ...(until === undefined ? {} : { until }),
      },
    }));
}
