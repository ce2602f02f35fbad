import type { LeadershipResult, SeasonSeats, SeatReason } from '../domain/result.ts';
import type { Json } from './json-text.ts';

/** `leadership` of a result: the next season's seats, and with `--years` those of the seasons after it. */
export function leadershipJson(leadership: LeadershipResult, describe: (reason: SeatReason) => string): Json {
  const seasonJson = ({ season, seats }: SeasonSeats) => ({
    season,
    seats: seats.map(({ seat, place, member, method, status, reason }) => ({
      seat,
      place,
      member: member ?? null,
      method: method ?? null,
      status,
      reason: describe(reason),
    })),
  });
  return { ...seasonJson(leadership), later: leadership.later.map(seasonJson) };
}
