import { expect, test } from 'vitest';
import { compareSeasons, followingSeason, lastYear, seasonNumber, seasonStep } from '../../src/domain/season.ts';

test.each([
  ['a year is followed by the next', '2021', '2022'],
  ['a school year is raised by one', '2020-2021', '2021-2022'],
  ['a term is raised by its length', '2015-2020', '2020-2025'],
  ['a name that starts and ends in one year is raised by one', '2021-2021', '2022-2022'],
  ['a name whose years go back is raised by one', '2021-2020', '2022-2021'],
  ['words around the year stay', 'nam-2021', 'nam-2022'],
  ['words around a term stay', 'nhiem-ky-2015-2020', 'nhiem-ky-2020-2025'],
  ['two years that are not joined by a hyphen are raised by one', '2015 và 2020', '2016 và 2021'],
  ['the turn of a millennium', '1999', '2000'],
  ['a year with zeros before it keeps them', '0009', '0010'],
])('%s', (_, season, following) => {
  expect(followingSeason(season)).toBe(following);
});

test.each([
  ['2021', 2021, 1, 2021],
  ['2020-2021', 2020, 1, 2021],
  ['2015-2020', 2015, 5, 2020],
  ['nam-2021', 2021, 1, 2021],
])('season %s is number %i, %i apart from the next, and ends in %i', (season, number, step, end) => {
  expect([seasonNumber(season), seasonStep(season), lastYear(season)]).toEqual([number, step, end]);
});

test('a name without a year has no number', () => {
  expect(seasonNumber('nay')).toBeUndefined();
  expect(lastYear('nay')).toBeUndefined();
});

test('seasons are in order of their first year, then of their text', () => {
  expect([compareSeasons('2021', '2021'), compareSeasons('nay', 'nay')]).toEqual([0, 0]);
  expect(compareSeasons('2021-2022', '2021')).toBeGreaterThan(0);
  expect(compareSeasons('2021', '2021-2022')).toBeLessThan(0);
  const seasons = ['2021-2022', '2021', '2019', '2020-2021', '2020'];
  expect(seasons.toSorted(compareSeasons)).toEqual(['2019', '2020', '2020-2021', '2021', '2021-2022']);
});
