import { expect, test } from 'vitest';
import type { Round } from '../../../src/domain/result.ts';
import { propose } from '../awards/read-proposal.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf } from '../read-problems.ts';

const bloc = { members: 'a b c d', scores: 'a 90 | b 80 | c 70 | d 60' } satisfies YearInput;

/** Every round in a line: `co#1 held 4/4/0=4 a:3/0/1`; what is not known is `?`. */
function rounds(input: Partial<YearInput>): readonly string[] {
  return (propose({ ...bloc, ...input }).proposal?.rounds ?? []).map(showRound);
}

function showRound({ contest, round, held, issued, collected, invalid, valid, candidates }: Round): string {
  const counts = `${issued ?? '?'}/${collected ?? '?'}/${invalid ?? '?'}=${valid ?? '?'}`;
  const figures = candidates.map(({ member, agree, disagree, blank }) => `${member}:${agree}/${disagree}/${blank}`);
  return [`${contest}#${round}`, held ? 'held' : 'not held', counts, ...figures].join(' ');
}

test.each([
  [
    'tallies without counts: nothing is known of the papers',
    { votes: { co: 'a:3 b:1/2/1' } },
    ['co#1 held ?/?/?=? a:3/0/0 b:1/2/1'],
  ],
  [
    'tallies with counts: the valid are the collected less the invalid',
    { votes: { co: 'a:3' }, counts: { co: '4/4/1' } },
    ['co#1 held 4/4/1=3 a:3/0/0'],
  ],
  [
    'papers give what was collected and invalid, not what was issued',
    { papers: { co: ['a', 'a -b', 'invalid'] } },
    ['co#1 held ?/3/1=2 a:2/0/0 b:0/1/1'],
  ],
  [
    'papers with counts that agree',
    { papers: { co: ['a', 'invalid'] }, counts: { co: '4/2/1' } },
    ['co#1 held 4/2/1=1 a:1/0/0'],
  ],
  ['a contest that is only announced has not been held', { counts: { co: '4/0/0' } }, ['co#1 not held 4/0/0=0']],
  [
    'rounds in order, whatever the order of the rows',
    { votes: { 'co#2': 'b:2', co: 'a:3 b:3' } },
    ['co#1 held ?/?/?=? a:3/0/0 b:3/0/0', 'co#2 held ?/?/?=? b:2/0/0'],
  ],
  [
    'an announced second round has not been held, the first has',
    { votes: { co: 'a:3' }, counts: { co: '4/4/0', 'co#2': '4/0/0' } },
    ['co#1 held 4/4/0=4 a:3/0/0', 'co#2 not held 4/0/0=0'],
  ],
  [
    'a meeting without quorum has held nothing',
    { votes: { co: 'a:2' }, present: 2, rules: { quorum: '2/3' } },
    ['co#1 not held ?/?/?=? a:2/0/0'],
  ],
] as const)('%s', (_, input, expected) => {
  expect(rounds(input)).toEqual(expected);
});

test.each([
  ['one head', { papers: { head: ['a b', 'a'] } }, ['head#1 held ?/2/1=1 a:1/0/0 b:0/0/1']],
  [
    'as many deputies as there are seats',
    { papers: { deputy: ['a b', 'a b c'] }, rules: { leadership: { method: 'election', deputies: 2 } } },
    ['deputy#1 held ?/2/1=1 a:1/0/0 b:1/0/0 c:0/0/1'],
  ],
  ['any number for an award', { papers: { co: ['a b c d'] } }, ['co#1 held ?/1/0=1 a:1/0/0 b:1/0/0 c:1/0/0 d:1/0/0']],
  [
    'what the rules set goes before',
    { papers: { head: ['a b'], co: ['a b'] }, rules: { contests: { head: { choose: 2 }, co: { choose: 1 } } } },
    ['head#1 held ?/1/0=1 a:1/0/0 b:1/0/0', 'co#1 held ?/1/1=0 a:0/0/0 b:0/0/0'],
  ],
] as const)('a paper may choose %s', (_, input, expected) => {
  expect(rounds(input)).toEqual(expected);
});

test('a paper that chooses too many is counted as invalid, and the stated counts must say so', () => {
  const input = { ...bloc, papers: { co: ['a b', 'a'] }, rules: { contests: { co: { choose: 1 } } } };
  expect(problemsOf({ ...input, counts: { co: '4/2/1' } })).toEqual(['contest-unknown']);
  expect(problemsOf({ ...input, counts: { co: '4/2/0' } })).toEqual([
    'contest-unknown',
    'counts-mismatch invalid-differs',
  ]);
});
