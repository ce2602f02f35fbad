import { describe, expect, test } from 'vitest';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf, problemsWith } from '../read-problems.ts';
import { showFinal, showSums, standingOf } from '../read-scores.ts';
import { figure } from '../rules-builder.ts';

const percent = { scoring: { notApplicable: 'percent' }, ranking: { by: 'percent' } } as const;

describe('not applicable forbidden (spec 3.2, step 5)', () => {
  test.each<[string, Partial<YearInput>, readonly string[]]>([
    ['in a self-score', { scores: 'a na 5' }, ['na-forbidden']],
    ['in a self-score that an appraisal overrides', { scores: 'a na 5', appraisals: 'a 5 5' }, ['na-forbidden']],
    [
      'in an appraisal of an earlier stage',
      { scores: 'a 5 5', appraisals: 'a/p/1 na 5 | a/p/2 5 5' },
      ['na-forbidden'],
    ],
    ['on a bonus leaf it is no matter', { criteria: 'I:10 II:5/bonus', scores: 'a 5 na' }, []],
    ['on a penalty leaf it is no matter', { criteria: 'I:10 II:5/penalty', scores: 'a 5 na' }, []],
  ])('%s', (_, given, expected) => {
    expect(problemsOf({ members: 'a', criteria: 'I:10 II:10', ...given }, 'score')).toEqual(expected);
  });

  test.each([
    ['actual', 'a I na verified=5'],
    ['verified', 'a I 5 verified=na'],
  ])('in the %s column of an indicator', (column, indicators) => {
    const rules = { formulas: { dem: { kind: 'count', each: figure('1') } } } as const;
    const year = { members: 'a', criteria: 'I:10/formula=dem', indicators, rules };
    expect(problemsWith('na-forbidden', year, 'score')).toMatchObject([{ at: { column } }]);
  });
});

describe('not applicable left out', () => {
  test('of the numerator and the denominator: 13 of 15 is 86.67 %', () => {
    const year = { members: 'a', criteria: 'I:10 II:5 III:5', scores: 'a 8 5 na', rules: percent };
    expect(showFinal(year, 'III')).toBe('- na');
    expect(showSums(year)).toBe('13 + 0 - 0 = 13, 86.6667%');
  });

  test('for each member apart', () => {
    const year = { members: 'a b', criteria: 'I:10 II:10', scores: 'a 9 na | b 9 9', rules: percent };
    expect([showSums(year, 'a'), showSums(year, 'b')]).toEqual(['9 + 0 - 0 = 9, 90%', '18 + 0 - 0 = 18, 90%']);
  });

  test('with its weight, where it has one', () => {
    const year = { members: 'a', criteria: 'I:100/weight=60 II:100/weight=40', scores: 'a 90 na', rules: percent };
    expect(showSums(year)).toBe('54 + 0 - 0 = 54, 90%');
  });

  test('a claim of na that the appraisal does not share leaves nothing out', () => {
    const year = {
      members: 'a',
      criteria: 'I:10 II:10',
      scores: 'a 9 na',
      appraisals: 'a - 5',
      rules: percent,
    };
    expect(showSums(year)).toBe('14 + 0 - 0 = 14, 70%');
  });

  test.each(['bonus', 'penalty'])('on a %s leaf it is 0, and marked', (part) => {
    expect(showFinal({ members: 'a', criteria: `I:10 II:5/${part}`, scores: 'a 5 na' }, 'II')).toBe('0 na');
  });

  test('everything na: nothing to divide by', () => {
    const year = { members: 'a b', criteria: 'I:10 II:5/bonus', scores: 'a na 5 | b 5 5', rules: percent };
    expect(problemsWith('nothing-applicable', year, 'score')).toEqual([
      { at: { file: 'members', row: 0 }, details: { member: 'a' } },
    ]);
  });

  test('a rubric without base leaves has nothing to divide by either', () => {
    expect(problemsOf({ members: 'a', criteria: 'I:10/bonus', scores: 'a 5' }, 'score')).toEqual([
      'nothing-applicable',
    ]);
  });

  test.each([
    ['by total', { ranking: { by: 'total' } }, ['rules-contradiction percent-needed']],
    ['by percent', { ranking: { by: 'percent' } }, []],
    [
      'classes by total',
      { ranking: { by: 'percent' }, classes: 'tot:50 kha:0' },
      ['rules-contradiction percent-needed'],
    ],
    [
      'classes by percent',
      {
        ranking: { by: 'percent' },
        classes: { by: 'percent', bands: [{ class: 'kha', from: figure('0') }] },
      },
      [],
    ],
  ] as const)('goes only with percents: ranking %s', (_, rules, expected) => {
    const scoring = { notApplicable: 'percent' } as const;
    expect(
      problemsOf({ members: 'a', criteria: 'I:10', scores: 'a 5', rules: { ...rules, scoring } }, 'score'),
    ).toEqual(expected);
  });

  test('a node whose base leaves are all na has no points, one with a bonus leaf has', () => {
    const criteria = 'I:10 II II.1:5 II.2:5 III III.1:5 III.2:3/bonus';
    const { nodes } = standingOf({ members: 'a', criteria, scores: 'a 5 na na na 2', rules: percent });
    expect([...nodes]).toEqual([['III', figure('2')]]);
  });
});
