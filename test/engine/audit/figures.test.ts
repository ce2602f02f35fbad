import { describe, expect, test } from 'vitest';
import { findingsOf } from './read-findings.ts';

describe('self-score against final points', () => {
  // Final points of all are 80; gaps as listed.
  const gaps = (self: string) => ({
    members: 'a b c d e',
    scores: self
      .split(' ')
      .map((points, index) => `${'abcde'[index]} ${points}`)
      .join(' | '),
    appraisals: 'a/x 80 | b/x 80 | c/x 80 | d/x 80 | e/x 80',
  });
  test.each([
    ['3 deviations from the median exactly are usual', '80 81 82 83 85', []],
    ['a hundredth more is named', '80 81 82 83 85.01', ['e: 5.01 median 2 mad 1']],
    ['a unit that gave itself less is named too', '78.99 81 82 83 84', ['a: -1.01 median 2 mad 1']],
    ['where most gaps are the same, 1 % of the points is usual', '81 81 81 81 82', []],
    ['and a hundredth more is named', '81 81 81 81 82.01', ['e: 2.01 median 1 mad 0']],
  ])('%s', (_, self, expected) => {
    expect(findingsOf('self-against-final', gaps(self))).toEqual(expected);
  });

  test('where nobody else scores there is no gap to judge', () => {
    const year = { members: 'a b c d', scores: 'a 99 | b 80 | c 80 | d 70' };
    expect(findingsOf('self-against-final', year)).toEqual(['bloc: not judged: final-is-self']);
  });

  test('three units are not judged', () => {
    const year = { members: 'a b c', scores: 'a 99 | b 80 | c 80', appraisals: 'a/x 80 | b/x 80 | c/x 80' };
    expect(findingsOf('self-against-final', year)).toEqual(['bloc: not judged: too-few-units 3/4']);
  });
});

describe('scorers apart', () => {
  const marks = (...points: readonly string[]) => ({
    members: 'a',
    rules: { scoring: { final: 'appraised' as const } },
    appraisals: points.map((point, index) => `a/s${index + 1} ${point}`).join(' | '),
  });
  test.each([
    ['without appraisals nothing is judged', [], ['bloc: not judged: no-appraisals']],
    ['three scorers are not judged', ['50', '50', '90'], ['bloc: not judged: few-scorers 3/4 in 1']],
    ['four are', ['50', '50', '50', '90'], ['bloc: s4 1 of 1, a I 90']],
    ['3 deviations from the median exactly are usual', ['49', '50', '51', '53', '48'], []],
    ['a hundredth more is named', ['49', '50', '51', '53.01', '49'], ['bloc: s4 1 of 1, a I 53.01']],
    ['where most marks are the same, 10 % of the max is usual', ['50', '50', '50', '60'], []],
    ['and a hundredth more is named', ['50', '50', '50', '60.01'], ['bloc: s4 1 of 1, a I 60.01']],
    ['the middle of two marks is exact', ['50', '51', '52', '53'], []],
  ])('%s', (_, points, expected) => {
    const year = points.length === 0 ? { members: 'a', scores: 'a 50' } : marks(...points);
    expect(findingsOf('scorer-apart', year)).toEqual(expected);
  });

  test('only the last stage is compared, and each cell by itself', () => {
    const year = {
      members: 'a b',
      rules: { scoring: { final: 'appraised' as const } },
      appraisals: ['s1', 's2', 's3', 's4']
        .flatMap((scorer) => [`a/${scorer}/1 10`, `a/${scorer}/2 ${scorer === 's1' ? 80 : 50}`, `b/${scorer} 50`])
        .join(' | '),
    };
    expect(findingsOf('scorer-apart', year)).toEqual(['bloc: s1 1 of 2, a I 80']);
  });

  /** Scorer after scorer, the marks of each for a, b and c. */
  const scorers = (...marks: readonly (readonly [scorer: string, ...marks: string[]])[]) => ({
    members: 'a b c',
    rules: { scoring: { final: 'appraised' as const } },
    appraisals: marks
      .flatMap(([scorer, ...each]) => each.map((mark, index) => `${'abc'[index]}/${scorer} ${mark}`))
      .join(' | '),
  });

  test.each([
    [
      'the larger share of cells comes first',
      [
        ['s1', '90', '50', '50'],
        ['s2', '50', '90', '90'],
        ['s3', '50', '50', '50'],
        ['s4', '50', '50', '50'],
        ['s5', '50', '50', '50'],
      ],
      ['bloc: s2 2 of 3, b I 90', 'bloc: s1 1 of 3, a I 90'],
    ],
    [
      'a share counts, not a number: one cell of two before one of three',
      [
        ['s1', '90', '50', '50'],
        ['s3', '50', '50', '50'],
        ['s4', '50', '50', '50'],
        ['s5', '50', '50', '50'],
        ['s2', '50', '90'],
      ],
      ['bloc: s2 1 of 2, b I 90', 'bloc: s1 1 of 3, a I 90'],
    ],
    [
      'of equal shares the first in the alphabet',
      [
        ['s9', '90', '50', '50'],
        ['s1', '50', '90', '50'],
        ['s3', '50', '50', '50'],
        ['s4', '50', '50', '50'],
        ['s5', '50', '50', '50'],
      ],
      ['bloc: s1 1 of 3, b I 90', 'bloc: s9 1 of 3, a I 90'],
    ],
    [
      'the furthest of several marks is shown',
      [
        ['s1', '70', '95', '80'],
        ['s2', '50', '50', '50'],
        ['s3', '50', '50', '50'],
        ['s4', '50', '50', '50'],
      ],
      ['bloc: s1 3 of 3, b I 95'],
    ],
    [
      'of cells with few scorers the largest number is told',
      [
        ['s1', '90', '50', '50'],
        ['s2', '50', '50'],
        ['s3', '50'],
      ],
      ['bloc: not judged: few-scorers 3/4 in 3'],
    ],
  ] as const)('%s', (_, marks, expected) => {
    expect(findingsOf('scorer-apart', scorers(...marks))).toEqual(expected);
  });
});

describe('criteria with full marks for all', () => {
  test.each([
    ['all have the full 60', 'a 60 30 | b 60 40', ['I: 2 at 60']],
    ['one is a quarter short', 'a 60 30 | b 59.75 40', []],
    ['one unit to whom it does not apply does not count', 'a 60 30 | b 60 40 | c na 20', ['I: 2 at 60']],
    ['one unit alone is told from nobody', 'a 60 30 | b na 40', []],
  ])('%s', (_, scores, expected) => {
    const members = scores.includes('c') ? 'a b c' : 'a b';
    const rules = { scoring: { notApplicable: 'percent' as const }, ranking: { by: 'percent' as const } };
    expect(findingsOf('all-full', { members, criteria: 'I:60 II:40', scores, rules })).toEqual(expected);
  });

  test('a full penalty is no full mark; a weight counts as points', () => {
    const year = { members: 'a b', criteria: 'I:10/weight=60 T:5/penalty', scores: 'a 10 5 | b 10 5' };
    expect(findingsOf('all-full', year)).toEqual(['I: 2 at 60']);
  });
});
