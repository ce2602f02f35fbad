import { describe, expect, test } from 'vitest';
import { showPoints } from '../../../src/domain/points.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf, problemsWith } from '../read-problems.ts';
import { showSums, standingOf } from '../read-scores.ts';
import { figure, type RulesInput } from '../rules-builder.ts';

describe('sums (spec 3.4)', () => {
  test.each<[string, string, string, RulesInput, string]>([
    ['base, bonus and penalty', 'I:100 II:10/bonus III:10/penalty', 'a 90 5 2', {}, '90 + 5 - 2 = 93, 93%'],
    ['a bonus may lift the total over the scale', 'I:100 II:10/bonus', 'a 99 5', {}, '99 + 5 - 0 = 104, 104%'],
    ['a penalty may sink it below nothing', 'I:10 II:30/penalty', 'a 5 25', {}, '5 + 0 - 25 = -20, -200%'],
    ['the percent is of the base leaves only', 'I:50 II:10/bonus', 'a 40 5', {}, '40 + 5 - 0 = 45, 90%'],
    [
      'the bonus is cut to its cap, the sum and not each leaf',
      'I:100 II:10/bonus III:10/bonus',
      'a 90 4 5',
      { scoring: { bonusCap: figure('8') } },
      '90 + 8 - 0 = 98, 98%',
    ],
    [
      'a bonus of exactly its cap stays',
      'I:100 II:10/bonus III:10/bonus',
      'a 90 4 4',
      { scoring: { bonusCap: figure('8') } },
      '90 + 8 - 0 = 98, 98%',
    ],
    [
      'the penalty is cut to its cap',
      'I:100 II:30/penalty',
      'a 90 25',
      { scoring: { penaltyCap: figure('20') } },
      '90 + 0 - 20 = 70, 70%',
    ],
    [
      'a cap of 0 allows none',
      'I:100 II:10/bonus III:10/penalty',
      'a 90 5 5',
      { scoring: { bonusCap: figure('0'), penaltyCap: figure('0') } },
      '90 + 0 - 0 = 90, 90%',
    ],
    [
      'rounded points are added up, not rounded sums',
      'I:3/weight=10 II:3/weight=10 III:3/weight=10',
      'a 1 1 1',
      {},
      '9.99 + 0 - 0 = 9.99, 33.3%',
    ],
  ])('%s', (_, criteria, scores, rules, expected) => {
    expect(showSums({ members: 'a', criteria, scores, rules })).toBe(expected);
  });

  test('thirteen leaves that add up to exactly 95 earn the class from 95 on', () => {
    const marks = '6 6.6 7.1 9.5 8.7 9.9 8.9 6.5 6.4 7.1 9.9 6.6 1.8';
    const criteria = marks.split(' ').map((_, index) => `I.${index + 1}:10/parent=I`);
    const year: YearInput = {
      members: 'a',
      criteria: ['I', ...criteria].join(' '),
      scores: `a ${marks}`,
      rules: { classes: 'xuat-sac:95 tot:85 kha:0' },
    };
    expect(showSums(year)).toBe('95 + 0 - 0 = 95, 73.0769%');
    expect(standingOf(year).class).toBe('xuat-sac');
  });

  test.each([
    ['the worth of the base leaves adds up to it', 'I:60 II:100/weight=40 III:10/bonus', []],
    ['a hair less', 'I:60 II:100/weight=39.9999 III:10/bonus', ['scale-sum']],
  ])('scale: %s', (_, criteria, expected) => {
    const rules = { scoring: { scale: figure('100') } };
    expect(problemsOf({ members: 'a', criteria, scores: 'a 1 1 1', rules }, 'score')).toEqual(expected);
  });

  test('the scale is asked of every member’s own leaves', () => {
    const year = {
      members: [
        { id: 'a', group: 'x' },
        { id: 'b', group: 'y' },
      ],
      criteria: 'I:60 II:40/group=x III:30/group=y',
      scores: 'a 1 1 - | b 1 - 1',
      rules: { scoring: { scale: figure('100') } },
    };
    expect(problemsWith('scale-sum', year, 'score')).toMatchObject([{ details: { group: 'y', sum: '90' } }]);
  });

  test.each([
    ['a cap with as many decimals', '0.5', 1, []],
    ['a cap with more decimals than points', '0.25', 1, ['rules-contradiction cap-decimals']],
  ])('%s', (_, cap, decimals, expected) => {
    const rules = { scoring: { decimals, bonusCap: figure(cap) } };
    expect(problemsOf({ members: 'a', scores: 'a 1', rules }, 'score')).toEqual(expected);
  });
});

describe('points of nodes', () => {
  const criteria = 'I I.1:10 I.2 I.2.a:10 I.2.b:5/bonus I.3:5/penalty II:10';

  test('a section has base + bonus − penalty of all leaves below it, before caps', () => {
    const rules = { scoring: { bonusCap: figure('1'), penaltyCap: figure('1') } };
    const { nodes } = standingOf({ members: 'a', criteria, scores: 'a 7 8 4 3 9', rules });
    expect([...nodes]).toEqual([
      ['I', figure('16')],
      ['I.2', figure('12')],
    ]);
  });

  test('part and group hold for all below until given again', () => {
    const year: YearInput = {
      members: [
        { id: 'a', group: 'x' },
        { id: 'b', group: 'y' },
      ],
      criteria: 'I:10 II/bonus/group=x II.1:5 II.2 II.2.a:5 II.2.b:5/penalty III/penalty III.1:5/base/group=y',
      scores: 'a 9 1 2 3 - | b 8 - - - 4',
    };
    expect([showSums(year, 'a'), showSums(year, 'b')]).toEqual(['9 + 3 - 3 = 9, 90%', '12 + 0 - 0 = 12, 80%']);
  });

  test('a section of another group has no points', () => {
    const year: YearInput = {
      members: ['a', { id: 'b', group: 'x' }],
      criteria: 'I:10 II/group=x II.1:5',
      scores: 'a 5 - | b 5 3',
    };
    expect([...standingOf(year, 'a').nodes]).toEqual([]);
    expect([...standingOf(year, 'b').nodes]).toEqual([['II', figure('3')]]);
  });
});

describe('self_total', () => {
  const appraisals = 'a 1 1 1';

  test.each<[string, string, string, RulesInput['scoring'], string | undefined]>([
    ['adds up the self-scores, whatever the appraisal', 'I:10 II:10 III:10', 'a 7 8 9', {}, '24'],
    ['with bonus and penalty', 'I:10 II:10/bonus III:10/penalty', 'a 7 8 3', {}, '12'],
    [
      'with the caps',
      'I:10 II:10/bonus III:10/penalty',
      'a 7 8 9',
      { bonusCap: figure('5'), penaltyCap: figure('2') },
      '10',
    ],
    ['from points rounded as final ones are', 'I:3/weight=10 II:3/weight=10 III:3/weight=10', 'a 1 1 1', {}, '9.99'],
    ['empty where a base leaf has no self-score', 'I:10 II:10 III:10', 'a 7 - 9', {}, undefined],
    ['with unscored: zero the empty leaf is 0', 'I:10 II:10 III:10', 'a 7 - 9', { unscored: 'zero' }, '16'],
    ['an empty bonus leaf is nothing', 'I:10 II:10/bonus III:10', 'a 7 - 9', {}, '16'],
    ['an empty penalty leaf is nothing', 'I:10 II:10/penalty III:10', 'a 7 - 9', {}, '16'],
    ['na leaves of its own are left out', 'I:10 II:10 III:10', 'a 7 na 9', { notApplicable: 'percent' }, '16'],
    ['na bonus leaves too', 'I:10 II:10/bonus III:10', 'a 7 na 9', {}, '16'],
  ])('%s', (_, criteria, scores, scoring, expected) => {
    const rules: RulesInput = { scoring: { ...scoring }, ranking: { by: 'percent' } };
    const { selfTotal } = standingOf({ members: 'a', criteria, scores, appraisals, rules });
    expect(selfTotal === undefined ? undefined : showPoints(selfTotal)).toBe(expected);
  });

  test('a ruling on points leaves it as it is', () => {
    const rulings = [{ ruling: 'score', member: 'a', criterion: 'I', points: figure('2') }] as const;
    expect(standingOf({ members: 'a', criteria: 'I:10', scores: 'a 7', rulings }).selfTotal).toBe(figure('7'));
  });

  test('indicators give it by their actual value, verified or not', () => {
    const year: YearInput = {
      members: 'a',
      criteria: 'I:10/formula=dem',
      indicators: 'a I 7 verified=4',
      rules: { formulas: { dem: { kind: 'count', each: figure('1') } } },
    };
    expect([standingOf(year).selfTotal, standingOf(year).total]).toEqual([figure('7'), figure('4')]);
  });

  test('an indicator that is only verified gives none', () => {
    const year: YearInput = {
      members: 'a',
      criteria: 'I:10/formula=dem',
      indicators: 'a I - verified=4',
      rules: { formulas: { dem: { kind: 'count', each: figure('1') } } },
    };
    expect(standingOf(year).selfTotal).toBeUndefined();
  });
});
