import { expect, test } from 'vitest';
import { codesOf, rotate, type SeatCase, seatOf, seatsOf } from './rotate-year.ts';

test.each<[string, SeatCase, string]>([
  ['the head is the first after this season’s head', { head: 'b' }, 'c'],
  ['after the last member the ring begins anew', { head: 'e' }, 'a'],
  ['members stand in the ring by their number', { members: 'a ring=3 | b ring=1 | c ring=2' }, 'b'],
  ['gaps between numbers mean nothing', { members: 'a ring=1 | b ring=40 | c ring=7' }, 'c'],
  ['members without a number come after those with one', { members: 'a | b | c ring=2', head: 'c' }, 'a'],
  ['… in file order', { members: 'a ring=5 | d | c | b ring=1', head: 'a' }, 'd'],
  ['… and the ring goes on from the last of them to the first number', { members: 'a | b ring=2 | c ring=1' }, 'c'],
  ['from the start is from the lowest number', { members: 'a | b ring=2 | c ring=1', head: 'nobody' }, 'c'],
  ['every deputy is the next after the new head', { seats: { deputies: 2 } }, 'b: c d'],
  ['three deputies', { seats: { deputies: 3 }, head: 'c' }, 'd: e a b'],
  ['a deputy of this season is no exception', { deputies: 'b', seats: { deputies: 1 } }, 'b: c'],
  ['this season’s head comes last but may be met', { members: 'a b', seats: { deputies: 1 } }, 'b: a'],
  ['a head that nobody can follow goes on', { members: 'a | b seatBarred=x | c seatBarred=x' }, 'a'],
  [
    'those passed over keep their place: the next turn starts after the head that sat',
    { members: 'a | b seatBarred=x | c | d', head: 'c' },
    'd',
  ],
  ['a bloc of one', { members: 'a' }, 'a'],
  ['a bloc of one has nobody for a deputy’s seat', { members: 'a', seats: { deputies: 1 } }, 'a: -'],
  ['a seat is vacant only where nobody may sit', { members: 'a b', seats: { deputies: 3 } }, 'b: a - -'],
  [
    'nobody may lead: the head is vacant, and the deputies with it undecided',
    {
      members: 'a | b',
      rulings: [
        { ruling: 'exclude', member: 'a' },
        { ruling: 'exclude', member: 'b' },
      ],
      seats: { deputies: 1 },
    },
    '-: ?',
  ],
])('%s', (_, given, seats) => {
  expect(seatsOf(given)).toBe(seats);
});

// Kinds: in the ring stand a (so) b (huyen) c (so) d (huyen) e (so).
const twoKinds = 'a kind=so | b kind=huyen | c kind=so | d kind=huyen | e kind=so';
test.each<[string, SeatCase, string]>([
  ['for a head of a kind only members of that kind are met', { seats: { headKinds: ['so'] } }, 'c'],
  ['a head of several kinds', { seats: { headKinds: ['so', 'huyen'] } }, 'b'],
  ['a head of another kind than this season’s', { seats: { headKinds: ['huyen'] }, head: 'c' }, 'd'],
  [
    'a deputy’s seat with a kind is taken by the next of that kind after the new head',
    { seats: { deputies: 1, deputyKinds: ['huyen'] } },
    'b: d',
  ],
  [
    '… but after this season’s holder of that seat, if it is of the kind',
    { deputies: 'b', head: 'c', seats: { deputies: 1, deputyKinds: ['huyen'], headKinds: ['so'] } },
    'e: d',
  ],
  [
    '… and not where the holder is of another kind',
    { deputies: 'c', head: 'e', seats: { deputies: 1, deputyKinds: ['huyen'], headKinds: ['so'] } },
    'a: b',
  ],
  [
    'each seat takes its own turn',
    { head: 'a', deputies: 'b c', seats: { deputies: 2, headKinds: ['so'], deputyKinds: ['huyen', 'so'] } },
    'c: d e',
  ],
  [
    'two seats of one kind',
    { head: 'a', seats: { deputies: 2, headKinds: ['so'], deputyKinds: ['huyen', 'huyen'] } },
    'c: d b',
  ],
  [
    'a holder that is no member any more gives no start',
    { head: 'c', deputies: 'x', seats: { deputies: 1, headKinds: ['so'], deputyKinds: ['huyen'] } },
    'e: b',
  ],
  [
    'the holder’s successor stands for it',
    { head: 'c', deputies: 'x', units: 'b<x', seats: { deputies: 1, headKinds: ['so'], deputyKinds: ['huyen'] } },
    'e: d',
  ],
  [
    'a seat whose kind nobody left has is vacant',
    { seats: { deputies: 3, headKinds: ['huyen'], deputyKinds: ['huyen', 'huyen', 'so'] } },
    'b: d - c',
  ],
])('kinds: %s', (_, given, seats) => {
  expect(seatsOf({ members: twoKinds, ...given })).toBe(seats);
});

test('a member without a kind never takes a seat that has one', () => {
  expect(seatsOf({ members: 'a kind=so | b | c kind=so', seats: { headKinds: ['so'] } })).toBe('c');
});

test('those of another kind are not passed over: they are not met', () => {
  expect(seatOf({ members: twoKinds, seats: { headKinds: ['so'] } }).reason).toEqual({
    kind: 'next-in-ring',
    after: 'a',
    passedOver: [],
  });
});

test.each<[string, SeatCase, string, object | undefined]>([
  ['no head is given: from the start, and told', { head: 'nobody' }, 'a', {}],
  ['the head is no member: from the start, and told', { head: 'x1' }, 'a', { head: 'x1' }],
  [
    'the head is misspelt: the nearest member is offered',
    { members: 'so-y-te so-noi-vu', head: 'so-yte' },
    'so-y-te',
    { head: 'so-yte', closest: 'so-y-te' },
  ],
  [
    'the head left before the meeting: from the start, and told',
    { members: 'a until=2021-06-30 | b | c', date: '2021-12-03', scores: 'b 9 | c 8' },
    'b',
    { head: 'a' },
  ],
  ['the head merged into a member, which stands for it', { head: 'x1', units: 'c<x1' }, 'd', undefined],
  ['… over two generations', { head: 'x1', units: 'c<x2 | x2<x1' }, 'd', undefined],
  [
    'the head is ruled: the ring is not asked',
    { head: 'nobody', rulings: [{ ruling: 'seat', seat: 'head', place: 1, member: 'd' }] },
    'd',
    undefined,
  ],
])('head-unknown: %s', (_, given, seats, details) => {
  const { diagnostics } = rotate(given);
  expect(seatsOf(given)).toBe(seats);
  const told = diagnostics.filter(({ code }) => code === 'head-unknown');
  expect(told.map((one) => one.details)).toEqual(details === undefined ? [] : [details]);
});

test('head-unknown points at the head where one is named, else at the file', () => {
  expect(rotate({ head: 'x1' }).diagnostics[0]?.at).toEqual({ file: 'bloc', path: ['leadership', 'head'] });
  expect(rotate({ head: 'nobody' }).diagnostics[0]?.at).toEqual({ file: 'bloc' });
});

test('head-unknown is told once, also with several seasons and rulings to weigh', () => {
  const result = rotate({
    head: 'nobody',
    years: 3,
    rulings: [{ ruling: 'exclude', member: 'b' }],
    seats: { deputies: 2 },
  });
  expect(codesOf(result)).toEqual(['head-unknown']);
});

// x left before the conference; what came from it is stated in units.csv.
const merged = { date: '2021-12-01', scores: 'a 90 | b 80 | c 70 | m 60' } as const;
test.each<[string, SeatCase, string]>([
  [
    'a merged unit stands where its first predecessor stood',
    { ...merged, members: 'a ring=1 | b ring=3 | c ring=4 | m | x ring=2 until=2021-06-30', units: 'm<x' },
    'm',
  ],
  [
    '… the first of several, not the foremost',
    {
      ...merged,
      members: 'a ring=1 | b ring=3 | c ring=4 | m | x ring=5 until=2021-06-30 | y ring=2 until=2021-06-30',
      units: 'm<x,y',
      head: 'c',
    },
    'm',
  ],
  [
    '… unless it has a number of its own',
    { ...merged, members: 'a ring=1 | b ring=3 | c ring=4 | m ring=9 | x ring=2 until=2021-06-30', units: 'm<x' },
    'b',
  ],
  [
    'a unit that split off from one that stays inherits no turn',
    { ...merged, members: 'a ring=1 | b ring=2 | c ring=3 | m', units: 'm<b', head: 'b' },
    'c',
  ],
  [
    'two that came from one unit stand in its place one after the other, in file order',
    { ...merged, members: 'a ring=1 | m | b | c ring=4 | x ring=2 until=2021-06-30', units: 'm<x | b<x', years: 2 },
    'm / b',
  ],
  [
    'a predecessor of the second generation will do',
    { ...merged, members: 'a ring=1 | b ring=3 | c ring=4 | m | x ring=2 until=2021-06-30', units: 'm<y | y<x' },
    'm',
  ],
])('%s', (_, given, seats) => {
  expect(seatsOf(given)).toBe(seats);
});

test('whose turn a merged unit takes is part of the reason', () => {
  const members = 'a ring=1 | b ring=3 | c ring=4 | m | x ring=2 until=2021-06-30';
  expect(seatOf({ ...merged, members, units: 'm<x' }).reason).toEqual({
    kind: 'next-in-ring',
    after: 'a',
    turnOf: 'x',
    passedOver: [],
  });
});
