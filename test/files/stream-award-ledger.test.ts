import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, assert, constantFrom, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { isError } from '../../src/domain/severity.ts';
import type { LedgerEntry } from '../../src/domain/statistics.ts';
import { streamAwardLedger } from '../../src/files/ledger-stream/stream-award-ledger.ts';
import { readFile } from '../../src/files/share-files.ts';
import { readAwardLedger } from '../../src/files/tables/read-award-ledger.ts';

const folder = mkdtempSync(join(tmpdir(), 'thidua-stream-'));
const path = join(folder, 'awards.csv');
const findUnit = (text: string) => (text === 'Sở Y tế' ? 'so-y-te' : undefined);

function streamed(text: string | Buffer): readonly LedgerEntry[] | undefined {
  writeFileSync(path, text);
  const entries: LedgerEntry[] = [];
  return streamAwardLedger(path, findUnit, (entry) => entries.push(entry)) && entries;
}

/** What the ordinary reader makes of the same file; nothing where it has errors. */
function ordinary(text: string | Buffer): readonly LedgerEntry[] | undefined {
  writeFileSync(path, text);
  const { content, diagnostics } = readFile('award-ledger', path, { folder, kind: 'workspace' }, (source, complain) =>
    readAwardLedger(source, findUnit, (diagnostic: Diagnostic) => complain(diagnostic)),
  );
  if (!content || diagnostics.some(isError)) return undefined;
  return content.map(({ season, member, award, status, object, kind, count, row, person = '' }) => ({
    ...{ season, member, award, status, object, kind, count, row, person },
  }));
}

const heading = 'season,member,award,status,object,person,count';

describe('a ledger read row by row', () => {
  test.each([
    ['plain rows', `${heading}\n2020,so-a,co,granted,,,\n2021,so-b,co,refused,individual,Người A,3\n`],
    ['Vietnamese words and a name for the unit', 'Năm;Đơn vị;Danh hiệu;Trạng thái\n2020;Sở Y tế;co;Đã tặng\n'],
    ['a stated delimiter', 'sep=;\nseason;member;award;status\n2020;so-a;co;granted\n'],
    [
      'CRLF, blank rows and a byte order mark',
      `\ufeff${heading}\r\n2020,so-a,co,granted,,,\r\n,,,,,,\r\n\r\n2021,so-b,co,granted,,,\r\n`,
    ],
    [
      'quotation marks and a line break in a cell',
      `${heading}\n2020,so-a,co,granted,individual,"A ""B"",\nC",1\n2020,"so-b",co,granted,,,`,
    ],
    ['a guarded cell and an empty cell too many', `${heading}\n2020,so-a,co,granted,individual,'=A,1,,\n`],
    ['text that is not in NFC', `${heading}\n2020,Sở Y tế,co,granted,,,\n`.normalize('NFD')],
  ])('%s: says what the ordinary reader says', (_, text) => {
    expect(streamed(text)).toEqual(ordinary(text));
    expect(streamed(text)).not.toHaveLength(0);
    expect(streamed(text)).toBeDefined();
  });

  test.each([
    ['UTF-16', Buffer.from(`\ufeff${heading}\n2020,so-a,co,granted,,,\n`, 'utf16le')],
    ['a quotation mark out of place', `${heading}\n2020,so-a,co,granted,individual,A "B" C,1\n`],
    [
      'a quotation mark that is never closed',
      `${heading}\n2020,so-a,co,granted,individual,"A,1\n2021,so-a,co,granted,,,\n`,
    ],
    ['a season without a year', `${heading}\nnay,so-a,co,granted,,,\n`],
    ['a cell too many', `${heading}\n2020,so-a,co,granted,,,,x\n`],
    ['a title above the headings', `Sổ khen thưởng\n${heading}\n2020,so-a,co,granted,,,\n`],
    ['a column missing', 'season,member,award\n2020,so-a,co\n'],
    ['no file content', ''],
  ])('%s: is left to the ordinary reader', (_, text) => {
    expect(streamed(text)).toBeUndefined();
  });

  test('a ledger longer than one piece, quotation marks across the pieces', () => {
    const row = (index: number) => `2020,so-a,co,granted,individual,"Người ${index},\n${'x'.repeat(index % 90)}",1\n`;
    const text = `${heading}\n${Array.from({ length: 9000 }, (_, index) => row(index)).join('')}`;
    expect(streamed(text)).toHaveLength(9000);
    expect(streamed(text)).toEqual(ordinary(text));
  });

  test('random rows: whatever it reads is what the ordinary reader reads', () => {
    const cell = (...texts: string[]) => constantFrom(...texts, `"${texts[0]}"`, ` ${texts[0]} `);
    const rows = array(
      record({
        season: cell('2020', '2019-2020', 'xx'),
        member: cell('so-a', 'Sở Y tế', 'sở  y tế', ''),
        award: cell('co', 'rating:tot', 'head'),
        status: cell('granted', 'Đã tặng', 'REVOKED', 'proposed', '?'),
        object: cell('', 'individual', 'Hộ gia đình'),
        person: string({ maxLength: 6 }),
        count: cell('', '1', '12', '0', '1.000'),
      }),
      { maxLength: 6 },
    );
    let read = 0;
    assert(
      property(rows, constantFrom('\n', '\r\n', '\r'), (all, lineBreak) => {
        const lines = all.map((row) => Object.values(row).join(','));
        const text = [heading, ...lines, ''].join(lineBreak);
        const entries = streamed(text);
        if (entries === undefined) return;
        read++;
        expect(entries).toEqual(ordinary(text));
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
