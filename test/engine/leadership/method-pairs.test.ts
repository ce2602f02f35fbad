import { expect, test } from 'vitest';
import type { LeadershipMethod } from '../../../src/domain/rules.ts';
import { type SeatCase, seatsOf } from './rotate-year.ts';

const methods = [
  'ring',
  'succession',
  'election',
  'designation',
  'by-rank',
  'by-award',
  'standing',
] as const satisfies readonly LeadershipMethod[];

/**
 * Every way of filling a seat gives another unit: the ring b (after head a), succession j, the election d (head) and h
 * (deputy), the ranks e and i, the award f and g, standing a and j.
 */
const bloc: SeatCase = {
  members: 'a b c d e f g h i j',
  scores: 'e 99 | i 98 | a 9 | b 8 | c 7 | d 6 | f 5 | g 4 | h 3 | j 2',
  head: 'a',
  deputies: 'j',
  votes: { head: 'd:6', deputy: 'h:6', co: 'f:7 g:6' },
  rules: { awards: [{ code: 'co', quota: 2, vote: { contest: 'co' }, by: [{ kind: 'own-votes' }] }] },
};

// Down: the head’s method; across: the deputy’s.
test.each<[LeadershipMethod, string]>([
  ['ring', 'b:c b:j b:h b:? b:i b:f b:j'],
  ['succession', 'j:a j:a j:h j:? j:i j:f j:?'],
  ['election', 'd:e d:j d:h d:? d:i d:f d:j'],
  ['designation', '?:? ?:? ?:? ?:? ?:? ?:? ?:j'],
  ['by-rank', 'e:f e:j e:h e:? e:i e:f e:j'],
  ['by-award', 'f:g f:j f:h f:? f:i f:g f:j'],
  ['standing', 'a:b a:j a:h a:? a:i a:f a:j'],
])('head by %s and deputies by each method', (method, expected) => {
  const seats = methods.map((deputyMethod) =>
    seatsOf({
      ...bloc,
      seats: { method, deputyMethod, deputies: 1, ranks: { head: 1, deputies: [2] }, award: 'co' },
    }).replace(': ', ':'),
  );
  expect(seats.join(' ')).toBe(expected);
});

test.each<[string, SeatCase, string]>([
  [
    'while the head is undecided no method fills a deputy’s seat',
    { seats: { method: 'designation', deputyMethod: 'ring', deputies: 2 } },
    '?: ? ?',
  ],
  [
    '… but a ruling',
    {
      seats: { method: 'designation', deputyMethod: 'ring', deputies: 2 },
      rulings: [{ ruling: 'seat', seat: 'deputy', place: 2, member: 'c' }],
    },
    '?: ? c',
  ],
  ['… and standing', { seats: { method: 'designation', deputyMethod: 'standing', deputies: 1 } }, '?: j'],
  [
    'a head ruled lets the deputies be filled',
    {
      seats: { method: 'designation', deputyMethod: 'ring', deputies: 2 },
      rulings: [{ ruling: 'seat', seat: 'head', place: 1, member: 'c' }],
    },
    'c: d e',
  ],
  [
    'two deputies by votes, after a head by the ring',
    { seats: { method: 'ring', deputyMethod: 'election', deputies: 2, election: { fallbackRing: true } } },
    'b: h c',
  ],
  [
    'two deputies that stay, after an elected head',
    { deputies: 'j c', seats: { method: 'election', deputyMethod: 'succession', deputies: 2 } },
    'd: j c',
  ],
  [
    'an elected head that was deputy: the queue moves up',
    { deputies: 'd j', seats: { method: 'election', deputyMethod: 'succession', deputies: 2 } },
    'd: j a',
  ],
])('%s', (_, given, seats) => {
  expect(seatsOf({ ...bloc, ...given })).toBe(seats);
});
