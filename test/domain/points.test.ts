import { describe, expect, test } from 'vitest';
import { fraction } from '../../src/domain/fraction.ts';
import {
  hasDecimals,
  type Points,
  parsePoints,
  points,
  roundPoints,
  showFraction,
  showPoints,
} from '../../src/domain/points.ts';

describe('reading numbers', () => {
  test.each([
    ['a whole number', '95', '95'],
    ['a decimal point', '97.5', '97.5'],
    ['a decimal comma', '97,5', '97.5'],
    ['four decimals', '0.0001', '0.0001'],
    ['spaces around', ' 12 ', '12'],
    ['zeros in front', '007', '7'],
    ['zeros behind', '1.50', '1.5'],
    ['nine digits', '999999999.9999', '999999999.9999'],
    ['a negative number', '-0,5', '-0.5'],
    ['minus nothing', '-0', '0'],
    ['four decimals where three could be thousands', '97,1250', '97.125'],
    ['three decimals after a zero cannot be thousands', '0.125', '0.125'],
    ['three decimals after four digits cannot be thousands', '1000,125', '1000.125'],
  ])('%s', (_, text, shown) => {
    expect(showPoints(parsePoints(text) as Points)).toBe(shown);
  });

  test.each([['1.000'], ['97,125'], ['999.999'], ['-1.000'], ['12.345']])('%s could be thousands', (text) => {
    expect(parsePoints(text)).toBe('ambiguous');
  });

  test.each([
    [''],
    ['.5'],
    ['5.'],
    ['1e3'],
    ['+5'],
    ['1 000'],
    ['1.000.000'],
    ['1.23456'],
    ['1234567890'],
    ['--1'],
    ['- 1'],
    ['0x10'],
    ['NaN'],
    ['１２'],
    ['5%'],
    ['năm'],
  ])('"%s" is no number', (text) => {
    expect(parsePoints(text)).toBeUndefined();
  });
});

describe('rounding half away from zero', () => {
  test.each([
    ['a half goes up', '0.5', 0, '1'],
    ['a negative half goes down', '-0.5', 0, '-1'],
    ['just below a half goes down', '0.4999', 0, '0'],
    ['an even half goes up too', '2.5', 0, '3'],
    ['a negative even half goes down too', '-2.5', 0, '-3'],
    ['to one decimal', '8.85', 1, '8.9'],
    ['to two decimals, where binary floats fail', '1.0050', 2, '1.01'],
    ['to three decimals', '1.0005', 3, '1.001'],
    ['four decimals stay', '1.2345', 4, '1.2345'],
    ['a number with fewer decimals stays', '7.5', 2, '7.5'],
    ['a carry', '99.9950', 2, '100'],
  ])('%s', (_, text, decimals, rounded) => {
    expect(showPoints(roundPoints(fraction(parsePoints(text) as Points), decimals))).toBe(rounded);
  });

  test.each([
    ['two thirds', 2n, 3n, 2, '0.67'],
    ['one third', 1n, 3n, 4, '0.3333'],
    ['a third below zero', -2n, 3n, 2, '-0.67'],
    ['exactly a half of the last place', 1n, 8n, 2, '0.13'],
    ['a hair below a half of the last place', 124_999n, 1_000_000n, 2, '0.12'],
  ])('%s', (_, num, den, decimals, rounded) => {
    expect(showPoints(roundPoints(fraction(num * 10_000n, den), decimals))).toBe(rounded);
  });
});

test('points are shown without trailing zeros and with a full stop', () => {
  expect([0n, 1n, 10_000n, 975_000n, 971_250n, -5000n, -1n].map((value) => showPoints(points(value)))).toEqual([
    '0',
    '0.0001',
    '1',
    '97.5',
    '97.125',
    '-0.5',
    '-0.0001',
  ]);
});

test('a quotient is shown to four decimals at most', () => {
  expect(showFraction(fraction(20_000n, 3n))).toBe('0.6667');
  expect(showFraction(fraction(20_000n, 3n), 2)).toBe('0.67');
});

test.each([
  ['12', 0, true],
  ['12.5', 0, false],
  ['12.5', 1, true],
  ['12.25', 1, false],
  ['0.0001', 3, false],
  ['0.0001', 4, true],
])('%s has no more than %i decimals: %s', (text, decimals, expected) => {
  expect(hasDecimals(parsePoints(text) as Points, decimals)).toBe(expected);
});

test('thirteen figures that add up to 95, which binary floats miss', () => {
  const figures = '6 6.6 7.1 9.5 8.7 9.9 8.9 6.5 6.4 7.1 9.9 6.6 1.8'.split(' ');
  expect(figures.map(Number).reduce((sum, value) => sum + value, 0)).not.toBe(95);
  const sum = figures.reduce((total, text) => total + (parsePoints(text) as Points), 0n);
  expect(showPoints(points(sum))).toBe('95');
});

test.each([
  ['the largest number that is counted', 9_007_199_254_740_991n, '900719925474.0991'],
  ['the first beyond it', 9_007_199_254_740_992n, '900719925474.0992'],
  ['beyond it, where binary floats would skip one', 9_007_199_254_740_993n, '900719925474.0993'],
  ['beyond it and whole', 9_007_199_254_750_000n, '900719925475'],
  ['far below zero', -9_007_199_254_740_993n, '-900719925474.0993'],
])('%s is shown exactly', (_, value, text) => {
  expect(showPoints(points(value))).toBe(text);
});
