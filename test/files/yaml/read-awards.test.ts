import { describe, expect, test } from 'vitest';
import { parseShare } from '../../../src/domain/share.ts';
import { awardOf, rulesOf, whole } from './rules-text.ts';

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
