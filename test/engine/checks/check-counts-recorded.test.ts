import { expect, test } from 'vitest';
import type { VoteBase } from '../../../src/domain/rules.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf, problemsWith } from '../read-problems.ts';
import { type RulesInput, share } from '../rules-builder.ts';

const bloc = { members: 'a b c d', scores: 'a 90 | b 80 | c 70 | d 60' } satisfies YearInput;

function voteOf(base: VoteBase): RulesInput {
  const threshold = { share: share('50%'), base, strict: false };
  return { awards: [{ code: 'co', quota: 4, vote: { contest: 'co', threshold } }] };
}

test.each([
  ['the members are always known', 'members', { votes: { co: 'a:3' } }, []],
  ['who was present is not recorded', 'present', { votes: { co: 'a:3' } }, ['counts-missing']],
  ['who was present is recorded', 'present', { votes: { co: 'a:3' }, present: 4 }, []],
  ['issued papers are not recorded', 'issued', { votes: { co: 'a:3' } }, ['counts-missing']],
  ['issued papers are recorded', 'issued', { votes: { co: 'a:3' }, counts: { co: '4/4/0' } }, []],
  ['papers do not say how many were issued', 'issued', { papers: { co: ['a'] } }, ['counts-missing']],
  ['papers say how many were collected', 'collected', { papers: { co: ['a'] } }, []],
  ['papers say how many are valid', 'valid', { papers: { co: ['a'] } }, []],
  ['collected papers are not recorded', 'collected', { votes: { co: 'a:3' } }, ['counts-missing']],
  ['valid papers are not recorded', 'valid', { votes: { co: 'a:3' } }, ['counts-missing']],
  ['before the vote nothing is asked', 'issued', {}, []],
  ['an announced contest asks nothing yet', 'present', { counts: { co: '4/0/0' } }, []],
  [
    'the counts of the round that decides are missing',
    'valid',
    { votes: { co: 'a:3 b:3', 'co#2': 'a:4' }, counts: { co: '4/4/0' } },
    ['counts-missing'],
  ],
  [
    'the counts of a round that decides for nobody are not asked',
    'valid',
    { votes: { co: 'a:3', 'co#2': 'a:4' }, counts: { 'co#2': '4/4/0' } },
    [],
  ],
] as const)('%s', (_, base, input, expected) => {
  expect(problemsOf({ ...bloc, ...input, rules: voteOf(base) })).toEqual(expected);
});

test.each([
  ['it stops `propose`', 'propose', ['counts-missing']],
  ['and `check`', 'check', ['counts-missing']],
  ['but not `score`', 'score', []],
] as const)('a count that is missing: %s', (_, goal, expected) => {
  expect(problemsOf({ ...bloc, votes: { co: 'a:3' }, rules: voteOf('valid') }, goal)).toEqual(expected);
});

test('a quorum asks who was present once there are votes', () => {
  const rules: RulesInput = { ...voteOf('members'), quorum: '2/3' };
  expect(problemsOf({ ...bloc, rules })).toEqual([]);
  expect(problemsOf({ ...bloc, rules, counts: { co: '4/0/0' } })).toEqual([]);
  expect(problemsOf({ ...bloc, rules, votes: { co: 'a:3' }, present: 3 })).toEqual([]);
  expect(problemsWith('counts-missing', { ...bloc, rules, votes: { co: 'a:3' } })).toEqual([
    {
      at: { file: 'rules', path: ['voting', 'quorum'] },
      details: { contest: 'co', base: 'present', because: 'quorum' },
    },
  ]);
});

test('a meeting without quorum has held nothing, so its counts are not asked', () => {
  const rules: RulesInput = { ...voteOf('issued'), quorum: '2/3' };
  expect(problemsOf({ ...bloc, rules, votes: { co: 'a:2' }, present: 2 })).toEqual([]);
  expect(problemsOf({ ...bloc, rules, votes: { co: 'a:2' }, present: 3 })).toEqual(['counts-missing']);
});

test('a seat that is elected by a share asks its count as well', () => {
  const threshold = { share: share('1/2'), base: 'valid', strict: true } as const;
  const leadership = { method: 'election', deputies: 1, election: { threshold, fallbackRing: false } } as const;
  const input = { ...bloc, rules: { leadership }, votes: { head: 'a:3', deputy: 'b:3' } };
  expect(problemsOf(input, 'rotate')).toEqual(['counts-missing', 'counts-missing']);
  expect(problemsOf({ ...input, counts: { head: '4/4/0', deputy: '4/4/0' } }, 'rotate')).toEqual([]);
});

test('where it points: at the rules for `present`, at the counts for the others', () => {
  const votes = { co: 'a:3' };
  const at = (base: VoteBase, input: Partial<YearInput> = {}): unknown =>
    problemsWith('counts-missing', { ...bloc, votes, rules: voteOf(base), ...input })[0]?.at;
  expect(at('present')).toEqual({ file: 'rules', path: ['awards', 0, 'vote', 'base'] });
  expect(at('issued')).toEqual({ file: 'bloc', path: [] });
  expect(at('issued', { present: 4 })).toEqual({ file: 'bloc', path: ['meeting', 'contests'] });
});
