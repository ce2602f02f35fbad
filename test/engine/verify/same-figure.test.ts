import { expect, test } from 'vitest';
import { compareFigures } from '../../../src/engine/verify/same-figure.ts';

test.each([
  ['95', '95', 'same'],
  ['95,0', '95', 'same'],
  ['95,50', '95.5', 'same'],
  ['95,5%', '95.5', 'same'],
  ['95,5 điểm', '95.5', 'same'],
  ['97,125', '97.125', 'same'],
  ['1.000', '1000', 'same'],
  ['1.000', '1', 'same'],
  ['95,3', '95.25', 'rounded'],
  ['95,2', '95.25', 'other'],
  ['95', '95.4999', 'rounded'],
  ['-0,3', '-0.25', 'rounded'],
  ['95', '96', 'other'],
  ['', '96', 'other'],
  ['A', 'B', 'other'],
  [' A ', 'A', 'same'],
])('%j against %j: %s', (published, recomputed, outcome) => {
  expect(compareFigures(published, recomputed)).toBe(outcome);
});
