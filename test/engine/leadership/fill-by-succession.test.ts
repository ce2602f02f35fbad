import { expect, test } from 'vitest';
import { codesOf, rotate, type SeatCase, seatOf, seatsOf } from './rotate-year.ts';

const barred = (...ids: readonly string[]): string =>
  ['a', 'b', 'c', 'd', 'e'].map((id) => (ids.includes(id) ? `${id} seatBarred=x` : id)).join(' | ');

test.each<[string, SeatCase, string]>([
  ['the deputy becomes head, the next in the ring after it deputy', { deputies: 'b', seats: { deputies: 1 } }, 'b: c'],
  [
    'the queue: the first of two deputies becomes head, the second moves up',
    { deputies: 'b d', seats: { deputies: 2 } },
    'b: d e',
  ],
  [
    'the seat that is freed goes to the next after the last one seated',
    { deputies: 'd b', seats: { deputies: 2 } },
    'd: b c',
  ],
  ['a queue of three', { deputies: 'e c b', seats: { deputies: 3 } }, 'e: c b d'],
  [
    'a deputy that may not sit is left out, the next becomes head',
    { members: barred('b'), deputies: 'b d', seats: { deputies: 2 } },
    'd: e a',
  ],
  ['the second deputy may not sit', { members: barred('d'), deputies: 'b d', seats: { deputies: 2 } }, 'b: c e'],
  [
    'no deputy may sit: the head as in the ring',
    { members: barred('c', 'd'), deputies: 'c d', seats: { deputies: 2 } },
    'b: e a',
  ],
  ['there was no deputy: the head as in the ring', { seats: { deputies: 1 } }, 'b: c'],
  [
    'more deputies than seats: they stay in the queue as far as it goes',
    { deputies: 'b d', seats: { deputies: 1 } },
    'b: d',
  ],
  ['without deputies’ seats the queue still gives the head', { deputies: 'd' }, 'd'],
  ['a deputy that is no member is left out', { deputies: 'x d', seats: { deputies: 1 } }, 'd: e'],
  ['a deputy’s successor stands for it', { deputies: 'x d', units: 'c<x', seats: { deputies: 1 } }, 'c: d'],
  [
    'two deputies that merged into one unit hold one seat',
    { deputies: 'x y', units: 'c<x,y', seats: { deputies: 1 } },
    'c: d',
  ],
  [
    'this season’s head may be met again at the end of the ring',
    { members: 'a b', deputies: 'b', seats: { deputies: 1 } },
    'b: a',
  ],
  [
    'a deputy barred from the head’s seat only keeps its place in the queue',
    {
      deputies: 'b d',
      leadershipLedger: '2020 head b',
      seats: { deputies: 2, bars: [{ kind: 'served', seat: 'head', within: 3 }] },
    },
    'd: b c',
  ],
])('%s', (_, given, seats) => {
  expect(seatsOf({ ...given, seats: { method: 'succession', ...given.seats } })).toBe(seats);
});

const head = (member: string) => ({ ruling: 'seat', seat: 'head', place: 1, member }) as const;
const deputy = (place: number, member: string) => ({ ruling: 'seat', seat: 'deputy', place, member }) as const;

test.each<[string, SeatCase, string]>([
  ['after a ruling for the head the deputies keep their order', { rulings: [head('e')], deputies: 'b d' }, 'e: b d'],
  [
    '… and an empty seat is the next in the ring after the last one seated',
    { rulings: [head('e')], deputies: 'b' },
    'e: b c',
  ],
  ['… after the head itself where no deputy is left', { rulings: [head('c')] }, 'c: d e'],
  ['a ruling for head names the second deputy', { rulings: [head('d')], deputies: 'b d' }, 'd: b c'],
  [
    'a ruling for the first deputy’s seat: the others move around it',
    { rulings: [deputy(1, 'e')], deputies: 'b d' },
    'b: e d',
  ],
  ['a ruling for the second deputy’s seat', { rulings: [deputy(2, 'c')], deputies: 'b d' }, 'b: d c'],
  [
    'a ruling that seats the first deputy as deputy: the second becomes head',
    { rulings: [deputy(1, 'b')], deputies: 'b d' },
    'd: b c',
  ],
  [
    'the ring goes on from whoever sits in the seat before, by ruling or not',
    { rulings: [head('c'), deputy(1, 'e')] },
    'c: e a',
  ],
])('rulings: %s', (_, given, seats) => {
  expect(seatsOf({ ...given, seats: { method: 'succession', deputies: 2 } })).toBe(seats);
});

// Deputies’ seats are one for a department (so), one for a district (huyen).
const twoKinds = 'a kind=so | b kind=huyen | c kind=so | d kind=huyen | e kind=so';
test.each<[string, SeatCase, string]>([
  [
    'the first deputy of the head’s kinds becomes head, the other stays in its seat',
    { deputies: 'c b', seats: { headKinds: ['so'] } },
    'c: e b',
  ],
  ['the head’s kind is met by the second deputy only', { deputies: 'c b', seats: { headKinds: ['huyen'] } }, 'b: c d'],
  ['any kind may lead: the first deputy, and the other stays', { deputies: 'c d' }, 'c: e d'],
  [
    'no deputy is of the head’s kinds: the head as in the ring',
    {
      members: `${twoKinds} | f kind=so`,
      deputies: 'b',
      seats: { deputies: 1, headKinds: ['so'], deputyKinds: ['huyen'] },
    },
    'c: b',
  ],
  [
    'a deputy that is not of its seat’s kind does not stay',
    { deputies: 'e c', seats: { headKinds: ['so'] } },
    'e: a b',
  ],
  [
    'a deputy that may not sit frees its seat',
    {
      members: 'a kind=so | b kind=huyen seatBarred=x | c kind=so | d kind=huyen | e kind=so',
      deputies: 'c b',
      seats: { headKinds: ['so'] },
    },
    'c: e d',
  ],
  [
    'after a ruling for head every deputy stays',
    { rulings: [head('d')], deputies: 'c b', seats: { headKinds: ['so'] } },
    'd: c b',
  ],
  [
    'the freed seat is filled from after whoever sits before it, not after the deputy that stayed behind it',
    { head: 'e', deputies: 'a d', seats: { headKinds: ['so'] } },
    'a: c d',
  ],
  [
    'a ruling holds the seat of a deputy that would stay',
    { rulings: [deputy(2, 'd')], deputies: 'c b', seats: { headKinds: ['so'] } },
    'c: e d',
  ],
])('kinds: %s', (_, given, seats) => {
  const rule = { method: 'succession', deputies: 2, deputyKinds: ['so', 'huyen'], ...given.seats } as const;
  expect(seatsOf({ members: twoKinds, ...given, seats: rule })).toBe(seats);
});

test('where only the head’s seat has kinds the other deputies stay in their seats too', () => {
  const seats = { method: 'succession', deputies: 2, headKinds: ['so'] } as const;
  expect(seatsOf({ members: twoKinds, deputies: 'c b', seats })).toBe('c: d b');
});

test('what filled a seat is told: succession, or the ring within it', () => {
  const given: SeatCase = { deputies: 'b d', seats: { method: 'succession', deputies: 3 } };
  expect([0, 1, 2, 3].map((index) => [seatOf(given, index).method, seatOf(given, index).reason.kind])).toEqual([
    ['succession', 'moves-up'],
    ['succession', 'moves-up'],
    ['ring', 'next-in-ring'],
    ['ring', 'next-in-ring'],
  ]);
});

test('a deputy that stays where it was keeps its seat', () => {
  const given: SeatCase = { rulings: [head('e')], deputies: 'b', seats: { method: 'succession', deputies: 1 } };
  expect(seatOf(given, 1).reason.kind).toBe('keeps-seat');
});

test.each<[string, SeatCase, readonly string[]]>([
  ['who is no unit that the folder knows is told', { deputies: 'b x' }, ['head-unknown']],
  [
    'who has left is not',
    { members: 'a b | x until=2021-01-01', date: '2021-12-01', deputies: 'x' },
    ['member-not-current'],
  ],
  ['who was merged into a member is not', { deputies: 'b x', units: 'c<x' }, []],
])('a deputy %s', (_, given, told) => {
  expect(codesOf(rotate({ ...given, seats: { method: 'succession', deputies: 2 } }))).toEqual(told);
});

test('where nobody moves up an unknown deputy is not told', () => {
  expect(codesOf(rotate({ deputies: 'x', seats: { method: 'ring', deputies: 1 } }))).toEqual([]);
});
