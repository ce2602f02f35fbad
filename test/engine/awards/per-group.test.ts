import { expect, test } from 'vitest';
import type { RulingInput, YearInput } from '../bloc-year-builder.ts';
import { problemsOf } from '../read-problems.ts';
import { type AwardInput, share } from '../rules-builder.ts';
import { decide, findingOf, show } from './read-proposal.ts';

/** Two groups and a unit of none; `c` and `d` are equal in theirs. */
const bloc = {
  members: [
    { id: 'a', group: 'tinh' },
    { id: 'c', group: 'huyen' },
    { id: 'b', group: 'tinh' },
    { id: 'd', group: 'huyen' },
    { id: 'e', group: 'huyen' },
    { id: 'g' },
  ],
  scores: 'a 70 | b 60 | c 90 | d 90 | e 50 | g 10',
} satisfies YearInput;

function yearOf(award: Partial<AwardInput>, input: Partial<YearInput> = {}): YearInput {
  return { ...bloc, ...input, rules: { ...input.rules, awards: [{ code: 'co', perGroup: true, ...award }] } };
}

function pick(...members: readonly string[]): { readonly rulings: readonly RulingInput[] } {
  return { rulings: [{ ruling: 'award', award: 'co', members }] };
}

const half = { kind: 'share', share: share('50%'), of: 'members', round: 'ceil' } as const;
const bySize = { kind: 'by-size', steps: [{ upTo: 2, count: 1 }, { count: 2 }] } as const;

test.each<[string, Partial<AwardInput>, Partial<YearInput>, string]>([
  [
    'each group has its places, in order of first appearance; no group is a group',
    { quota: 2 },
    {},
    'a, b, c, d, g, - 1',
  ],
  ['equals in one group leave only that open', { quota: 1 }, {}, 'a, g, ? tie 1 of c d in huyen'],
  ['a share of each group', { quota: half }, {}, 'a, c, d, g'],
  ['by the size of each group', { quota: bySize }, {}, 'a, c, d, g'],
  ['all of each group', { quota: { kind: 'all' } }, {}, 'a, b, c, d, e, g'],
  ['one ruling picks in the group that is open', { quota: 1 }, pick('d'), 'a, d, g'],
  ['equals all get in, in one group', { quota: 1, atCutoff: 'all' }, {}, 'a, c+, d+, g'],
  ['equals do not get in, in one group', { quota: 1, atCutoff: 'none' }, {}, 'a, g, - 1'],
  ['equals in several groups, one ruling for all', { quota: 1, by: [{ kind: 'bonus' }] }, pick('b', 'e'), 'b, e, g'],
  ['equals in several groups, none of them', { quota: 1, by: [{ kind: 'bonus' }] }, pick(), 'g, - 2'],
  ['the conference picks in each group', { quota: 1, by: 'ruling' }, pick('b', 'g'), 'b, g, - 1'],
  [
    'the conference has not picked',
    { quota: 1, by: 'ruling' },
    {},
    '? ruling 1 of a b in tinh, ? ruling 1 of c d e in huyen, ? ruling 1 of g',
  ],
  [
    'a grant takes a place of its own group',
    { quota: 1 },
    { rulings: [{ ruling: 'grant', award: 'co', member: 'e' }] },
    'a, e!, g',
  ],
])('%s', (_, award, input, expected) => {
  expect(show(decide(yearOf(award, input)))).toBe(expected);
});

test('groups stand in order of members.csv, former members included', () => {
  const members = [{ id: 'x', group: 'huyen', until: '2021-06-30' }, ...bloc.members];
  const input = { members, date: '2021-12-01' };
  expect(show(decide(yearOf({ quota: 2 }, input)))).toBe('c, d, a, b, g, - 1');
});

test.each([
  ['too many in one group', pick('c', 'd'), ['ruling-mismatch wrong-number']],
  ['one who is not tied', pick('a'), ['ruling-mismatch not-tied']],
  ['as many as are left', pick('c'), []],
])('equals in one group: %s', (_, rulings, expected) => {
  expect(problemsOf(yearOf({ quota: 1 }, rulings))).toEqual(expected);
});

test.each([
  ['the winners of only one of two groups', pick('b'), ['ruling-mismatch wrong-number']],
  ['two of one group, none of the other', pick('a', 'b'), ['ruling-mismatch wrong-number']],
  ['one of each', pick('a', 'c'), []],
  ['none at all', pick(), []],
])('equals in two groups: %s', (_, rulings, expected) => {
  expect(problemsOf(yearOf({ quota: 1, by: [{ kind: 'bonus' }] }, rulings))).toEqual(expected);
});

test.each([
  ['two of one group with one place', pick('a', 'b'), ['ruling-mismatch too-many']],
  ['one of each group', pick('a', 'c', 'g'), []],
])('the conference picks %s', (_, rulings, expected) => {
  expect(problemsOf(yearOf({ quota: 1, by: 'ruling' }, rulings))).toEqual(expected);
});

test('more grants in one group than it has places', () => {
  const rulings = ['c', 'd'].map((member) => ({ ruling: 'grant', award: 'co', member }) as const);
  expect(problemsOf(yearOf({ quota: 1 }, { rulings }))).toEqual(['ruling-excess']);
  expect(problemsOf(yearOf({ quota: 2 }, { rulings }))).toEqual(['ruling-idle', 'ruling-idle']);
});

test('places are added up, and the finding tells those of its own group', () => {
  const decision = decide(yearOf({ quota: bySize }));
  expect(decision.places).toBe(4);
  expect(findingOf(decision, 'e', 'place')).toMatchObject({
    met: false,
    detail: { place: 3, places: 2, pool: 3, equals: 1, group: 'huyen' },
  });
});
