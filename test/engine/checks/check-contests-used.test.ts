import { expect, test } from 'vitest';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf, problemsWith } from '../read-problems.ts';
import { figure, type RulesInput } from '../rules-builder.ts';

const bloc = { members: 'a b c', scores: 'a 90 | b 80 | c 70' } satisfies YearInput;
const ownVotes = { by: [{ kind: 'own-votes' }], vote: { contest: 'co' } } as const;

test.each<[string, RulesInput, readonly string[]]>([
  ['an award asks it', { awards: [{ code: 'co', ...ownVotes }] }, []],
  ['an award asks it under another code', { awards: [{ code: 'khac', ...ownVotes }] }, []],
  ['no rule asks it', {}, ['contest-unknown']],
  ['an award of its code asks no vote', { awards: [{ code: 'co' }] }, ['contest-unknown']],
  ['it parts equals in the ranking', { ranking: { ties: ['votes:co'] } }, []],
  ['it orders the pool of an award', { awards: [{ code: 'khac', by: [{ kind: 'votes', contest: 'co' }] }] }, []],
  ['settings alone ask nothing', { contests: { co: { choose: 3 } } }, ['contest-unknown']],
])('votes of a contest: %s', (_, rules, expected) => {
  expect(problemsOf({ ...bloc, rules, votes: { co: 'a:2' } })).toEqual(expected);
});

test.each([
  ['an elected head', { method: 'election', deputies: 0 }, 'head', []],
  ['a head that is not elected', { method: 'ring', deputies: 0 }, 'head', ['contest-unknown']],
  ['an elected deputy', { method: 'ring', deputies: 1, deputyMethod: 'election' }, 'deputy', []],
  ['a deputy that there is not', { method: 'election', deputies: 0 }, 'deputy', ['contest-unknown']],
] as const)('votes for %s', (_, leadership, contest, expected) => {
  expect(problemsOf({ ...bloc, rules: { leadership }, votes: { [contest]: 'a:0' } })).toEqual(expected);
});

test('votes that no rule asks name the announced contest that still awaits its votes', () => {
  const rules: RulesInput = { awards: [{ code: 'bang-khen' }] };
  const counts = { 'co-thi-dua': '3/0/0' };
  const closest = (votes: Readonly<Record<string, string>>) =>
    problemsWith('contest-unknown', { ...bloc, rules, votes, counts }).map(({ details }) => details.closest);
  expect(closest({ 'co-thi-dau': 'a:2' })).toContain('co-thi-dua');
  expect(closest({ 'co-thi-dau': 'a:2', 'co-thi-dua': 'a:2' })).toEqual([undefined, undefined]);
});

test('an announced contest that no rule asks is told at its counts, with the nearest', () => {
  const rules: RulesInput = {
    awards: [{ code: 'co-thi-dua', by: [{ kind: 'own-votes' }], vote: { contest: 'co-thi-dua' } }],
  };
  expect(problemsWith('contest-unknown', { ...bloc, rules, counts: { 'co-thi-dau': '3/0/0' } })).toEqual([
    {
      at: { file: 'bloc', path: ['meeting', 'contests', 0, 'contest'] },
      details: { contest: 'co-thi-dau', closest: 'co-thi-dua' },
    },
  ]);
});

const flag = { code: 'co', quota: 3, ...ownVotes } as const;
const need80 = { kind: 'min-total', need: figure('80') } as const;

test.each<[string, Partial<YearInput>, readonly string[]]>([
  ['everybody on the ballot may win', { rules: { awards: [flag] } }, []],
  ['one misses a condition', { rules: { awards: [{ ...flag, if: [need80] }] } }, ['c']],
  ['one misses a gate', { rules: { gates: [need80], awards: [flag] } }, ['c']],
  [
    'one misses the condition of one award of the contest but may have another',
    {
      rules: {
        awards: [
          { ...flag, if: [need80] },
          { ...flag, code: 'bang-khen' },
        ],
      },
    },
    [],
  ],
  ['one holds an earlier award that excludes this one', { rules: { awards: [{ code: 'nhat' }, flag] } }, ['a']],
  [
    'one holds an earlier award besides which it may hold this one',
    { rules: { awards: [{ code: 'nhat', with: ['co'] }, flag] } },
    [],
  ],
  [
    'one is withheld',
    { rules: { awards: [flag] }, rulings: [{ ruling: 'withhold', award: 'co', member: 'b' }] },
    ['b'],
  ],
  ['one is excluded', { rules: { awards: [flag] }, rulings: [{ ruling: 'exclude', member: 'b' }] }, ['b']],
  [
    'one is granted the award besides',
    { rules: { awards: [flag] }, rulings: [{ ruling: 'grant', award: 'co', member: 'c' }] },
    ['c'],
  ],
  ['failing the vote itself makes nobody ineligible', { rules: { awards: [flag] }, votes: { co: 'a:2 b:0 c:0' } }, []],
])('on the ballot but outside the pool before the vote: %s', (_, input, expected) => {
  const found = problemsWith('vote-ineligible', { ...bloc, votes: { co: 'a:3 b:2 c:1' }, ...input });
  expect(found.map(({ details }) => details.member)).toEqual(expected);
});
