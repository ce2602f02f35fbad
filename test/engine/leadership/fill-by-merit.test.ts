import { expect, test } from 'vitest';
import type { AwardInput } from '../rules-builder.ts';
import { codesOf, rotate, type SeatCase, seatOf, seatsOf } from './rotate-year.ts';

const seat = (seat: 'head' | 'deputy', place: number, member: string) =>
  ({ ruling: 'seat', seat, place, member }) as const;

test.each<[string, SeatCase, string]>([
  ['no ruling: undecided', {}, '?: ?'],
  ['a ruling for the head', { rulings: [seat('head', 1, 'd')] }, 'd: ?'],
  ['rulings for both', { rulings: [seat('head', 1, 'd'), seat('deputy', 1, 'b')] }, 'd: b'],
  ['a ruling for the deputy only', { rulings: [seat('deputy', 1, 'b')] }, '?: b'],
  [
    'the head is open, but nobody of the deputy’s kind may sit: vacant',
    { members: 'a kind=so | b kind=huyen seatBarred=x', seats: { headKinds: ['so'], deputyKinds: ['huyen'] } },
    '?: -',
  ],
  ['nobody is left for the deputy’s seat', { members: 'a', rulings: [seat('head', 1, 'a')] }, 'a: -'],
])('designation: %s', (_, given, seats) => {
  expect(seatsOf({ ...given, seats: { method: 'designation', deputies: 1, ...given.seats } })).toBe(seats);
});

// By points the ranks are a b c d e.
test.each<[string, SeatCase, string]>([
  ['the second becomes head and the first deputy', {}, 'b: a'],
  ['the units of any ranks', { seats: { ranks: { head: 5, deputies: [3] } } }, 'e: c'],
  ['a shared rank: undecided, and the deputy with it', { scores: 'a 9 | b 8 | c 8 | d 7 | e 6' }, '?: ?'],
  [
    'a shared rank of the deputy',
    { scores: 'a 9 | b 8 | c 7 | d 7 | e 6', seats: { ranks: { head: 1, deputies: [3] } } },
    'a: ?',
  ],
  ['a rank that is skipped after a shared one', { scores: 'a 9 | b 9 | c 7 | d 6 | e 5' }, '?: ?'],
  ['a rank beyond the last', { seats: { ranks: { head: 1, deputies: [6] } } }, 'a: ?'],
  [
    'a rank ruling parts equals',
    { scores: 'a 9 | b 8 | c 8 | d 7 | e 6', rulings: [{ ruling: 'rank', order: ['c', 'b'] }] },
    'c: a',
  ],
  ['a barred unit: undecided, not the next', { members: 'a | b seatBarred=x | c' }, '?: ?'],
  ['a barred deputy', { members: 'a seatBarred=x | b | c' }, 'b: ?'],
  ['a unit of another kind', { members: 'a kind=so | b kind=huyen | c kind=so', seats: { headKinds: ['so'] } }, '?: ?'],
  [
    'an unconsidered unit keeps its rank but may not sit',
    { members: 'a | b disqualified=x | c', rules: { gates: ['not-disqualified'] } },
    '?: ?',
  ],
  ['the unit holds another seat by a ruling', { rulings: [seat('head', 1, 'a')] }, 'a: ?'],
  [
    'nobody is left for the deputy’s seat: vacant',
    { members: 'a', seats: { ranks: { head: 1, deputies: [2] } } },
    'a: -',
  ],
])('by-rank: %s', (_, given, seats) => {
  const rule = { method: 'by-rank', deputies: 1, ranks: { head: 2, deputies: [1] }, ...given.seats } as const;
  expect(seatsOf({ ...given, seats: rule })).toBe(seats);
});

const co = (award: Partial<AwardInput> = {}): NonNullable<SeatCase['rules']> => ({
  awards: [{ code: 'co', quota: 3, ...award }],
});
const byVotes = { vote: { contest: 'co' }, by: [{ kind: 'own-votes' }] } as const;

test.each<[string, SeatCase, string]>([
  ['the flag’s winner leads', { rules: co({ quota: 1 }), seats: { deputies: 0 } }, 'a'],
  ['winners in order: head, then deputies', {}, 'a: b c'],
  ['… in the order of votes', { rules: co(byVotes), votes: { co: 'b:1 c:3 d:2' } }, 'c: d b'],
  ['too few winners: undecided', { rules: co({ quota: 2 }) }, 'a: b ?'],
  ['no winner: all undecided', { rules: co({ quota: 0 }) }, '?: ? ?'],
  ['a winner that may not sit is passed over', { members: 'a | b seatBarred=x | c | d' }, 'a: c ?'],
  ['a winner that leads by a ruling leaves its place to the next', { rulings: [seat('head', 1, 'b')] }, 'b: a c'],
  ['the award’s vote has not been held: undecided', { rules: co(byVotes) }, '?: ? ?'],
  [
    'the award is undecided at its cut-off: undecided even above it',
    { scores: 'a 9 | b 8 | c 7 | d 7 | e 6' },
    '?: ? ?',
  ],
  [
    'a ruling picks at the cut-off: the pick comes last',
    { scores: 'a 9 | b 8 | c 7 | d 7 | e 6', rulings: [{ ruling: 'award', award: 'co', members: ['d'] }] },
    'a: b d',
  ],
  [
    'the award is provisional: undecided',
    {
      rules: {
        awards: [
          { code: 'bang-khen', ...byVotes, vote: { contest: 'x' } },
          { code: 'co', quota: 3 },
        ],
      },
    },
    '?: ? ?',
  ],
  [
    'winners equal at the top: head undecided, and the deputies with it',
    { scores: 'a 9 | b 9 | c 7 | d 6 | e 5' },
    '?: ? ?',
  ],
  ['winners equal who all become deputies stand in file order', { scores: 'a 9 | b 8 | c 8 | d 6 | e 5' }, 'a: b c'],
  [
    'winners equal at the last deputy’s seat',
    { scores: 'a 9 | b 8 | c 8 | d 6 | e 5', seats: { deputies: 1 } },
    'a: ?',
  ],
  [
    'equals of whom one may not sit are no tie',
    { members: 'a | b seatBarred=x | c | d | e', scores: 'a 9 | b 9 | c 7 | d 6 | e 5' },
    'a: c ?',
  ],
  [
    'all equals got in beyond the places: still equals',
    { rules: co({ quota: 1, atCutoff: 'all' }), scores: 'a 9 | b 9 | c 7 | d 6 | e 5' },
    '?: ? ?',
  ],
  ['a granted unit comes first', { rulings: [{ ruling: 'grant', award: 'co', member: 'e' }] }, 'e: a b'],
  [
    'granted units stand in the order of the rulings',
    {
      rulings: [
        { ruling: 'grant', award: 'co', member: 'e' },
        { ruling: 'grant', award: 'co', member: 'd' },
      ],
    },
    'e: d a',
  ],
  [
    'a grant for a part of a unit seats nobody',
    { rulings: [{ ruling: 'grant', award: 'co', member: 'e', for: 'Phòng Hành chính' }] },
    'a: b ?',
  ],
  [
    'winners that a ruling picked from the pool are equals',
    { rules: co({ by: 'ruling' }), rulings: [{ ruling: 'award', award: 'co', members: ['c', 'a'] }] },
    '?: ? ?',
  ],
  [
    '… one alone is not',
    { rules: co({ by: 'ruling' }), rulings: [{ ruling: 'award', award: 'co', members: ['c'] }] },
    'c: ? ?',
  ],
  [
    'with groups the first group’s winners come first',
    {
      members: 'a group=x | b group=y | c group=y | d group=x',
      rules: co({ quota: 2, perGroup: true }),
      scores: 'a 7 | b 9 | c 8 | d 6',
    },
    'a: d b',
  ],
])('by-award: %s', (_, given, seats) => {
  const rule = { method: 'by-award', deputies: 2, award: 'co', ...given.seats } as const;
  expect(seatsOf({ rules: co(), ...given, seats: rule })).toBe(seats);
});

// One deputy is a department (so), one a district (huyen).
test.each<[string, string, string]>([
  ['each seat goes to the first winner of its kind', 'e 9 | b 8 | d 7 | a 6 | c 5', 'e: a b'],
  ['equals of different kinds are no tie', 'e 9 | a 8 | b 8 | c 7 | d 6', 'e: a b'],
  ['equals of one kind are', 'e 9 | a 8 | c 8 | b 7 | d 6', 'e: ? b'],
])('by-award with kinds: %s', (_, scores, seats) => {
  const members = 'a kind=so | b kind=huyen | c kind=so | d kind=huyen | e kind=so';
  const rule = { method: 'by-award', deputies: 2, award: 'co', deputyKinds: ['so', 'huyen'] } as const;
  expect(seatsOf({ members, scores, rules: co({ quota: 5 }), seats: rule })).toBe(seats);
});

test.each<[string, SeatCase, string]>([
  ['this season’s go on', { deputies: 'c d' }, 'a: c d'],
  [
    'the head may not sit: undecided, the deputies stay',
    { members: 'a seatBarred=x | b | c | d', deputies: 'c d' },
    '?: c d',
  ],
  ['a deputy may not sit', { members: 'a | b | c seatBarred=x | d', deputies: 'c d' }, 'a: ? d'],
  ['nobody sat there: undecided', { deputies: 'c' }, 'a: c ?'],
  ['no head this season', { head: 'nobody', deputies: 'c d' }, '?: c d'],
  ['a head that is no member', { head: 'x', deputies: 'c d' }, '?: c d'],
  ['its successor goes on', { head: 'x', units: 'b<x', deputies: 'c d' }, 'b: c d'],
  ['two deputies that merged keep one seat', { deputies: 'x y', units: 'c<x,y' }, 'a: c ?'],
  ['a ruling takes the head’s seat away', { rulings: [seat('head', 1, 'e')], deputies: 'c d' }, 'e: c d'],
  ['a ruling moves a deputy up: its seat is undecided', { rulings: [seat('head', 1, 'c')], deputies: 'c d' }, 'c: ? d'],
  [
    'a deputy of another kind than its seat',
    {
      members: 'a kind=so | b kind=so | c kind=huyen | d kind=so',
      deputies: 'c d',
      seats: { deputyKinds: ['so', 'so'] },
    },
    'a: ? d',
  ],
])('standing: %s', (_, given, seats) => {
  expect(seatsOf({ ...given, seats: { method: 'standing', deputies: 2, ...given.seats } })).toBe(seats);
});

test('standing does not ask who led: an unknown head is not told', () => {
  expect(codesOf(rotate({ head: 'x', seats: { method: 'standing' } }))).toEqual([]);
});

test.each<[string, SeatCase, object]>([
  ['the rank', { seats: { method: 'by-rank', ranks: { head: 2, deputies: [] } } }, { kind: 'rank', rank: 2 }],
  [
    'a shared rank',
    { scores: 'a 9 | b 8 | c 8 | d 1 | e 2', seats: { method: 'by-rank', ranks: { head: 2, deputies: [] } } },
    { kind: 'rank-shared', rank: 2 },
  ],
  [
    'a missing rank',
    { seats: { method: 'by-rank', ranks: { head: 9, deputies: [] } } },
    { kind: 'rank-missing', rank: 9 },
  ],
  [
    'who is barred and by what',
    { members: 'a | b seatBarred=x', seats: { method: 'by-rank', ranks: { head: 2, deputies: [] } } },
    { kind: 'barred', member: 'b', bars: ['seat-barred'] },
  ],
  [
    'the award and the winner’s number',
    { members: 'a seatBarred=x | b', rules: co(), seats: { method: 'by-award', award: 'co' } },
    { kind: 'award', award: 'co', order: 2 },
  ],
  [
    'an award still open',
    { rules: co(byVotes), seats: { method: 'by-award', award: 'co' } },
    { kind: 'award-open', award: 'co' },
  ],
  [
    'too few winners',
    { rules: co({ quota: 0 }), seats: { method: 'by-award', award: 'co' } },
    { kind: 'award-too-few', award: 'co' },
  ],
  [
    'equal winners',
    { rules: co(), scores: 'a 9 | b 9 | c 1 | d 2 | e 3', seats: { method: 'by-award', award: 'co' } },
    { kind: 'tie', members: ['a', 'b'] },
  ],
  ['nobody sits there now', { head: 'nobody', seats: { method: 'standing' } }, { kind: 'nobody-sits-now' }],
  ['no ruling', { seats: { method: 'designation' } }, { kind: 'no-ruling' }],
  [
    'the ruling’s authority',
    { rulings: [seat('head', 1, 'b')], seats: { method: 'designation' } },
    { kind: 'ruling', authority: 'Biên bản hội nghị' },
  ],
])('the reason is told: %s', (_, given, reason) => {
  expect(seatOf(given).reason).toEqual(reason);
});
