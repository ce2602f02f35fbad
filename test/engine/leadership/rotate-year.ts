import type { Diagnostic } from '../../../src/domain/diagnostic.ts';
import type { Result, SeasonSeats, SeatDecision } from '../../../src/domain/result.ts';
import type { LeadershipRule } from '../../../src/domain/rules.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import type { MemberInput, YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';
import type { RulesInput } from '../rules-builder.ts';
import { rowsOf } from '../year-texts/rows.ts';

/** A bloc year whose seats are to be filled: only what the case is about. */
export interface SeatCase extends Partial<Omit<YearInput, 'members' | 'leadership' | 'rules'>> {
  /** `'a | b ring=3 kind=so | c until=2022-01-01 seatBarred=đang-kiện-toàn'`; `'a b c'` where ids say it all. */
  readonly members?: string;
  readonly head?: string;
  readonly deputies?: string;
  /** The rules for the next season's seats: a ring without deputies unless stated. */
  readonly seats?: Partial<LeadershipRule>;
  readonly rules?: Omit<RulesInput, 'leadership'>;
  readonly years?: number;
}

/** Runs `rotate`. Members are `a b c d e`, each with a point more than the next, and `a` leads unless stated. */
export function rotate({ members: text, head, deputies, seats, rules, years, ...year }: SeatCase): Result {
  const members = parseMembers(text ?? 'a b c d e');
  const input: YearInput = {
    scores: members.map(({ id }, index) => `${id} ${99 - index}`).join(' | '),
    ...year,
    members,
    leadership: {
      ...(head === 'nobody' ? {} : { head: head ?? 'a' }),
      deputies: deputies?.split(' ') ?? [],
    },
    rules: { ...rules, leadership: seats ?? {} },
  };
  return runBlocYear(makeYear(input), 'rotate', years === undefined ? {} : { years });
}

function parseMembers(text: string): readonly (MemberInput & object)[] {
  if (!text.includes('|')) return text.split(' ').map((id) => ({ id }));
  return rowsOf(text).map(([id, ...facts]) => {
    const pairs = facts.map((fact) => fact.split('=')).map(([key = '', value = '']) => [key, readFact(key, value)]);
    return { id, ...Object.fromEntries(pairs) };
  });
}

function readFact(key: string, value: string): string | number {
  return key === 'ring' ? Number(value) : value;
}

/**
 * The seats in a line: `b: c d` is head b with deputies c and d; `?` is undecided, `-` vacant; seasons are parted by
 * `/`. What stops the command is told instead: `invalid: ruling-twice`.
 */
export function seatsOf(given: SeatCase): string {
  const result = rotate(given);
  const { leadership } = result;
  if (!leadership) return `${result.status}: ${codesOf(result).join(' ')}`;
  return [leadership, ...leadership.later].map(showSeats).join(' / ');
}

function showSeats({ seats }: SeasonSeats): string {
  const [head = '', ...deputies] = seats.map(showSeat);
  return deputies.length === 0 ? head : `${head}: ${deputies.join(' ')}`;
}

function showSeat({ member, status }: SeatDecision): string {
  return member ?? (status === 'vacant' ? '-' : '?');
}

/** The next season's seat at a place of the list: 0 is the head, 1 the first deputy. */
export function seatOf(given: SeatCase, index = 0): SeatDecision {
  const result = rotate(given);
  const seat = result.leadership?.seats[index];
  if (!seat) throw new Error(`no seats: ${codesOf(result).join(' ')}`);
  return seat;
}

export function codesOf({ diagnostics }: Pick<Result, 'diagnostics'>): readonly Diagnostic['code'][] {
  return diagnostics.map(({ code }) => code);
}
