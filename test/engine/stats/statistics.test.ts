import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AwardRecord } from '../../../src/domain/ledger.ts';
import { lineageIn } from '../../../src/domain/lineage.ts';
import { seasonNumber } from '../../../src/domain/season.ts';
import type { Figure, LedgerEntry, SeatRecord, StatisticsQuery } from '../../../src/domain/statistics.ts';
import { checkLedgerRows } from '../../../src/engine/checks/check-ledger.ts';
import { assembleStatistics } from '../../../src/engine/stats/assemble-statistics.ts';
import { AwardTally } from '../../../src/engine/stats/award-tally.ts';
import { findUnknown, unknownRows } from '../../../src/engine/stats/find-unknown.ts';
import { Revocations } from '../../../src/engine/stats/revocations.ts';
import { SubjectTable } from '../../../src/engine/stats/subject-table.ts';
import { unitNames } from '../../../src/engine/stats/unit-names.ts';
import { record } from '../../record.ts';
import { anyLedger, directory, units } from './random-ledger.ts';

const lineage = lineageIn(units);

const queries: readonly StatisticsQuery[] = [
  { status: 'granted' },
  { status: 'granted', from: 2020 },
  { status: 'granted', to: 2020, object: 'collective' },
  { status: 'granted', from: 2021, to: 2021 },
  { status: 'proposed' },
  { status: 'refused', object: 'individual' },
];

const seats: readonly SeatRecord[] = [
  { season: '2021', bloc: 'noi-chinh', seat: 'deputy', place: 2, member: 'b' },
  { season: '2021', bloc: 'noi-chinh', seat: 'deputy', place: 1, member: 'c' },
  { season: '2021', bloc: 'noi-chinh', seat: 'head', place: 1, member: 'a' },
  { season: '2021', bloc: 'kinh-te', seat: 'head', place: 1, member: 'gone' },
  { season: '2019', bloc: 'noi-chinh', seat: 'head', place: 1, member: 'older' },
];

function tallied(rows: readonly LedgerEntry[], query: StatisticsQuery): AwardTally {
  const tally = new AwardTally(query);
  for (const row of rows) tally.add(row);
  const revocations = new Revocations(tally.revoked, lineage);
  for (const row of rows) revocations.look(row);
  for (const { entry, count } of revocations.takenBack()) tally.takeBack(entry, count);
  return tally;
}

/** What is counted, and what has been revoked of it, worked out the long way round. */
function countOf(rows: readonly LedgerEntry[], { status, from = 0, to = 9999, object }: StatisticsQuery): number {
  const about = (row: LedgerEntry) => JSON.stringify([row.season, row.award, row.object, row.person, row.kind]);
  const left = new Map(rows.filter((row) => row.status === 'granted').map((row) => [row, row.count]));
  for (const revoked of rows.filter((row) => row.status === 'revoked')) {
    let due = revoked.count;
    for (const [granted, count] of left) {
      if (about(granted) !== about(revoked) || !lineage(revoked.member).has(granted.member)) continue;
      left.set(granted, count - Math.min(due, count));
      due -= Math.min(due, count);
    }
  }
  return rows
    .filter((row) => row.status === status && !row.award.startsWith('rating:'))
    .filter(({ season }) => (seasonNumber(season) ?? 0) >= from && (seasonNumber(season) ?? 0) <= to)
    .filter((row) => object === undefined || row.object === object)
    .reduce((sum, row) => sum + (left.get(row) ?? row.count), 0);
}

const counted = (figures: readonly { readonly total: Figure }[]) =>
  figures.reduce((sum, { total }) => sum + total.count, 0);

test.each(queries)('every view adds up to what the ledger says: $status from $from to $to of $object', (query) => {
  const property = fc.property(anyLedger, (rows) => {
    const { total, byAward, bySeason, byAuthority, byUnit } = assembleStatistics(
      tallied(rows, query),
      directory,
      seats,
    );
    expect(total.count).toBe(countOf(rows, query));
    for (const view of [byAward, bySeason, byAuthority, byUnit]) expect(counted(view)).toBe(total.count);
    for (const row of [...byAward, ...bySeason, ...byAuthority, ...byUnit]) {
      expect(row.figures.reduce((sum, { count }) => sum + count, 0)).toBe(row.total.count);
      expect(row.total.unnamed).toBeLessThanOrEqual(row.total.count);
      expect(row.total.count).toBeGreaterThan(0);
    }
  });
  fc.assert(property, { numRuns: 60, seed: 2021 });
});

test.each(fc.sample(anyLedger, { numRuns: 20, seed: 2021 }).map((rows, index) => ({ rows, index })))(
  'ledger $index gives what is on record',
  ({ rows }) => {
    for (const query of queries) {
      const tally = tallied(rows, query);
      const unknown = findUnknown(tally.rowsOfMember, tally.rowsOfAward, directory);
      record('', [assembleStatistics(tally, directory, seats), unknown, unknownRows(rows, unknown)]);
    }
  },
);

test('what has several decisions raises a doubt, and much of what has not raises none', () => {
  let doubts = 0;
  let others = 0;
  const fewSubjects = anyLedger.map((rows) =>
    rows.slice(0, 6).map((row, index): LedgerEntry => {
      const award = index % 2 === 0 ? 'co-thi-dua' : row.award;
      return { ...row, season: '2020', award, object: 'collective', person: '', kind: 'cong-trang' };
    }),
  );
  const property = fc.property(fewSubjects, (rows) => {
    const table = new SubjectTable();
    for (const row of rows) if (row.status === 'proposed' || row.status === 'refused') table.add(row, row.status);
    for (const row of rows) if (row.status === 'granted') table.addGrant(row);
    const found = checkLedgerRows(rows as readonly AwardRecord[], lineage);
    const contradicts = found.some(
      ({ code, details }) => code === 'ledger-row' && details.problem !== 'revoked-before-granted',
    );
    expect(table.isEmpty).toBe(rows.every(({ status }) => status === 'granted' || status === 'revoked'));
    expect(table.raisesDoubt()).toBe(contradicts);
    if (contradicts) doubts++;
    else others++;
  });
  fc.assert(property, { numRuns: 300, seed: 2021 });
  expect(Math.min(doubts, others)).toBeGreaterThan(20);
});

test('of many subjects each keeps its own counts, and one that overflows is a doubt', () => {
  const at = (row: number): LedgerEntry => ({
    season: '2021',
    member: `u${row}`,
    award: 'co-thi-dua',
    status: 'proposed',
    object: 'collective',
    person: '',
    kind: 'cong-trang',
    count: 1,
    row,
  });
  const table = new SubjectTable();
  for (let row = 0; row < 3_000; row++) table.add(at(row), 'proposed');
  for (let row = 0; row < 6_000; row++) table.addGrant(at(row));
  expect(table.raisesDoubt()).toBe(false);
  for (const row of [0, 400, 700, 1_500, 2_999]) {
    const one = new SubjectTable();
    for (let other = 0; other < 3_000; other++) one.add(at(other), 'proposed');
    one.addGrant(at(row));
    expect(one.raisesDoubt(), String(row)).toBe(false);
    one.addGrant(at(row));
    expect(one.raisesDoubt(), String(row)).toBe(true);
  }
  for (const status of ['proposed', 'refused'] as const) {
    const full = new SubjectTable();
    for (let time = 0; time < 1_022; time++) full.add(at(0), status);
    expect(full.raisesDoubt(), status).toBe(false);
    for (let time = 0; time < 2_000; time++) full.add(at(0), status);
    expect(full.raisesDoubt(), status).toBe(true);
  }
});

describe('what is taken back', () => {
  const rowsOf = (...rows: readonly (readonly [status: LedgerEntry['status'], member: string, count?: number])[]) =>
    rows.map(
      ([status, member, count = 1], row): LedgerEntry => ({
        season: '2020',
        member,
        award: 'co-thi-dua',
        status,
        object: 'collective',
        person: '',
        kind: 'cong-trang',
        count,
        row,
      }),
    );
  const takenFrom = (rows: readonly LedgerEntry[]) => {
    const revocations = new Revocations(
      rows.filter(({ status }) => status === 'revoked'),
      lineage,
    );
    for (const row of rows) revocations.look(row);
    return {
      taken: revocations.takenBack().map(({ entry, count }) => `${count} of ${entry.row}`),
      lackGrant: revocations.lackGrant,
    };
  };

  test.each<[string, readonly LedgerEntry[], readonly string[], boolean]>([
    ['one of one', rowsOf(['granted', 'a'], ['revoked', 'a']), ['1 of 0'], false],
    ['one of three', rowsOf(['granted', 'a', 3], ['revoked', 'a']), ['1 of 0'], false],
    ['no more than was granted', rowsOf(['granted', 'a'], ['revoked', 'a', 3]), ['1 of 0'], false],
    [
      'over several rows',
      rowsOf(['granted', 'a', 2], ['granted', 'a', 2], ['revoked', 'a', 3]),
      ['2 of 0', '1 of 1'],
      false,
    ],
    [
      'two revocations of one grant',
      rowsOf(['granted', 'a', 2], ['revoked', 'a'], ['revoked', 'a', 2]),
      ['1 of 0', '1 of 0'],
      false,
    ],
    ['from the unit that it came from', rowsOf(['granted', 'older'], ['revoked', 'c']), ['1 of 0'], false],
    ['not from one that came from it', rowsOf(['granted', 'c'], ['revoked', 'older']), [], true],
    ['not of what was only proposed', rowsOf(['proposed', 'a'], ['revoked', 'a']), [], true],
    ['not of another unit', rowsOf(['granted', 'a'], ['revoked', 'b']), [], true],
  ])('%s', (_, rows, taken, lackGrant) => {
    expect(takenFrom(rows)).toEqual({ taken, lackGrant });
  });
});

describe('what units are called', () => {
  const blocYears = ['2020', '2022', '2021'].map((season) => ({
    ...blocYear(),
    season,
    members: [
      { id: 'd', name: `D ${season}` },
      { id: 'b', name: `B ${season}` },
    ],
  }));
  const names = unitNames({ ...directory, blocYears });

  test.each([
    ['the newest of units.csv', names.newest('b'), 'Sở B mới'],
    ['of one that is not there, the newest of members.csv', names.newest('d'), 'D 2022'],
    ['of one that nobody knows, its id', names.newest('x'), 'x'],
    ['in a season, as members.csv has it', names.inSeason('b', '2021'), 'B 2021'],
    ['in a season without members.csv, as units.csv has it', names.inSeason('b', '2019'), 'Sở B'],
    ['… to the day', names.inSeason('b', '2023'), 'Sở B mới'],
    ['a name from the last day of a season', names.inSeason('late', '2020'), 'late'],
    ['before there was one, the newest', names.inSeason('c', '2019'), 'Sở C'],
    ['after its end too', names.inSeason('older', '2021'), 'Sở C cũ hơn'],
    ['who took its place, through all of them', names.heirOf('older'), 'c'],
    ['nobody did', names.heirOf('a'), 'a'],
    ['several did', names.heirOf('gone'), 'gone'],
  ])('%s', (_, got, expected) => {
    expect(got).toBe(expected);
  });

  test('what one was split into', () => {
    expect(names.splitInto('gone')).toEqual(['a', 'b']);
    expect(names.splitInto('old')).toEqual([]);
    expect(names.splitInto('x')).toEqual([]);
  });

  test('of several names in one season the later', () => {
    const two = (first: string, second: string) =>
      unitNames({
        ...directory,
        blocYears: [],
        units: [
          { member: 'e', name: 'sau', from: second, predecessors: [], row: 0 },
          { member: 'e', name: 'trước', from: first, until: '2021-12-31', predecessors: [], row: 1 },
        ],
      }).inSeason('e', '2021');
    expect(two('2019-01-01', '2021-07-01')).toBe('sau');
    expect(two('2019-01-01', '2021-12-31')).toBe('sau');
    expect(two('2019-01-01', '2022-01-01')).toBe('trước');
  });
});

describe('names that the workspace does not have', () => {
  const unknownIn = (member: string, award: string, given: Partial<typeof directory> = {}, rows = 1) => {
    const found = findUnknown(new Map([[member, rows]]), new Map([[award, rows]]), { ...directory, ...given });
    return [...found.units.keys(), ...found.awards.entries()].flat();
  };

  test.each<[string, readonly [string, string, Partial<typeof directory>?, number?], readonly string[]]>([
    ['all known', ['a', 'co-thi-dua'], []],
    ['a past unit is known', ['older', 'co-thi-dua'], []],
    [
      'one that is only in members.csv',
      ['d', 'co-thi-dua', { blocYears: [{ ...blocYear(), members: [{ id: 'd', name: 'D' }] }] }],
      [],
    ],
    ['a unit that is not', ['x', 'co-thi-dua'], ['x']],
    ['without units.csv nobody knows', ['x', 'co-thi-dua', { hasUnits: false }], []],
    [
      'nor where a members.csv could not be read',
      ['x', 'co-thi-dua', { blocYears: [{ ...blocYear(), isComplete: false }] }],
      [],
    ],
    ['a slip in an award', ['a', 'co-thi-dau'], ['co-thi-dau', 'co-thi-dua']],
    ['a letter too many', ['a', 'co-thi-duaa'], ['co-thi-duaa', 'co-thi-dua']],
    ['a letter too few', ['a', 'co-thi-da'], ['co-thi-da', 'co-thi-dua']],
    ['written twice it is meant', ['a', 'co-thi-dau', {}, 2], []],
    ['two letters too many are another award', ['a', 'co-thi-duaxy'], []],
    ['a difference in two places is another award', ['a', 'xo-thi-dux'], []],
    ['three letters beside each other are another award', ['a', 'co-thi-xyz'], []],
    ['a rating is no award', ['a', 'rating:co-thi-dau'], []],
  ])('%s', (_, given, expected) => {
    expect(unknownIn(...given)).toEqual(expected);
  });

  test('short codes are all alike', () => {
    const short = (code: string) => ({ blocYears: [{ ...blocYear(), awards: [{ code, name: code }] }] });
    expect(unknownIn('a', 'giayy', short('giayk'))).toEqual([]);
    expect(unknownIn('a', 'giay-y', short('giay-k'))).toEqual(['giay-y', 'giay-k']);
  });
});

function blocYear() {
  const [first] = directory.blocYears;
  if (!first) throw new Error('no bloc year');
  return first;
}
