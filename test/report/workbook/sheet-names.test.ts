import { expect, test } from 'vitest';
import { sheetNames } from '../../../src/report/workbook/sheet-names.ts';

test.each([
  ['what stands in references', 'a[b]c:d*e?f/g\\h', 'a b c d e f g h'],
  ['apostrophes and spaces at the ends', " 'Khối' ", 'Khối'],
  ['an apostrophe within', "o'brien", "o'brien"],
  ['nothing', '', 'Sheet'],
  ['nothing but apostrophes', "''", 'Sheet'],
  ['what Excel keeps to itself', 'History', 'History (2)'],
  ['31 characters', 'x'.repeat(31), 'x'.repeat(31)],
  ['32 characters', 'x'.repeat(32), 'x'.repeat(31)],
  ['an apostrophe that a cut would leave at the end', `${'x'.repeat(30)}'x`, 'x'.repeat(30)],
  ['a character of two units at the cut', `${'x'.repeat(30)}😀`, 'x'.repeat(30)],
  ['control characters', 'a\u0000b\nc', 'ab c'],
  ['NFD', 'Sở'.normalize('NFD'), 'Sở'],
  ['the number of a character', 'a_x0041_b', 'a x0041_b'],
])('%s', (_what, wished, name) => {
  expect(sheetNames([wished])).toEqual([name]);
});

test('each is unlike the others, in whatever case', () => {
  const long = 'x'.repeat(40);
  expect(sheetNames(['Sở', 'SỞ', 'sở', long, long])).toEqual([
    'Sở',
    'SỞ (2)',
    'sở (3)',
    'x'.repeat(31),
    `${'x'.repeat(27)} (2)`,
  ]);
});
