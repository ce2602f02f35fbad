import { describe, expect, test } from 'vitest';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf, problemsWith } from '../read-problems.ts';
import { standingOf } from '../read-scores.ts';
import { figure, type RulesInput, share } from '../rules-builder.ts';

interface RatioInput {
  readonly share?: string;
  readonly strict?: boolean;
  readonly criterion?: string;
}

/** A bloc of `a` and `b` whose leaves I.1, I.2 and II may have indicators; the gate asks 100 % of all unless stated. */
function yearWith(indicators: string, ratio: RatioInput = {}, more: Partial<YearInput> = {}): YearInput {
  const rules: RulesInput = {
    gates: [
      {
        kind: 'min-ratio',
        criterion: ratio.criterion ?? '*',
        share: share(ratio.share ?? '100%'),
        strict: ratio.strict ?? false,
      },
    ],
    ...more.rules,
  };
  return {
    members: 'a b',
    criteria: 'I I.1:10 I.2:10 II:10',
    scores: 'a 5 5 5 | b 5 5 5',
    indicators,
    ...more,
    rules,
  };
}

function met(...input: Parameters<typeof yearWith>): boolean | null {
  return standingOf(yearWith(...input)).gates[0]?.met ?? null;
}

describe('min-ratio (spec 3.5)', () => {
  test.each<[string, string, RatioInput, boolean | null]>([
    ['the target met exactly', 'a I.1 100 target=100', {}, true],
    ['the target missed by a hair', 'a I.1 99.9999 target=100', {}, false],
    ['the target exceeded', 'a I.1 120 target=100', {}, true],
    ['strict: met exactly is not enough', 'a I.1 100 target=100', { strict: true }, false],
    ['strict: exceeded by a hair', 'a I.1 100.0001 target=100', { strict: true }, true],
    ['a share met exactly', 'a I.1 2 target=3', { share: '2/3' }, true],
    ['a share missed by a hair', 'a I.1 1.9999 target=3', { share: '2/3' }, false],
    ['a share above the whole', 'a I.1 119 target=100', { share: '120%' }, false],
    ['a share above the whole, met', 'a I.1 120 target=100', { share: '120%' }, true],
    ['every indicator counts', 'a I.1 100 target=100 | a II 99 target=100', {}, false],
    ['all of them reach it', 'a I.1 100 target=100 | a II 100 target=100', {}, true],
    ['verified goes before actual', 'a I.1 100 target=100 verified=99', {}, false],
    ['also upwards', 'a I.1 99 target=100 verified=100', {}, true],
    ['verified alone', 'a I.1 - target=100 verified=100', {}, true],
    ['yes', 'a I.1 yes', {}, true],
    ['no', 'a I.1 no', {}, false],
    ['no, with a target', 'a I.1 no target=1', {}, false],
    ['a row without a target is left out', 'a I.1 5 | a II 100 target=100', {}, true],
    ['only rows without a target', 'a I.1 5', {}, true],
    ['a target of 0 is met', 'a I.1 0 target=0', {}, true],
    ['a target of 0 is met, strict too', 'a I.1 0 target=0', { strict: true }, true],
    ['no indicators at all', '', {}, true],
    ['no value is not known', 'a I.1 - target=100', {}, null],
    ['no row where others have one is not known', 'b I.1 100 target=100', {}, null],
    ['one missed, another not known', 'a I.1 99 target=100 | b II 100 target=100', {}, null],
  ])('%s', (_, indicators, ratio, expected) => {
    expect(met(indicators, ratio)).toBe(expected);
  });

  test.each<[string, string, boolean | null]>([
    ['a section: only what is below it', 'I', false],
    ['a leaf: only itself', 'I.2', true],
    ['another section', 'II', true],
    ['all', '*', false],
  ])('%s', (_, criterion, expected) => {
    const indicators = 'a I.1 50 target=100 | a I.2 100 target=100 | a II 100 target=100';
    expect(met(indicators, { criterion })).toBe(expected);
  });

  test.each([
    ['a 10 target=10', true],
    ['a 10.0001 target=10', false],
    ['a 5 target=10', true],
    ['a 0 target=10', true],
    ['a -1 target=10', true],
  ])('lower is better, as the leaf’s formula says: %s', (row, expected) => {
    const [member, ...cells] = row.split(' ');
    const more: Partial<YearInput> = {
      criteria: 'I:10/formula=f II:10',
      scores: 'a 5 | b 5',
      rules: { formulas: { f: { kind: 'ratio', lowerIsBetter: true } } },
    };
    const indicators = `${member} I ${cells.join(' ')} | b I 10 target=10`;
    expect(met(indicators, {}, more)).toBe(expected);
  });

  test('na is met', () => {
    const more: Partial<YearInput> = {
      rules: { scoring: { notApplicable: 'percent' }, ranking: { by: 'percent' } },
    };
    expect(met('a I.1 na | b I.1 100 target=100', {}, more)).toBe(true);
    expect(met('a I.1 90 target=100 verified=na | b I.1 100 target=100', {}, more)).toBe(true);
  });

  test('an indicator of another group is met', () => {
    const more: Partial<YearInput> = {
      members: ['a', { id: 'b', group: 'x' }],
      criteria: 'I:10 II:10/group=x',
      scores: 'a 5 - | b 5 5',
    };
    expect(met('b II 50 target=100', {}, more)).toBe(true);
    expect(standingOf(yearWith('b II 50 target=100', {}, more), 'b').gates[0]?.met).toBe(false);
  });

  test('rows of former members are no rows that others have', () => {
    const more: Partial<YearInput> = { members: ['a', { id: 'b', until: '2021-01-01' }], date: '2021-12-01' };
    expect(met('b I.1 100 target=100', {}, more)).toBe(true);
  });

  test('the finding names what was judged, missed and missing', () => {
    const year = yearWith('a I.1 99 target=100 | b I.2 yes | a II 5 | b I.1 100 target=100 | b II 5');
    expect(standingOf(year).gates[0]?.detail).toEqual({
      kind: 'min-ratio',
      criterion: '*',
      share: '100%',
      strict: false,
      judged: 2,
      missed: [{ criterion: 'I.1', value: figure('99'), target: figure('100') }],
      missing: ['I.2'],
    });
  });
});

describe('indicators that a min-ratio asks and nobody recorded', () => {
  test.each([
    ['no row: at the file', 'b I.1 100 target=100', { file: 'indicators' }],
    [
      'no value: at the row',
      'b I.1 100 target=100 | a I.1 - target=100',
      { file: 'indicators', row: 1, column: 'actual' },
    ],
  ])('%s', (_, indicators, at) => {
    expect(problemsWith('fact-missing', yearWith(indicators))).toEqual([
      { at, details: { member: 'a', fact: 'indicator', criterion: 'I.1' } },
    ]);
  });

  test('are told once, though a gate and a condition ask them', () => {
    const ratio = { kind: 'min-ratio', criterion: 'I', share: share('100%'), strict: false } as const;
    const rules: RulesInput = { awards: [{ code: 'co', if: [ratio] }] };
    expect(problemsOf(yearWith('b I.1 100 target=100', {}, { rules }))).toEqual(['fact-missing']);
  });
});
