import { expect, test } from 'vitest';
import { decimalText } from '../../../src/files/workbook/decimal-text.ts';

test.each([
  ['a whole number', '95', '95'],
  ['a number stored with all its binary digits', '8.6999999999999993', '8.7'],
  ['a sum that is a hair below, as Excel shows it', '94.99999999999999', '95'],
  ['a sum that is a hair above', '0.30000000000000004', '0.3'],
  ['three decimals', '97.125', '97.125'],
  ['a small number with an exponent', '1E-3', '0.001'],
  ['a large one', '1.5E+6', '1500000'],
  ['less than nothing', '-2.5', '-2.5'],
  ['nothing with a sign', '-0', '0'],
  ['more decimals than may be, kept to be refused', '3.3333333333333335', '3.3333333333333335'],
])('%s: %s is %s', (_what, stored, expected) => {
  expect(decimalText(stored)).toBe(expected);
});

test.each([
  ['no number', 'abc'],
  ['nothing', ' '],
  ['more than any number', '1E999'],
])('%s is none', (_what, stored) => {
  expect(decimalText(stored)).toBeUndefined();
});
