import type { BlocYear } from '../domain/bloc-year.ts';
import type { LeadershipResult, SeatReason } from '../domain/result.ts';
import type { Cell } from './result-csv.ts';

export const leadershipHeadings: readonly string[] = [
  'season',
  'seat',
  'place',
  'member',
  'name',
  'method',
  'status',
  'reason',
];

/** Rows of leadership.csv: the next season's seats, then those of `--years`. */
export function leadershipCells(
  year: BlocYear,
  leadership: LeadershipResult,
  describe: (reason: SeatReason) => string,
): readonly (readonly Cell[])[] {
  const names = new Map<string, string>(year.members.map(({ id, name }) => [id, name]));
  return [leadership, ...leadership.later].flatMap(({ season, seats }) =>
    seats.map(({ seat, place, member, method, status, reason }) => [
      season,
      seat,
      place,
      member,
      member === undefined ? undefined : names.get(member),
      method,
      status,
      describe(reason),
    ]),
  );
}
