import { expect, test } from 'vitest';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf, problemsWith } from '../read-problems.ts';
import { type AwardInput, figure, share } from '../rules-builder.ts';

/** `b`, `c` and `d` share the second rank. */
const bloc = { members: 'a b c d e', scores: 'a 90 | b 80 | c 80 | d 80 | e 60' } satisfies YearInput;

function yearOf(award: Partial<AwardInput>, members: readonly string[], input: Partial<YearInput> = {}): YearInput {
  const rulings = [{ ruling: 'award', award: 'co', members }, ...(input.rulings ?? [])] as const;
  return { ...bloc, ...input, rulings, rules: { ...input.rules, awards: [{ code: 'co', ...award }] } };
}

const idle = ['ruling-idle'];
const wrongNumber = ['ruling-mismatch wrong-number'];
const notTied = ['ruling-mismatch not-tied'];

test.each<[string, Partial<AwardInput>, readonly string[], readonly string[]]>([
  ['as many as places are left', { quota: 2 }, ['c'], []],
  ['two of three for two places', { quota: 3 }, ['d', 'b'], []],
  ['none', { quota: 3 }, [], []],
  ['one too few', { quota: 3 }, ['c'], wrongNumber],
  ['one too many', { quota: 2 }, ['b', 'c'], wrongNumber],
  ['one of them twice', { quota: 2 }, ['c', 'c'], wrongNumber],
  ['one that won anyway', { quota: 2 }, ['a'], notTied],
  ['one that is far behind', { quota: 2 }, ['e'], notTied],
  ['the right number, but one of them not tied', { quota: 3 }, ['b', 'e'], notTied],
  ['those that are tied, and one that is not', { quota: 3 }, ['b', 'c', 'e'], notTied],
  ['a winner where nothing straddles the cut-off', { quota: 1 }, ['a'], idle],
  ['a loser where nothing straddles the cut-off', { quota: 1 }, ['e'], idle],
  ['none where nothing straddles the cut-off', { quota: 1 }, [], idle],
  ['equals who all get in', { quota: 4 }, ['b'], idle],
  ['equals, where the rules let none in', { quota: 2, atCutoff: 'none' }, ['b'], idle],
  ['equals, where the rules let all in', { quota: 2, atCutoff: 'all' }, ['b'], idle],
  ['too many equals, where the rules let none in', { quota: 2, atCutoff: 'none' }, ['b', 'c'], idle],
])('among equals the ruling names %s', (_, award, members, expected) => {
  expect(problemsOf(yearOf(award, members))).toEqual(expected);
});

test.each<[string, Partial<AwardInput>, readonly string[], readonly string[]]>([
  ['as many as there are places', { quota: 2 }, ['e', 'a'], []],
  ['fewer than there are places', { quota: 2 }, ['e'], []],
  ['none', { quota: 2 }, [], []],
  ['one too many', { quota: 2 }, ['a', 'b', 'e'], ['ruling-mismatch too-many']],
  [
    'one outside the pool',
    { quota: 2, if: [{ kind: 'min-total', need: figure('70') }] },
    ['e'],
    ['ruling-mismatch not-in-pool'],
  ],
  ['none where the pool is empty', { quota: 2, if: [{ kind: 'min-total', need: figure('99') }] }, [], idle],
])('from the pool the ruling names %s', (_, award, members, expected) => {
  expect(problemsOf(yearOf({ ...award, by: 'ruling' }, members))).toEqual(expected);
});

const threshold = { share: share('2/3'), base: 'members', strict: false } as const;
const voted = { vote: { contest: 'co', threshold } } as const;

test.each<[string, Partial<AwardInput>, Partial<YearInput>, readonly string[]]>([
  ['no votes', voted, {}, []],
  ['no quorum', voted, { votes: { co: 'a:4 b:4 c:4' }, present: 2, rules: { quorum: '2/3' } }, []],
  ['no votes, from the pool', { ...voted, by: 'ruling' }, {}, []],
  [
    'no votes, from outside the pool',
    { ...voted, by: 'ruling', if: [{ kind: 'max-rank', rank: 0, among: 'all' }] },
    {},
    [],
  ],
  ['nobody in the pool', { ...voted, if: [{ kind: 'min-total', need: figure('99') }] }, {}, []],
  ['a vote that has been held', voted, { votes: { co: 'a:4 b:4 c:4' } }, idle],
])('before the vote a ruling is not judged: %s', (_, award, input, expected) => {
  expect(problemsOf(yearOf(award, ['a'], input))).toEqual(expected);
});

test('after the vote the equals are those that passed', () => {
  expect(problemsOf(yearOf({ ...voted, quota: 2 }, ['b'], { votes: { co: 'a:4 b:4 c:4 d:0' } }))).toEqual([]);
  expect(problemsOf(yearOf({ ...voted, quota: 2 }, ['d'], { votes: { co: 'a:4 b:4 c:4 d:0' } }))).toEqual(notTied);
});

test('a ruling that does not fit says what would', () => {
  expect(problemsWith('ruling-mismatch', yearOf({ quota: 3 }, ['c']))).toEqual([
    {
      at: { file: 'rulings', path: [0, 'members'] },
      details: {
        ruling: 'award',
        problem: 'wrong-number',
        subject: 'co',
        named: ['c'],
        candidates: ['b', 'c', 'd'],
        places: 2,
      },
    },
  ]);
});

test('grants leave the rest of the places to the ruling', () => {
  const rulings = [{ ruling: 'grant', award: 'co', member: 'e' }] as const;
  expect(problemsOf(yearOf({ quota: 3 }, ['c'], { rulings }))).toEqual([]);
  expect(problemsOf(yearOf({ quota: 3 }, ['c', 'd'], { rulings }))).toEqual(wrongNumber);
});

test('more grants than places are told at the last of them', () => {
  const rulings = ['b', 'c', 'd'].map((member) => ({ ruling: 'grant', award: 'co', member }) as const);
  expect(problemsWith('ruling-excess', { ...bloc, rulings, rules: { awards: [{ code: 'co', quota: 2 }] } })).toEqual([
    { at: { file: 'rulings', path: [2] }, details: { award: 'co', grants: 3, quota: 2 } },
  ]);
});
