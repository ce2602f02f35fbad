import { expect, test } from 'vitest';
import type { YearInput } from '../bloc-year-builder.ts';
import type { AwardInput } from '../rules-builder.ts';
import { decide, findingOf } from './read-proposal.ts';

type ConditionInput = NonNullable<AwardInput['if']>[number];

/** `a`'s finding for an award that asks the past: `met 2` or `not met 0`, by how often or how many seasons. */
function ask(condition: ConditionInput, awardLedger: string, input: Partial<YearInput> = {}): string {
  const decision = decide({
    members: 'a b',
    scores: 'a 90 | b 80',
    awardLedger,
    ...input,
    rules: { classes: 'xuat-sac:90 tot:0', awards: [{ code: 'co', quota: 2, if: [condition] }] },
  });
  const { met, detail } = findingOf(decision, 'a', condition.kind);
  if (detail.kind !== 'history' && detail.kind !== 'streak') throw new Error('asks nothing of the past');
  expect(decision.winners.some(({ member }) => member === 'a')).toBe(met);
  return `${met ? 'met' : 'not met'} ${detail.have}`;
}

const history = { kind: 'history', anyOf: ['bang-khen'], atLeast: 1 } as const;

test.each<[string, ConditionInput, string, string]>([
  ['once', history, '2019 a bang-khen', 'met 1'],
  ['never', history, '2019 b bang-khen', 'not met 0'],
  ['another award', history, '2019 a khac', 'not met 0'],
  ['any of several', { ...history, anyOf: ['co', 'bang-khen'], atLeast: 2 }, '2018 a co | 2019 a bang-khen', 'met 2'],
  ['once where twice is asked', { ...history, atLeast: 2 }, '2019 a bang-khen', 'not met 1'],
  ['one row that counts two', { ...history, atLeast: 2 }, '2019 a bang-khen count=2', 'met 2'],
  ['in the oldest season asked', { ...history, within: 3 }, '2018 a bang-khen', 'met 1'],
  ['one season too long ago', { ...history, within: 3 }, '2017 a bang-khen', 'not met 0'],
  ['long ago, where all seasons count', history, '1999 a bang-khen', 'met 1'],
  ['in this season, which is not before it', history, '2021 a bang-khen', 'not met 0'],
  ['revoked', history, '2019 a bang-khen | 2019 a bang-khen revoked', 'not met 0'],
  ['proposed only', history, '2019 a bang-khen proposed', 'not met 0'],
  ['of the kind asked', { ...history, awardKind: 'chuyen-de' }, '2019 a bang-khen kind=chuyen-de', 'met 1'],
  ['of another kind', { ...history, awardKind: 'chuyen-de' }, '2019 a bang-khen', 'not met 0'],
  ['of any kind where none is asked', history, '2019 a bang-khen kind=dot-xuat', 'met 1'],
  ['a yearly rating', { ...history, anyOf: ['rating:xuat-sac'] }, '2020 a rating:xuat-sac', 'met 1'],
  ['at most never, never', { ...history, atLeast: 0, atMost: 0 }, '2019 b bang-khen', 'met 0'],
  ['at most never, once', { ...history, atLeast: 0, atMost: 0 }, '2019 a bang-khen', 'not met 1'],
  ['at most once, twice', { ...history, atLeast: 0, atMost: 1 }, '2019 a bang-khen | 2018 a bang-khen', 'not met 2'],
  ['between one and two, two', { ...history, atMost: 2 }, '2019 a bang-khen count=2', 'met 2'],
  ['between one and two, none', { ...history, atMost: 2 }, '2019 b bang-khen', 'not met 0'],
])('history: %s', (_, condition, ledger, expected) => {
  expect(ask(condition, ledger)).toBe(expected);
});

test.each([
  ['of the school year before', '2020-2021', '2019-2020 a bang-khen', 'met 1'],
  ['of the school year before, written as a year', '2020-2021', '2019 a bang-khen', 'met 1'],
  ['two school years before', '2020-2021', '2018-2019 a bang-khen', 'not met 0'],
  ['of the term before', '2015-2020', '2010-2015 a bang-khen', 'met 1'],
  ['a year within the term before', '2015-2020', '2012 a bang-khen', 'met 1'],
  ['two terms before', '2015-2020', '2005-2010 a bang-khen', 'not met 0'],
])('history within one season: %s', (_, season, ledger, expected) => {
  expect(ask({ ...history, within: 1 }, ledger, { season })).toBe(expected);
});

test('history counts what the units had from which a unit came', () => {
  expect(ask({ ...history, atLeast: 2 }, '2019 x bang-khen | 2018 y bang-khen', { units: 'a<x | x<y' })).toBe('met 2');
});

test('history names the seasons in which it found something', () => {
  const decision = decide({
    members: 'a',
    scores: 'a 90',
    awardLedger: '2019 a bang-khen | 2017 a bang-khen | 2019 a co',
    rules: { awards: [{ code: 'co', if: [{ ...history, within: 5, atMost: 9 }] }] },
  });
  expect(findingOf(decision, 'a', 'history').detail).toEqual({
    kind: 'history',
    awards: ['bang-khen'],
    have: 2,
    within: 5,
    atLeast: 1,
    atMost: 9,
    seasons: ['2017', '2019'],
  });
});

const streak = { kind: 'streak', anyOf: ['rating:xuat-sac'], seasons: 2, includingThis: false } as const;
const withThis = { ...streak, includingThis: true } as const;

test.each<[string, ConditionInput, string, string]>([
  ['two years running', streak, '2019 a rating:xuat-sac | 2020 a rating:xuat-sac', 'met 2'],
  ['only last year', streak, '2020 a rating:xuat-sac', 'not met 1'],
  ['not last year', streak, '2018 a rating:xuat-sac | 2019 a rating:xuat-sac', 'not met 0'],
  ['a year left out', { ...streak, seasons: 3 }, '2018 a rating:xuat-sac | 2020 a rating:xuat-sac', 'not met 1'],
  ['twice in one year is one year', streak, '2020 a rating:xuat-sac count=2', 'not met 1'],
  ['another rating', streak, '2019 a rating:tot | 2020 a rating:xuat-sac', 'not met 1'],
  ['any of several', { ...streak, anyOf: ['co', 'rating:xuat-sac'] }, '2019 a co | 2020 a rating:xuat-sac', 'met 2'],
  [
    'one of them revoked',
    streak,
    '2019 a rating:xuat-sac | 2020 a rating:xuat-sac | 2020 a rating:xuat-sac revoked',
    'not met 0',
  ],
  ['this year’s class and last year’s rating', withThis, '2020 a rating:xuat-sac', 'met 2'],
  ['this year’s class alone', withThis, '2019 a rating:xuat-sac', 'not met 1'],
  ['this year’s class is another', { ...withThis, anyOf: ['rating:tot'] }, '2020 a rating:tot', 'not met 0'],
  [
    'what the ledger says of this year’s rating does not count',
    { ...withThis, anyOf: ['rating:tot'] },
    '2020 a rating:tot | 2021 a rating:tot',
    'not met 0',
  ],
  ['an award of this year that the ledger has', { ...withThis, anyOf: ['co'] }, '2020 a co | 2021 a co', 'met 2'],
  [
    'an award of this year, where this year is not asked',
    { ...streak, anyOf: ['co'] },
    '2020 a co | 2021 a co',
    'not met 1',
  ],
  ['one season, this one', { ...withThis, seasons: 1 }, '2001 b khac', 'met 1'],
])('streak: %s', (_, condition, ledger, expected) => {
  expect(ask(condition, ledger)).toBe(expected);
});

test.each([
  ['school years', '2020-2021', '2019-2020 a rating:xuat-sac | 2018-2019 a rating:xuat-sac', 'met 2'],
  ['terms of five years', '2015-2020', '2010-2015 a rating:xuat-sac | 2005-2010 a rating:xuat-sac', 'met 2'],
  ['terms are not years', '2015-2020', '2014 a rating:xuat-sac | 2013 a rating:xuat-sac', 'not met 0'],
])('a streak of %s', (_, season, ledger, expected) => {
  expect(ask(streak, ledger, { season })).toBe(expected);
});

test('a streak counts what the units had from which a unit came', () => {
  expect(ask(streak, '2019 x rating:xuat-sac | 2020 a rating:xuat-sac', { units: 'a<x' })).toBe('met 2');
});

test('a streak names the seasons that it asked, the newest first', () => {
  const decision = decide({
    members: 'a',
    scores: 'a 90',
    awardLedger: '2020 a rating:xuat-sac',
    rules: { classes: 'xuat-sac:90 tot:0', awards: [{ code: 'co', if: [{ ...withThis, seasons: 3 }] }] },
  });
  expect(findingOf(decision, 'a', 'streak').detail).toEqual({
    kind: 'streak',
    awards: ['rating:xuat-sac'],
    need: 3,
    have: 2,
    seasons: [2021, 2020, 2019],
  });
});
