import { describe, expect, test } from 'vitest';
import type { AwardRecord, LeadershipRecord, UnitRecord } from '../../../src/domain/ledger.ts';
import { findByName } from '../../../src/files/tables/ledger-cells.ts';
import { readAwardLedger } from '../../../src/files/tables/read-award-ledger.ts';
import { readLeadershipLedger } from '../../../src/files/tables/read-leadership-ledger.ts';
import { readUnits } from '../../../src/files/tables/read-units.ts';
import { type Reading, readText } from '../read-text.ts';

function units(text: string): Reading<readonly UnitRecord[] | undefined> {
  return readText('units', text, readUnits);
}

const findUnit = findByName(
  units('member,name\nso-vhtt,Sở Văn hóa\nso-vhtt,Sở Văn hóa - Thông tin\na,Ban A\nb,Ban A\n').content ?? [],
);

function awards(text: string): Reading<readonly AwardRecord[] | undefined> {
  return readText('award-ledger', text, (source, complain) => readAwardLedger(source, findUnit, complain));
}

function seats(text: string): Reading<readonly LeadershipRecord[] | undefined> {
  return readText('leadership-ledger', text, (source, complain) => readLeadershipLedger(source, findUnit, complain));
}

describe('awards.csv', () => {
  test('a row has what it says, and is collective, by merit and one, unless it says otherwise', () => {
    const { content, told } = awards(`season,member,award,status,bloc,object,person,count,decision,date,kind,note
2019,so-y-te,co,granted,,,,,,,,
2020-2021,khong-ai-biet,rating:tot,Đã tặng,noi-chinh,Cá nhân,Bùi A,3,12/QĐ,3/12/2021,chuyên đề,x
`);
    expect(told).toEqual([]);
    const defaults = { object: 'collective', kind: 'cong-trang', count: 1, row: 0 };
    expect(content).toEqual([
      { season: '2019', member: 'so-y-te', award: 'co', status: 'granted', ...defaults },
      {
        season: '2020-2021',
        member: 'khong-ai-biet',
        award: 'rating:tot',
        status: 'granted',
        bloc: 'noi-chinh',
        object: 'individual',
        person: 'Bùi A',
        count: 3,
        decision: '12/QĐ',
        date: '2021-12-03',
        kind: 'chuyen-de',
        note: 'x',
        row: 1,
      },
    ]);
  });

  test.each([
    ['a name that units.csv knows', 'SỞ  VĂN HOÁ', 'so-vhtt'],
    ['a later name that units.csv knows', 'Sở Văn hóa - Thông tin', 'so-vhtt'],
    ['an id in capitals', 'SO-VHTT', 'so-vhtt'],
    ['an id that nobody knows', 'so-khac', 'so-khac'],
    ['a name that nobody knows, which a bloc may know', 'Sở Khác', 'Sở Khác'],
    ['a name that two units have had', 'Ban A', 'Ban A'],
  ])('a unit may be called by %s', (_, cell, member) => {
    expect(awards(`season,member,award,status\n2019,${cell},co,granted\n`).content?.[0]?.member).toBe(member);
  });

  const head = 'season,member,award,status,count,object,kind,bloc,date\n';
  test.each<[string, string, readonly string[], object]>([
    ['no season', `${head},a,co,granted,,,,,\n`, ['2:1 schema'], { key: 'season', problem: 'missing' }],
    ['a season without a year', `${head}năm nay,a,co,granted,,,,,\n`, ['2:1 season-name'], { season: 'năm nay' }],
    ['no unit', `${head}2019,,co,granted,,,,,\n`, ['2:6 id'], { value: '' }],
    ['an award in words', `${head}2019,a,Cờ,granted,,,,,\n`, ['2:8 id'], { value: 'Cờ', what: 'id' }],
    ['a rating without a class', `${head}2019,a,rating:,granted,,,,,\n`, ['2:8 id'], { value: 'rating:' }],
    ['a seat for an award', `${head}2019,a,deputy,granted,,,,,\n`, ['2:8 id'], { value: 'deputy', what: 'reserved' }],
    [
      'no status',
      `${head}2019,a,co,,,,,,\n`,
      ['2:11 schema'],
      { key: 'status', problem: 'missing', expected: ['proposed', 'granted', 'refused', 'revoked'] },
    ],
    [
      'a status that there is not',
      `${head}2019,a,co,grantd,,,,,\n`,
      ['2:11 schema'],
      { key: 'status', problem: 'value', value: 'grantd', closest: 'granted' },
    ],
    ['a count 0', `${head}2019,a,co,granted,0,,,,\n`, ['2:19 number-range'], { value: '0', bound: '1' }],
    ['half a count', `${head}2019,a,co,granted,1.5,,,,\n`, ['2:19 number-range'], { value: '1.5' }],
    [
      'an object that there is not',
      `${head}2019,a,co,granted,,team,,,\n`,
      ['2:20 schema'],
      { key: 'object', value: 'team' },
    ],
    ['a kind that there is not', `${head}2019,a,co,granted,,,thuong-xuyen,,\n`, ['2:21 schema'], { key: 'kind' }],
    ['a bloc that is no id', `${head}2019,a,co,granted,,,,Khối 1,\n`, ['2:22 id'], { value: 'Khối 1' }],
    [
      'a date with the month first',
      `${head}2019,a,co,granted,,,,,12/25/2019\n`,
      ['2:23 date'],
      { suggestion: '25/12/2019' },
    ],
  ])('%s is told where it stands', (_, text, told, details) => {
    const reading = awards(text);
    expect(reading.told).toEqual(told);
    expect(reading.diagnostics[0]?.details).toMatchObject(details);
  });
});

describe('leadership.csv', () => {
  test('a row has what it says; deputies without a place stand in the order of the rows', () => {
    const { content, told } = seats(`season,bloc,seat,member,place,method,authority,date
2019,k,head,a,,election,12/BB,2019-12-03
2019,k,deputy,b,,,,
2019,k,Phó khối,c,,,,
2019,l,deputy,d,,,,
2020,k,deputy,e,2,,,
2020,k,deputy,g,,,,
`);
    expect(told).toEqual([]);
    expect(
      content?.map(({ season, bloc, seat, member, place }) => [season, bloc, seat, member, place].join(' ')),
    ).toEqual([
      '2019 k head a 1',
      '2019 k deputy b 1',
      '2019 k deputy c 2',
      '2019 l deputy d 1',
      '2020 k deputy e 2',
      '2020 k deputy g 3',
    ]);
  });

  const head = 'season,bloc,seat,member,place,date\n';
  test.each<[string, string, string]>([
    ['no bloc', `${head}2019,,head,a,,\n`, '2:6 id'],
    ['no seat', `${head}2019,k,,a,,\n`, '2:8 schema'],
    ['a seat that there is not', `${head}2019,k,chair,a,,\n`, '2:8 schema'],
    ['no unit', `${head}2019,k,head,,,\n`, '2:13 id'],
    ['a place 0', `${head}2019,k,deputy,a,0,\n`, '2:17 number-range'],
    ['a day that there is not', `${head}2019,k,head,a,,31/02/2020\n`, '2:16 date'],
  ])('%s is told where it stands', (_, text, told) => {
    expect(seats(text).told).toEqual([told]);
  });
});

describe('units.csv', () => {
  test('a unit has a row for each name, and predecessors', () => {
    const { content, told } = units(`Mã đơn vị,Tên đơn vị,Từ ngày,Đến ngày,predecessors
so-vh,Sở Văn hóa,,1/3/2008,
so-vhtt,Sở Văn hóa - Thể thao,1/3/2008,,so-vh | so-tdtt
`);
    expect(told).toEqual([]);
    expect(content).toEqual([
      { member: 'so-vh', name: 'Sở Văn hóa', until: '2008-03-01', predecessors: [], row: 0 },
      {
        member: 'so-vhtt',
        name: 'Sở Văn hóa - Thể thao',
        from: '2008-03-01',
        predecessors: ['so-vh', 'so-tdtt'],
        row: 1,
      },
    ]);
  });

  const head = 'member,name,from,until,predecessors\n';
  test.each<[string, string, string]>([
    ['a unit in words', `${head}Sở A,Sở A,,,\n`, '2:1 id'],
    ['no name', `${head}a,,,,\n`, '2:3 schema'],
    ['a predecessor in words', `${head}a,A,,,b|Sở C\n`, '2:7 id'],
    ['an end before the beginning', `${head}a,A,2019-01-02,1/1/2019,\n`, '2:16 dates-order'],
    ['a date with the month first', `${head}a,A,12/25/2019,,\n`, '2:5 date'],
  ])('%s is told where it stands', (_, text, told) => {
    expect(units(text).told).toEqual([told]);
  });
});
