import { expect, test } from 'vitest';
import type { AwardEntry } from '../../../src/domain/ledger-entry.ts';
import { editLedger } from '../../../src/files/ledger/edit-ledger.ts';

const entry: AwardEntry = {
  season: '2021',
  bloc: 'khoi-a',
  member: 'so-a',
  award: 'co',
  status: 'proposed',
  object: 'collective',
  count: 1,
  kind: 'cong-trang',
};

function edited(before: string | Buffer, added: readonly AwardEntry[], removed: readonly number[] = []): string {
  const bytes = typeof before === 'string' ? Buffer.from(before, 'utf8') : before;
  return Buffer.from(editLedger('awards', bytes, { added, removed })).toString('utf8');
}

const full = 'season,bloc,member,award,status';

test.each<[string, string, string]>([
  [
    'a row is put at the end',
    edited(`${full}\n2020,k,so-b,co,granted\n`, [entry]),
    `${full}\n2020,k,so-b,co,granted\n2021,khoi-a,so-a,co,proposed\n`,
  ],
  [
    'a last line without its break gets one',
    edited(`${full}\n2020,k,so-b,co,granted`, [entry]),
    `${full}\n2020,k,so-b,co,granted\n2021,khoi-a,so-a,co,proposed\n`,
  ],
  [
    'semicolons, CRLF and Vietnamese headings stay',
    edited('Năm;Khối;Đơn vị;Danh hiệu;Trạng thái\r\n', [entry]),
    'Năm;Khối;Đơn vị;Danh hiệu;Trạng thái\r\n2021;khoi-a;so-a;co;proposed\r\n',
  ],
  ['the mark of byte order stays', edited(`\ufeff${full}\n`, [entry]), `\ufeff${full}\n2021,khoi-a,so-a,co,proposed\n`],
  [
    'a column that is lacking is added for all rows',
    edited('season,member,award,status\n2020,so-b,co,granted\n', [entry]),
    'season,member,award,status,bloc\n2020,so-b,co,granted,\n2021,so-a,co,proposed,khoi-a\n',
  ],
  [
    '… but not for what an absent cell means anyway',
    edited(`${full}\n`, [{ ...entry, object: 'collective', count: 1 }]),
    `${full}\n2021,khoi-a,so-a,co,proposed\n`,
  ],
  [
    'a number above one needs its column',
    edited(`${full}\n`, [{ ...entry, count: 3 }]),
    `${full},count\n2021,khoi-a,so-a,co,proposed,3\n`,
  ],
  [
    'a row is taken out, blank lines are counted with',
    edited(`${full}\n\n2020,k,so-b,co,granted\n2020,k,so-c,co,granted\n`, [], [1]),
    `${full}\n\n2020,k,so-c,co,granted\n`,
  ],
  ['several are taken out', edited(`${full}\n1,,,,\n2,,,,\n3,,,,\n`, [], [0, 2]), `${full}\n2,,,,\n`],
  [
    'what a spreadsheet would run is kept from it',
    edited(`${full},note\n`, [{ ...entry, note: '=1+1' }]),
    `${full},note\n2021,khoi-a,so-a,co,proposed,'=1+1\n`,
  ],
  [
    'a comma in a cell is quoted',
    edited(`${full},note\n`, [{ ...entry, note: 'Phòng A, B' }]),
    `${full},note\n2021,khoi-a,so-a,co,proposed,"Phòng A, B"\n`,
  ],
])('%s', (_, got, expected) => {
  expect(got).toBe(expected);
});

test('a ledger in UTF-16 stays in UTF-16', () => {
  const before = Buffer.from(`\ufeff${full}\n`, 'utf16le');
  const after = Buffer.from(editLedger('awards', before, { added: [entry], removed: [] }));
  expect(after.toString('utf16le')).toBe(`\ufeff${full}\n2021,khoi-a,so-a,co,proposed\n`);
});

test('a ledger that was not there has every column', () => {
  const made = Buffer.from(editLedger('leadership', undefined, { added: [], removed: [] })).toString('utf8');
  expect(made).toBe('season,bloc,seat,place,member,method,authority,date\n');
});
