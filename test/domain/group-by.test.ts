import { expect, test } from 'vitest';
import { groupBy } from '../../src/domain/group-by.ts';

test('groups and their items stand in the order in which they appear', () => {
  const groups = groupBy(['bc', 'a', 'bd', 'c', 'a'], (text) => text[0]);
  expect([...groups]).toEqual([
    ['b', ['bc', 'bd']],
    ['a', ['a', 'a']],
    ['c', ['c']],
  ]);
});

test('nothing has no groups, and what has no key is a group', () => {
  expect([...groupBy([], String)]).toEqual([]);
  expect([...groupBy([1], () => undefined)]).toEqual([[undefined, [1]]]);
});
