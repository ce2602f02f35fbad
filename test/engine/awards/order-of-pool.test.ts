import { expect, test } from 'vitest';
import type { YearInput } from '../bloc-year-builder.ts';
import { type AwardInput, share } from '../rules-builder.ts';
import { decide, show } from './read-proposal.ts';

const bloc = {
  members: 'a b c d',
  criteria: 'I:60 II II.1:40 III:5/bonus IV:5/penalty',
  scores: 'a 50 40 2 2 | b 55 35 0 0 | c 60 30 1 1 | d 30 30 0 4',
  rules: { scoring: { unscored: 'error' } },
} satisfies YearInput;

function order(by: AwardInput['by'], input: Partial<YearInput> = {}, award: Partial<AwardInput> = {}): string {
  const vote = { contest: 'co', threshold: { share: share('25%'), base: 'members', strict: false } } as const;
  const awards = [{ code: 'co', quota: 2, ...(by === undefined ? {} : { by }), vote, ...award }];
  return show(decide({ ...bloc, votes: { co: 'a:1 b:3 c:3 d:2' }, ...input, rules: { ...input.rules, awards } }));
}

test.each<[string, AwardInput['by'], string]>([
  ['rank: a, b and c share the first', [{ kind: 'rank' }], '? tie 2 of a b c'],
  ['votes: b and c share the first', [{ kind: 'own-votes' }], 'b, c'],
  ['base', [{ kind: 'base' }, { kind: 'own-votes' }], 'b, c'],
  ['bonus, the higher first', [{ kind: 'bonus' }], 'a, c'],
  ['penalty, the lower first', [{ kind: 'penalty' }], 'b, c'],
  ['a node', [{ kind: 'node', code: 'II' }], 'a, b'],
  ['rank, then a node', [{ kind: 'rank' }, { kind: 'node', code: 'I' }], 'c, b'],
  ['rank, then votes', [{ kind: 'rank' }, { kind: 'own-votes' }], 'b, c'],
  ['rank, then the votes of another contest', [{ kind: 'rank' }, { kind: 'votes', contest: 'khac' }], 'a, c'],
  ['votes, then total', [{ kind: 'own-votes' }, { kind: 'total' }], 'b, c'],
  ['percent', [{ kind: 'percent' }, { kind: 'bonus' }], 'a, c'],
  ['self total', [{ kind: 'self_total' }, { kind: 'bonus' }], 'a, c'],
])('by %s', (_, by, expected) => {
  expect(order(by, { votes: { co: 'a:1 b:3 c:3 d:2', khac: 'a:4 b:1 c:2 d:3' } })).toBe(expected);
});

test('a key that one of the equals lacks is skipped for them', () => {
  const keys = [{ kind: 'rank' }, { kind: 'votes', contest: 'khac' }, { kind: 'node', code: 'I' }] as const;
  expect(order(keys, { votes: { co: 'a:1 b:3 c:3 d:2', khac: 'a:4 b:1' } })).toBe('c, b');
});

test('votes order by all rounds, and the last round that lists a unit says whether it passes', () => {
  const by = [{ kind: 'own-votes' }] as const;
  expect(order(by, { votes: { co: 'a:3 b:3 c:2 d:1', 'co#2': 'a:1 b:2' } }, { quota: 1 })).toBe('b');
  expect(order(by, { votes: { co: 'a:3 b:3 c:2 d:1', 'co#2': 'a:2 b:0' } }, { quota: 4 })).toBe('a, c, d, - 1');
});

test.each<[string, Partial<YearInput>, string]>([
  ['who passes wins', { votes: { co: 'a:4 b:0 c:1' } }, 'a, c'],
  ['who is not on the ballot does not', { votes: { co: 'd:4' } }, 'd, - 1'],
  ['nobody passes: the places stay vacant', { votes: { co: 'a:0 b:0 c:0 d:0' } }, '- 2'],
  ['no votes yet: open among the pool', { votes: {} }, '? vote 2 of a b c d'],
  ['no quorum: open among the pool', { rules: { quorum: '2/3' }, present: 2 }, '? vote 2 of a b c d'],
  ['quorum: decided', { rules: { quorum: '1/2' }, present: 2 }, 'b, c'],
])('a vote: %s', (_, input, expected) => {
  expect(order([{ kind: 'own-votes' }], input)).toBe(expected);
});

test('before the vote, places beyond the pool are vacant, and a ruling has no effect', () => {
  const rulings = [{ ruling: 'award', award: 'co', members: ['a'] }] as const;
  expect(order([{ kind: 'own-votes' }], { votes: {}, rulings }, { quota: 6 })).toBe('? vote 4 of a b c d, - 2');
});

test('before the vote a share of the eligible is taken of the pool without the vote', () => {
  const quota = { kind: 'share', share: share('50%'), of: 'eligible', round: 'floor' } as const;
  expect(order([{ kind: 'own-votes' }], { votes: {} }, { quota })).toBe('? vote 2 of a b c d');
  expect(order([{ kind: 'own-votes' }], { votes: { co: 'a:4 b:3' } }, { quota })).toBe('a');
});

test('a winner has its votes, and of how many where a threshold says so', () => {
  const votes = { co: 'a:3 b:2' };
  const threshold = { share: share('50%'), base: 'members', strict: false } as const;
  const winnersOf = (vote: AwardInput['vote']) =>
    decide({
      ...bloc,
      votes,
      rules: { awards: [{ code: 'co', quota: 2, by: [{ kind: 'own-votes' }], ...(vote ? { vote } : {}) }] },
    }).winners.map(({ member, agree, base }) => ({ member, agree, base }));
  expect(winnersOf({ contest: 'co', threshold })).toEqual([
    { member: 'a', agree: 3, base: 4 },
    { member: 'b', agree: 2, base: 4 },
  ]);
  expect(winnersOf({ contest: 'co' })).toEqual([
    { member: 'a', agree: 3, base: undefined },
    { member: 'b', agree: 2, base: undefined },
  ]);
});
