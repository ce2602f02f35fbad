import { describe, expect, test } from 'vitest';
import {
  add,
  ceil,
  compareFractions,
  divide,
  type Fraction,
  floor,
  fraction,
  largest,
  multiply,
  roundHalfAway,
  smallest,
  subtract,
} from '../../src/domain/fraction.ts';

/** `-7/3` as a fraction. */
function read(text: string): Fraction {
  const [num = '', den = '1'] = text.split('/');
  return fraction(BigInt(num), BigInt(den));
}

describe('rounding to whole numbers', () => {
  test.each([
    ['7/2', 4n, 3n, 4n],
    ['-7/2', -4n, -4n, -3n],
    ['7/3', 2n, 2n, 3n],
    ['-7/3', -2n, -3n, -2n],
    ['8/3', 3n, 2n, 3n],
    ['6/3', 2n, 2n, 2n],
    ['-6/3', -2n, -2n, -2n],
    ['0/5', 0n, 0n, 0n],
    ['1/2', 1n, 0n, 1n],
    ['-1/2', -1n, -1n, 0n],
    ['1/3', 0n, 0n, 1n],
  ])('%s is about %i, at least %i, at most %i', (text, nearest, below, above) => {
    const value = read(text);
    expect([roundHalfAway(value), floor(value), ceil(value)]).toEqual([nearest, below, above]);
  });
});

describe('comparing', () => {
  test.each([
    ['4 of 7 is less than two thirds', '4/7', '2/3', -1],
    ['6 of 9 is two thirds', '6/9', '2/3', 0],
    ['5 of 7 is more than two thirds', '5/7', '2/3', 1],
    ['a negative is less than nothing', '-1/9', '0', -1],
    ['numbers too large for binary floats stay apart', '9007199254740993/9007199254740992', '1', 1],
  ])('%s', (_, a, b, expected) => {
    expect(compareFractions(read(a), read(b))).toBe(expected);
    expect(compareFractions(read(b), read(a))).toBe(expected === 0 ? 0 : -expected);
  });

  test('a negative denominator is turned round', () => {
    expect(fraction(1n, -2n)).toEqual({ num: -1n, den: 2n });
    expect(compareFractions(divide(read('1'), read('-2')), read('0'))).toBe(-1);
  });

  test('the larger and the smaller of two', () => {
    expect(largest(read('1/3'), read('1/2'))).toEqual(read('1/2'));
    expect(smallest(read('1/3'), read('1/2'))).toEqual(read('1/3'));
  });
});

test.each([
  ['1/2 + 1/3', add(read('1/2'), read('1/3')), '5/6'],
  ['1/3 + 1/3', add(read('1/3'), read('1/3')), '2/3'],
  ['1/2 − 1/3', subtract(read('1/2'), read('1/3')), '1/6'],
  ['2/3 × 3/4', multiply(read('2/3'), read('3/4')), '1/2'],
  ['2/3 ÷ 4/3', divide(read('2/3'), read('4/3')), '1/2'],
])('%s = %s', (_, value, expected) => {
  expect(compareFractions(value, read(expected))).toBe(0);
});
