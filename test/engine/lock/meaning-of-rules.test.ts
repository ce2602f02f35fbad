import { describe, expect, test } from 'vitest';
import { meaningOfRules } from '../../../src/engine/lock/meaning-of-rules.ts';
import { fullFiles } from '../../files/yaml/full-files.ts';
import { readRulesText } from '../../files/yaml/yaml-source.ts';

function fieldsOf(text: string): ReadonlyMap<string, string> {
  const { content } = readRulesText(text);
  if (!content) throw new Error(text);
  return new Map(
    meaningOfRules(content).flatMap(({ name, fields }) =>
      fields.map((field) => [`${name} ${field.name}`, field.value]),
    ),
  );
}

/** What two rules say differently: `awards.co quota: 1 → 2`. */
function differences(before: string, after: string): readonly string[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => was.get(key) !== is.get(key))
    .map((key) => `${key}: ${was.get(key) ?? '-'} → ${is.get(key) ?? '-'}`);
}

test('every key that rules may have is part of what they mean', () => {
  expect([...fieldsOf(fullFiles.rules)].map(([key, value]) => `${key}: ${value}`)).toEqual([
    'scoring scale: 100',
    'scoring final: self',
    'scoring combine: median',
    'scoring scorers: 3',
    'scoring decimals: 1',
    'scoring unscored: zero',
    'scoring not_applicable: percent',
    'scoring bonus_cap: 5',
    'scoring penalty_cap: 2.5',
    'formulas.a kind: yesno',
    'formulas.b kind: count',
    'formulas.b each: 0.5',
    'formulas.b max: 2',
    'formulas.c kind: ratio',
    'formulas.c floor: 50%',
    'formulas.c lower_is_better: true',
    'formulas.d kind: tiers',
    'formulas.d bands: > 95: 2',
    'formulas.d otherwise: 1',
    'formulas.d of: ratio',
    'formulas.e kind: leader',
    'formulas.f kind: held',
    'formulas.f awards: co: 5',
    'formulas.f within: 3',
    'formulas.f take: sum',
    'ranking by: percent',
    'ranking within: group',
    'ranking ties: base, node:I',
    'classes by: percent',
    'classes cap: 100',
    'classes.tot name: Tốt',
    'classes.tot from: 0',
    'gates class-in: tot',
    'gates min-percent: 50',
    'gates min-ratio: I > 90%',
    'gates min-total: 50',
    'gates registered: yes',
    'voting quorum: 2/3',
    'voting.contests.co choose: 2',
    'voting.contests.co name: Suy tôn',
    'voting.contests.co seats: 2',
    'voting.contests.co threshold: > 50% of valid',
    'awards order: co, bang-khen, giay-khen, khac',
    'awards.co name: Cờ',
    'awards.co quota: 20% of considered, ceil, min 1, max 3',
    'awards.co per: group',
    'awards.co if.class-in: tot',
    'awards.co if.group-in: a',
    'awards.co if.history: co; within 5; at least 1; at most 3; cong-trang',
    'awards.co if.holds: bang-khen',
    'awards.co if.kind-in: so',
    'awards.co if.max-rank: 1 among considered',
    'awards.co if.max-rank 2: 2 among all',
    'awards.co if.min-percent: 90',
    'awards.co if.min-ratio: * >= 110%',
    'awards.co if.min-total: 90',
    'awards.co if.registered: yes',
    'awards.co if.streak: rating:tot; seasons 2, including this',
    'awards.co vote: suy-ton, > 2/3 of present',
    'awards.co by: votes, rank, votes:head',
    'awards.co at_cutoff: all',
    'awards.co with: bang-khen',
    'awards.co authority: Chủ tịch Ủy ban nhân dân tỉnh',
    'awards.co clause: Điều 11',
    'awards.bang-khen name: Bằng khen',
    'awards.bang-khen quota: up to 9: 1; else 2',
    'awards.bang-khen by: ruling',
    'awards.bang-khen at_cutoff: ruling',
    'awards.giay-khen name: Giấy khen',
    'awards.giay-khen quota: all',
    'awards.giay-khen by: rank',
    'awards.giay-khen at_cutoff: ruling',
    'awards.khac name: Khác',
    'awards.khac quota: 2',
    'awards.khac by: rank',
    'awards.khac at_cutoff: ruling',
    'leadership method: by-rank',
    'leadership deputies: 2',
    'leadership deputy_method: by-award',
    'leadership head_kinds: so',
    'leadership deputy_kinds: so, nganh',
    'leadership bars: leaving, served deputy 5',
    'leadership election.threshold: > 50% of valid',
    'leadership election.fallback: ring',
    'leadership ranks: head: 2; deputies: 1',
    'leadership award: co',
  ]);
});

describe('what is only written otherwise', () => {
  test.each([
    [
      'a default that is spelled out',
      'scoring: { scale: 100 }',
      'scoring: { scale: 100, decimals: 2, final: appraised-else-self }',
    ],
    ['a decimal comma', 'scoring: { bonus_cap: 2.5 }', 'scoring: { bonus_cap: "2,50" }'],
    ['a comment, and block style', 'scoring: { scale: 100 }', '# thang điểm\nscoring:\n  scale: "100"\n'],
    ['a share as a percentage', 'voting: { quorum: "4/5" }', 'voting: { quorum: "80,00%" }'],
    ['a share in larger numbers', 'voting: { quorum: "2/3" }', 'voting: { quorum: "4/6" }'],
    [
      'bands in another order',
      'classes: { bands: [ { class: a, from: 9 }, { class: b, from: 0 } ] }',
      'classes: { bands: [ { class: b, from: 0 }, { class: a, from: 9 } ] }',
    ],
    ['gates in another order', 'gates: [registered, { min-total: 5 }]', 'gates: [{ min-total: 5 }, registered]'],
    [
      'conditions of one kind in another order',
      'awards: [ { award: a, name: A, quota: 1, if: [ { holds: b }, { holds: c } ] } ]',
      'awards: [ { award: a, name: A, quota: 1, if: [ { holds: c }, { holds: b } ] } ]',
    ],
    [
      'the contest that an award has by default',
      'awards: [ { award: a, name: A, quota: 1, vote: {} } ]',
      'awards: [ { award: a, name: A, quota: 1, vote: { contest: a } } ]',
    ],
  ])('%s', (_, before, after) => {
    expect(differences(before, after)).toEqual([]);
  });
});

describe('what means something else', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['a default that is left', 'scoring: {}', 'scoring: { decimals: 3 }', ['scoring decimals: 2 → 3']],
    [
      'a share next to another',
      'voting: { quorum: "2/3" }',
      'voting: { quorum: "66.6667%" }',
      ['voting quorum: 2/3 → 66.6667%'],
    ],
    [
      'awards in another order of precedence',
      'awards: [ { award: a, name: A, quota: 1 }, { award: b, name: B, quota: 1 } ]',
      'awards: [ { award: b, name: B, quota: 1 }, { award: a, name: A, quota: 1 } ]',
      ['awards order: a, b → b, a'],
    ],
    [
      'ties in another order',
      'ranking: { ties: [base, bonus] }',
      'ranking: { ties: [bonus, base] }',
      ['ranking ties: base, bonus → bonus, base'],
    ],
    [
      'deputies’ kinds in another order',
      'leadership: { method: ring, deputies: 2, deputy_kinds: [a, b] }',
      'leadership: { method: ring, deputies: 2, deputy_kinds: [b, a] }',
      ['leadership deputy_kinds: a, b → b, a'],
    ],
    [
      'a gate more',
      'gates: [registered]',
      'gates: [registered, pact-signed, not-disqualified]',
      ['gates not-disqualified: - → yes', 'gates pact-signed: - → yes'],
    ],
    [
      'a band that is reached otherwise',
      'formulas: { f: { kind: tiers, bands: [ { from: 95, points: 1 } ], otherwise: 0 } }',
      'formulas: { f: { kind: tiers, bands: [ { from: 95, above: true, points: 1 } ], otherwise: 0 } }',
      ['formulas.f bands: >= 95: 1 → > 95: 1'],
    ],
    [
      'a threshold that must be exceeded',
      'awards: [ { award: a, name: A, quota: 1, vote: { threshold: "1/2", base: valid } } ]',
      'awards: [ { award: a, name: A, quota: 1, vote: { threshold: "1/2", base: valid, strict: true } } ]',
      ['awards.a vote: a, >= 50% of valid → a, > 50% of valid'],
    ],
    [
      'no ranks',
      'leadership: { method: by-rank, ranks: { head: 2, deputies: [] }, deputies: 0 }',
      'leadership: { method: ring, deputies: 0 }',
      [
        'leadership method: by-rank → ring',
        'leadership deputy_method: by-rank → ring',
        'leadership ranks: head: 2; deputies:  → -',
      ],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(differences(before, after)).toEqual(changes);
  });
});
