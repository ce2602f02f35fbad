import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutBetweenCharacters, visibleCharacters } from '../../src/domain/visible-characters.ts';

const whole = (text: string): readonly string[] =>
  Array.from(new Intl.Segmenter('vi').segment(text), ({ segment }) => segment);

test.each([
  ['plain letters', 'a'.repeat(1000), 1000],
  ['letters with their marks apart', 'o\u031b\u0309'.repeat(1000), 1000],
  ['one letter with 10,000 marks', `o${'\u0309'.repeat(10_000)}e`, 2],
  ['flags, each of two letters of two positions', '🇻🇳'.repeat(1000), 1000],
  ['families, joined of several', '👩\u200d👩\u200d👧'.repeat(500), 500],
  ['halves of letters of two positions', '\ud83d'.repeat(1000), 1000],
  ['line breaks of two characters', '\r\n'.repeat(1000), 1000],
  ['nothing', '', 0],
])('a reader sees in %s as many characters as there are', (_, text, count) => {
  expect([...visibleCharacters(text)]).toHaveLength(count);
  expect([...visibleCharacters(text)].join('')).toBe(text);
});

test('wherever a long text is cut, its characters are those of the whole', () => {
  const unit = fc.constantFrom(
    'a',
    'ơ',
    'o\u031b',
    '\u0309',
    '🇻',
    '🇳',
    '👩',
    '\u200d',
    '\r',
    '\n',
    '중',
    '\u1100',
    '\ud83d',
    '–',
    'क्',
    'ष',
  );
  fc.assert(
    fc.property(fc.array(unit, { minLength: 300, maxLength: 1500, size: 'max' }), (units) => {
      const text = units.join('');
      expect([...visibleCharacters(text)]).toEqual(whole(text));
      expect([...cutBetweenCharacters(text)].every((piece) => piece !== '')).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('a text of a million characters takes a second or so, not hours', () => {
  const count = (text: string): number => {
    let characters = 0;
    for (const _ of visibleCharacters(text)) characters++;
    return characters;
  };
  count('–'.repeat(10_000));
  expect(count('–'.repeat(1_000_000))).toBe(1_000_000);
  expect(count(`o${'\u0309'.repeat(100_000)}${'–'.repeat(100_000)}`)).toBe(100_001);
}, 5000);
