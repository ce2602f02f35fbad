import { describe, expect, test } from 'vitest';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf, problemsWith } from '../read-problems.ts';
import { showRanks } from '../read-scores.ts';

const grouped = [
  { id: 'a', group: 'x' },
  { id: 'b', group: 'y' },
  { id: 'c', group: 'x' },
  { id: 'd', group: 'y' },
  { id: 'e' },
  { id: 'f' },
];

describe('ranks (spec 3.5)', () => {
  test.each([
    ['highest first', 'a 80 | b 95 | c 90', '1 b, 2 c, 3 a'],
    ['equals share a rank and the next is skipped', 'a 95 | b 90 | c 90 | d 80', '1 a, 2= b, 2= c, 4 d'],
    ['three equals skip two', 'a 90 | b 90 | c 90 | d 80', '1= a, 1= b, 1= c, 4 d'],
    ['all equal', 'a 90 | b 90', '1= a, 1= b'],
    ['two sets of equals', 'a 80 | b 90 | c 80 | d 90', '1= b, 1= d, 3= a, 3= c'],
    ['a bloc of one', 'a 10', '1 a'],
    ['a hundredth is enough', 'a 90 | b 90.01', '1 b, 2 a'],
  ])('%s', (_, scores, expected) => {
    const members = scores.split('|').map((row) => row.trim().split(' ')[0] ?? '');
    expect(showRanks({ members, scores })).toBe(expected);
  });

  test.each<[string, 'total' | 'percent' | 'base', string]>([
    ['by total', 'total', '1 c, 2 a, 3 b'],
    ['by base', 'base', '1 a, 2 b, 3 c'],
    ['by percent', 'percent', '1 c, 2 a, 3 b'],
  ])('%s', (_, by, expected) => {
    const year = {
      members: 'a b c',
      criteria: 'I:100 II:20/bonus',
      scores: 'a 90 0 | b 85 2 | c 80 20',
      rules: { ranking: { by } },
    };
    expect(showRanks(year)).toBe(expected);
  });

  test('by percent a smaller total may stand first', () => {
    const year: YearInput = {
      members: 'a b',
      criteria: 'I:10 II:10',
      scores: 'a 8 9 | b 9 na',
      rules: { scoring: { notApplicable: 'percent' }, ranking: { by: 'percent' } },
    };
    expect(showRanks(year)).toBe('1 b, 2 a');
  });

  test('equal percents of different denominators are equal', () => {
    const year: YearInput = {
      members: 'a b',
      criteria: 'I:3 II:6',
      scores: 'a 2 4 | b 2 na',
      rules: { scoring: { notApplicable: 'percent' }, ranking: { by: 'percent' } },
    };
    expect(showRanks(year)).toBe('1= a, 1= b');
  });

  test('unconsidered members are ranked all the same', () => {
    const year: YearInput = {
      members: ['a', { id: 'b', disqualified: 'kỷ luật' }, 'c'],
      scores: 'a 80 | b 95 | c 90',
      rules: { gates: ['not-disqualified'] },
    };
    expect(showRanks(year)).toBe('1 b, 2 c, 3 a');
  });

  test('former members are not ranked', () => {
    const year: YearInput = {
      members: [{ id: 'a', until: '2021-11-30' }, 'b', { id: 'c', since: '2021-12-02' }],
      date: '2021-12-01',
      scores: 'a 99 | b 80 | c 99',
    };
    expect(showRanks(year)).toBe('1 b');
  });

  test('within groups each group is ranked apart, and no group is a group', () => {
    const scores = 'a 80 | b 95 | c 90 | d 95 | e 70 | f 60';
    expect(showRanks({ members: grouped, scores, rules: { ranking: { within: 'group' } } })).toBe(
      '1= b, 1 c, 1= d, 1 e, 2 a, 2 f',
    );
  });

  test('within the bloc groups do not matter', () => {
    const scores = 'a 80 | b 95 | c 90 | d 95 | e 70 | f 60';
    expect(showRanks({ members: grouped, scores })).toBe('1= b, 1= d, 3 c, 4 a, 5 e, 6 f');
  });
});

describe('rank rulings', () => {
  const tie: YearInput = { members: 'a b c d', scores: 'a 90 | b 95 | c 90 | d 90' };

  test('order exactly one set of equals, and end the tie', () => {
    expect(showRanks({ ...tie, rulings: [{ ruling: 'rank', order: ['c', 'd', 'a'] }] })).toBe('1 b, 2 c, 3 d, 4 a');
  });

  test('two rulings order two sets', () => {
    const year: YearInput = {
      members: 'a b c d',
      scores: 'a 90 | b 95 | c 90 | d 95',
      rulings: [
        { ruling: 'rank', order: ['c', 'a'] },
        { ruling: 'rank', order: ['d', 'b'] },
      ],
    };
    expect(showRanks(year)).toBe('1 d, 2 b, 3 c, 4 a');
  });

  test('order equals of a group', () => {
    const scores = 'a 90 | b 95 | c 90 | d 80 | e 70 | f 60';
    const rules = { ranking: { within: 'group' } } as const;
    const rulings = [{ ruling: 'rank', order: ['c', 'a'] }] as const;
    expect(showRanks({ members: grouped, scores, rules, rulings })).toBe('1 b, 1 c, 1 e, 2 a, 2 d, 2 f');
  });

  test.each([
    ['some of the equals', ['a', 'c']],
    ['more than the equals', ['a', 'b', 'c', 'd']],
    ['members that are not tied', ['a', 'b']],
    ['one member', ['a']],
    ['one member named twice', ['a', 'c', 'c']],
  ])('%s is no such set', (_, order) => {
    expect(problemsOf({ ...tie, rulings: [{ ruling: 'rank', order }] }, 'score')).toEqual([
      'ruling-mismatch no-such-tie',
    ]);
  });

  test('a set that a tie key has parted is none any more', () => {
    const year: YearInput = {
      members: 'a b',
      criteria: 'I:50 II:50/bonus',
      scores: 'a 40 5 | b 41 4',
      rules: { ranking: { ties: ['base'] } },
      rulings: [{ ruling: 'rank', order: ['b', 'a'] }],
    };
    expect(problemsWith('ruling-mismatch', year, 'score')).toMatchObject([{ at: { path: [0, 'order'] } }]);
  });
});
