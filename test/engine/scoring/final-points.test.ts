import { describe, expect, test } from 'vitest';
import { showPoints } from '../../../src/domain/points.ts';
import type { Scoring } from '../../../src/domain/rules.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf, problemsWith } from '../read-problems.ts';
import { showFinal, standingOf } from '../read-scores.ts';
import { figure } from '../rules-builder.ts';

describe('which mark is final (spec 3.2, step 3)', () => {
  test.each<[string, Scoring['final'], string, string, string]>([
    ['the appraisal replaces the self-score', 'appraised-else-self', '8', '7', '7'],
    ['without an appraisal the self-score stands', 'appraised-else-self', '8', '-', '8'],
    ['an appraisal of 0 is an appraisal', 'appraised-else-self', '8', '0', '0'],
    ['an appraisal alone is enough', 'appraised-else-self', '-', '7', '7'],
    ['appraised: the appraisal', 'appraised', '8', '7', '7'],
    ['self: the self-score', 'self', '8', '7', '8'],
    ['highest: the appraisal where it is larger', 'highest', '7', '8', '8'],
    ['highest: the self-score where it is larger', 'highest', '8', '7', '8'],
    ['highest: the only one', 'highest', '-', '7', '7'],
    ['highest: the other only one', 'highest', '7', '-', '7'],
    ['na in the appraisal counts', 'appraised-else-self', '8', 'na', '- na'],
    ['a number in the appraisal overrides na', 'appraised-else-self', 'na', '7', '7'],
    ['na claimed and not appraised', 'appraised-else-self', 'na', '-', '- na'],
    ['highest: a number beats na', 'highest', 'na', '7', '7'],
    ['highest: a number beats na from the other side', 'highest', '7', 'na', '7'],
    ['highest: na from both', 'highest', 'na', 'na', '- na'],
    ['highest: na from the only one', 'highest', 'na', '-', '- na'],
    ['highest: na from the only appraisal', 'highest', '-', 'na', '- na'],
    ['self: na', 'self', 'na', '7', '- na'],
  ])('%s', (_, final, self, appraised, expected) => {
    const year: YearInput = {
      members: 'a',
      criteria: 'I:10 II:10',
      scores: `a ${self} 5`,
      appraisals: `a ${appraised} 5`,
      rules: { scoring: { final, notApplicable: 'percent' }, ranking: { by: 'percent' } },
    };
    expect(showFinal(year, 'I')).toBe(expected);
  });

  test.each<[string, Scoring['final'], Pick<YearInput, 'scores' | 'appraisals'>]>([
    ['appraised: a self-score does not stand in', 'appraised', { scores: 'a 5', appraisals: 'a -' }],
    ['self: an appraisal does not stand in', 'self', { scores: 'a -', appraisals: 'a 5' }],
  ])('%s', (_, final, sheets) => {
    const year = { members: 'a', criteria: 'I:10', ...sheets, rules: { scoring: { final } } };
    expect(problemsOf(year, 'score')).toEqual(['unscored']);
  });
});

describe('weight and rounding (spec 3.2, step 4)', () => {
  test.each([
    ['without weight a mark is its points', 'I:10', '8.25', 2, '8.25'],
    ['rounded to the decimals', 'I:10', '8.2550', 2, '8.26'],
    ['half away from zero, also after an even digit', 'I:10', '8.25', 1, '8.3'],
    ['to whole points', 'I:10', '8.5', 0, '9'],
    ['to four decimals nothing is lost', 'I:10', '8.2551', 4, '8.2551'],
    ['a mark of 0 to 100 becomes a share of the weight', 'I:100/weight=30', '85', 2, '25.5'],
    ['weighted first, then rounded', 'I:3/weight=10', '2', 2, '6.67'],
    ['a full mark is worth the weight', 'I:3/weight=10', '3', 2, '10'],
    ['a weight above the max', 'I:5/weight=7.5', '3', 2, '4.5'],
    ['rounding up at exactly half', 'I:8/weight=1', '1', 2, '0.13'],
    ['a weight of less than the decimals', 'I:10/weight=0.0125', '10', 2, '0.01'],
  ])('%s', (_, criteria, mark, decimals, expected) => {
    const year = { members: 'a', criteria, scores: `a ${mark}`, rules: { scoring: { decimals } } };
    expect(showFinal(year, 'I')).toBe(expected);
  });

  test('a mean is not rounded before it is weighted', () => {
    const appraisals = 'a/p 1 | a/q 1 | a/r 2';
    expect(showFinal({ members: 'a', criteria: 'I:4/weight=100', appraisals }, 'I')).toBe('33.33');
  });

  test('self and appraised points are kept to four decimals, whatever the final ones have', () => {
    const year = {
      members: 'a',
      criteria: 'I:3/weight=10',
      scores: 'a 2',
      appraisals: 'a 1',
      rules: { scoring: { decimals: 0 } },
    };
    const { self, appraised, final } = standingOf(year).points.get('I') ?? {};
    expect([self, appraised, final]).toEqual([figure('6.6667'), figure('3.3333'), figure('3')]);
  });
});

describe('not scored (spec 3.2, step 6)', () => {
  test('an empty base leaf is an error, not 0', () => {
    expect(problemsOf({ members: 'a b', criteria: 'I:10 II:10', scores: 'a 5 - | b 1 2' }, 'score')).toEqual([
      'unscored',
    ]);
  });

  test('with unscored: zero it is 0, and marked', () => {
    const rules = { scoring: { unscored: 'zero' } } as const;
    expect(showFinal({ members: 'a', criteria: 'I:10 II:10', scores: 'a 5 -', rules }, 'II')).toBe('0 zero');
  });

  test('a score of 0 is not marked', () => {
    const rules = { scoring: { unscored: 'zero' } } as const;
    expect(showFinal({ members: 'a', criteria: 'I:10', scores: 'a 0', rules }, 'I')).toBe('0');
  });

  test.each(['bonus', 'penalty'])('an empty %s leaf is 0 and needs no mark', (part) => {
    expect(showFinal({ members: 'a', criteria: `I:10 II:5/${part}`, scores: 'a 5 -' }, 'II')).toBe('0');
  });

  test('leaves of another group are nobody else’s business', () => {
    const members = [
      { id: 'a', group: 'x' },
      { id: 'b', group: 'y' },
    ];
    const year = { members, criteria: 'I:10/group=x II:10/group=y', scores: 'a 5 - | b - 6' };
    expect(showFinal(year, 'II', 'a')).toBe('none');
    expect(showFinal(year, 'II', 'b')).toBe('6');
  });

  test('a member of no group has only the leaves of no group', () => {
    const members = ['a', { id: 'b', group: 'x' }];
    const year = { members, criteria: 'I:10 II:10/group=x', scores: 'a 5 - | b 4 6' };
    expect(showFinal(year, 'II', 'a')).toBe('none');
  });

  test('every empty cell is told', () => {
    const problems = problemsWith('unscored', { members: 'a b', criteria: 'I:10', scores: 'a - | b -' }, 'score');
    expect(problems.map(({ details }) => details.member)).toEqual(['a', 'b']);
  });
});

describe('rulings on points', () => {
  const ruling = { ruling: 'score', member: 'a', criterion: 'I', points: figure('7') } as const;

  test.each([
    ['a ruling replaces the mark', 'a 5 5', {}],
    ['also where there is none', 'a - 5', {}],
    ['also where the leaf is not applicable', 'a na 5', { notApplicable: 'percent' }],
  ] as const)('%s', (_, scores, scoring) => {
    const year = {
      members: 'a',
      criteria: 'I:10 II:10',
      scores,
      rules: { scoring, ranking: { by: 'percent' } },
      rulings: [ruling],
    } as const;
    expect(showFinal(year, 'I')).toBe('7 ruling');
    expect(showPoints(standingOf(year).applicable)).toBe('20');
  });

  test('it is given in points, not in marks', () => {
    const year = { members: 'a', criteria: 'I:100/weight=10', scores: 'a 50', rulings: [ruling] };
    expect(showFinal(year, 'I')).toBe('7 ruling');
  });

  test.each([
    ['at most the worth: met exactly', 'I:100/weight=7', []],
    ['at most the worth: a hair above', 'I:100/weight=6.9999', ['score-above-max']],
  ])('%s', (_, criteria, expected) => {
    expect(problemsOf({ members: 'a', criteria, scores: 'a 50', rulings: [ruling] }, 'score')).toEqual(expected);
  });

  test('with no more decimals than points have', () => {
    const rulings = [{ ...ruling, points: figure('7.1234') }];
    expect(problemsOf({ members: 'a', criteria: 'I:10', scores: 'a 5', rulings }, 'score')).toEqual([
      'number-range decimals',
    ]);
  });
});
