import { describe, expect, test } from 'vitest';
import { parseDate, suggestDate } from '../../src/domain/iso-date.ts';

describe('a date', () => {
  test.each<[string, string, string]>([
    ['year first', '2019-12-03', '2019-12-03'],
    ['day first', '3/12/2019', '2019-12-03'],
    ['day first, with zeros', '03/12/2019', '2019-12-03'],
    ['with spaces around', ' 3/12/2019 ', '2019-12-03'],
    ['a leap day', '29/2/2020', '2020-02-29'],
    ['a leap day of a century', '29/2/2000', '2000-02-29'],
    ['the last of a month', '31/12/2019', '2019-12-31'],
  ])('%s', (_, text, date) => {
    expect(parseDate(text)).toBe(date);
  });
});

describe('no date', () => {
  test.each<[string, string, string | undefined]>([
    ['the month first', '12/25/2019', '25/12/2019'],
    ['a day that there is not', '31/02/2020', undefined],
    ['a leap day in another year', '29/2/2019', undefined],
    ['a leap day in a century that has none', '29/2/1900', undefined],
    ['a month that there is not', '2019-13-01', undefined],
    ['a day 0', '0/12/2019', undefined],
    ['a year first without zeros', '2019-12-3', '2019-12-03'],
    ['a year first with slashes', '2019/12/03', '2019-12-03'],
    ['hyphens', '3-12-2019', '3/12/2019'],
    ['full stops', '3.12.2019', '3/12/2019'],
    ['a year of two digits', '3/12/19', '3/12/2019'],
    ['the month first, a year of two digits', '12/25/19', '25/12/2019'],
    ['a time of day behind it, as Excel writes it', '2019-12-03 00:00:00', '2019-12-03'],
    ['a time of day behind it, as Excel writes it in English', '12/25/2019 12:00 AM', '25/12/2019'],
    ['a time as programs write it', '2019-12-03T08:30', '2019-12-03'],
    ['a number of days', '43802', undefined],
    ['a month in words', '03-Dec-2019', undefined],
    ['a year alone', '2019', undefined],
    ['two kinds of separators', '3/12-2019', undefined],
    ['words', 'chưa rõ', undefined],
  ])('%s', (_, text, suggestion) => {
    expect(parseDate(text)).toBeUndefined();
    expect(suggestDate(text)).toBe(suggestion);
  });
});
