import { describe, expect, test } from 'vitest';
import { findAwardTie, findRankTie } from '../../../src/engine/draw/find-tie.ts';
import { tieText } from '../../../src/engine/draw/tie-text.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';
import { share } from '../rules-builder.ts';

function awardTie(input: YearInput, award: string) {
  const year = makeYear(input);
  return findAwardTie(year.rules, runBlocYear(year, 'propose'), award);
}

function rankTie(input: YearInput, rank: number, group?: string) {
  const year = makeYear(input);
  return findRankTie(year.rules, runBlocYear(year, 'propose'), rank, group);
}

const threshold = { share: share('2/3'), base: 'members', strict: false } as const;

const awards = [{ code: 'flag', quota: 1 }];

describe('an award', () => {
  test('its equals at the cut-off, in order of id', () => {
    const found = awardTie({ members: 'c a b', scores: 'c 90 | a 90 | b 80', rules: { awards } }, 'flag');
    expect(found).toEqual({ subject: { kind: 'award', award: 'flag' }, sets: [{ units: ['a', 'c'], places: 1 }] });
  });

  test('decided: there is a tie elsewhere', () => {
    const input: YearInput = {
      members: 'a b c',
      scores: 'a 90 | b 80 | c 80',
      rules: { awards: [...awards, { code: 'paper', quota: 1 }] },
    };
    expect(awardTie(input, 'flag')).toEqual({ kind: 'award-decided', award: 'flag', open: ['paper'] });
  });

  test('open for a vote', () => {
    const input: YearInput = {
      members: 'a b',
      scores: 'a 90 | b 90',
      rules: { awards: [{ code: 'flag', quota: 1, vote: { contest: 'flag', threshold } }] },
    };
    expect(awardTie(input, 'flag')).toEqual({ kind: 'award-vote', award: 'flag' });
  });

  test("the conference's choice", () => {
    const input: YearInput = {
      members: 'a b',
      scores: 'a 90 | b 90',
      rules: { awards: [{ code: 'flag', quota: 1, by: 'ruling' }] },
    };
    expect(awardTie(input, 'flag')).toEqual({ kind: 'award-pick', award: 'flag' });
  });

  test('provisional: who is equal hangs on an award before it', () => {
    const input: YearInput = {
      members: 'a b c d',
      scores: 'a 90 | b 90 | c 80 | d 80',
      rules: { awards: [...awards, { code: 'paper', quota: 3 }] },
    };
    expect(awardTie(input, 'paper')).toEqual({ kind: 'award-provisional', award: 'paper', open: ['flag'] });
  });

  test('a declared key whose vote is still to come', () => {
    const input: YearInput = {
      members: 'a b',
      scores: 'a 90 | b 90',
      rules: {
        ranking: { ties: ['votes:paper'] },
        awards: [...awards, { code: 'paper', quota: 1, vote: { contest: 'paper', threshold } }],
      },
    };
    expect(awardTie(input, 'flag')).toEqual({ kind: 'vote-first', contests: ['paper'] });
    expect(rankTie(input, 1)).toEqual({ kind: 'vote-first', contests: ['paper'] });
  });
});

describe('a vote that is still to come comes before lots', () => {
  const tied: YearInput = { members: 'a b c', scores: 'a 90 | b 90 | c 80' };
  const papered = { code: 'paper', quota: 1, vote: { contest: 'paper', threshold } } as const;
  const held = { votes: { paper: 'a:3 b:3 c:1' }, counts: { paper: '3/3/0' } } as const;

  test.each<[string, YearInput, object]>([
    [
      'named by the award itself',
      {
        ...tied,
        rules: {
          awards: [
            { ...awards[0], code: 'flag', by: [{ kind: 'total' }, { kind: 'votes', contest: 'paper' }] },
            papered,
          ],
        },
      },
      { kind: 'vote-first', contests: ['paper'] },
    ],
    [
      'held, and equal: lots are due',
      {
        ...tied,
        ...held,
        rules: {
          awards: [
            { ...awards[0], code: 'flag', by: [{ kind: 'total' }, { kind: 'votes', contest: 'paper' }] },
            papered,
          ],
        },
      },
      { sets: [{ units: ['a', 'b'], places: 1 }] },
    ],
    [
      'of the ranking, which the award does not go by',
      {
        ...tied,
        rules: {
          ranking: { ties: ['votes:paper'] },
          awards: [{ code: 'flag', quota: 1, by: [{ kind: 'total' }] }, papered],
        },
      },
      { sets: [{ units: ['a', 'b'], places: 1 }] },
    ],
    [
      'the award’s own vote was held and left them equal',
      {
        ...tied,
        votes: { flag: 'a:3 b:3 c:1' },
        counts: { flag: '3/3/0' },
        rules: {
          ranking: { ties: ['votes:paper'] },
          awards: [
            { code: 'flag', quota: 1, by: [{ kind: 'own-votes' }], vote: { contest: 'flag', threshold } },
            papered,
          ],
        },
      },
      { sets: [{ units: ['a', 'b'], places: 1 }] },
    ],
  ])('%s', (_, input, expected) => {
    expect(awardTie(input, 'flag')).toMatchObject(expected);
  });

  test('of the awards before a provisional one only those that are open are named', () => {
    const input: YearInput = {
      members: 'a b c d e',
      scores: 'a 99 | b 90 | c 90 | d 80 | e 80',
      rules: {
        awards: [
          { code: 'first', quota: 1 },
          { code: 'flag', quota: 1 },
          { code: 'paper', quota: 3 },
        ],
      },
    };
    expect(awardTie(input, 'paper')).toEqual({ kind: 'award-provisional', award: 'paper', open: ['flag'] });
  });

  test('several ranks that are shared within one group stay apart', () => {
    const members = ['a', 'b', 'c', 'd'].map((id) => ({ id, group: 'x' }));
    const input: YearInput = { members, scores: 'a 90 | b 90 | c 80 | d 80', rules: { ranking: { within: 'group' } } };
    expect(rankTie(input, 1)).toMatchObject({ sets: [{ units: ['a', 'b'] }] });
    expect(rankTie(input, 3)).toMatchObject({ sets: [{ units: ['c', 'd'] }] });
  });
});

describe('a rank', () => {
  const byGroup: YearInput = {
    members: [
      { id: 'b', group: 'x' },
      { id: 'a', group: 'x' },
      { id: 'd', group: 'y' },
      { id: 'c', group: 'y' },
      { id: 'e', group: 'y' },
    ],
    scores: 'b 90 | a 90 | d 90 | c 80 | e 80',
    rules: { ranking: { within: 'group' } },
  };

  test('those who share it, all to be put in order', () => {
    expect(rankTie({ members: 'b a c', scores: 'b 90 | a 90 | c 80' }, 1)).toEqual({
      subject: { kind: 'rank', rank: 1 },
      sets: [{ units: ['a', 'b'], places: 2 }],
    });
  });

  test('nobody shares it: those that are shared', () => {
    const found = { kind: 'rank-not-shared', rank: 3 };
    expect(rankTie({ members: 'b a c', scores: 'b 90 | a 90 | c 80' }, 3)).toEqual({ ...found, shared: [{ rank: 1 }] });
    expect(rankTie(byGroup, 3)).toEqual({
      ...found,
      shared: [
        { rank: 1, group: 'x' },
        { rank: 2, group: 'y' },
      ],
    });
  });

  test('within groups it is that of the only group that shares it, or of the one named', () => {
    expect(rankTie(byGroup, 1)).toMatchObject({ sets: [{ group: 'x', units: ['a', 'b'], places: 2 }] });
    expect(rankTie(byGroup, 2, 'y')).toMatchObject({ sets: [{ group: 'y', units: ['c', 'e'] }] });
    expect(rankTie(byGroup, 2, 'x')).toMatchObject({ kind: 'rank-not-shared' });
    const both = { ...byGroup, scores: 'b 90 | a 90 | d 90 | c 90 | e 80' };
    expect(rankTie(both, 1)).toEqual({ kind: 'rank-in-groups', rank: 1, groups: ['x', 'y'] });
  });

  test('a group where the bloc is ranked as a whole', () => {
    expect(rankTie({ members: 'a b', scores: 'a 90 | b 90' }, 1, 'x')).toEqual({ kind: 'no-groups' });
  });
});

test('the text that names a tie: a line for each set', () => {
  const place = { season: '2024', bloc: 'khoi-a' };
  const one = { units: ['a', 'b', 'c'], places: 2 };
  expect(tieText(place, { subject: { kind: 'award', award: 'flag' }, sets: [one] })).toBe(
    '2024/khoi-a/award:flag/2:a,b,c',
  );
  expect(
    tieText(place, {
      subject: { kind: 'award', award: 'flag' },
      sets: [
        { ...one, group: 'x' },
        { group: 'y', units: ['d', 'e'], places: 1 },
      ],
    }),
  ).toBe('2024/khoi-a/award:flag/group:x/2:a,b,c\n2024/khoi-a/award:flag/group:y/1:d,e');
  expect(tieText(place, { subject: { kind: 'rank', rank: 2 }, sets: [one] })).toBe('2024/khoi-a/rank:2/2:a,b,c');
});
