import { describe, expect, test } from 'vitest';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf } from '../read-problems.ts';
import { showRanks } from '../read-scores.ts';

const disqualified = { disqualified: 'kỷ luật' };

describe('tie keys (spec 3.5)', () => {
  const criteria = 'I:50 II:50 III:20/bonus IV:20/penalty';

  test.each([
    ['none: the rank is shared', [], 'a 40 40 5 5 | b 41 40 4 5', '1= a, 1= b'],
    ['base, higher first', ['base'], 'a 40 40 5 5 | b 41 40 4 5', '1 b, 2 a'],
    ['bonus, higher first', ['bonus'], 'a 40 40 5 5 | b 41 40 4 5', '1 a, 2 b'],
    ['penalty, lower first', ['penalty'], 'a 40 40 5 5 | b 40 40 4 4', '1 b, 2 a'],
    ['a section, higher first', ['node:II'], 'a 40 41 5 5 | b 41 40 5 5', '1 a, 2 b'],
    ['a penalty leaf as a node: the less the better', ['node:IV'], 'a 40 40 5 5 | b 40 40 4 4', '1 b, 2 a'],
    ['the next key, where the first leaves them equal', ['base', 'bonus'], 'a 40 40 5 5 | b 40 40 6 6', '1 b, 2 a'],
    ['the first key goes before the next', ['base', 'bonus'], 'a 40 40 5 5 | b 41 40 4 5', '1 b, 2 a'],
    ['still equal on every key', ['base', 'bonus', 'penalty'], 'a 40 41 5 5 | b 41 40 5 5', '1= a, 1= b'],
    ['only among those still equal', ['base', 'penalty'], 'a 40 40 6 6 | b 41 40 5 6 | c 40 40 5 5', '1 b, 2 c, 3 a'],
    ['a key that parts one of three', ['base'], 'a 40 40 5 5 | b 41 40 4 5 | c 40 40 5 5', '1 b, 2= a, 2= c'],
    ['a key never lifts over a higher total', ['base'], 'a 40 40 9 5 | b 43 40 4 5', '1 a, 2 b'],
  ])('%s', (_, ties, scores, expected) => {
    const members = scores.split('|').map((row) => row.trim().split(' ')[0] ?? '');
    expect(showRanks({ members, criteria, scores, rules: { ranking: { ties } } })).toBe(expected);
  });

  test('total and percent order equals of another measure', () => {
    const year: YearInput = { members: 'a b', criteria: 'I:50 II:20/bonus', scores: 'a 40 4 | b 40 5' };
    for (const key of ['total', 'percent']) {
      expect(showRanks({ ...year, rules: { ranking: { by: 'base', ties: [key] } } })).toBe('1 b, 2 a');
    }
  });

  test('self_total, higher first', () => {
    const year: YearInput = {
      members: 'a b',
      scores: 'a 90 | b 95',
      appraisals: 'a 80 | b 80',
      rules: { ranking: { ties: ['self_total'] } },
    };
    expect(showRanks(year)).toBe('1 b, 2 a');
  });

  test('a node that does not exist is told', () => {
    const rules = { ranking: { ties: ['node:V'] } };
    expect(problemsOf({ members: 'a', scores: 'a 5', rules }, 'score')).toEqual(['rules-unknown-name']);
  });
});

describe('votes as a tie key', () => {
  const tie: YearInput = {
    members: 'a b c',
    scores: 'a 90 | b 90 | c 80',
    rules: { ranking: { ties: ['votes:co'] } },
  };

  test.each<[string, Partial<YearInput>, string]>([
    ['more agreeing votes first', { votes: { co: 'a:1 b:2' } }, '1 b, 2 a, 3 c'],
    ['equal votes leave the tie', { votes: { co: 'a:2 b:2' } }, '1= a, 1= b, 3 c'],
    ['the last round decides', { votes: { co: 'a:2 b:2', 'co#2': 'a:2 b:1' } }, '1 a, 2 b, 3 c'],
    ['not on the ballot: the key is skipped', { votes: { co: 'a:2 c:1' } }, '1= a, 1= b, 3 c'],
    ['papers count like tallies', { papers: { co: ['b', 'a b', 'b -a'] } }, '1 b, 2 a, 3 c'],
  ])('%s', (_, given, expected) => {
    expect(showRanks({ ...tie, ...given })).toBe(expected);
  });

  test('a contest that is announced but has no rows is not held: the key is skipped', () => {
    expect(showRanks({ ...tie, counts: { co: '3/0/0' } })).toBe('1= a, 1= b, 3 c');
  });

  test.each([
    ['a quorum met exactly', 2, '1 b, 2 a, 3 c'],
    ['a quorum missed by one', 1, '1= a, 1= b, 3 c'],
  ])('%s', (_, present, expected) => {
    const rules = { ...tie.rules, quorum: '2/3' };
    expect(showRanks({ ...tie, rules, votes: { co: 'a:0 b:1' }, present })).toBe(expected);
  });
});

describe('members that lack the key', () => {
  const gates = ['not-disqualified'] as const;

  test.each([
    ['a considered one: the key is skipped for the set', ['a', 'b', 'c'], '1= a, 1= b, 1= c'],
    ['an unconsidered one comes after those that have it', ['a', 'b', { id: 'c', ...disqualified }], '1 b, 2 a, 3 c'],
    [
      'two unconsidered ones stay equal behind the others',
      ['a', { id: 'b', ...disqualified }, { id: 'c', ...disqualified }],
      '1 a, 2= b, 2= c',
    ],
    [
      'an unconsidered one that has it takes its place',
      [{ id: 'a', ...disqualified }, 'b', { id: 'c', ...disqualified }],
      '1 b, 2 a, 3 c',
    ],
  ])('%s', (name, members, expected) => {
    // a and b (or only a) stand on the ballot.
    const votes = { co: name.startsWith('two') ? 'a:2' : 'a:1 b:2' };
    const scores = 'a 90 | b 90 | c 90';
    const rules = { gates, ranking: { ties: ['votes:co'] } };
    expect(showRanks({ members, scores, votes, rules })).toBe(expected);
  });

  test('the key is skipped for that set only', () => {
    const year: YearInput = {
      members: 'a b c d',
      scores: 'a 90 | b 90 | c 80 | d 80',
      votes: { co: 'a:2 c:1 d:2' },
      rules: { ranking: { ties: ['votes:co'] } },
    };
    expect(showRanks(year)).toBe('1= a, 1= b, 3 d, 4 c');
  });

  test('a later key still parts a set that an earlier one skipped', () => {
    const year: YearInput = {
      members: 'a b c',
      criteria: 'I:50 II:10/bonus',
      scores: 'a 40 5 | b 41 4 | c 42 3',
      votes: { co: 'a:2 c:1' },
      rules: { ranking: { ties: ['votes:co', 'base'] } },
    };
    expect(showRanks(year)).toBe('1 c, 2 b, 3 a');
  });

  test('an exclusion makes a member unconsidered', () => {
    const year: YearInput = {
      members: 'a b',
      scores: 'a 90 | b 90',
      votes: { co: 'a:2' },
      rules: { ranking: { ties: ['votes:co'] } },
      rulings: [{ ruling: 'exclude', member: 'b' }],
    };
    expect(showRanks(year)).toBe('1 a, 2 b');
  });

  test('a self-score that is lacking, and a section of another group', () => {
    const year: YearInput = {
      members: 'a b',
      scores: 'a 70 | b -',
      appraisals: 'a 80 | b 80',
      rules: { ranking: { ties: ['self_total'] } },
    };
    expect(showRanks(year)).toBe('1= a, 1= b');
    const sections: YearInput = {
      members: ['a', { id: 'b', group: 'x' }],
      criteria: 'I:50 II:10/bonus/group=x',
      scores: 'a 40 - | b 35 5',
      rules: { ranking: { ties: ['node:II'] } },
    };
    expect(showRanks(sections)).toBe('1= a, 1= b');
  });
});
