import { describe, expect, test } from 'vitest';
import { awardText, rulesOf } from './rules-text.ts';
import { readRulesText } from './yaml-source.ts';

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
    ['a kind misspelt as a key, once', 'formulas: { a: { kindd: ratio, floor: 50% } }', ['1:18 unknown-key']],
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
