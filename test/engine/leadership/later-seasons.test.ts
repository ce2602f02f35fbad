import { expect, test } from 'vitest';
import type { Goal } from '../../../src/domain/result.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import { makeYear } from '../make-year.ts';
import { codesOf, rotate, type SeatCase, seatsOf } from './rotate-year.ts';

test.each<[string, SeatCase, string]>([
  ['one season is the next alone', { years: 1 }, 'b'],
  ['the ring goes round', { years: 6 }, 'b / c / d / e / a / b'],
  ['with deputies', { years: 3, seats: { deputies: 1 } }, 'b: c / c: d / d: e'],
  [
    'the queue of two deputies',
    { years: 4, deputies: 'b d', seats: { method: 'succession', deputies: 2 } },
    'b: d e / d: e a / e: a b / a: b c',
  ],
  [
    'a ring beside a queue',
    { years: 3, deputies: 'e', seats: { method: 'ring', deputyMethod: 'succession', deputies: 1 } },
    'b: e / c: e / d: e',
  ],
  [
    'a ruling holds for its season; the ring goes on from it',
    { years: 3, rulings: [{ ruling: 'seat', seat: 'head', place: 1, member: 'd' }] },
    'd / e / a',
  ],
  [
    'who leaves in the second season sits in the first',
    { years: 3, members: 'a | b until=2023-06-30 | c | d' },
    'b / c / d',
  ],
  ['… and is passed over from then on', { years: 4, members: 'a | b until=2025-06-30 | c' }, 'b / c / a / c'],
  [
    'who has led is barred for as long as the rules say',
    { years: 5, members: 'a b c', seats: { bars: [{ kind: 'served', seat: 'head', within: 3 }] } },
    'b / c / - / a / b',
  ],
  [
    'the ledger reaches into later seasons',
    { years: 2, leadershipLedger: '2020 head c', seats: { bars: [{ kind: 'served', seat: 'head', within: 3 }] } },
    'b / d',
  ],
  [
    '… until it does not',
    { years: 2, leadershipLedger: '2020 head c', seats: { bars: [{ kind: 'served', seat: 'head', within: 2 }] } },
    'b / c',
  ],
  [
    'a vacant head leaves the deputies of that season undecided',
    { years: 2, members: 'a b', seats: { deputies: 1, bars: [{ kind: 'served', seat: 'head', within: 3 }] } },
    'b: a / -: ?',
  ],
  [
    'a seat with a kind goes round within its kind',
    {
      years: 3,
      members: 'a kind=so | b kind=huyen | c kind=so | d kind=huyen',
      deputies: 'b',
      seats: { deputies: 1, headKinds: ['so'], deputyKinds: ['huyen'] },
    },
    'c: d / a: b / c: d',
  ],
  ['elections cannot be foreseen', { years: 3, votes: { head: 'c:3' }, seats: { method: 'election' } }, 'c'],
  [
    'nor deputies that are elected',
    { years: 3, votes: { deputy: 'd:3' }, seats: { method: 'ring', deputyMethod: 'election', deputies: 1 } },
    'b: d',
  ],
  [
    'without deputies’ seats their method does not matter',
    { years: 2, seats: { method: 'ring', deputyMethod: 'election' } },
    'b / c',
  ],
])('%s', (_, given, seats) => {
  expect(seatsOf(given)).toBe(seats);
});

test.each([
  ['2021', undefined, ['2022', '2023', '2024']],
  ['2020-2021', undefined, ['2021-2022', '2022-2023', '2023-2024']],
  ['2015-2020', undefined, ['2020-2025', '2025-2030', '2030-2035']],
  ['2021', '2022-2023', ['2022-2023', '2023-2024', '2024-2025']],
])('season %s, next season %s', (season, nextSeason, expected) => {
  const { leadership } = rotate({ season, ...(nextSeason === undefined ? {} : { nextSeason }), years: 3 });
  expect([leadership?.season, ...(leadership?.later ?? []).map((later) => later.season)]).toEqual(expected);
});

test('a head that is vacant in a later season is not told as unknown: bloc.yaml names this season’s', () => {
  const result = rotate({ years: 3, members: 'a b', seats: { bars: [{ kind: 'served', seat: 'head', within: 3 }] } });
  expect(codesOf(result)).toEqual([]);
});

// Spec 3.8: of what the command fills.
const openAward = {
  awards: [{ code: 'co', vote: { contest: 'co' }, by: [{ kind: 'own-votes' }] }],
} as const;
test.each<[string, SeatCase, string]>([
  ['all seats are filled', {}, 'decided'],
  ['all seats are filled but an award is open', { rules: openAward }, 'decided'],
  ['a seat is undecided', { seats: { method: 'designation' } }, 'undecided'],
  [
    'a deputy’s seat is undecided',
    { seats: { method: 'ring', deputyMethod: 'designation', deputies: 1 } },
    'undecided',
  ],
  ['a seat is vacant: that is decided', { members: 'a b', seats: { deputies: 2 } }, 'decided'],
  [
    'a seat of a later season is undecided',
    { years: 2, members: 'a b', seats: { deputies: 1, bars: [{ kind: 'served', seat: 'head', within: 3 }] } },
    'undecided',
  ],
  ['errors', { rulings: [{ ruling: 'seat', seat: 'head', place: 2, member: 'b' }] }, 'invalid'],
])('rotate, status: %s', (_, given, status) => {
  expect(rotate(given).status).toBe(status);
});

test.each<[Goal, string]>([
  ['score', 'decided'],
  ['propose', 'undecided'],
  ['rotate', 'undecided'],
  ['check', 'decided'],
])('%s of a year with an open award and an open seat is %s', (goal, status) => {
  const rules = { ...openAward, leadership: { method: 'designation' } } as const;
  expect(runBlocYear(makeYear({ members: 'a b', scores: 'a 9 | b 8', rules }), goal).status).toBe(status);
});

test('rotate without rules for the leadership is an error of rotate alone', () => {
  const year = makeYear({ members: 'a b', scores: 'a 9 | b 8' });
  expect(runBlocYear(year, 'rotate')).toMatchObject({
    status: 'invalid',
    diagnostics: [{ code: 'leadership-missing', at: { file: 'rules' } }],
  });
  for (const goal of ['check', 'score', 'propose'] as const) expect(codesOf(runBlocYear(year, goal))).toEqual([]);
});
