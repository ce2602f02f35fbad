import { expect, test } from 'vitest';
import { append, largest } from '../../src/domain/long-lists.ts';

const many = Array.from({ length: 300_000 }, (_, n) => n);

test('items are added behind those that are there, however many', () => {
  const list = [-1];
  append(list, many);
  expect(list).toHaveLength(300_001);
  expect(list.slice(0, 3)).toEqual([-1, 0, 1]);
});

test.each<[string, readonly number[], number, number]>([
  ['of several', [3, 7, 5], 0, 7],
  ['of none', [], 1, 1],
  ['of smaller ones', [-3, 0], 1, 1],
  ['of very many', many, 0, 299_999],
])('the largest %s', (_, numbers, least, expected) => {
  expect(largest(numbers, least)).toBe(expected);
});
