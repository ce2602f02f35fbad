import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { keptOf, mostOfOneCode, ProblemList } from '../../src/domain/problem-list.ts';

const nested: Diagnostic = { code: 'nested-bloc', at: { file: 'bloc' }, details: { outer: 'x' } };
const empty: Diagnostic = { code: 'csv-empty', at: { file: 'votes' }, details: {} };

test('of one code no more are kept than are of use, and others still are', () => {
  const { all, add } = new ProblemList();
  for (let count = 0; count <= mostOfOneCode; count++) add(nested);
  add(empty);
  expect(all).toHaveLength(mostOfOneCode + 1);
  expect(all[mostOfOneCode]).toBe(empty);
});

test('of problems found elsewhere as many are kept', () => {
  const problems = Array.from({ length: mostOfOneCode + 1 }, () => nested);
  expect(keptOf(problems)).toHaveLength(mostOfOneCode);
  expect(keptOf([empty, nested])).toEqual([empty, nested]);
});
