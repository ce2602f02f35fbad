import { describe, expect, test } from 'vitest';
import { showPoints } from '../../../src/domain/points.ts';
import { isProblem, type NumberBounds, readNumber } from '../../../src/files/cells/read-number.ts';

/** The number, or `code` and what is told of it. */
function read(text: string, bounds: Partial<NumberBounds> = {}): string {
  const value = readNumber(text, { file: 'self-scores', row: 0, column: 2 }, { column: 'points', ...bounds });
  if (!isProblem(value)) return showPoints(value);
  if (value.code === 'number-ambiguous') return `ambiguous: ${value.details.suggestions.join(' or ')}`;
  if (value.code === 'number-range') return `${value.details.problem} ${value.details.bound}: ${value.details.value}`;
  return value.code;
}

describe('a number', () => {
  test.each<[string, string, string]>([
    ['whole', '95', '95'],
    ['0', '0', '0'],
    ['with a full stop', '8.5', '8.5'],
    ['with a comma', '8,5', '8.5'],
    ['with two decimals', '12.99', '12.99'],
    ['with four decimals', '97,1250', '97.125'],
    ['below one, with three decimals', '0,125', '0.125'],
    ['of four digits with three decimals', '1234.500', '1234.5'],
    ['of nine digits', '123456789', '123456789'],
    ['with zeros before it', '007', '7'],
    ['with spaces around it', ' 8,5 ', '8.5'],
    ['with spaces that do not break around it', '\u00a08,5\u00a0', '8.5'],
  ])('%s', (_, text, value) => {
    expect(read(text)).toBe(value);
  });
});

describe('a number that may be thousands or decimals', () => {
  test.each<[string, string]>([
    ['1.000', 'ambiguous: 1000 or 1.0'],
    ['1,000', 'ambiguous: 1000 or 1,0'],
    ['97,125', 'ambiguous: 97125 or 97,1250'],
    ['97.120', 'ambiguous: 97120 or 97.12'],
    ['999.999', 'ambiguous: 999999 or 999.9990'],
    ['-1.000', 'ambiguous: -1000 or -1.0'],
  ])('%s', (text, told) => {
    expect(read(text, { signed: true })).toBe(told);
  });
});

describe('no number', () => {
  test.each([
    ['ten digits', '1234567890'],
    ['five decimals', '8.12345'],
    ['a percent sign', '95%'],
    ['a unit of money', '1000đ'],
    ['a unit', '8 điểm'],
    ['a space inside', '1 000'],
    ['both separators', '1.000,5'],
    ['a separator twice', '1.000.000'],
    ['nothing before the separator', '.5'],
    ['nothing behind the separator', '5.'],
    ['a plus sign', '+5'],
    ['a minus of another kind', '−5'],
    ['a minus before 0', '-0'],
    ['a power', '1e2'],
    ['a fraction', '1/2'],
    ['a letter for a digit', '1O'],
    ['digits of another script', '٣'],
    ['an error of Excel', '#REF!'],
    ['words', 'chưa chấm'],
  ])('%s', (_, text) => {
    expect(read(text)).toBe('number');
  });
});

describe('a number out of what the column takes', () => {
  test.each<[string, string, Partial<NumberBounds>, string]>([
    ['negative', '-5', {}, 'below 0: -5'],
    ['negative where a sign is allowed', '-5', { signed: true }, '-5'],
    ['-0 where a sign is allowed', '-0', { signed: true }, '0'],
    ['not whole', '1,5', { whole: true }, 'whole 0: 1.5'],
    ['whole with decimals of zeros', '2.0', { whole: true }, '2'],
    ['below the least', '0', { whole: true, least: 1 }, 'below 1: 0'],
    ['the least', '1', { whole: true, least: 1 }, '1'],
    ['negative where whole ones are counted', '-1', { whole: true }, 'below 0: -1'],
  ])('%s', (_, text, bounds, told) => {
    expect(read(text, bounds)).toBe(told);
  });
});
