import { expect, test } from 'vitest';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf } from '../read-problems.ts';
import { showFinal, standingOf } from '../read-scores.ts';
import { figure } from '../rules-builder.ts';

/** A leaf of 10 points: 6 for a flag, 4 for a certificate, in the 2 seasons before 2021. */
function yearWith(
  awardLedger: string | undefined,
  take: 'max' | 'sum' = 'max',
  more: Partial<YearInput> = {},
): YearInput {
  const awards = new Map([
    ['co', figure('6')],
    ['bang-khen', figure('4')],
  ]);
  return {
    members: 'a b',
    criteria: 'I:10/formula=f II:10',
    scores: 'a 5 | b 5',
    rules: { formulas: { f: { kind: 'held', awards, within: 2, take } } },
    ...(awardLedger === undefined ? {} : { awardLedger }),
    ...more,
  };
}

test.each<[string, string, 'max' | 'sum', string]>([
  ['the best award counts', '2020 a bang-khen | 2019 a co', 'max', '6'],
  ['or all of them', '2020 a bang-khen | 2019 a co', 'sum', '10'],
  ['all of them, at most the max', '2020 a co | 2019 a co', 'sum', '10'],
  ['each as often as it was granted', '2020 a bang-khen count=2', 'sum', '8'],
  ['the best counts once', '2020 a bang-khen count=2', 'max', '4'],
  ['awards of the first season asked', '2019 a co', 'max', '6'],
  ['not of the season before', '2018 a co', 'max', '0'],
  ['not of this season', '2021 a co', 'max', '0'],
  ['not those of others', '2020 b co', 'max', '0'],
  ['not those that the formula does not name', '2020 a giay-khen', 'max', '0'],
  ['not what was only proposed', '2020 a co proposed', 'max', '0'],
  ['not what was revoked', '2020 a co | 2020 a co revoked', 'max', '0'],
  ['what is left after revoking', '2020 a bang-khen count=3 | 2020 a bang-khen revoked count=2', 'sum', '4'],
  ['not those of persons', '2020 a co object=individual', 'max', '0'],
  ['of any kind', '2020 a co kind=dot-xuat', 'max', '6'],
])('%s', (_, ledger, take, expected) => {
  expect(showFinal(yearWith(ledger, take), 'I')).toBe(expected);
});

test('awards of a predecessor count', () => {
  expect(showFinal(yearWith('2020 c co', 'max', { units: 'a<c' }), 'I')).toBe('6');
});

test('self and appraised are the same', () => {
  expect(standingOf(yearWith('2020 a co')).points.get('I')).toMatchObject({
    self: figure('6'),
    appraised: figure('6'),
  });
});

test('it counts where only appraisals do', () => {
  const year = yearWith('2020 a co', 'max', { appraisals: 'a 5 | b 5' });
  const scored = { ...year, rules: { ...year.rules, scoring: { final: 'appraised' } } } as const;
  expect(showFinal(scored, 'I')).toBe('6');
});

test('without a ledger there is no score', () => {
  expect(problemsOf(yearWith(undefined), 'score')).toEqual(['ledger-missing']);
});

test('a formula that no leaf uses asks nothing', () => {
  expect(problemsOf(yearWith(undefined, 'max', { criteria: 'II:10' }), 'score')).toEqual([]);
});
