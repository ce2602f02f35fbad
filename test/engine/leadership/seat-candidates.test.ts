import { expect, test } from 'vitest';
import { rotate, type SeatCase } from './rotate-year.ts';

/** Who may be voted for, as `head: a b; deputy: c`. */
function candidates(given: SeatCase): string {
  const { leadership } = rotate(given);
  return [...(leadership?.candidates ?? [])].map(([seat, members]) => `${seat}: ${members.join(' ')}`).join('; ');
}

const election = { method: 'election' } as const;
const headByRuling = { ruling: 'seat', seat: 'head', place: 1, member: 'b' } as const;

test.each([
  ['every member', { seats: election }, 'head: a b c d e'],
  ['nobody where no vote fills a seat', { seats: { method: 'ring', deputies: 1 } }, ''],
  [
    'head and deputies before either vote',
    { seats: { ...election, deputies: 1, deputyMethod: 'election' } },
    'head: a b c d e; deputy: a b c d e',
  ],
  [
    'deputies but for the elected head',
    {
      seats: { ...election, deputies: 1, deputyMethod: 'election' },
      votes: { head: 'c:3' },
      counts: { head: '3/3/0' },
    },
    'head: a b c d e; deputy: a b d e',
  ],
  [
    'deputies but for the head whose turn it is',
    { seats: { method: 'ring', deputies: 1, deputyMethod: 'election' } },
    'deputy: a c d e',
  ],
  [
    'deputies but for the head that a ruling names',
    { seats: { ...election, deputies: 2, deputyMethod: 'election' }, rulings: [headByRuling] },
    'deputy: a c d e',
  ],
  [
    'a head but for the deputy that a ruling names',
    {
      seats: { ...election, deputies: 1, deputyMethod: 'ring' },
      rulings: [{ ruling: 'seat', seat: 'deputy', place: 1, member: 'd' }],
    },
    'head: a b c e',
  ],
  [
    'units of the kind that the seat is for',
    { members: 'a kind=so | b | c kind=so', seats: { ...election, headKinds: ['so'] } },
    'head: a c',
  ],
  [
    'units that fit some seat of the deputies',
    {
      members: 'a | b kind=so | c kind=nganh',
      seats: { method: 'designation', deputies: 2, deputyMethod: 'election', deputyKinds: ['so', 'nganh'] },
    },
    'deputy: b c',
  ],
  [
    'no unit that leaves, is barred, or is not considered',
    {
      members: 'a | b until=2022-06-30 | c seatBarred=đang-kiện-toàn | d | e',
      seats: election,
      rulings: [{ ruling: 'exclude', member: 'd' }],
    },
    'head: a e',
  ],
  [
    'no unit that held the seat of late, this season included',
    {
      leadershipLedger: '2020 head b | 2018 head c',
      seats: { ...election, bars: [{ kind: 'served', seat: 'head', within: 2 }] },
    },
    'head: c d e',
  ],
] as [string, SeatCase, string][])('candidates for seats: %s', (_, given, expected) => {
  expect(candidates(given)).toBe(expected);
});
