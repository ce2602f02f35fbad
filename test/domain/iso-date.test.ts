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
    ['the first of January', '1/1/2019', '2019-01-01'],
    ['the last of April', '30/4/2019', '2019-04-30'],
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
    ['the 31st of April', '31/4/2019', undefined],
    ['the 31st of November', '2019-11-31', undefined],
    ['something before a date', 'x2019-12-03', undefined],
    ['something before a day', 'x3/12/2019', undefined],
    ['something behind a date', '3/12/2019x', undefined],
    ['a digit before a date with hyphens', '12019-12-3', undefined],
    ['a digit behind a date with hyphens', '2019-12-033', undefined],
    ['a digit behind a day with hyphens', '3-12-20191', undefined],
    ['spaces around a date with hyphens', ' 3-12-2019 ', '3/12/2019'],
    ['two spaces before a time', '2019-12-03  08:30', '2019-12-03'],
    ['a time and more behind it', '2019-12-03 08:30 xx', undefined],
    ['a time without a space before its half of the day', '12/25/2019 8:30AM', '25/12/2019'],
  ])('%s', (_, text, suggestion) => {
    expect(parseDate(text)).toBeUndefined();
    expect(suggestDate(text)).toBe(suggestion);
  });
});
