import { expect, test } from 'vitest';
import type { Goal } from '../../../src/domain/result.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import { makeYear } from '../make-year.ts';

function differences(leadershipLedger: string | undefined, stated = true, goal: Goal = 'check'): readonly string[] {
  const year = makeYear({
    members: 'a b c d',
    scores: 'a 9 | b 8 | c 7 | d 6',
    ...(stated ? { leadership: { head: 'a', deputies: ['b', 'c'] } } : {}),
    ...(leadershipLedger === undefined ? {} : { leadershipLedger }),
  });
  return runBlocYear(year, goal).diagnostics.map(({ code, at, details }) => {
    const { seat, place, stated: here = '-', ledger = '-' } = details as Readonly<Record<string, unknown>>;
    const path = 'path' in at ? at.path.join('.') : '';
    return `${code} at ${path}: ${seat} ${place} ${here}/${ledger}`;
  });
}

test.each<[string, string | undefined, readonly string[]]>([
  ['both say the same', '2021 head a | 2021 deputy b | 2021 deputy#2 c', []],
  ['there is no ledger', undefined, []],
  ['the ledger has no row of this season', '2020 head d', []],
  ['the rows are of another bloc', '2021 head d bloc=kinh-te', []],
  [
    'another head',
    '2021 head d | 2021 deputy b | 2021 deputy#2 c',
    ['leadership-differs at leadership.head: head 1 a/d'],
  ],
  [
    'another deputy',
    '2021 head a | 2021 deputy d | 2021 deputy#2 c',
    ['leadership-differs at leadership.deputies.0: deputy 1 b/d'],
  ],
  [
    'deputies in another order are two differences',
    '2021 head a | 2021 deputy c | 2021 deputy#2 b',
    [
      'leadership-differs at leadership.deputies.0: deputy 1 b/c',
      'leadership-differs at leadership.deputies.1: deputy 2 c/b',
    ],
  ],
  ['a ledger that keeps heads only says nothing of deputies', '2021 head a', []],
  ['nor one of deputies of the head', '2021 deputy b | 2021 deputy#2 c', []],
  ['its head may differ all the same', '2021 head d', ['leadership-differs at leadership.head: head 1 a/d']],
  [
    'the ledger lacks a seat',
    '2021 head a | 2021 deputy b',
    ['leadership-differs at leadership.deputies.1: deputy 2 c/-'],
  ],
  [
    'bloc.yaml lacks a seat',
    '2021 head a | 2021 deputy b | 2021 deputy#2 c | 2021 deputy#3 d',
    ['leadership-differs at leadership: deputy 3 -/d'],
  ],
])('bloc.yaml against the ledger: %s', (_, ledger, expected) => {
  expect(differences(ledger)).toEqual(expected);
});

test('where bloc.yaml names nobody there is nothing to compare', () => {
  expect(differences('2021 head d', false)).toEqual([]);
});

test.each<[Goal, number]>([
  ['score', 0],
  ['propose', 0],
  ['check', 1],
])('%s tells it %i times', (goal, times) => {
  expect(differences('2021 head d | 2021 deputy b | 2021 deputy#2 c', true, goal)).toHaveLength(times);
});
