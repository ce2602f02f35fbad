import { expect, test } from 'vitest';
import { Spellings } from '../../src/domain/spellings.ts';

test.each<[string, readonly string[], string, string | undefined]>([
  ['the nearest', ['so-y-te', 'so-noi-vu'], 'so-y-ta', 'so-y-te'],
  ['nothing for what is near to none', ['so-y-te'], 'cong-an', undefined],
  ['nothing for no text', ['a'], '', undefined],
  ['another one for a text that there is', ['so-y-te', 'so-y-ta'], 'so-y-te', 'so-y-ta'],
])('offers %s', (_, known, text, expected) => {
  const spellings = new Spellings(known);
  expect(spellings.closest(text)).toBe(expected);
  expect(spellings.closest(text)).toBe(expected);
  expect(spellings.hint(text)).toEqual(expected === undefined ? {} : { closest: expected });
});

test('a hundred different texts are compared, and those again; no more', () => {
  const spellings = new Spellings(Array.from({ length: 101 }, (_, n) => `don-vi-${n + 100}`));
  const hints = Array.from({ length: 101 }, (_, n) => spellings.closest(`don-vi-${n + 100}x`));
  expect(hints.slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, n) => `don-vi-${n + 100}`));
  expect(hints[100]).toBeUndefined();
  expect(spellings.closest('don-vi-199x')).toBe('don-vi-199');
});

test('names are looked at only when one is asked for', () => {
  const spellings = new Spellings({
    [Symbol.iterator]: () => {
      throw new Error('looked at');
    },
  });
  expect(spellings.closest('')).toBeUndefined();
  expect(() => spellings.closest('a')).toThrow('looked at');
});
