import { expect, test } from 'vitest';
import type { BarKind } from '../../../src/domain/result.ts';
import type { RulingInput } from '../bloc-year-builder.ts';
import { codesOf, rotate, type SeatCase, seatOf, seatsOf } from './rotate-year.ts';

const head = (member: string): RulingInput => ({ ruling: 'seat', seat: 'head', place: 1, member });
const deputy = (place: number, member: string): RulingInput => ({ ruling: 'seat', seat: 'deputy', place, member });

// Without a ruling the ring gives head b and deputies c and d.
test.each<[string, SeatCase, string]>([
  ['a ruling for the head goes before the ring, and the deputies follow it', { rulings: [head('d')] }, 'd: e a'],
  ['a ruling for a deputy leaves the head as it is', { rulings: [deputy(1, 'e')] }, 'b: e c'],
  ['… also for the last place', { rulings: [deputy(2, 'a')] }, 'b: c a'],
  ['the head’s turn falls on a unit that a ruling seats as deputy: the next', { rulings: [deputy(1, 'b')] }, 'c: b d'],
  ['all seats by rulings', { rulings: [head('e'), deputy(1, 'd'), deputy(2, 'b')] }, 'e: d b'],
  ['a ruling that changes nothing is stale', { rulings: [head('b')] }, 'invalid: ruling-idle'],
  ['a deputy’s too', { rulings: [deputy(2, 'd')] }, 'invalid: ruling-idle'],
  ['only that one is stale', { rulings: [head('e'), deputy(1, 'a')] }, 'invalid: ruling-idle'],
  ['two rulings for one seat', { rulings: [head('d'), head('e')] }, 'invalid: ruling-twice'],
  ['two seats for one unit', { rulings: [head('d'), deputy(1, 'd')] }, 'invalid: ruling-twice'],
  ['a deputy’s seat that there is not', { rulings: [deputy(3, 'e')] }, 'invalid: ruling-mismatch'],
  ['a second head', { rulings: [{ ruling: 'seat', seat: 'head', place: 2, member: 'e' }] }, 'invalid: ruling-mismatch'],
])('%s', (_, given, seats) => {
  expect(seatsOf({ ...given, seats: { deputies: 2, ...given.seats } })).toBe(seats);
});

test('a ruling for a unit that has left is not in force', () => {
  const given: SeatCase = {
    members: 'a | b | c until=2021-01-31',
    date: '2021-12-03',
    scores: 'a 9 | b 8',
    rulings: [head('c')],
  };
  expect(seatsOf(given)).toBe('b');
  expect(codesOf(rotate(given))).toEqual(['member-not-current']);
});

test.each<[string, SeatCase, readonly BarKind[]]>([
  ['a reason against it', { members: 'a | b | c seatBarred=x' }, ['seat-barred']],
  ['it leaves', { members: 'a | b | c until=2022-02-01' }, ['leaving']],
  [
    'not considered',
    { members: 'a | b | c disqualified=x', rules: { gates: ['not-disqualified'] } },
    ['not-considered'],
  ],
  [
    'it led lately',
    { leadershipLedger: '2020 head c', seats: { bars: [{ kind: 'served', seat: 'head', within: 2 }] } },
    ['served'],
  ],
  ['another kind', { members: 'a kind=so | b kind=so | c kind=huyen', seats: { headKinds: ['so'] } }, ['kind']],
])('a ruling may seat a barred unit, and that is told: %s', (_, given, bars) => {
  const result = rotate({ ...given, rulings: [head('c')] });
  expect(result.leadership?.seats[0]?.member).toBe('c');
  expect(result.diagnostics).toEqual([
    {
      code: 'seat-barred-ruling',
      at: { file: 'rulings', path: [0, 'member'] },
      details: { seat: 'head', place: 1, member: 'c', bars },
    },
  ]);
});

test('a ruled seat has the method “ruling”', () => {
  expect(seatOf({ rulings: [head('c')] })).toMatchObject({ method: 'ruling', status: 'decided' });
});

test('a ruling for a seat that there is not is told at its place', () => {
  expect(rotate({ rulings: [deputy(1, 'c')] }).diagnostics).toMatchObject([
    {
      code: 'ruling-mismatch',
      at: { file: 'rulings', path: [0, 'place'] },
      details: { problem: 'no-such-seat', places: 0 },
    },
  ]);
});

test('what a ruling changed is kept: the seat, and those after it', () => {
  expect(rotate({ rulings: [head('d')], seats: { deputies: 1 } }).rulings[0]?.changed).toEqual([
    { what: 'seat:head 1', from: 'b', to: 'd' },
    { what: 'seat:deputy 1', from: 'c', to: 'e' },
  ]);
});

test('a ruling that fills an undecided seat is not stale', () => {
  expect(rotate({ rulings: [head('d')], seats: { method: 'designation' } }).rulings[0]?.changed).toEqual([
    { what: 'seat:head 1', from: 'undecided', to: 'd' },
  ]);
});
