import { expect, test } from 'vitest';
import type { Quota, VoteRule } from '../../../src/domain/rules.ts';
import { checkContradictions } from '../../../src/engine/checks/check-contradictions.ts';
import { codesOf } from '../read-problems.ts';
import { type AwardInput, figure, makeRules, type RulesInput, share } from '../rules-builder.ts';

/** The problems of `rules-contradiction`, without the code. */
function contradictions(rules: RulesInput): readonly string[] {
  return codesOf(checkContradictions(makeRules(rules))).map((code) => code.replace('rules-contradiction ', ''));
}

function ofAward(award: Partial<AwardInput>, rules: RulesInput = {}): readonly string[] {
  return contradictions({ ...rules, awards: [{ code: 'co', ...award }] });
}

const threshold = { share: share('2/3'), base: 'members', strict: false } as const;
const passing: VoteRule = { contest: 'co', threshold };
const plain: VoteRule = { contest: 'co' };
const votes = { kind: 'own-votes' } as const;
const rank = { kind: 'rank' } as const;
const byPercent = { by: 'percent', bands: [] } as const;

test.each<[string, RulesInput, readonly string[]]>([
  ['nothing said', {}, []],
  ['na by percent, ranked by total', { scoring: { notApplicable: 'percent' } }, ['percent-needed']],
  ['na by percent, ranked by percent', { scoring: { notApplicable: 'percent' }, ranking: { by: 'percent' } }, []],
  [
    'na by percent, classes by total',
    { scoring: { notApplicable: 'percent' }, ranking: { by: 'percent' }, classes: 'tot:0' },
    ['percent-needed'],
  ],
  [
    'na by percent, everything by percent',
    { scoring: { notApplicable: 'percent' }, ranking: { by: 'percent' }, classes: byPercent },
    [],
  ],
  ['na forbidden, ranked by total', { scoring: { notApplicable: 'forbid' }, ranking: { by: 'total' } }, []],
  ['a cap with as many decimals as points', { scoring: { decimals: 1, bonusCap: figure('0.5') } }, []],
  ['a cap with more', { scoring: { decimals: 1, bonusCap: figure('0.25') } }, ['cap-decimals']],
  [
    'two caps with more',
    { scoring: { decimals: 0, bonusCap: figure('0.5'), penaltyCap: figure('1.5') } },
    ['cap-decimals', 'cap-decimals'],
  ],
  ['two classes from one value', { classes: 'tot:50 kha:50' }, ['bands-equal']],
  ['classes from different values', { classes: 'tot:50 kha:49.9' }, []],
])('scoring: %s', (_, rules, expected) => {
  expect(contradictions(rules)).toEqual(expected);
});

const band = (from: string, above = false) => ({ from: figure(from), above, points: figure('1') });

test.each([
  ['two bands from one value', [band('75'), band('75')], ['bands-equal']],
  ['from a value and above it', [band('75', true), band('75')], []],
  ['different values', [band('75'), band('50')], []],
])('tiers: %s', (_, bands, expected) => {
  const tiers = { kind: 'tiers', bands, otherwise: figure('0'), ofRatio: false } as const;
  expect(contradictions({ formulas: { 'chi-tieu': tiers } })).toEqual(expected);
});

test.each<[string, Partial<AwardInput>, readonly string[]]>([
  ['by votes without a vote', { by: [votes, rank] }, ['votes-without-vote']],
  ['by rank, then votes, without a vote', { by: [rank, votes] }, ['votes-without-vote']],
  ['by the votes of another contest', { by: [{ kind: 'votes', contest: 'khac' }] }, []],
  ['by votes with a vote', { by: [votes, rank], vote: passing }, []],
  ['a plain vote, ordered by votes', { by: [votes], vote: plain }, []],
  ['a plain vote, ordered by rank', { by: [rank], vote: plain }, ['threshold-missing']],
  ['a plain vote, ordered by rank, then votes', { by: [rank, votes], vote: plain }, ['threshold-missing']],
  ['a plain vote, picked by the conference', { by: 'ruling', vote: plain }, ['threshold-missing']],
  ['a vote with a threshold, ordered by rank', { by: [rank], vote: passing }, []],
  ['picked by the conference without a vote', { by: 'ruling' }, []],
])('an award: %s', (_, award, expected) => {
  expect(ofAward(award)).toEqual(expected);
});

test.each<[string, Partial<AwardInput>, readonly string[]]>([
  ['by rank for the whole bloc', { by: [rank] }, ['rank-within-group']],
  ['by votes, then rank, for the whole bloc', { by: [votes, rank], vote: plain }, ['rank-within-group']],
  ['by rank for each group', { by: [rank], perGroup: true }, []],
  ['by total for the whole bloc', { by: [{ kind: 'total' }] }, []],
  ['picked by the conference', { by: 'ruling' }, []],
])('ranked within groups, an award %s', (_, award, expected) => {
  expect(ofAward(award, { ranking: { within: 'group' } })).toEqual(expected);
});

const bySize = (...steps: readonly { readonly upTo?: number; readonly count: number }[]): Quota => ({
  kind: 'by-size',
  steps,
});
const part = (min?: number, max?: number): Quota => ({
  kind: 'share',
  share: share('20%'),
  of: 'members',
  round: 'floor',
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

test.each<[string, Quota, readonly string[]]>([
  ['steps that end open', bySize({ upTo: 9, count: 1 }, { count: 2 }), []],
  ['one open step', bySize({ count: 1 }), []],
  ['a last step that ends', bySize({ upTo: 9, count: 1 }, { upTo: 12, count: 2 }), ['last-step-open']],
  ['steps that do not rise', bySize({ upTo: 9, count: 1 }, { upTo: 9, count: 2 }, { count: 3 }), ['step-order']],
  ['an open step before the last', bySize({ count: 1 }, { count: 2 }), ['step-order']],
  ['at least as many as at most', part(2, 2), []],
  ['at least more than at most', part(3, 2), ['min-above-max']],
  ['only at least', part(3), []],
  ['only at most', part(undefined, 0), []],
])('a quota: %s', (_, quota, expected) => {
  expect(ofAward({ quota })).toEqual(expected);
});

test.each([
  ['at least as often as at most', 1, 1, []],
  ['at least oftener than at most', 2, 1, ['min-above-max']],
  ['at most never', 0, 0, []],
])('history: %s', (_, atLeast, atMost, expected) => {
  expect(ofAward({ if: [{ kind: 'history', anyOf: ['co'], atLeast, atMost }] })).toEqual(expected);
});

test('an award stands once in the list', () => {
  const rules = makeRules({ awards: [{ code: 'co' }, { code: 'bang-khen' }, { code: 'co' }] });
  expect(checkContradictions(rules)).toMatchObject([
    { code: 'duplicate', at: { file: 'rules', path: ['awards', 2, 'award'] }, details: { what: 'award', value: 'co' } },
  ]);
});

test.each<[string, RulesInput['leadership'], RulesInput, readonly string[]]>([
  [
    'by rank within groups',
    { method: 'by-rank', ranks: { head: 1, deputies: [] } },
    { ranking: { within: 'group' } },
    ['by-rank-within-group'],
  ],
  ['by rank in the whole bloc', { method: 'by-rank', ranks: { head: 2, deputies: [1] }, deputies: 1 }, {}, []],
  ['by rank without ranks', { method: 'by-rank' }, {}, ['settings-missing']],
  ['deputies by rank without ranks', { deputies: 1, deputyMethod: 'by-rank' }, {}, ['settings-missing']],
  ['no deputies, so not by rank', { deputies: 0, deputyMethod: 'by-rank' }, {}, []],
  [
    'one rank for two seats',
    { method: 'by-rank', ranks: { head: 1, deputies: [1] }, deputies: 1 },
    {},
    ['ranks-repeated'],
  ],
  [
    'fewer ranks than deputies',
    { method: 'by-rank', ranks: { head: 1, deputies: [2] }, deputies: 2 },
    {},
    ['kinds-count'],
  ],
  ['by award without an award', { method: 'by-award' }, {}, ['settings-missing']],
  ['by award', { method: 'by-award', award: 'co' }, { awards: [{ code: 'co' }] }, []],
  ['a kind for each deputy', { deputies: 2, deputyKinds: ['so', 'ban'] }, {}, []],
  ['fewer kinds than deputies', { deputies: 2, deputyKinds: ['so'] }, {}, ['kinds-count']],
])('leadership %s', (_, leadership, rules, expected) => {
  expect(contradictions({ ...rules, ...(leadership ? { leadership } : {}) })).toEqual(expected);
});
