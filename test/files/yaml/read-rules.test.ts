import { describe, expect, test } from 'vitest';
import { points } from '../../../src/domain/points.ts';
import type { AwardRule, Rules } from '../../../src/domain/rules.ts';
import { parseShare } from '../../../src/domain/share.ts';
import { readRulesText } from './yaml-source.ts';

/** The rules that a text states; it must be in order. */
function rulesOf(text: string): Rules {
  const { content, told } = readRulesText(text);
  expect(told).toEqual([]);
  if (!content) throw new Error('nothing was read');
  return content;
}

/** The one award of the text, with further keys. */
function awardOf(keys: string): AwardRule {
  const [award] = rulesOf(awardText(keys)).awards;
  if (!award) throw new Error('no award was read');
  return award;
}

function awardText(keys: string): string {
  return `awards:\n  - award: co\n    name: Cờ\n    quota: 1\n${keys === '' ? '' : `    ${keys.replaceAll('\n', '\n    ')}\n`}`;
}

const whole = (value: number) => points(BigInt(value) * 10_000n);

describe('defaults', () => {
  test('rules without keys', () => {
    expect(rulesOf('{}')).toEqual({
      scoring: {
        final: 'appraised-else-self',
        combine: 'mean',
        scorers: 1,
        decimals: 2,
        unscored: 'error',
        notApplicable: 'forbid',
      },
      formulas: new Map(),
      ranking: { by: 'total', within: 'bloc', ties: [] },
      gates: [],
      voting: { contests: new Map() },
      awards: [],
    });
  });

  test('an award with nothing but what is required', () => {
    expect(awardOf('')).toEqual({
      code: 'co',
      name: 'Cờ',
      quota: { kind: 'count', count: 1 },
      perGroup: false,
      conditions: [],
      by: [{ kind: 'rank' }],
      atCutoff: 'ruling',
      with: [],
      path: ['awards', 0],
    });
  });

  test('leadership with nothing but what is required', () => {
    expect(rulesOf('leadership: { method: succession, deputies: 2 }').leadership).toEqual({
      method: 'succession',
      deputies: 2,
      deputyMethod: 'succession',
      bars: [{ kind: 'not-considered' }, { kind: 'seat-barred' }, { kind: 'leaving' }],
      election: { fallbackRing: false },
      path: ['leadership'],
    });
  });
});

test('scoring, ranking, classes and voting', () => {
  const rules = rulesOf(`
scoring: { scale: 1000, final: highest, combine: trimmed-mean, scorers: 3, decimals: 4, unscored: zero, not_applicable: percent, bonus_cap: "9,5", penalty_cap: 20.25 }
ranking: { by: percent, within: group, ties: [base, bonus, total, percent, self_total, penalty, "node:I.2.a", "votes:co"] }
classes:
  by: percent
  cap: 100
  bands: [ { class: kha, from: 0 }, { class: xuat-sac, name: Xuất sắc, from: 95 }, { class: tot, from: "84,5" } ]
voting: { quorum: "2/3", contests: { co: { choose: 2 }, head: {} } }
`);
  expect(rules.scoring).toEqual({
    scale: whole(1000),
    final: 'highest',
    combine: 'trimmed-mean',
    scorers: 3,
    decimals: 4,
    unscored: 'zero',
    notApplicable: 'percent',
    bonusCap: 95_000n,
    penaltyCap: 202_500n,
  });
  expect(rules.ranking).toEqual({
    by: 'percent',
    within: 'group',
    ties: [
      ...['base', 'bonus', 'total', 'percent', 'self_total', 'penalty'].map((kind) => ({ kind })),
      { kind: 'node', code: 'I.2.a' },
      { kind: 'votes', contest: 'co' },
    ],
  });
  expect(rules.classes).toEqual({
    by: 'percent',
    cap: whole(100),
    bands: [
      { class: 'xuat-sac', name: 'Xuất sắc', from: whole(95) },
      { class: 'tot', from: 845_000n },
      { class: 'kha', from: 0n },
    ],
  });
  expect(rules.voting).toEqual({
    quorum: parseShare('2/3'),
    contests: new Map([
      ['co', { choose: 2 }],
      ['head', {}],
    ]),
  });
});

test('formulas of every kind', () => {
  const { formulas } = rulesOf(`
formulas:
  a: { kind: yesno }
  b: { kind: count, each: 0.5, max: 2 }
  c: { kind: ratio, floor: "33,3%", lower_is_better: true }
  d: { kind: tiers, of: ratio, bands: [ { from: 50, points: 1 }, { from: 95, points: 2 }, { from: 95, above: true, points: 3 } ], otherwise: 0.1 }
  e: { kind: leader }
  f: { kind: held, awards: { co: 5, "rating:tot": 2 }, within: 3, take: sum }
  g: { kind: held, awards: { co: 5 }, within: 1 }
`);
  const path = (name: string) => ({ path: ['formulas', name] });
  expect([...formulas]).toEqual([
    ['a', { kind: 'yesno', ...path('a') }],
    ['b', { kind: 'count', each: 5_000n, max: whole(2), ...path('b') }],
    ['c', { kind: 'ratio', floor: parseShare('33,3%'), lowerIsBetter: true, ...path('c') }],
    [
      'd',
      {
        kind: 'tiers',
        bands: [
          { from: whole(95), above: true, points: whole(3) },
          { from: whole(95), above: false, points: whole(2) },
          { from: whole(50), above: false, points: whole(1) },
        ],
        otherwise: 1_000n,
        ofRatio: true,
        ...path('d'),
      },
    ],
    ['e', { kind: 'leader', ...path('e') }],
    [
      'f',
      {
        kind: 'held',
        awards: new Map([
          ['co', whole(5)],
          ['rating:tot', whole(2)],
        ]),
        within: 3,
        take: 'sum',
        ...path('f'),
      },
    ],
    ['g', { kind: 'held', awards: new Map([['co', whole(5)]]), within: 1, take: 'max', ...path('g') }],
  ]);
});

test('gates of every kind', () => {
  const { gates } = rulesOf(`
gates: [registered, pact-signed, not-disqualified, { min-percent: 50 }, { min-total: 70 }, { class-in: [tot, kha] },
  { min-ratio: { criterion: "*", share: "105%", strict: true } }, { min-ratio: { criterion: I.1, share: "100%" } }]
`);
  expect(gates.map(({ path, ...gate }) => [path[1], gate])).toEqual([
    [0, { kind: 'registered' }],
    [1, { kind: 'pact-signed' }],
    [2, { kind: 'not-disqualified' }],
    [3, { kind: 'min-percent', need: whole(50) }],
    [4, { kind: 'min-total', need: whole(70) }],
    [5, { kind: 'class-in', classes: ['tot', 'kha'] }],
    [6, { kind: 'min-ratio', criterion: '*', share: parseShare('105%', true), strict: true }],
    [7, { kind: 'min-ratio', criterion: 'I.1', share: parseShare('100%'), strict: false }],
  ]);
});

test('conditions of every kind', () => {
  const { conditions } = awardOf(`if:
  - { max-rank: 1 }
  - { max-rank: { n: 2, among: all } }
  - { max-rank: { n: 3 } }
  - { class-in: [xuat-sac] }
  - { min-total: 90 }
  - { min-percent: "90,5" }
  - { group-in: [a] }
  - { kind-in: [so, nganh] }
  - { registered: true }
  - { min-ratio: { criterion: I, share: "100%" } }
  - { holds: tap-the }
  - { history: { any_of: [bang-khen] } }
  - { history: { any_of: [bang-khen, co], within: 5, at_most: 3, kind: cong-trang } }
  - { history: { any_of: [bang-khen], at_least: 2, at_most: 3 } }
  - { streak: { any_of: ["rating:xuat-sac"], seasons: 2, including_this: true } }
  - { streak: { any_of: [co], seasons: 3 } }`);
  expect(conditions.map(({ path: _, ...condition }) => condition)).toEqual([
    { kind: 'max-rank', rank: 1, among: 'considered' },
    { kind: 'max-rank', rank: 2, among: 'all' },
    { kind: 'max-rank', rank: 3, among: 'considered' },
    { kind: 'class-in', classes: ['xuat-sac'] },
    { kind: 'min-total', need: whole(90) },
    { kind: 'min-percent', need: 905_000n },
    { kind: 'group-in', groups: ['a'] },
    { kind: 'kind-in', kinds: ['so', 'nganh'] },
    { kind: 'registered' },
    { kind: 'min-ratio', criterion: 'I', share: parseShare('100%'), strict: false },
    { kind: 'holds', award: 'tap-the' },
    { kind: 'history', anyOf: ['bang-khen'], atLeast: 1 },
    { kind: 'history', anyOf: ['bang-khen', 'co'], within: 5, atLeast: 0, atMost: 3, awardKind: 'cong-trang' },
    { kind: 'history', anyOf: ['bang-khen'], atLeast: 2, atMost: 3 },
    { kind: 'streak', anyOf: ['rating:xuat-sac'], seasons: 2, includingThis: true },
    { kind: 'streak', anyOf: ['co'], seasons: 3, includingThis: false },
  ]);
  expect(conditions.map(({ path }) => path)).toEqual(conditions.map((_, index) => ['awards', 0, 'if', index]));
});

describe('quotas', () => {
  test.each([
    ['a number', '3', { kind: 'count', count: 3 }],
    ['a number in quotes', '"3"', { kind: 'count', count: 3 }],
    ['none', '0', { kind: 'count', count: 0 }],
    ['all', 'all', { kind: 'all' }],
    [
      'a share',
      '{ share: "20%", of: members }',
      { kind: 'share', share: parseShare('20%'), of: 'members', round: 'floor' },
    ],
    [
      'a share with bounds',
      '{ share: "1/3", of: eligible, round: half-up, min: 0, max: 3 }',
      { kind: 'share', share: parseShare('1/3'), of: 'eligible', round: 'half-up', min: 0, max: 3 },
    ],
    [
      'steps by size',
      '{ by_size: [ { up_to: 9, count: 1 }, { count: 2 } ] }',
      { kind: 'by-size', steps: [{ upTo: 9, count: 1 }, { count: 2 }] },
    ],
  ])('%s', (_, quota, expected) => {
    const [award] = rulesOf(`awards: [ { award: co, name: Cờ, quota: ${quota} } ]`).awards;
    expect(award?.quota).toEqual(expected);
  });
});

test('votes, orders and the other keys of an award', () => {
  expect(
    awardOf(
      'per: group\nvote: { contest: suy-ton, threshold: "2/3", base: present, strict: true }\nby: [votes, rank, penalty, "node:I", "votes:head"]\nat_cutoff: none\nwith: [bang-khen]\nclause: Điều 11',
    ),
  ).toMatchObject({
    perGroup: true,
    vote: { contest: 'suy-ton', threshold: { share: parseShare('2/3'), base: 'present', strict: true } },
    by: [
      { kind: 'own-votes' },
      { kind: 'rank' },
      { kind: 'penalty' },
      { kind: 'node', code: 'I' },
      { kind: 'votes', contest: 'head' },
    ],
    atCutoff: 'none',
    with: ['bang-khen'],
    clause: 'Điều 11',
  });
  expect(awardOf('vote: {}').vote).toEqual({ contest: 'co' });
  expect(awardOf('by: [ruling]').by).toBe('ruling');
});

test('every key of leadership', () => {
  const { leadership } = rulesOf(`
leadership:
  method: by-rank
  deputies: 1
  deputy_method: election
  head_kinds: [so]
  deputy_kinds: [thads]
  bars: [leaving, { served: { seat: head, within: 5 } }]
  election: { threshold: "1/2", strict: true, base: valid, fallback: ring }
  ranks: { head: 2, deputies: [1] }
  award: co
`);
  expect(leadership).toEqual({
    method: 'by-rank',
    deputies: 1,
    deputyMethod: 'election',
    headKinds: ['so'],
    deputyKinds: ['thads'],
    bars: [{ kind: 'leaving' }, { kind: 'served', seat: 'head', within: 5 }],
    election: { threshold: { share: parseShare('1/2'), base: 'valid', strict: true }, fallbackRing: true },
    ranks: { head: 2, deputies: [1] },
    award: 'co',
    path: ['leadership'],
  });
});

test('by rank there are as many deputies as ranks are named', () => {
  expect(rulesOf('leadership: { method: by-rank, ranks: { head: 2, deputies: [1, 3] } }').leadership?.deputies).toBe(2);
  expect(rulesOf('leadership: { method: by-rank, ranks: { head: 2 } }').leadership?.deputies).toBe(0);
});

describe('numbers are read from their text', () => {
  test.each([
    ['10.10', 101_000n],
    ['"10,10"', 101_000n],
    ['0.1', 1_000n],
    ['97.1250', 971_250n],
    ['010', 100_000n],
    ['999999999.9999', 9_999_999_999_999n],
    ['123456789', 1_234_567_890_000n],
  ])('%s', (text, expected) => {
    expect(rulesOf(`scoring: { bonus_cap: ${text} }`).scoring.bonusCap).toBe(expected);
  });

  test.each([
    ['1.000', 'number-ambiguous'],
    ['"97,125"', 'number-ambiguous'],
    ['1e3', 'number'],
    ['0x10', 'number'],
    ['0o7', 'number'],
    ['.5', 'number'],
    ['5.', 'number'],
    ['+5', 'number'],
    ['.inf', 'number'],
    ['.nan', 'number'],
    ['1.23456', 'number'],
    ['1234567890', 'number'],
    ['1_000', 'number'],
    ['"12 điểm"', 'number'],
    ['"9/10"', 'number'],
    ['-1', 'number-range'],
    ['-0.5', 'number-range'],
    ['true', 'schema'],
    ['[1]', 'schema'],
    ['~', 'schema'],
  ])('%s is told as %s', (text, code) => {
    expect(readRulesText(`scoring:\n  bonus_cap: ${text}\n`).told.map((told) => told.replace(/^\S+ /, ''))).toEqual([
      code,
    ]);
  });
});

describe('what is wrong is told where it stands', () => {
  test.each([
    ['an empty file', '', ['1:1 yaml-syntax']],
    ['a closed word that is none', 'scoring: { final: appraise, combine: average }', ['1:19 schema', '1:38 schema']],
    ['an unknown kind of formula, once', 'formulas: { a: { kind: tier, bands: [], x: 1 } }', ['1:24 schema']],
    ['a formula without its kind, once', 'formulas: { a: { each: 1 } }', ['1:13 schema']],
    ['a kind that is no word', 'formulas: { a: { kind: 5 } }', ['1:24 schema']],
    ['a formula in one word', 'formulas: { a: yesno }', ['1:16 schema']],
    ['a key of another kind of formula', 'formulas: { a: { kind: yesno, each: 5 } }', ['1:31 unknown-key']],
    ['tiers without otherwise', 'formulas: { a: { kind: tiers, bands: [ { from: 5, points: 1 } ] } }', ['1:13 schema']],
    ['a formula whose name is no id', 'formulas: { Chỉ tiêu: { kind: yesno } }', ['1:13 id']],
    [
      'a held award that is no id',
      'formulas: { a: { kind: held, awards: { Cờ: 1, co: x }, within: 0 } }',
      ['1:40 id', '1:51 number', '1:64 number-range'],
    ],
    ['a decimal comma between braces', 'classes: { bands: [ { class: a, from: 97,5 } ] }', ['1:39 schema']],
    [
      'two decimal commas between braces',
      'formulas: { a: { kind: tiers, bands: [{ from: 97,5, points: 1,5 }], otherwise: 0 } }',
      ['1:47 schema', '1:61 schema'],
    ],
    [
      'a tie key that is none',
      'ranking: { ties: [bas, "node:", "votes:Cờ", rank, "node:a b"] }',
      ['1:19 schema', '1:24 schema', '1:33 schema', '1:45 schema', '1:51 schema'],
    ],
    [
      'gates that are none',
      'gates: [registerd, { foo: 1 }, 5, {}, { min-total: 5, class-in: [a] }]',
      ['1:9 schema', '1:22 unknown-key', '1:32 schema', '1:35 schema', '1:39 schema'],
    ],
    ['one class in place of a list', 'gates: [ { class-in: tot } ]', ['1:22 schema']],
    ['a list of no classes', 'gates: [ { class-in: [] } ]', ['1:22 schema']],
    ['a class given twice', 'classes: { bands: [ { class: a, from: 5 }, { class: a, from: 3 } ] }', ['1:53 duplicate']],
    ['a share that is a number', 'voting: { quorum: 0.5 }', ['1:19 share']],
    ['a share of more than all', 'voting: { quorum: "120%" }', ['1:19 share']],
    ['a share of nothing', 'gates: [ { min-ratio: { criterion: I, share: "0%" } } ]', ['1:46 share']],
    [
      'a criterion that YAML takes for a number',
      'gates: [ { min-ratio: { criterion: 1.2, share: "9%" } } ]',
      ['1:36 schema'],
    ],
    ['a criterion with a space', 'gates: [ { min-ratio: { criterion: "I 2", share: "9%" } } ]', ['1:36 id']],
    ['a contest that is no id', 'voting: { contests: { Cờ: { choose: 0 } } }', ['1:23 id', '1:37 number-range']],
    ['more decimals than there are', 'scoring: { decimals: 5 }', ['1:22 number-range']],
    ['yes for a boolean', 'gates: [ { min-ratio: { criterion: I, share: "9%", strict: yes } } ]', ['1:60 schema']],
    ['award codes that are reserved', 'awards: [ { award: head, name: A, quota: 1 } ]', ['1:20 id']],
    ['a word for a quota', 'awards: [ { award: a, name: A, quota: al } ]', ['1:39 schema']],
    ['a negative quota', 'awards: [ { award: a, name: A, quota: -1 } ]', ['1:39 number-range']],
    ['half a place', 'awards: [ { award: a, name: A, quota: 1.5 } ]', ['1:39 number-range']],
    ['a list for a quota', 'awards: [ { award: a, name: A, quota: [1] } ]', ['1:39 schema']],
    ['a share without of', 'awards: [ { award: a, name: A, quota: { share: "9%" } } ]', ['1:32 schema']],
    [
      'steps by size beside a minimum',
      'awards: [ { award: a, name: A, quota: { by_size: [ { count: 1 } ], min: 1 } } ]',
      ['1:39 schema'],
    ],
    ['a misspelt quota, once', 'awards: [ { award: a, name: A, quotas: 1 } ]', ['1:32 unknown-key']],
    ['a condition in one word', awardText('if: [registered]'), ['5:10 schema']],
    ['a condition that is denied', awardText('if: [ { registered: false } ]'), ['5:25 schema']],
    ['two conditions in one', awardText('if: [ { max-rank: 1, min-total: 5 } ]'), ['5:11 schema']],
    ['conditions without a list', awardText('if: { max-rank: 1 }'), ['5:9 schema']],
    [
      'rank 0',
      awardText('if: [ { max-rank: 0 }, { max-rank: { n: 0 } } ]'),
      ['5:23 number-range', '5:45 number-range'],
    ],
    ['no seasons', awardText('if: [ { streak: { any_of: [a], seasons: 0 } } ]'), ['5:45 number-range']],
    ['awards in history that are no ids', awardText('if: [ { history: { any_of: ["rating:A", b] } } ]'), ['5:33 id']],
    ['a threshold without its base', awardText('vote: { threshold: "2/3" }'), ['5:24 rules-contradiction']],
    ['a threshold with a wrong base, once', awardText('vote: { threshold: "2/3", base: all }'), ['5:37 schema']],
    ['ruling beside other keys', awardText('by: [votes, ruling]'), ['5:9 rules-contradiction']],
    ['an order that is none', awardText('by: [vote, Rank]'), ['5:10 schema', '5:16 schema']],
    ['no order at all', awardText('by: []'), ['5:9 schema']],
    ['a method that is none', 'leadership: { method: vong-tron, deputies: 1 }', ['1:23 schema']],
    ['leadership without deputies', 'leadership: { method: ring }', ['1:1 schema']],
    [
      'leadership with ranks that are not used, without deputies',
      'leadership: { method: ring, ranks: { head: 1 } }',
      ['1:1 schema'],
    ],
    [
      'by rank without the rank of the head',
      'leadership: { method: by-rank, ranks: { deputies: [1] } }',
      ['1:32 schema'],
    ],
    ['too many deputies', 'leadership: { method: ring, deputies: 4 }', ['1:39 number-range']],
    [
      'bars that are none',
      'leadership: { method: ring, deputies: 1, bars: [leavin, { served: { seat: hed, within: 0 } }] }',
      ['1:49 schema', '1:75 schema', '1:88 number-range'],
    ],
    [
      'an election without its base',
      'leadership: { method: election, deputies: 0, election: { threshold: "1/2" } }',
      ['1:69 rules-contradiction'],
    ],
    ['a list where keys should be', 'scoring:\n  - scale: 100\n', ['2:3 schema']],
  ])('%s', (_, text, told) => {
    const reading = readRulesText(text);
    expect(reading.told).toEqual(told);
    expect(reading.content).toBeUndefined();
  });

  test('all at once', () => {
    const { told } = readRulesText(`
scoring: { scal: 100, final: x, decimals: 9 }
formulas: { a: { kind: x }, b: { kind: count, each: x } }
gates: [x, { min-ratio: { criterion: I, share: 5 } }]
awards:
  - { award: A, name: 5, quota: x, vote: { threshold: x } }
leadership: { method: x, deputies: y }
`);
    expect(told).toEqual([
      '2:12 unknown-key',
      '2:30 schema',
      '2:43 number-range',
      '3:24 schema',
      '3:53 number',
      '4:9 schema',
      '4:48 share',
      '6:14 id',
      '6:23 schema',
      '6:33 schema',
      '6:55 rules-contradiction',
      '6:55 share',
      '7:23 schema',
      '7:36 number',
    ]);
  });
});

describe('a closed word that is none', () => {
  test.each([
    [
      'comes with all that there are and the nearest',
      'scoring: { final: apraised }',
      {
        key: 'final',
        problem: 'value',
        value: 'apraised',
        closest: 'appraised',
        expected: ['appraised-else-self', 'appraised', 'self', 'highest'],
      },
    ],
    [
      'of a kind',
      'formulas: { a: { kind: tier } }',
      {
        key: 'kind',
        problem: 'value',
        value: 'tier',
        closest: 'tiers',
        expected: ['yesno', 'count', 'ratio', 'tiers', 'leader', 'held'],
      },
    ],
    [
      'of a kind that is missing',
      'formulas: { a: {} }',
      {
        key: 'kind',
        problem: 'missing',
        expected: ['yesno', 'count', 'ratio', 'tiers', 'leader', 'held'],
      },
    ],
    [
      'among other forms',
      'awards: [ { award: a, name: A, quota: [] } ]',
      {
        key: 'quota',
        problem: 'type',
        expected: ['whole-number', 'all', 'mapping'],
      },
    ],
    [
      'two of which one is allowed',
      'gates: [ { min-total: 5, class-in: [a] } ]',
      {
        key: 'gates',
        problem: 'one-of',
        expected: ['min-total', 'class-in'],
      },
    ],
    [
      'a number with a decimal comma',
      'classes: { bands: [ { class: a, from: 97,5 } ] }',
      {
        key: 'from',
        problem: 'type',
        expected: ['number'],
        value: '97,5',
        quote: true,
      },
    ],
  ])('%s', (_, text, details) => {
    expect(readRulesText(text).diagnostics.map((one) => one.details)).toEqual([details]);
  });
});
