import { expect, test } from 'vitest';
import type { LeadershipRule, VoteBase } from '../../../src/domain/rules.ts';
import { share } from '../rules-builder.ts';
import { type SeatCase, seatOf, seatsOf } from './rotate-year.ts';

function threshold(text: string, base: VoteBase, strict = false): LeadershipRule['election'] {
  return { threshold: { share: share(text), base, strict }, fallbackRing: false };
}

// Members are a b c d e and a leads.
test.each<[string, SeatCase, string]>([
  ['the most votes win', { votes: { head: 'b:2 c:3' } }, 'c'],
  ['a plurality is enough', { votes: { head: 'b:1 c:2 d:1 e:1' } }, 'c'],
  ['this season’s head may be elected again', { votes: { head: 'a:3 b:2' } }, 'a'],
  ['equals at the top: undecided', { votes: { head: 'b:2 c:2 d:1' } }, '?'],
  ['a second round between equals decides', { votes: { head: 'b:2 c:2 d:1', 'head#2': 'b:2 c:3' } }, 'c'],
  ['equals in the second round too: undecided', { votes: { head: 'b:2 c:2 d:1', 'head#2': 'b:2 c:2' } }, '?'],
  ['the second round re-orders only those whom it lists', { votes: { head: 'b:3 c:1 d:1', 'head#2': 'c:1 d:4' } }, 'b'],
  [
    'the most votes among those who may sit',
    { members: 'a | b seatBarred=x | c | d | e', votes: { head: 'b:2 c:2 d:1' } },
    'c',
  ],
  [
    'equals of whom one may not sit are no tie',
    { members: 'a | b seatBarred=x | c | d', votes: { head: 'b:2 c:2' } },
    'c',
  ],
  [
    'the most votes among those of the head’s kinds',
    { members: 'a kind=so | b kind=huyen | c kind=so', votes: { head: 'b:2 c:1' }, seats: { headKinds: ['so'] } },
    'c',
  ],
  ['nobody agreed to: nobody passes', { votes: { head: 'b:0/3 c:0/3' } }, '?'],
  ['no votes: not held', {}, '?'],
  ['announced only: not held', { counts: { head: '5/0/0' } }, '?'],
  ['the quorum is missed: not held', { votes: { head: 'b:3' }, present: 3, rules: { quorum: '2/3' } }, '?'],
  ['the quorum is reached', { votes: { head: 'b:3' }, present: 4, rules: { quorum: '2/3' } }, 'b'],
  ['papers are counted too', { papers: { head: ['b', 'c', 'c', 'invalid'] } }, 'c'],
  ['a paper for two heads is invalid', { papers: { head: ['b', 'c b', 'c b', 'b'] } }, 'b'],
])('head: %s', (_, given, seats) => {
  expect(seatsOf({ ...given, seats: { method: 'election', ...given.seats } })).toBe(seats);
});

test.each<[string, SeatCase, string]>([
  [
    '2 of 5 are no half of all members',
    { votes: { head: 'b:2' }, seats: { election: threshold('1/2', 'members') } },
    '?',
  ],
  ['3 of 5 are', { votes: { head: 'b:3' }, seats: { election: threshold('1/2', 'members') } }, 'b'],
  [
    'exactly the share passes',
    { members: 'a b c d', votes: { head: 'b:2' }, seats: { election: threshold('1/2', 'members') } },
    'b',
  ],
  [
    '… but not where it must be exceeded',
    { members: 'a b c d', votes: { head: 'b:2' }, seats: { election: threshold('1/2', 'members', true) } },
    '?',
  ],
  [
    'of the valid papers',
    { votes: { head: 'b:2' }, counts: { head: '5/5/2' }, seats: { election: threshold('2/3', 'valid') } },
    'b',
  ],
  [
    '… one more valid paper and it is missed',
    { votes: { head: 'b:2' }, counts: { head: '5/5/1' }, seats: { election: threshold('2/3', 'valid') } },
    '?',
  ],
  [
    'of those collected',
    { votes: { head: 'b:2' }, counts: { head: '5/4/1' }, seats: { election: threshold('1/2', 'collected') } },
    'b',
  ],
  [
    'of those issued',
    { votes: { head: 'b:2' }, counts: { head: '5/4/1' }, seats: { election: threshold('1/2', 'issued') } },
    '?',
  ],
  ['of those present', { votes: { head: 'b:2' }, present: 4, seats: { election: threshold('1/2', 'present') } }, 'b'],
  [
    'the second round counts by its own papers',
    {
      votes: { head: 'b:2 c:2', 'head#2': 'b:3 c:1' },
      counts: { head: '5/5/0', 'head#2': '5/5/0' },
      seats: { election: threshold('1/2', 'valid', true) },
    },
    'b',
  ],
  [
    'who leads but misses the share is not head, nor is the next',
    { votes: { head: 'b:2 c:1' }, seats: { election: threshold('1/2', 'members') } },
    '?',
  ],
  [
    'the share is taken of counts that nobody recorded',
    { votes: { head: 'b:2' }, seats: { election: threshold('1/2', 'valid') } },
    'invalid: counts-missing',
  ],
])('threshold: %s', (_, given, seats) => {
  expect(seatsOf({ ...given, seats: { method: 'election', ...given.seats } })).toBe(seats);
});

// The head is b by a vote of its own.
test.each<[string, SeatCase, string]>([
  ['the most votes are the first deputy', { votes: { deputy: 'c:1 d:3 e:2' } }, 'b: d e'],
  ['the new head is left out', { votes: { deputy: 'b:3 c:1 d:2' } }, 'b: d c'],
  ['equals who all get in stand in file order', { votes: { deputy: 'd:3 c:3' } }, 'b: c d'],
  ['equals at the cut-off: the last seat is undecided', { votes: { deputy: 'e:2 c:1 d:1' } }, 'b: e ?'],
  ['equals for all seats: both are undecided', { votes: { deputy: 'e:1 c:1 d:1' } }, 'b: ? ?'],
  ['equals of whom one is the new head are no tie', { votes: { deputy: 'e:2 b:1 d:1' } }, 'b: e d'],
  ['a second round among those at the cut-off', { votes: { deputy: 'e:2 c:1 d:1', 'deputy#2': 'c:1 d:3' } }, 'b: e d'],
  ['fewer pass than there are seats: the rest is undecided', { votes: { deputy: 'd:3 c:0/3' } }, 'b: d ?'],
  [
    '… or is filled from the ring, after the new head',
    { votes: { deputy: 'd:3 c:0/3' }, seats: { election: { fallbackRing: true } } },
    'b: d c',
  ],
  [
    'nobody passes and the ring fills all',
    { votes: { deputy: 'd:0/3' }, seats: { election: { fallbackRing: true } } },
    'b: c d',
  ],
  [
    'a tie is not for the ring to decide',
    { votes: { deputy: 'e:2 c:1 d:1' }, seats: { election: { fallbackRing: true } } },
    'b: e ?',
  ],
  ['not held is not for the ring to decide', { seats: { election: { fallbackRing: true } } }, 'b: ? ?'],
  ['not held: undecided', {}, 'b: ? ?'],
  ['too few members: the seat that nobody may take is vacant', { members: 'a b', votes: { deputy: 'a:2' } }, 'b: a -'],
])('deputies: %s', (_, given, seats) => {
  const votes = { head: 'b:2', ...given.votes };
  expect(seatsOf({ ...given, votes, seats: { method: 'election', deputies: 2, ...given.seats } })).toBe(seats);
});

test.each<[string, SeatCase, string]>([
  ['held and nobody passes: the next in the ring', { votes: { head: 'c:0/2' } }, 'b'],
  ['the ring starts after this season’s head', { votes: { head: 'c:0/2' }, head: 'd' }, 'e'],
  ['somebody passes: the ring is not asked', { votes: { head: 'c:1' } }, 'c'],
  ['not held: undecided all the same', {}, '?'],
  ['equals: undecided all the same', { votes: { head: 'c:1 d:1' } }, '?'],
  ['who passes may not sit: the next in the ring', { members: 'a | b | c seatBarred=x', votes: { head: 'c:2' } }, 'b'],
])('fallback ring: %s', (_, given, seats) => {
  expect(seatsOf({ ...given, seats: { method: 'election', election: { fallbackRing: true } } })).toBe(seats);
});

// Seats for one department (so) and one district (huyen); e leads.
const twoKinds = 'a kind=so | b kind=huyen | c kind=so | d kind=huyen | e kind=so';
test.each<[string, SeatCase, string]>([
  ['each seat goes to the most votes among those of its kind', { votes: { deputy: 'a:4 c:3 b:1 d:2' } }, 'e: a d'],
  ['equals of different kinds are no tie', { votes: { deputy: 'a:2 b:2' } }, 'e: a b'],
  ['equals of one kind leave only that seat undecided', { votes: { deputy: 'a:2 c:2 b:1' } }, 'e: ? b'],
  [
    'two seats of one kind are filled together',
    { votes: { deputy: 'c:2 a:2 b:1' }, seats: { deputies: 2, deputyKinds: ['so', 'so'] } },
    'e: a c',
  ],
  [
    'seats of one kind that are not side by side',
    { votes: { deputy: 'c:3 a:2 b:1' }, seats: { deputies: 3, deputyKinds: ['so', 'huyen', 'so'] } },
    'e: c b a',
  ],
  ['nobody of the kind was elected: undecided', { votes: { deputy: 'a:2 c:1' } }, 'e: a ?'],
  [
    '… or from the ring by kind',
    { votes: { deputy: 'a:2 c:1' }, seats: { election: { fallbackRing: true } } },
    'e: a b',
  ],
])('kinds: %s', (_, given, seats) => {
  const votes = { head: 'e:3', ...given.votes };
  const rule = { method: 'election', deputies: 2, deputyKinds: ['so', 'huyen'], ...given.seats } as const;
  expect(seatsOf({ members: twoKinds, ...given, votes, seats: rule })).toBe(seats);
});

test.each<[string, SeatCase, object]>([
  ['elected, with the votes', { votes: { head: 'b:3' } }, { kind: 'elected', agree: 3 }],
  [
    'elected, with the votes and what they were taken of',
    { votes: { head: 'b:3' }, seats: { election: threshold('1/2', 'members') } },
    { kind: 'elected', agree: 3, base: 5 },
  ],
  ['equal', { votes: { head: 'c:2 b:2' } }, { kind: 'tie', members: ['b', 'c'] }],
  ['not held', {}, { kind: 'not-held', contest: 'head', reason: 'no-votes' }],
  [
    'without a quorum',
    { votes: { head: 'b:2' }, present: 1, rules: { quorum: '2/3' } },
    { kind: 'not-held', contest: 'head', reason: 'quorum' },
  ],
  ['nobody passed', { votes: { head: 'b:0/2' } }, { kind: 'nobody-passed', contest: 'head' }],
])('the reason is told: %s', (_, given, reason) => {
  expect(seatOf({ ...given, seats: { method: 'election', ...given.seats } }).reason).toEqual(reason);
});
