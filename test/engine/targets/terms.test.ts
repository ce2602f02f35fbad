import { describe, expect, test } from 'vitest';
import { parseShare } from '../../../src/domain/share.ts';
import type { TargetRow } from '../../../src/domain/target.ts';
import { holdsSeason } from '../../../src/engine/targets/arrange-targets.ts';
import { missingYears, type TargetSources } from '../../../src/engine/targets/find-figures.ts';
import { judgeTargets } from '../../../src/engine/targets/judge-targets.ts';
import { record } from '../../record.ts';
import { parseAwardLedger } from '../year-texts/ledger-texts.ts';
import { rowsOf } from '../year-texts/rows.ts';

test.each([
  ['2020-2025', '2020', true],
  ['2020-2025', '2025', true],
  ['2020-2025', '2019', false],
  ['2020-2025', '2026', false],
  ['2020-2025', '2020-2021', true],
  ['2020-2025', '2024-2025', true],
  ['2020-2025', '2019-2020', false],
  ['2020-2025', '2025-2026', false],
  ['2020-2025', '2020-2025', false],
  ['2020', '2020', false],
  ['2020', '2021', false],
])('a term %s holds %s: %s', (term, season, expected) => {
  expect(holdsSeason(term, season)).toBe(expected);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['2020-2022', ['2020', '2021', '2022'], []],
  ['2020-2022', ['2020', '2022'], ['2021']],
  ['2020-2022', ['2021'], ['2020', '2022']],
  ['2020-2022', [], ['2020', '2021', '2022']],
  ['2020-2022', ['2020-2021', '2021-2022'], []],
  ['2020-2022', ['2020-2021'], ['2021']],
])('of the term %s with results of %s', (term, seasons, expected) => {
  expect(missingYears(term, seasons)).toEqual(expected);
});

/** `'nu 2020-2022 min=20% of=staff actual=3 base=10 yearly strict awards=co,bang part=tre'`. */
function targetsOf(text: string): readonly TargetRow[] {
  return rowsOf(text).map(([target = '', season = '', ...facts], row) => {
    const given = new Map(facts.map((fact): [string, string] => [fact.split('=')[0] ?? '', fact.split('=')[1] ?? '']));
    const number = (name: string, as: string) => (given.has(name) ? { [as]: Number(given.get(name)) } : {});
    const share = (name: string, as: string) => (given.has(name) ? { [as]: parseShare(given.get(name) ?? '') } : {});
    return {
      ...{ target, title: target, season, row, strict: given.has('strict'), yearly: given.has('yearly') },
      awards: (given.get('awards') ?? '').split(',').filter((one) => one !== ''),
      ...(given.has('of') ? { of: given.get('of') } : {}),
      ...(given.has('part') ? { ofWhich: given.get('part') } : {}),
      ...share('min', 'shareMin'),
      ...share('max', 'shareMax'),
      ...number('count', 'countMin'),
      ...number('actual', 'actual'),
      ...number('base', 'base'),
    } as object as TargetRow;
  });
}

/** Each target: reached/base, verdict, years; or the problems. */
function outcomeOf(text: string, given: Partial<TargetSources> = {}): readonly string[] {
  const { targets, problems } = judgeTargets(targetsOf(text), {
    heard: new Set(),
    membersIn: () => undefined,
    ...given,
  });
  record('', [targets, problems]);
  if (problems.length > 0) {
    return problems.map(({ details }) =>
      [
        'problem' in details ? details.problem : 'what' in details ? details.what : '',
        ...Object.values(details).slice(1),
      ].join(' '),
    );
  }
  return targets.map(({ definition, depth, reached, base, verdict, missing, years }) => {
    const open = missing === undefined ? '' : ` ${missing.kind}${missing.kind === 'years' ? ` ${missing.years}` : ''}`;
    const each = years.map((year) => `${year.season} ${year.reached ?? '–'}/${year.base ?? '–'} ${year.verdict}`);
    return `${'  '.repeat(depth)}${definition.target} ${reached ?? '–'}/${base ?? '–'} ${verdict}${open}${each.map((one) => `; ${one}`).join('')}`;
  });
}

describe('a term and its years', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'the figures of all years are added up',
      'nu 2020-2022 min=50% of=staff | nu 2020 actual=3 base=5 | nu 2021 actual=2 base=5 | nu 2022 actual=2 base=4',
      ['nu 7/14 met; 2020 3/5 met; 2021 2/5 not-met; 2022 2/4 met'],
    ],
    [
      'not while one is missing',
      'nu 2020-2022 min=50% of=staff | nu 2020 actual=3 base=5 | nu 2022 actual=2 base=4',
      ['nu –/– open actual; 2020 3/5 met; 2022 2/4 met'],
    ],
    [
      'of years without a base the base of the term counts',
      'nu 2020-2022 min=50% of=staff base=20 | nu 2020 actual=3 | nu 2021 actual=5 | nu 2022 actual=2',
      ['nu 10/20 met; 2020 3/– open; 2021 5/– open; 2022 2/– open'],
    ],
    [
      'what the term states besides has to be the sum',
      'nu 2020-2022 count=1 actual=9 | nu 2020 actual=3 | nu 2021 actual=5 | nu 2022 actual=2',
      ['actual nu 2020-2022 9 10 years'],
    ],
    [
      'a base that is stated besides too',
      'nu 2020-2021 min=50% of=staff base=9 | nu 2020 actual=3 base=5 | nu 2021 actual=2 base=5',
      ['base nu 2020-2021 9 10 years'],
    ],
    [
      'every year: all of them have met it',
      'nu 2020-2021 min=50% of=staff yearly base=4 | nu 2020 actual=2 | nu 2021 actual=3',
      ['nu –/– met; 2020 2/4 met; 2021 3/4 met'],
    ],
    [
      'every year: one has not',
      'nu 2020-2021 min=50% of=staff yearly base=4 | nu 2020 actual=2 | nu 2021 actual=1',
      ['nu –/– not-met; 2020 2/4 met; 2021 1/4 not-met'],
    ],
    [
      'every year: one is missing',
      'nu 2020-2021 min=50% of=staff yearly base=4 | nu 2020 actual=2',
      ['nu –/– open years 2021; 2020 2/4 met'],
    ],
    [
      'every year: one is open',
      'nu 2020-2021 min=50% of=staff yearly | nu 2020 actual=2 base=4 | nu 2021 actual=1',
      ['nu –/– open years 2021; 2020 2/4 met; 2021 1/– open'],
    ],
    ['a single year asked for every year is judged as itself', 'nu 2020 count=2 yearly actual=2', ['nu 2/– met']],
    [
      'school years',
      'nu 2020-2022 count=4 | nu 2020-2021 actual=3 | nu 2021-2022 actual=2',
      ['nu 5/– met; 2020-2021 3/– not-met; 2021-2022 2/– not-met'],
    ],
    ['more than there are', 'nu 2020 min=50% of=staff actual=6 base=5', ['actual-above-base nu 2020 6 5']],
    ['a result alone is on record', 'nu 2020 actual=6', ['nu 6/– none']],
    ['nothing at all', 'nu 2020', ['nothing-required nu 2020']],
    ['a share of nothing', 'nu 2020 min=50% actual=6', ['of-missing nu 2020']],
    ['more than the whole', 'nu 2020 min=100% of=staff strict actual=6', ['strict-whole nu 2020 100%']],
    ['from as much as to', 'nu 2020 min=50% max=50% of=staff actual=2 base=4', ['nu 2/4 met']],
    ['from more than to', 'nu 2020 min=60% max=50% of=staff actual=2 base=4', ['min-above-max nu 2020 60% 50%']],
    ['a base of none', 'nu 2020 max=50% of=staff actual=0 base=0', ['nu 0/0 open base-zero']],
    ['stated for every year and for the term', 'nu 2020-2021 count=1 yearly actual=4', ['yearly-actual nu 2020-2021']],
    ['stated for the term alone', 'nu 2020-2021 count=1 actual=4', ['nu 4/– met']],
    ['more than the number, which it reaches', 'nu 2020 count=2 strict actual=2', ['nu 2/– not-met']],
    ['more than the number, by one', 'nu 2020 count=2 strict actual=3', ['nu 3/– met']],
    ['the greater of number and share', 'nu 2020 count=3 min=50% of=staff actual=2 base=4', ['nu 2/4 not-met']],
    ['the greater of share and number', 'nu 2020 count=1 min=75% of=staff actual=2 base=4', ['nu 2/4 not-met']],
  ])('%s', (_, text, expected) => {
    expect(outcomeOf(text)).toEqual(expected);
  });
});

describe('parts of others', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'the part’s base is what its whole has reached',
      'nu 2020 min=50% of=staff actual=4 base=8 | tre 2020 min=50% part=nu actual=2',
      ['nu 4/8 met', '  tre 2/4 met'],
    ],
    [
      'it stands below its whole, wherever its row is',
      'tre 2020 min=50% part=nu actual=2 | nha 2020 count=1 actual=1 | nu 2020 min=50% of=staff actual=4 base=8',
      ['nha 1/– met', 'nu 4/8 met', '  tre 2/4 met'],
    ],
    [
      'of a term in which its season lies',
      'nu 2020-2021 count=1 | nu 2020 actual=4 | nu 2021 actual=4 | tre 2020 min=50% part=nu actual=2',
      ['  tre 2/4 met', 'nu 8/– met; 2020 4/– met; 2021 4/– met'],
    ],
    [
      'more than its whole',
      'nu 2020 count=1 actual=4 | tre 2020 min=50% part=nu actual=5',
      ['part-above-whole tre 2020 5 4'],
    ],
    [
      'another base is stated',
      'nu 2020 count=1 actual=4 | tre 2020 min=50% part=nu actual=2 base=5',
      ['base tre 2020 5 4 parent'],
    ],
    ['of one that nobody set', 'nu 2020 count=1 actual=4 | tre 2020 min=50% part=nuu actual=2', [' 2020 nu']],
    ['of one in another season', 'nu 2021 count=1 actual=4 | tre 2020 min=50% part=nu actual=2', [' 2020 nu']],
    [
      'of each other',
      'nu 2020 count=1 part=tre actual=4 | tre 2020 count=1 part=nu actual=2',
      ['circle nu 2020 nu ← tre ← nu', 'circle tre 2020 tre ← nu ← tre'],
    ],
    [
      'below a circle it is not told again',
      'nu 2020 count=1 part=tre actual=4 | tre 2020 count=1 part=nu actual=2 | nha 2020 count=1 part=nu actual=1',
      ['circle nu 2020 nu ← tre ← nu', 'circle tre 2020 tre ← nu ← tre'],
    ],
    ['twice', 'nu 2020 count=1 actual=4 | nu 2020 count=1 actual=4', ['twice nu 2020']],
  ])('%s', (_, text, expected) => {
    expect(outcomeOf(text)).toEqual(expected);
  });
});

test('parts of parts are followed 50 levels deep', () => {
  const chain = (length: number): readonly TargetRow[] =>
    targetsOf(
      Array.from({ length }, (_, n) => `p${n} 2020 count=1 actual=4${n === 0 ? '' : ` part=p${n - 1}`}`).join(' | '),
    );
  const judge = (rows: readonly TargetRow[]) => judgeTargets(rows, { heard: new Set(), membersIn: () => undefined });
  expect(
    judge(chain(51))
      .targets.map(({ depth }) => depth)
      .at(-1),
  ).toBe(50);
  expect(judge(chain(52))).toEqual({
    targets: [],
    problems: [
      {
        code: 'too-large',
        at: { file: 'targets', row: 51, column: 'of_which' },
        details: { limit: 'target-nesting', allowed: 50 },
      },
    ],
  });
});

describe('what others know', () => {
  const ledger = parseAwardLedger(
    '2020 a co | 2021 a co | 2021 b co | 2021 c co proposed | 2022 a co | 2022 a co revoked',
  );
  const heard = new Set(['co']);

  test.each<[string, string, Partial<TargetSources>, readonly string[]]>([
    ['members where members are asked', 'nu 2021 min=50% of=members actual=4', { membersIn: () => 6 }, ['nu 4/6 met']],
    ['not where others are', 'nu 2021 min=50% of=staff actual=4 base=5', { membersIn: () => 6 }, ['nu 4/5 met']],
    [
      'another number is stated',
      'nu 2021 min=50% of=members actual=4 base=5',
      { membersIn: () => 6 },
      ['base nu 2021 5 6 members'],
    ],
    [
      'not of a part',
      'nu 2021 count=1 actual=4 | tre 2021 min=50% of=members part=nu actual=2',
      { membersIn: () => 6 },
      ['nu 4/– met', '  tre 2/4 met'],
    ],
    ['awards of the ledger', 'khen 2021 count=2 awards=co', { ledger, heard }, ['khen 2/– met']],
    [
      'another number is stated of them',
      'khen 2021 count=2 awards=co actual=3',
      { ledger, heard },
      ['actual khen 2021 3 2 awards'],
    ],
    [
      'more awards than there are',
      'khen 2021 min=50% of=staff base=1 awards=co',
      { ledger, heard },
      ['actual-above-base khen 2021 2 1'],
    ],
    [
      'over a term',
      'khen 2020-2022 count=2 awards=co',
      { ledger, heard },
      ['khen 3/– met; 2020 1/– not-met; 2021 2/– met; 2022 0/– not-met'],
    ],
    [
      'a proposal makes no year',
      'khen 2021-2022 count=1 awards=co',
      { ledger: parseAwardLedger('2021 a co | 2022 a co proposed'), heard },
      ['khen 1/– met; 2021 1/– met'],
    ],
    ['without a ledger what is stated', 'khen 2021 count=2 awards=co actual=3', { heard }, ['khen 3/– met']],
  ])('%s', (_, text, sources, expected) => {
    expect(outcomeOf(text, sources)).toEqual(expected);
  });
});
