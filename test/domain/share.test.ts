import { describe, expect, test } from 'vitest';
import { ceil, compareFractions, floor, fraction, multiply, roundHalfAway } from '../../src/domain/fraction.ts';
import { parseShare, type Share } from '../../src/domain/share.ts';

function read(text: string): Share {
  const share = parseShare(text);
  if (!share) throw new Error(`no share: ${text}`);
  return share;
}

describe('reading shares', () => {
  test.each([
    ['80%', 80n, 100n],
    ['100%', 1n, 1n],
    ['33.3%', 333n, 1000n],
    ['33,3%', 333n, 1000n],
    ['0.0001%', 1n, 1_000_000n],
    ['2/3', 2n, 3n],
    ['3/3', 1n, 1n],
    [' 1 / 2 ', 1n, 2n],
    ['50 %', 1n, 2n],
    [' 50% ', 1n, 2n],
    ['12/100', 12n, 100n],
  ])('%s', (text, num, den) => {
    expect(compareFractions(read(text), fraction(num, den))).toBe(0);
  });

  test.each([
    ['0%'],
    ['0/3'],
    ['1/0'],
    ['101%'],
    ['4/3'],
    ['80'],
    ['0.8'],
    ['-5%'],
    ['1/3%'],
    [''],
    ['%'],
    ['2/3/4'],
    ['50%x'],
    ['50%%'],
  ])('"%s" is no share', (text) => {
    expect(parseShare(text)).toBeUndefined();
  });

  test('more than the whole only where it is allowed', () => {
    expect(parseShare('120%')).toBeUndefined();
    expect(parseShare('120%', true)).toMatchObject({ num: 120n, den: 100n });
    expect(parseShare('5/4', true)).toMatchObject({ num: 5n, den: 4n });
    expect(parseShare('0%', true)).toBeUndefined();
  });

  test('a share keeps its text', () => {
    expect(read('66,7 %').text).toBe('66,7 %');
    expect(read(' 2/3 ').text).toBe('2/3');
  });
});

describe('shares of whole numbers are exact', () => {
  test.each([
    ['29%', 100, 29n],
    ['58%', 50, 29n],
    ['57%', 200, 114n],
    ['7%', 100, 7n],
    ['14%', 50, 7n],
    ['1/3', 12, 4n],
  ])('%s of %i is %i however it is rounded', (text, count, expected) => {
    const places = multiply(read(text), fraction(BigInt(count)));
    expect([floor(places), ceil(places), roundHalfAway(places)]).toEqual([expected, expected, expected]);
  });

  test.each([
    ['20%', 12, 2n, 3n, 2n],
    ['20%', 13, 2n, 3n, 3n],
    ['50%', 7, 3n, 4n, 4n],
    ['1/3', 10, 3n, 4n, 3n],
  ])('%s of %i is %i rounded down, %i up, %i half up', (text, count, down, up, half) => {
    const places = multiply(read(text), fraction(BigInt(count)));
    expect([floor(places), ceil(places), roundHalfAway(places)]).toEqual([down, up, half]);
  });
});
