import { expect, test } from 'vitest';
import { isWithin, viewLedger } from '../../../src/engine/ledger/ledger-view.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';

function view(input: Partial<YearInput>) {
  return viewLedger(makeYear({ members: 'a b', ...input }));
}

/** What unit `a` was granted: `2019 co 1 cong-trang`, by season. */
function granted(awardLedger: string, units?: string): readonly string[] {
  return view({ awardLedger, ...(units === undefined ? {} : { units }) })
    .granted('a')
    .map(({ season, award, count, kind }) => `${season} ${award} ${count} ${kind}`)
    .toSorted();
}

test.each([
  ['a granted row counts', '2019 a co', ['2019 co 1 cong-trang']],
  ['a row of another unit does not', '2019 b co', []],
  ['a proposed or refused row does not', '2019 a co proposed | 2018 a co refused', []],
  [
    'an award to one of its people or households does not',
    '2019 a co object=individual | 2019 a co object=household',
    [],
  ],
  ['rows of one award, season and kind add up', '2019 a co count=2 | 2019 a co', ['2019 co 3 cong-trang']],
  ['seasons stand apart', '2018 a co | 2019 a co', ['2018 co 1 cong-trang', '2019 co 1 cong-trang']],
  ['kinds stand apart', '2019 a co | 2019 a co kind=dot-xuat', ['2019 co 1 cong-trang', '2019 co 1 dot-xuat']],
  ['a revoked row cancels the award', '2019 a co | 2019 a co revoked', []],
  ['a revoked row cancels only its own count', '2019 a co count=3 | 2019 a co revoked', ['2019 co 2 cong-trang']],
  ['a revoked row of another season cancels nothing', '2019 a co | 2018 a co revoked', ['2019 co 1 cong-trang']],
  [
    'a revoked row of another kind cancels nothing',
    '2019 a co | 2019 a co revoked kind=dot-xuat',
    ['2019 co 1 cong-trang'],
  ],
  ['a revoked row of another award cancels nothing', '2019 a co | 2019 a khac revoked', ['2019 co 1 cong-trang']],
  [
    'a revoked row of a person cancels nothing of the unit',
    '2019 a co | 2019 a co revoked object=individual',
    ['2019 co 1 cong-trang'],
  ],
  [
    'more revoked than granted is nothing, not less',
    '2019 a co | 2019 a co revoked count=2 | 2018 a co',
    ['2018 co 1 cong-trang'],
  ],
  ['the order of the rows does not matter', '2019 a co revoked | 2019 a co', []],
])('%s', (_, ledger, expected) => {
  expect(granted(ledger)).toEqual(expected);
});

test.each([
  ['a predecessor', '2019 x co', 'a<x', ['2019 co 1 cong-trang']],
  ['a predecessor’s predecessor', '2019 y co', 'a<x | x<y', ['2019 co 1 cong-trang']],
  ['two units merged into one', '2019 x co | 2019 y co', 'a<x,y', ['2019 co 2 cong-trang']],
  [
    'predecessors in several rows of units.csv',
    '2019 x co | 2018 y co',
    'a<x | a<y',
    ['2018 co 1 cong-trang', '2019 co 1 cong-trang'],
  ],
  ['revoked under the later name', '2019 x co | 2019 a co revoked', 'a<x', []],
  ['not of a unit that came from it', '2019 z co', 'z<a', []],
  ['units that name each other end somewhere', '2019 x co', 'a<x | x<a', ['2019 co 1 cong-trang']],
])('rows count as a unit’s own: %s', (_, ledger, units, expected) => {
  expect(granted(ledger, units)).toEqual(expected);
});

test('no ledger is not an empty ledger', () => {
  expect(view({}).present).toBe(false);
  expect(view({ awardLedger: '' }).present).toBe(true);
});

test.each([
  ['2021', 2021, 1],
  ['2020-2021', 2020, 1],
  ['2015-2020', 2015, 5],
  ['2021-2021', 2021, 1],
  ['nam-hoc-2022-2023', 2022, 1],
])('the season %s is number %i, %i from the next', (season, number, step) => {
  expect(view({ season })).toMatchObject({ season: number, step });
});

test.each([
  ['the season before', '2021', 2020, 1, true],
  ['the first of five seasons before', '2021', 2016, 5, true],
  ['one before the first of five', '2021', 2015, 5, false],
  ['this season', '2021', 2021, 5, false],
  ['a later season', '2021', 2022, 5, false],
  ['all seasons before', '2021', 1990, undefined, true],
  ['of all seasons, not this one', '2021', 2021, undefined, false],
  ['the term before', '2015-2020', 2010, 1, true],
  ['two terms before', '2015-2020', 2005, 1, false],
] as const)('within: %s', (_, season, past, within, expected) => {
  expect(isWithin(view({ season }), past, within)).toBe(expected);
});
