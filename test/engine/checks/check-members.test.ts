import { expect, test } from 'vitest';
import type { MemberInput, YearInput } from '../bloc-year-builder.ts';
import { problemsWith } from '../read-problems.ts';
import { toldOf } from './read-places.ts';

const scores = 'a 9 | b 8';

test.each<[string, readonly MemberInput[], readonly string[]]>([
  ['it leaves after it joined', [{ id: 'a', since: '2020-01-01', until: '2030-12-31' }, 'b'], []],
  ['it leaves on the day it joined', [{ id: 'a', since: '2030-01-01', until: '2030-01-01' }, 'b'], []],
  [
    'it leaves the day before',
    [{ id: 'a', since: '2020-01-02', until: '2020-01-01' }, 'b'],
    ['dates-order members 0 until'],
  ],
  [
    'only one date is known',
    [
      { id: 'a', until: '2020-01-01' },
      { id: 'b', since: '2030-01-01' },
    ],
    [],
  ],
  [
    'each row is told',
    [
      { id: 'a', since: '2', until: '1' },
      { id: 'b', since: '2', until: '1' },
    ],
    ['dates-order members 0 until', 'dates-order members 1 until'],
  ],
])('dates of a member: %s', (_, members, expected) => {
  expect(toldOf({ members, scores })).toEqual(expected);
});

test('where dates contradict each other, what follows from them is not told', () => {
  const members = ['a', { id: 'b', since: '2021-01-01', until: '2020-12-31' }];
  const bloc = { members, date: '2021-12-03', scores, votes: { co: 'a:1 b:1' }, counts: { co: '2/2/0' } };
  const rules = { awards: [{ code: 'co', vote: { contest: 'co' }, by: [{ kind: 'own-votes' }] }] } as const;
  expect(toldOf({ ...bloc, rules })).toEqual(['dates-order members 1 until']);
});

test.each<[string, readonly MemberInput[], readonly string[]]>([
  [
    'all different',
    [
      { id: 'a', ring: 2 },
      { id: 'b', ring: 1 },
    ],
    [],
  ],
  ['none given', ['a', 'b'], []],
  ['one given', [{ id: 'a', ring: 1 }, 'b'], []],
  [
    'two equal: the later row',
    [
      { id: 'a', ring: 1 },
      { id: 'b', ring: 1 },
    ],
    ['ring-duplicate members 1 ring'],
  ],
])('places in the ring: %s', (_, members, expected) => {
  expect(toldOf({ members, scores })).toEqual(expected);
});

test('three at one place in the ring: both later rows, and the first by name', () => {
  const members = ['a', 'b', 'c'].map((id) => ({ id, name: `Sở ${id}`, ring: 4 }));
  expect(problemsWith('ring-duplicate', { members, scores: 'a 9 | b 8 | c 7' })).toEqual([
    { at: { file: 'members', row: 1, column: 'ring' }, details: { ring: 4, first: 'Sở a' } },
    { at: { file: 'members', row: 2, column: 'ring' }, details: { ring: 4, first: 'Sở a' } },
  ]);
});

// On 3 December a and b are members; c has left, d has not joined.
const bloc = {
  members: ['a', 'b', { id: 'c', until: '2021-12-02' }, { id: 'd', since: '2021-12-04' }],
  date: '2021-12-03',
  scores,
} satisfies YearInput;
const left = 'member-not-current members 2';
const joins = 'member-not-current members 3';

test.each<[string, Partial<YearInput>, readonly string[]]>([
  ['nothing is said of them', {}, []],
  ['self-scores', { scores: 'a 9 | b 8 | c 7' }, [left]],
  ['appraisals', { appraisals: 'a 9 | d 7' }, [joins]],
  ['indicators', { indicators: 'c I 5' }, [left]],
  ['a ruling about one', { rulings: [{ ruling: 'exclude', member: 'c' }] }, [left]],
  ['a ruling that names several', { rulings: [{ ruling: 'rank', order: ['c', 'd'] }] }, [left, joins]],
  [
    'both, once each, however often',
    { scores: 'a 9 | b 8 | c 7 | d 6', appraisals: 'c 7 | c/x 8', indicators: 'd I 5' },
    [left, joins],
  ],
  ['without a date everybody is a member', { date: undefined as never, scores: 'a 9 | b 8 | c 7 | d 6' }, []],
])('former and future members that files mention: %s', (_, input, expected) => {
  const { date, ...rest } = { ...bloc, ...input };
  expect(toldOf({ ...rest, ...(date === undefined ? {} : { date }) })).toEqual(expected);
});

test.each([
  ['left the day before', { until: '2021-12-02' }, ['member-not-current members 1']],
  ['leaves on the day', { until: '2021-12-03' }, []],
  ['joins on the day', { since: '2021-12-03' }, []],
  ['joins the day after', { since: '2021-12-04' }, ['member-not-current members 1']],
])('a member that %s', (_, dates, expected) => {
  expect(toldOf({ members: ['a', { id: 'b', ...dates }], date: '2021-12-03', scores })).toEqual(expected);
});

test('the warning says when the member joined or left', () => {
  expect(problemsWith('member-not-current', { ...bloc, scores: 'a 9 | b 8 | c 7' })).toEqual([
    { at: { file: 'members', row: 2 }, details: { member: 'c', until: '2021-12-02', date: '2021-12-03' } },
  ]);
});

test('what is said of former members is otherwise ignored: marks beyond the maximum too', () => {
  expect(toldOf({ ...bloc, scores: 'a 9 | b 8 | c 700' })).toEqual([left]);
});
