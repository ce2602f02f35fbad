import type { ContestTally } from '../../domain/contest-tally.ts';
import type { Json } from '../json-text.ts';
import type { Cell } from '../result-csv.ts';

/** A contest as data; null where there is none. */
export function tallyJson(tally: ContestTally, nameOf: (id: string) => string): Json {
  const { contest, name, seats, threshold, held, notHeld, rounds, candidates, undecided, vacant } = tally;
  return {
    contest,
    name: name ?? null,
    held,
    not_held: notHeld ?? null,
    seats: seats ?? null,
    threshold: threshold?.share.text ?? null,
    strict: threshold?.strict ?? null,
    base: threshold?.base ?? null,
    rounds: rounds.map(({ round, held: isHeld, issued, collected, invalid, valid }) => ({
      round,
      held: isHeld,
      issued: issued ?? null,
      collected: collected ?? null,
      invalid: invalid ?? null,
      valid: valid ?? null,
    })),
    candidates: candidates.map((one) => ({
      member: one.member,
      name: nameOf(one.member),
      round: one.round,
      agree: one.agree,
      disagree: one.disagree ?? null,
      blank: one.blank ?? null,
      base: one.base ?? null,
      needed: one.needed ?? null,
      short: one.short ?? null,
      passed: one.passed,
      through: one.through,
    })),
    undecided: undecided ? { members: undecided.members, places: undecided.places } : null,
    vacant,
  };
}

export const tallyColumns = [
  ...['season', 'bloc', 'contest', 'member', 'name', 'round', 'agree', 'disagree', 'blank', 'base', 'needed'],
  ...['passed', 'through'],
];

/** Rows under `tallyColumns`, one for each candidate. */
export function tallyRows(
  { season, bloc }: { readonly season: string; readonly bloc: string },
  { contest, candidates }: ContestTally,
  nameOf: (id: string) => string,
): readonly (readonly Cell[])[] {
  const answer = (value: boolean | null): string | undefined => (value === null ? undefined : value ? 'yes' : 'no');
  return candidates.map((one) => [
    ...[season, bloc, contest, one.member, nameOf(one.member), one.round, one.agree, one.disagree, one.blank],
    ...[one.base, one.needed, answer(one.passed), answer(one.through)],
  ]);
}
