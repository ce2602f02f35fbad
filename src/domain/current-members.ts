import type { BlocYear, Member } from './bloc-year.ts';

/**
 * Members on the day of the year-end conference: joined by then and not yet left. Without a date every row is current
 * (spec 2, "Current members").
 */
export function currentMembers({ members, meeting }: BlocYear): readonly Member[] {
  const date = meeting?.date;
  if (date === undefined) return members;
  return members.filter(
    ({ since, until }) => (since === undefined || since <= date) && (until === undefined || until >= date),
  );
}
