import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showPoints } from '../../src/domain/points.ts';
import type { Mark } from '../../src/domain/scores.ts';
import { readDialect } from '../../src/files/csv/dialect.ts';
import { findQuoteProblem } from '../../src/files/csv/find-quote-problem.ts';
import { locateCell } from '../../src/files/csv/locate-in-csv.ts';
import { openTable } from '../../src/files/csv/open-table.ts';
import { splitRecords } from '../../src/files/csv/split-records.ts';
import { readSelfScores } from '../../src/files/tables/read-score-sheet.ts';
import { load, makeBloc, wholeBloc, writeFiles } from '../files/bloc-folder.ts';
import { readText } from '../files/read-text.ts';
import { knownNames } from '../files/tables/known-names.ts';
import { caseCount } from './case-count.ts';
import { anyCell, anyDamage, anyText, anyWriting, damage, writeTable } from './random-tables.ts';

const runs = { numRuns: caseCount };

/** Files are written and read again for each case. */
const timeout = 60_000 + caseCount * 20;

test('a table says the same however it is written down', () => {
  const anyRows = fc.array(fc.tuple(fc.nat({ max: 99 }).map(String), anyCell, anyCell), { maxLength: 6 });
  fc.assert(
    fc.property(anyRows, anyWriting, (rows, writing) => {
      const table = writeTable([['member', 'Tên đơn vị', 'Ghi chú'], ...rows], writing);
      const { content, told } = readText('members', table, (source, complain) =>
        openTable(source, 'members', complain),
      );
      expect(told).toEqual([]);
      expect(content?.rows.map((cells) => cells?.slice(0, 3))).toEqual(rows);
    }),
    runs,
  );
});

test('marks say the same in either shape, however they are written down', () => {
  const units = ['so-y-te', 'so-hoa', 'so-vh'] as const;
  const leaves = ['I.1', 'I.2', 'II.1'] as const;
  const names = {
    'so-y-te': ['so-y-te', 'Sở Y tế', 'SỞ  Y TẾ', 'syt'],
    'so-hoa': ['so-hoa', 'Sở Hòa giải', 'Sở Hoà giải', 'hoà giải tỉnh'],
    'so-vh': ['so-vh', 'Sở Văn hóa, Thể thao', 'sở văn hoá, thể thao'],
  };
  const anyMark = fc.constantFrom('', ' ', '0', '7', '8,5', '8.50', '12,25', 'na', 'K', 'Không có', ' 10 ');
  const anyMarks = fc.array(anyMark, { minLength: 9, maxLength: 9 });
  const spellings = fc.tuple(...units.map((unit) => fc.constantFrom(...names[unit])));
  const read = (bytes: Buffer): readonly string[] => {
    const { content, told } = readText('self-scores', bytes, (source, complain) =>
      readSelfScores(source, knownNames(), complain),
    );
    expect(told).toEqual([]);
    return (content?.entries ?? []).map(({ member, criterion, mark }) => `${member} ${criterion} ${show(mark)}`).sort();
  };
  fc.assert(
    fc.property(anyMarks, spellings, anyWriting, anyWriting, (marks, spelt, ofLong, ofWide) => {
      const cell = (unit: number, leaf: number): string => marks[unit * leaves.length + leaf] ?? '';
      const wide = leaves.map((leaf, at) => [leaf, ...units.map((_, unit) => cell(unit, at))]);
      const long = units.flatMap((_, unit) => leaves.map((leaf, at) => [spelt[unit] ?? '', leaf, cell(unit, at)]));
      const fromWide = read(writeTable([['Tiêu chí', ...spelt], ...wide], ofWide));
      const fromLong = read(writeTable([['Đơn vị', 'Tiêu chí', 'Điểm tự chấm'], ...long], ofLong));
      expect(fromWide).toEqual(fromLong);
    }),
    runs,
  );
});

function show(mark: Mark): string {
  return mark === 'na' ? mark : showPoints(mark);
}

function parseOrNot(text: string, delimiter: string): unknown {
  try {
    return parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true });
  } catch {
    return undefined;
  }
}

describe('text that is more or less CSV', () => {
  test('is split as csv-parse splits it, or not at all', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(',', ';', '\t'), (text, delimiter) => {
        for (const one of [text, text.replaceAll('"', '')]) {
          expect(splitRecords(one, delimiter)).toEqual(parseOrNot(one, delimiter));
        }
      }),
      runs,
    );
  });

  test('cannot be split just where a quotation mark is out of place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { delimiter, start } = readDialect(text);
        const isSplit = splitRecords(text.slice(start), delimiter) !== undefined;
        const { problem, ...at } = findQuoteProblem(text);
        expect(problem === 'other').toBe(isSplit);
        if (!isSplit) expect(text.slice(at.start, at.end)).toBe('"');
      }),
      runs,
    );
  });

  test('has each cell where it is shown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = { role: 'votes', path: 'votes.csv', text, sha256: '' } as const;
        const { delimiter, start } = readDialect(text);
        const records = splitRecords(text.slice(start), delimiter) ?? [];
        for (const [row, cells] of records.entries()) {
          for (const [column, cell] of cells.entries()) {
            const { start: from, end } = locateCell(source, row, column);
            const shown = text.slice(from, end);
            const meant = shown.startsWith('"') ? shown.slice(1, -1).replaceAll('""', '"') : shown;
            expect(meant.trim()).toBe(cell.trim());
          }
        }
      }),
      runs,
    );
  });
});

test(
  'a damaged folder is read to its end, and each problem stands inside its file',
  () => {
    const names = Object.keys(wholeBloc) as (keyof typeof wholeBloc)[];
    const folder = makeBloc();
    fc.assert(
      fc.property(fc.constantFrom(...names), anyDamage, (name, damages) => {
        writeFiles(folder, { [name]: damage(Buffer.from(wholeBloc[name]), damages) });
        const { diagnostics, place } = load(folder);
        for (const { at, related } of diagnostics) {
          for (const locator of related ? [at, related] : [at]) {
            const { file, line, column } = place(locator);
            const lines = linesOf(readFileSync(file));
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeLessThanOrEqual(countSeen(lines[line - 1] ?? '') + 1);
            expect(file.startsWith(join(folder, '../..'))).toBe(true);
          }
        }
        writeFiles(folder, { [name]: wholeBloc[name] });
      }),
      runs,
    );
  },
  timeout,
);

function linesOf(bytes: Buffer): readonly string[] {
  return bytes
    .toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8')
    .replace(/^\ufeff+/, '')
    .split(/\r\n|\n|\r/);
}

function countSeen(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}
