import { expect, test } from 'vitest';
import type { Quota } from '../../../src/domain/rules.ts';
import { quotaPlaces } from '../../../src/engine/awards/quota-places.ts';
import { share } from '../rules-builder.ts';

type ShareQuota = Extract<Quota, { kind: 'share' }>;

const none = { members: 0, considered: 0, eligible: 0, grants: 0 };

function of(text: string, others: Partial<Omit<ShareQuota, 'kind' | 'share'>> = {}): Quota {
  return { kind: 'share', share: share(text), of: 'members', round: 'floor', ...others };
}

test.each<[string, Quota, number, number]>([
  ['20 % of 10 is exactly 2', of('20%'), 10, 2],
  ['20 % of 9 is not 2', of('20%'), 9, 1],
  ['20 % of 4 is nobody', of('20%'), 4, 0],
  ['29 % of 100 is 29, not 28', of('29%'), 100, 29],
  ['58 % of 50 is 29, not 28', of('58%'), 50, 29],
  ['57 % of 200 is 114, not 113', of('57%'), 200, 114],
  ['a third of 9 is 3', of('1/3'), 9, 3],
  ['33.3 % of 9 is less than 3', of('33.3%'), 9, 2],
  ['20 % of 9, rounded up', of('20%', { round: 'ceil' }), 9, 2],
  ['20 % of 10, rounded up, stays 2', of('20%', { round: 'ceil' }), 10, 2],
  ['20 % of 1, rounded up', of('20%', { round: 'ceil' }), 1, 1],
  ['20 % of nobody, rounded up', of('20%', { round: 'ceil' }), 0, 0],
  ['half of 5, rounded half up', of('50%', { round: 'half-up' }), 5, 3],
  ['20 % of 12 is 2.4: half up gives 2', of('20%', { round: 'half-up' }), 12, 2],
  ['20 % of 13 is 2.6: half up gives 3', of('20%', { round: 'half-up' }), 13, 3],
  ['all of 7', of('100%'), 7, 7],
  ['at least one of 4', of('20%', { min: 1 }), 4, 1],
  ['at least one where it is two anyway', of('20%', { min: 1 }), 10, 2],
  ['at most three of 40', of('20%', { max: 3 }), 40, 3],
  ['at most three where it is two anyway', of('20%', { max: 3 }), 10, 2],
  ['rounded up first, then cut', of('20%', { round: 'ceil', max: 1 }), 9, 1],
  ['at most none', of('100%', { max: 0 }), 9, 0],
])('%s', (_, quota, members, expected) => {
  expect(quotaPlaces(quota, { ...none, members })).toBe(expected);
});

test.each([
  ['members', 10],
  ['considered', 8],
  ['eligible', 5],
] as const)('all of the %s', (base, expected) => {
  const counts = { members: 10, considered: 8, eligible: 5, grants: 2 };
  expect(quotaPlaces(of('100%', { of: base }), counts)).toBe(expected);
});

test.each([
  [1, 1],
  [9, 1],
  [10, 2],
  [15, 2],
  [16, 4],
  [1000, 4],
])('by size, a bloc of %i has %i places', (members, expected) => {
  const quota: Quota = { kind: 'by-size', steps: [{ upTo: 9, count: 1 }, { upTo: 15, count: 2 }, { count: 4 }] };
  expect(quotaPlaces(quota, { ...none, members })).toBe(expected);
});

test('a number is a number, whatever the bloc', () => {
  expect(quotaPlaces({ kind: 'count', count: 3 }, none)).toBe(3);
});

test('all is the pool and the grants', () => {
  expect(quotaPlaces({ kind: 'all' }, { members: 10, considered: 8, eligible: 5, grants: 2 })).toBe(7);
});
