import { expect, test } from 'vitest';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf, problemsWith } from '../read-problems.ts';
import { type AwardInput, figure, type RulesInput } from '../rules-builder.ts';

type ConditionInput = NonNullable<AwardInput['if']>[number];

const bloc = { members: 'a b', scores: 'a 90 | b 80' } satisfies YearInput;

function asking(condition: ConditionInput, others: readonly AwardInput[] = []): RulesInput {
  return { classes: 'tot:85 kha:0', awards: [...others, { code: 'co', quota: 2, if: [condition] }] };
}

const history = { kind: 'history', anyOf: ['bang-khen'], within: 2, atLeast: 1 } as const;
const streak = { kind: 'streak', anyOf: ['rating:tot'], seasons: 2, includingThis: false } as const;
const holds = { kind: 'holds', award: 'bang-khen' } as const;

test.each<[string, RulesInput, readonly string[]]>([
  ['history', asking(history), ['ledger-missing']],
  ['streak', asking(streak), ['ledger-missing']],
  ['holds of an award that is not of this list', asking(holds), ['ledger-missing']],
  ['holds of an award of this list', asking(holds, [{ code: 'bang-khen' }]), []],
  ['no rule', asking({ kind: 'max-rank', rank: 1, among: 'considered' }), []],
])('without a ledger: %s asks it', (_, rules, expected) => {
  expect(problemsOf({ ...bloc, rules })).toEqual(expected);
});

test.each([
  ['it stops `propose`', 'propose', ['ledger-missing']],
  ['and `check`', 'check', ['ledger-missing']],
  ['but not `score`', 'score', []],
] as const)('a ledger that a condition lacks: %s', (_, goal, expected) => {
  expect(problemsOf({ ...bloc, rules: asking(history) }, goal)).toEqual(expected);
});

test('a ledger that a formula lacks stops `score` too', () => {
  const held = { kind: 'held', awards: new Map([['bang-khen', figure('5')]]), within: 1, take: 'max' } as const;
  const rules = { formulas: { 'da-dat': held }, scoring: { unscored: 'zero' } } as const;
  const input = { members: 'a b', criteria: 'I:100 II:5/formula=da-dat', scores: 'a 90 | b 80', rules };
  expect(problemsOf(input, 'score')).toContain('ledger-missing');
  expect(problemsOf({ ...input, awardLedger: '2020 a bang-khen' }, 'score')).toEqual([]);
  expect(problemsOf({ ...input, criteria: 'I:100' }, 'score')).toEqual([]);
});

const fullLedger = '2019 a bang-khen | 2020 b rating:tot';

test.each<[string, RulesInput, string, readonly string[]]>([
  ['every season asked has a row', asking(history), fullLedger, []],
  ['a season has none', asking(history), '2020 a bang-khen', ['ledger-short']],
  ['two seasons have none', asking({ ...history, within: 3 }), '2020 a bang-khen', ['ledger-short', 'ledger-short']],
  ['a season has only rows of others', asking(history), '2020 a bang-khen | 2019 x bang-khen', ['ledger-short']],
  ['a row of any status is a row', asking(history), '2020 a bang-khen | 2019 b khac refused', []],
  [
    'history of all time asks no season in particular',
    asking({ kind: 'history', anyOf: ['bang-khen'], atLeast: 1 }),
    '2001 a bang-khen',
    [],
  ],
  ['a streak asks its seasons', asking(streak), '2020 a rating:tot', ['ledger-short']],
  ['a streak with this season asks one less', asking({ ...streak, includingThis: true }), '2020 a rating:tot', []],
  ['an award that occurs nowhere', asking({ ...history, anyOf: ['bang-khenn'] }), fullLedger, ['award-unheard']],
  ['an award of this list', asking({ ...history, anyOf: ['co'] }), fullLedger, []],
  ['the rating of a class', asking({ ...history, anyOf: ['rating:kha'] }), fullLedger, []],
  ['the rating of no class', asking({ ...history, anyOf: ['rating:gioi'] }), fullLedger, ['award-unheard']],
  ['holds of an award that occurs nowhere', asking({ kind: 'holds', award: 'khac' }), fullLedger, ['award-unheard']],
])('with a ledger: %s', (_, rules, awardLedger, expected) => {
  expect(problemsOf({ ...bloc, rules, awardLedger })).toEqual(expected);
});

test('seasons are asked no further back than years of four digits go', () => {
  const input = { ...bloc, rules: asking({ ...history, within: 999_999 }), awardLedger: fullLedger };
  expect(problemsWith('ledger-short', input)).toHaveLength(2021 - 1000 - 2);
});

test('rows of predecessors are rows of this bloc', () => {
  const input = { ...bloc, rules: asking(history), awardLedger: '2020 a bang-khen | 2019 x bang-khen' };
  expect(problemsOf({ ...input, units: 'b<y | y<x' })).toEqual([]);
});

test('a school year or a term asks the seasons that are so far apart', () => {
  const input = { ...bloc, rules: asking(history) };
  expect(
    problemsOf({ ...input, season: '2020-2021', awardLedger: '2019-2020 a bang-khen | 2018-2019 a khac' }),
  ).toEqual([]);
  expect(
    problemsOf({ ...input, season: '2015-2020', awardLedger: '2010-2015 a bang-khen | 2005-2010 a khac' }),
  ).toEqual([]);
  expect(problemsOf({ ...input, season: '2015-2020', awardLedger: '2014 a bang-khen | 2013 a khac' })).toEqual([
    'ledger-short',
    'ledger-short',
  ]);
});

test('an award that is unheard is told once, with the nearest', () => {
  const rules = asking({ ...history, anyOf: ['bang-khem'] }, [
    { code: 'khac', if: [{ ...history, anyOf: ['bang-khem'] }] },
  ]);
  expect(problemsWith('award-unheard', { ...bloc, rules, awardLedger: fullLedger })).toEqual([
    {
      at: { file: 'rules', path: ['awards', 0, 'if', 0, 'history'] },
      details: { award: 'bang-khem', closest: 'bang-khen' },
    },
  ]);
});

test('heard is what any bloc was given', () => {
  const input = {
    ...bloc,
    rules: asking({ ...history, within: 1, anyOf: ['bang-khen'] }),
    awardLedger: '2020 x bang-khen | 2020 a khac',
  };
  expect(problemsOf(input)).toEqual([]);
});

test.each([
  ['granted', '2020 a co', []],
  ['proposed and granted', '2020 a co proposed | 2020 a co', []],
  ['proposed and refused', '2020 a co proposed | 2020 a co refused', []],
  ['refused, the proposal not recorded', '2020 a co refused', []],
  ['granted and revoked', '2020 a co | 2020 a co revoked', []],
  ['granted to a predecessor, revoked from the unit it became', '2020 x co | 2020 a co revoked', []],
  [
    'granted to the unit it became, revoked from the predecessor',
    '2020 a co | 2020 x co revoked',
    ['ledger-row revoked-before-granted'],
  ],
  ['revoked though only proposed', '2020 a co proposed | 2020 a co revoked', ['ledger-row revoked-before-granted']],
  ['revoked, granted to another', '2020 b co | 2020 a co revoked', ['ledger-row revoked-before-granted']],
  ['revoked, granted in another season', '2019 a co | 2020 a co revoked', ['ledger-row revoked-before-granted']],
  [
    'revoked, granted for another kind of work',
    '2020 a co kind=dot-xuat | 2020 a co revoked',
    ['ledger-row revoked-before-granted'],
  ],
  [
    'revoked, granted to one of its people',
    '2020 a co object=individual | 2020 a co revoked',
    ['ledger-row revoked-before-granted'],
  ],
  ['granted and refused', '2020 a co | 2020 a co refused', ['ledger-row refused-and-granted']],
  [
    'one proposal granted and refused',
    '2020 a co proposed | 2020 a co | 2020 a co refused',
    ['ledger-row refused-and-granted'],
  ],
  [
    'one of two proposals granted, the other refused',
    '2020 a co proposed | 2020 a co refused | 2020 a co proposed | 2020 a co',
    [],
  ],
  ['one proposal granted twice', '2020 a co proposed | 2020 a co | 2020 a co', ['ledger-row decided-twice']],
  ['two proposals granted', '2020 a co proposed | 2020 a co proposed | 2020 a co | 2020 a co', []],
  ['granted twice without proposals: two rows that add up', '2020 a co count=2 | 2020 a co', []],
])('a row of the ledger: %s', (_, awardLedger, expected) => {
  expect(problemsOf({ ...bloc, awardLedger, units: 'a<x' })).toEqual(expected);
});

test('a row that cannot follow is told at the later one', () => {
  expect(problemsWith('ledger-row', { ...bloc, awardLedger: '2020 a co | 2019 b co | 2020 a co refused' })).toEqual([
    {
      at: { file: 'award-ledger', row: 2, column: 'status' },
      details: { problem: 'refused-and-granted', award: 'co', member: 'a', season: '2020' },
    },
  ]);
});
