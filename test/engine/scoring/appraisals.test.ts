import { describe, expect, test } from 'vitest';
import { points } from '../../../src/domain/points.ts';
import type { Scoring } from '../../../src/domain/rules.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf, problemsWith } from '../read-problems.ts';
import { showFinal, standingOf } from '../read-scores.ts';

/** Several scorers' marks of one leaf of 10 points, one stage. */
function appraisedBy(marks: string, scoring: Partial<Scoring>): string {
  const appraisals = marks
    .split(' ')
    .map((mark, index) => `a/p${index} ${mark}`)
    .join(' | ');
  return showFinal({ members: 'a', criteria: 'I:10', appraisals, rules: { scoring } }, 'I');
}

describe('several scorers (spec 3.2, step 1)', () => {
  test.each<[string, Scoring['combine'], string, string]>([
    ['the mean of two', 'mean', '7 8', '7.5'],
    ['a mean that does not end is rounded', 'mean', '7 7 8', '7.33'],
    ['a mean just at half the last place goes up', 'mean', '7 7.01', '7.01'],
    ['the mean of one is its mark', 'mean', '7.25', '7.25'],
    ['the median of three is the middle one', 'median', '9 2 7', '7'],
    ['the median of four is the mean of the middle two', 'median', '9 2 7 6', '6.5'],
    ['the median of two is their mean', 'median', '9 6', '7.5'],
    ['the median of five', 'median', '1 10 3 9 4', '4'],
    ['the lowest', 'min', '7 6.5 9', '6.5'],
    ['the highest', 'max', '7 6.5 9', '9'],
    ['the trimmed mean of one is its mark', 'trimmed-mean', '7', '7'],
    ['the trimmed mean of two is their mean', 'trimmed-mean', '2 9', '5.5'],
    ['the trimmed mean of three is the middle one', 'trimmed-mean', '2 9 7', '7'],
    ['the trimmed mean of four leaves out one at each end', 'trimmed-mean', '2 9 7 6', '6.5'],
    ['only one of several lowest and highest is left out', 'trimmed-mean', '2 2 9 9', '5.5'],
    ['marks are compared as numbers, not as text', 'max', '9 10', '10'],
  ])('%s', (_, combine, marks, expected) => {
    expect(appraisedBy(marks, { combine })).toBe(expected);
  });
});

describe('stages', () => {
  test.each([
    ['the last stage overrides the earlier', 'a/p/1 5 | a/p/2 8', '8'],
    ['also where it stands first in the sheet', 'a/p/2 8 | a/p/1 5', '8'],
    ['also with a lower mark', 'a/p/1 8 | a/p/2 5', '5'],
    ['an empty stage is the first', 'a/p 5 | a/p/2 8', '8'],
    ['stages need not be successive', 'a/p/3 6 | a/p/10 8', '8'],
    ['scorers of the last stage only are combined', 'a/p/1 1 | a/q/1 2 | a/p/2 6 | a/q/2 8', '7'],
    ['a scorer of an earlier stage only does not count', 'a/p/1 1 | a/q/2 8', '8'],
  ])('%s', (_, appraisals, expected) => {
    expect(showFinal({ members: 'a', criteria: 'I:10', appraisals }, 'I')).toBe(expected);
  });

  test('each leaf has its own last stage with a value', () => {
    const year = { members: 'a', criteria: 'I:10 II:10', appraisals: 'a/p/1 5 6 | a/p/2 - 8' };
    expect([showFinal(year, 'I'), showFinal(year, 'II')]).toEqual(['5', '8']);
  });
});

describe('fewest scorers', () => {
  const rules = { scoring: { scorers: 3 } };

  test.each([
    ['three of three count', 'a/p 7 | a/q 8 | a/r 9', '8'],
    ['two of three count as none: the self-score stands', 'a/p 7 | a/q 8', '4'],
    ['only the last stage is counted', 'a/p/1 7 | a/q/1 8 | a/r/1 9 | a/p/2 8', '4'],
    ['earlier stages do not help the last', 'a/p/1 7 | a/p/2 8 | a/q/2 9', '4'],
  ])('%s', (_, appraisals, expected) => {
    expect(showFinal({ members: 'a', criteria: 'I:10', scores: 'a 4', appraisals, rules }, 'I')).toBe(expected);
  });

  test('na counts towards the fewest, like a number', () => {
    const scoring = { scorers: 3, notApplicable: 'percent' } as const;
    const year = {
      members: 'a',
      criteria: 'I:10 II:10',
      scores: 'a 4 5',
      appraisals: 'a/p na 5 | a/q na 5 | a/r na 5',
      rules: { scoring, ranking: { by: 'percent' } },
    } as const;
    expect(showFinal(year, 'I')).toBe('- na');
    expect(showFinal({ ...year, appraisals: 'a/p na 5 | a/q na 5 | a/r - 5' }, 'I')).toBe('4');
  });

  test('too few and no self-score is not scored, and says how many there are', () => {
    const year = { members: 'a', criteria: 'I:10', appraisals: 'a/p 7 | a/q 8', rules };
    expect(problemsWith('unscored', year, 'score')).toMatchObject([{ details: { fewScorers: 2 } }]);
  });

  test.each<[string, Partial<Scoring>, string, string | undefined, readonly string[]]>([
    ['two of three are told at the later, and that the self-score counts', {}, 'a/p 7 | a/q 8', 'a 4', ['2/3 self @1']],
    ['three of three are not', {}, 'a/p 7 | a/q 8 | a/r 9', 'a 4', []],
    ['none at all are not: nobody has begun', {}, 'b/p 7 | b/q 8 | b/r 9', 'a 4 | b 5', []],
    ['only those of the last stage are counted', {}, 'a/p/1 7 | a/q/1 8 | a/p/2 9', 'a 4', ['1/3 self @2']],
    [
      'a self-claim of na counts too',
      { notApplicable: 'percent' },
      'a/p 7 5 5',
      'a na 5 5',
      ['1/3 self @0', '1/3 self @1', '1/3 self @2'],
    ],
    ['the highest of both falls back likewise', { final: 'highest' }, 'a/p 7', 'a 4', ['1/3 self @0']],
    ['where self-scores count anyhow nobody need know', { final: 'self' }, 'a/p 7', 'a 4', []],
    ['without a self-score it is unscored instead', {}, 'a/p 7', undefined, []],
    ['where unscored is zero, nothing counts', { unscored: 'zero' }, 'a/p 7', undefined, ['1/3 nothing @0']],
  ])('%s', (_, scoring, appraisals, scores, expected) => {
    const year: YearInput = {
      members: appraisals.includes('b/') ? 'a b' : 'a',
      criteria: scores?.includes('na') ? 'I:10 II:10 III:10' : 'I:10',
      appraisals,
      ...(scores === undefined ? {} : { scores }),
      rules: { scoring: { scorers: 3, ...scoring }, ...(scores?.includes('na') ? { ranking: { by: 'percent' } } : {}) },
    };
    const told = problemsWith('scorers-short', year, 'score').map(({ at, details: { marks, needed, counts } }) => {
      return `${marks}/${needed} ${counts} @${'row' in at ? at.row : ''}`;
    });
    expect(told).toEqual(expected);
  });

  test('a bonus without enough scorers is told though nothing is needed there', () => {
    const year = { members: 'a', criteria: 'I:10 II:5/bonus', scores: 'a 4 -', appraisals: 'a/p - 3', rules };
    expect(problemsWith('scorers-short', year, 'score')).toMatchObject([{ details: { counts: 'nothing' } }]);
  });

  test('a ruling on the points leaves nothing to tell', () => {
    const rulings = [{ ruling: 'score', member: 'a', criterion: 'I', points: points(60000n) }] as const;
    const year = { members: 'a', criteria: 'I:10', scores: 'a 4', appraisals: 'a/p 7', rules, rulings };
    expect(problemsWith('scorers-short', year, 'score')).toEqual([]);
  });

  test('too few show no appraised points', () => {
    const year = { members: 'a', criteria: 'I:10', scores: 'a 4', appraisals: 'a/p 7', rules };
    expect(standingOf(year).points.get('I')?.appraised).toBeUndefined();
  });
});

describe('scorers who disagree whether a leaf applies', () => {
  const rules = {
    scoring: { notApplicable: 'percent' },
    ranking: { by: 'percent' },
  } as const;

  test.each([
    ['a number and na', 'a/p 7 5 | a/q na 5', ['na-disputed']],
    ['na everywhere', 'a/p na 5 | a/q na 5', []],
    ['na in an earlier stage only', 'a/p/1 na 5 | a/p/2 7 5', []],
    ['a number and na in the last stage', 'a/p/1 7 5 | a/p/2 7 5 | a/q/2 na 5', ['na-disputed']],
    ['a number and an empty cell', 'a/p 7 5 | a/q - 5', []],
  ])('%s', (_, appraisals, expected) => {
    expect(problemsOf({ members: 'a', criteria: 'I:10 II:10', appraisals, rules }, 'score')).toEqual(expected);
  });

  test('the later of the two marks is pointed at', () => {
    const year = { members: 'a', criteria: 'I:10 II:10', appraisals: 'a/p/2 7 5 | a/q/2 na 5 | a/p/1 3 5', rules };
    expect(problemsWith('na-disputed', year, 'score')).toEqual([
      {
        at: { file: 'appraisals', row: 2, column: 2 },
        details: { member: 'a', criterion: 'I', scorers: ['p', 'q'] },
      },
    ]);
  });
});
