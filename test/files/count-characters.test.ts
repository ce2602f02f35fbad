import { expect, test } from 'vitest';
import { CharacterCount, countCharacters } from '../../src/files/count-characters.ts';

test.each([
  ['plain letters', 'so-y-te,I.1,5'],
  ['letters of one position', 'Sở Y tế,I.1,9,5'],
  ['letters with their marks apart', 'So\u031b\u0309 Y te\u0302\u0301,I.1,5'],
  ['a letter of two positions', 'a😀b,😀😀'],
  ['nothing', ''],
])('the characters before each place of a line, asked forwards and backwards: %s', (_, line) => {
  const forwards = new CharacterCount(line);
  const backwards = new CharacterCount(line);
  const positions = Array.from({ length: line.length + 1 }, (_, position) => position);
  const counted = positions.map((position) => countCharacters(line.slice(0, position)));
  expect(positions.map((position) => forwards.before(position))).toEqual(counted);
  expect(positions.toReversed().map((position) => backwards.before(position))).toEqual(counted.toReversed());
});
