import { expect, test } from 'vitest';
import type { RulingInput, YearInput } from '../bloc-year-builder.ts';
import { type AwardInput, figure, share } from '../rules-builder.ts';
import { propose, showAll } from './read-proposal.ts';

/** `a` and `b` share the first rank. */
const bloc = { members: 'a b c d', scores: 'a 90 | b 90 | c 70 | d 60' } satisfies YearInput;

function decideAll(awards: readonly AwardInput[], input: Partial<YearInput> = {}): string {
  return showAll({ ...bloc, ...input, rules: { ...input.rules, awards } });
}

const threshold = { share: share('2/3'), base: 'members', strict: false } as const;
const vote = (contest: string) => ({ contest, threshold });
const atLeast = (points: string) => ({ kind: 'min-total', need: figure(points) }) as const;
const below = { kind: 'max-rank', rank: 4, among: 'all' } as const;
const open: AwardInput = { code: 'co' };

test.each<[string, readonly AwardInput[], string]>([
  ['no award before it is open', [{ code: 'co', quota: 2 }, { code: 'bang' }], 'co: a, b; bang: c'],
  [
    'those who may yet win the earlier one are in its pool: it is computed as if that place stayed open',
    [open, { code: 'bang', quota: 2 }],
    'co: ? tie 1 of a b; bang: a, b, provisional',
  ],
  [
    'those who may yet win the earlier one may hold both',
    [open, { code: 'bang', quota: 2, with: ['co'] }],
    'co: ? tie 1 of a b; bang: a, b',
  ],
  [
    'none of those who may yet win the earlier one meets its conditions',
    [open, { code: 'bang', if: [{ kind: 'group-in', groups: ['huyen'] }] }],
    'co: ? tie 1 of a b; bang: c',
  ],
  [
    'it asks `holds` of the open award, whoever is in the pool',
    [open, { code: 'bang', if: [{ kind: 'holds', award: 'co' }] }],
    'co: ? tie 1 of a b; bang: - 1, provisional',
  ],
  [
    'what depends on a provisional award is provisional',
    [open, { code: 'bang', quota: 2 }, { code: 'giay', quota: 2 }],
    'co: ? tie 1 of a b; bang: a, b, provisional; giay: c, d, provisional',
  ],
  [
    'it asks `holds` of a provisional award',
    [
      open,
      { code: 'bang', quota: 2 },
      { code: 'giay', quota: 2, if: [{ kind: 'holds', award: 'bang' }], with: ['co'] },
    ],
    'co: ? tie 1 of a b; bang: a, b, provisional; giay: a, b, provisional',
  ],
  [
    'its pool holds neither the open members nor the provisional winners',
    [open, { code: 'bang', quota: 2 }, { code: 'giay', if: [{ kind: 'group-in', groups: ['huyen'] }] }],
    'co: ? tie 1 of a b; bang: a, b, provisional; giay: c',
  ],
  [
    'a provisional winner may hold both, an open member may not',
    [open, { code: 'bang', quota: 1, if: [atLeast('90')] }, { code: 'giay', with: ['bang'] }],
    'co: ? tie 1 of a b; bang: ? tie 1 of a b, provisional; giay: ? tie 1 of a b, provisional',
  ],
  [
    'the open award comes after it',
    [
      { code: 'bang', quota: 2 },
      { code: 'co', by: [{ kind: 'bonus' }] },
    ],
    'bang: a, b; co: ? tie 1 of c d',
  ],
  [
    'an open award without a pool is not open',
    [
      { code: 'co', if: [atLeast('99')] },
      { code: 'bang', quota: 2 },
    ],
    'co: - 1; bang: a, b',
  ],
])('%s', (_, awards, expected) => {
  const members = ['a', 'b', { id: 'c', group: 'huyen' }, 'd'];
  expect(decideAll(awards, { members })).toBe(expected);
});

test.each<[string, Partial<AwardInput>, Partial<YearInput>, string]>([
  ['those before the vote may hold one only', {}, {}, 'bang: a, b, provisional'],
  [
    'those before the vote do not meet the conditions',
    { if: [{ kind: 'kind-in', kinds: ['ban'] }] },
    {},
    'bang: d, - 1',
  ],
  ['a vote that has not been held counts as met', { vote: vote('bang') }, {}, 'bang: ? vote 2 of a b c d, provisional'],
  [
    'one of them fails the vote, the other passes',
    { vote: vote('bang') },
    { votes: { bang: 'a:3 b:1' } },
    'bang: a, - 1, provisional',
  ],
  ['all of them fail the vote', { vote: vote('bang') }, { votes: { bang: 'a:1 b:1 c:1 d:4' } }, 'bang: d, - 1'],
  ['they are not on the ballot', { vote: vote('bang') }, { votes: { bang: 'd:4' } }, 'bang: d, - 1'],
])('after an award whose vote has not been held: %s', (_, award, input, expected) => {
  const members = ['a', 'b', 'c', { id: 'd', kind: 'ban' }];
  const flag = { code: 'co', vote: vote('co'), if: [atLeast('70')] };
  const [, second] = decideAll([flag, { code: 'bang', quota: 2, ...award }], { members, ...input }).split('; ');
  expect(second).toBe(expected);
});

const withhold = (member: string): RulingInput => ({ ruling: 'withhold', award: 'bang', member });
const grantTo = (member: string): RulingInput => ({ ruling: 'grant', award: 'to', member });

test.each<[string, readonly RulingInput[], string]>([
  ['both are withheld from it', [withhold('a'), withhold('b')], 'bang: c'],
  ['one is withheld from it', [withhold('a')], 'bang: b, provisional'],
  ['both hold another award that bars it', [grantTo('a'), grantTo('b')], 'bang: c'],
  ['one holds another award that bars it', [grantTo('a')], 'bang: b, provisional'],
])('those who may yet win the earlier award: %s', (_, rulings, expected) => {
  // Whoever holds `to` may still win `co`.
  const awards = [open, { code: 'bang' }, { code: 'to', quota: 2, with: ['co'] }];
  const [, second] = decideAll(awards, { rulings }).split('; ');
  expect(second).toBe(expected);
});

test('grants are not provisional: a unit that is granted the earlier award is not uncertain', () => {
  const awards: readonly AwardInput[] = [
    { code: 'co', with: ['bang'] },
    { code: 'bang', quota: 2, if: [atLeast('90'), { kind: 'holds', award: 'co' }] },
    { code: 'giay', quota: 1, if: [below], by: [{ kind: 'total' }], with: ['co'] },
  ];
  const rulings = [{ ruling: 'grant', award: 'bang', member: 'c' }] as const;
  expect(decideAll(awards, { rulings })).toBe('co: ? tie 1 of a b; bang: c!, - 1, provisional; giay: ? tie 1 of a b');
});

test.each([
  ['a place that is open', [open], 'undecided'],
  ['a provisional award without winners', [open, { code: 'bang', if: [{ kind: 'holds', award: 'co' }] }], 'undecided'],
  ['vacant places only', [{ code: 'co', quota: 9 }], 'decided'],
  ['no award', [], 'decided'],
] as const)('%s: %3$s', (_, awards, expected) => {
  expect(propose({ ...bloc, rules: { awards } }).status).toBe(expected);
});
