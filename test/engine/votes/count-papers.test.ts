import { expect, test } from 'vitest';
import { countPapers } from '../../../src/engine/votes/count-papers.ts';
import { parsePapers } from '../year-texts/ballot-texts.ts';

/** `collected/invalid` and each candidate's `agree/disagree/blank`, in order of first appearance. */
function count(papers: readonly string[], choose?: number): string {
  const { collected, invalid, candidates } = countPapers(parsePapers({ 'co-thi-dua': papers }), choose);
  return [
    `${collected}/${invalid}`,
    ...candidates.map(({ member, agree, disagree, blank }) => `${member}:${agree}/${disagree}/${blank}`),
  ].join(' ');
}

test.each([
  ['each paper counts once for each candidate on it', ['a b', 'a -b'], undefined, '2/0 a:2/0/0 b:1/1/0'],
  ['an empty choice is blank', ['a ?b'], undefined, '1/0 a:1/0/0 b:0/0/1'],
  ['a candidate without a row on a paper is blank on it', ['a b', 'a', 'b'], undefined, '3/0 a:2/0/1 b:2/0/1'],
  ['a spoiled paper is collected, invalid, and nobody is blank on it', ['a', 'invalid'], undefined, '2/1 a:1/0/0'],
  ['spoiled papers alone make no candidate', ['invalid', 'invalid'], undefined, '2/2'],
  ['a paper that agrees to more than may be chosen is invalid', ['a b', 'a b c'], 2, '2/1 a:1/0/0 b:1/0/0 c:0/0/1'],
  ['a paper that agrees to exactly as many as may be chosen is valid', ['a b'], 2, '1/0 a:1/0/0 b:1/0/0'],
  ['disagreeing and blank rows do not count as chosen', ['a -b ?c'], 1, '1/0 a:1/0/0 b:0/1/0 c:0/0/1'],
  [
    'whoever stands only on invalid papers is a candidate without votes',
    ['a b', 'c'],
    1,
    '2/1 a:0/0/1 b:0/0/1 c:1/0/0',
  ],
  ['without a limit a paper may agree to all', ['a b c d'], undefined, '1/0 a:1/0/0 b:1/0/0 c:1/0/0 d:1/0/0'],
])('%s', (_, papers, choose, expected) => {
  expect(count(papers, choose)).toBe(expected);
});
