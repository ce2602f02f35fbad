import { expect, test } from 'vitest';
import type { Bar } from '../../../src/domain/rules.ts';
import { type SeatCase, seatOf, seatsOf } from './rotate-year.ts';

// The ring is a b c d e and a leads: b is next unless it is barred.
test.each<[string, SeatCase, string]>([
  ['nobody is barred: the next in the ring', {}, 'b'],
  [
    'a unit that fails a gate is passed over',
    { members: 'a | b disqualified=kỷ-luật | c', rules: { gates: ['not-disqualified'] } },
    'c',
  ],
  ['a unit that a ruling excludes is passed over', { rulings: [{ ruling: 'exclude', member: 'b' }] }, 'c'],
  ['a unit with a reason against holding a seat is passed over', { members: 'a | b seatBarred=kiện-toàn | c' }, 'c'],
  ['a unit that leaves within the next season is passed over', { members: 'a | b until=2022-06-30 | c' }, 'c'],
  ['… also on the last day of the next season', { members: 'a | b until=2022-12-31 | c' }, 'c'],
  ['a unit that leaves the day after it may sit', { members: 'a | b until=2023-01-01 | c' }, 'b'],
  [
    'a school year ends with its second year',
    { season: '2020-2021', members: 'a | b until=2022-12-31 | c until=2023-01-01' },
    'c',
  ],
  [
    'a term ends with its last year',
    { season: '2015-2020', members: 'a | b until=2025-12-31 | c until=2026-01-01' },
    'c',
  ],
  [
    'the next season as bloc.yaml names it counts',
    { nextSeason: '2022-2023', members: 'a | b until=2023-12-31 | c' },
    'c',
  ],
  [
    'a unit that left before the meeting is not in the ring',
    { members: 'a | b until=2021-11-30 | c', date: '2021-12-03', scores: 'a 9 | c 8' },
    'c',
  ],
  [
    'a unit that joins after the meeting is not in the ring',
    { members: 'a | b since=2022-01-01 | c', date: '2021-12-03', scores: 'a 9 | c 8' },
    'c',
  ],
  [
    'without bars everybody may sit',
    { members: 'a | b seatBarred=kiện-toàn until=2022-01-01 | c', seats: { bars: [] } },
    'b',
  ],
  [
    'only the bars that are listed hold',
    {
      members: 'a | b disqualified=kỷ-luật | c',
      rules: { gates: ['not-disqualified'] },
      seats: { bars: [{ kind: 'seat-barred' }, { kind: 'leaving' }] },
    },
    'b',
  ],
])('%s', (_, given, seats) => {
  expect(seatsOf(given)).toBe(seats);
});

function served(seat: 'head' | 'deputy', within: number, ...others: readonly Bar[]): NonNullable<SeatCase['seats']> {
  return { bars: [{ kind: 'served', seat, within }, ...others] };
}

// The season is 2021, the next 2022.
test.each<[string, SeatCase, string]>([
  ['who led two seasons ago is barred for three', { leadershipLedger: '2020 head b', seats: served('head', 3) }, 'c'],
  ['… and for two', { leadershipLedger: '2020 head b', seats: served('head', 2) }, 'c'],
  ['… but not for one: that is this season', { leadershipLedger: '2020 head b', seats: served('head', 1) }, 'b'],
  ['the oldest season that counts', { leadershipLedger: '2017 head b', seats: served('head', 5) }, 'c'],
  ['the season before that counts no more', { leadershipLedger: '2016 head b', seats: served('head', 5) }, 'b'],
  ['a seat in a season yet to come bars nobody', { leadershipLedger: '2022 head b', seats: served('head', 5) }, 'b'],
  ['who was deputy may become head', { leadershipLedger: '2020 deputy b', seats: served('head', 5) }, 'b'],
  [
    'who was deputy is barred where the bar is on deputies … of a deputy’s seat',
    { leadershipLedger: '2020 deputy c', seats: { ...served('deputy', 5), deputies: 1 } },
    'b: d',
  ],
  [
    'a bar on deputies bars nobody from the head’s seat',
    { leadershipLedger: '2020 deputy b', seats: served('deputy', 5) },
    'b',
  ],
  [
    'the second deputy’s seat is a deputy’s seat too',
    { leadershipLedger: '2020 deputy#2 c', seats: { ...served('deputy', 2), deputies: 1 } },
    'b: d',
  ],
  ['another bloc’s seat bars nobody', { leadershipLedger: '2020 head b bloc=kinh-te', seats: served('head', 5) }, 'b'],
  [
    'a predecessor’s seat counts as the unit’s own',
    { units: 'b<cu', leadershipLedger: '2020 head cu', seats: served('head', 5) },
    'c',
  ],
  [
    '… of any generation',
    { units: 'b<cu | cu<cu-hon', leadershipLedger: '2020 head cu-hon', seats: served('head', 5) },
    'c',
  ],
  [
    'the seats of this season count as bloc.yaml has them',
    { seats: { ...served('head', 1), method: 'standing' } },
    '?',
  ],
  ['… deputies’ too', { deputies: 'c', seats: { ...served('deputy', 1), deputies: 1 } }, 'b: d'],
  [
    '… by the year of this season: where the next is named after a gap, it may lie too far back',
    { nextSeason: '2023', seats: { ...served('head', 1), method: 'standing' } },
    'a',
  ],
  [
    'this season’s head under its old name bars each unit that came from it',
    { head: 'cu', members: 'b c d', units: 'b<cu | c<cu', seats: served('head', 1) },
    'd',
  ],
  [
    'successive terms lie as far apart as a term is long',
    { season: '2015-2020', leadershipLedger: '2010-2015 head b', seats: served('head', 2) },
    'c',
  ],
  [
    'the term before that is out of reach',
    { season: '2015-2020', leadershipLedger: '2005-2010 head b', seats: served('head', 2) },
    'b',
  ],
  [
    'two bars on two seats hold side by side',
    {
      leadershipLedger: '2020 head b | 2020 deputy d',
      seats: { ...served('head', 3, { kind: 'served', seat: 'deputy', within: 3 }), deputies: 1 },
    },
    'c: e',
  ],
  ['without a ledger only this season counts', { seats: served('head', 5) }, 'b'],
])('served: %s', (_, given, seats) => {
  expect(seatsOf(given)).toBe(seats);
});

test('who is passed over, and why, is kept with the seat', () => {
  const seat = seatOf({
    members: 'a | b seatBarred=kiện-toàn until=2022-03-01 | c disqualified=kỷ-luật | d',
    rules: { gates: ['not-disqualified'] },
    leadershipLedger: '2020 head c',
    seats: {
      bars: [
        { kind: 'not-considered' },
        { kind: 'seat-barred' },
        { kind: 'leaving' },
        { kind: 'served', seat: 'head', within: 2 },
      ],
    },
  });
  expect(seat).toMatchObject({
    member: 'd',
    method: 'ring',
    reason: {
      kind: 'next-in-ring',
      after: 'a',
      passedOver: [
        { member: 'b', bars: ['seat-barred', 'leaving'] },
        { member: 'c', bars: ['not-considered', 'served'] },
      ],
    },
  });
});
