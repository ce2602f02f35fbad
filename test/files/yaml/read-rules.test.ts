import { describe, expect, test } from 'vitest';
import { parseShare } from '../../../src/domain/share.ts';
import { awardOf, rulesOf, whole } from './rules-text.ts';

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
