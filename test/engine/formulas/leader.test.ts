import { describe, expect, test } from 'vitest';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf } from '../read-problems.ts';
import { standingOf } from '../read-scores.ts';
import { figure } from '../rules-builder.ts';
import { marksOf } from './read-marks.ts';

describe('leader (spec 3.3): the target earns half, the best earns all', () => {
  test.each([
    ['the target met exactly earns half', 'a 100 target=100 | b 120 target=100', '5 10'],
    ['less than the target earns a share of the half', 'a 80 target=100 | b 120 target=100', '4 10'],
    ['halfway between target and best', 'a 110 target=100 | b 120 target=100', '7.5 10'],
    ['a third of the way', 'a 110 target=100 | b 130 target=100', '6.6667 10'],
    ['by the share of the target, not by the value', 'a 6 target=5 | b 110 target=100', '10 7.5'],
    ['two that are equally best', 'a 120 target=100 | b 60 target=50', '10 10'],
    ['a member alone, above its target', 'a 101 target=100', '10'],
    ['a member alone, at its target', 'a 100 target=100', '5'],
    ['nobody above the target: nobody gets more than half', 'a 100 target=100 | b 90 target=100', '5 4.5'],
    ['nothing achieved', 'a 0 target=100 | b 120 target=100', '0 10'],
    ['less than nothing', 'a -50 target=100 | b 120 target=100', '0 10'],
    ['a hair above the target', 'a 100.0001 target=100 | b 200 target=100', '5 10'],
  ])('%s', (_, values, expected) => {
    expect(marksOf({ formula: { kind: 'leader' }, values })).toBe(expected);
  });

  test.each([
    ['share of the best value', 'a 3 target=0 | b 6 target=0', '5 10'],
    ['apart from those with a target', 'a 3 target=0 | b 6 target=0 | c 100 target=100', '5 10 5'],
    ['a member alone', 'a 3 target=0 | b 100 target=100', '10 5'],
    ['nothing by anybody', 'a 0 target=0 | b 0 target=0', '0 0'],
    ['less than nothing by everybody', 'a -1 target=0 | b -2 target=0', '0 0'],
    ['less than nothing by one', 'a -1 target=0 | b 2 target=0', '0 10'],
  ])('members with a target of 0: %s', (_, values, expected) => {
    expect(marksOf({ formula: { kind: 'leader' }, values })).toBe(expected);
  });

  test.each<[string, 'appraised-else-self' | 'appraised' | 'self' | 'highest', string, string]>([
    ['verified, else actual', 'appraised-else-self', 'a 110 target=100 | b 140 target=100 verified=120', '7.5 10'],
    ['actual where nothing is verified', 'appraised-else-self', 'a 110 target=100 | b 120 target=100', '7.5 10'],
    ['verified', 'appraised', 'a 1 target=100 verified=110 | b 140 target=100 verified=120', '7.5 10'],
    ['actual', 'self', 'a 110 target=100 | b 120 target=100 verified=140', '7.5 10'],
    ['the larger', 'highest', 'a 110 target=100 | b 120 target=100 verified=90', '7.5 10'],
    ['the larger, if verified', 'highest', 'a 110 target=100 | b 90 target=100 verified=120', '7.5 10'],
  ])('the others’ values are those that final selects: %s', (_, final, values, expected) => {
    expect(marksOf({ formula: { kind: 'leader' }, values, scoring: { final } })).toBe(expected);
  });

  test('a member’s own value is the one being scored, against the others’ final ones', () => {
    const year: YearInput = {
      members: 'a b',
      criteria: 'I:10/formula=f',
      // Final: a 110, b 120. By its own claim of 130 a is best; by the verified 110 it stands halfway to b.
      indicators: 'a I 130 target=100 verified=110 | b I 120 target=100',
      rules: { formulas: { f: { kind: 'leader' } } },
    };
    expect(standingOf(year).points.get('I')).toMatchObject({
      self: figure('10'),
      appraised: figure('7.5'),
      final: figure('7.5'),
    });
  });

  test('nor does its own final value stand against it', () => {
    const year: YearInput = {
      members: 'a b',
      criteria: 'I:10/formula=f',
      indicators: 'a I 110 target=100 verified=130 | b I 120 target=100',
      rules: { formulas: { f: { kind: 'leader' } } },
    };
    expect(standingOf(year).points.get('I')).toMatchObject({ self: figure('7.5'), final: figure('10') });
  });

  test('a claim that nobody else’s final value reaches does not lower the others', () => {
    const values = 'a 300 target=100 verified=110 | b 120 target=100';
    expect(marksOf({ formula: { kind: 'leader' }, values })).toBe('7.5 10');
  });

  test('members that are not considered set the best too', () => {
    const year: YearInput = {
      members: ['a', { id: 'b', disqualified: 'kỷ luật' }],
      criteria: 'I:10/formula=f',
      indicators: 'a I 110 target=100 | b I 120 target=100',
      rules: { formulas: { f: { kind: 'leader' } }, gates: ['not-disqualified'] },
    };
    expect(standingOf(year).total).toBe(figure('7.5'));
  });

  test('values of a former member, of another group, or na set nothing', () => {
    const year: YearInput = {
      members: ['a', { id: 'b', until: '2021-06-30' }, 'c'],
      date: '2021-12-01',
      criteria: 'I:10/formula=f II:10/formula=co',
      indicators: 'a I 110 target=100 | b I 120 target=100 | c I na | a II yes | c II yes',
      rules: {
        formulas: { f: { kind: 'leader' }, co: { kind: 'yesno' } },
        scoring: { notApplicable: 'percent' },
        ranking: { by: 'percent' },
      },
    };
    expect(standingOf(year).points.get('I')?.final).toBe(figure('10'));
    expect(problemsOf(year, 'score')).toEqual(['member-not-current']);
  });
});
