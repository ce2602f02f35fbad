import { describe, expect, test } from 'vitest';
import { openTable } from '../../../src/files/csv/open-table.ts';
import { detailsOf, type Reading, readText } from '../read-text.ts';

function open(text: string | Buffer): Reading<ReturnType<typeof openTable>> {
  return readText('members', text, (source, complain) => openTable(source, 'members', complain));
}

/** The rows that were read: cells joined by `|`, rows by `/`; a row passed over is `-`. */
function rowsOf(text: string): string {
  const { content, told } = open(text);
  expect(told).toEqual([]);
  return Array.from(content?.rows ?? [], (cells) => cells?.join('|') ?? '-').join('/');
}

describe('rows are read', () => {
  test.each<[string, string, string]>([
    ['with LF', 'member,name\na,A\nb,B\n', 'a|A/b|B'],
    ['with CRLF', 'member,name\r\na,A\r\nb,B\r\n', 'a|A/b|B'],
    ['with CR, as old Macs wrote', 'member,name\ra,A\rb,B\r', 'a|A/b|B'],
    ['with line ends of several kinds', 'member,name\r\na,A\nb,B\rc,C', 'a|A/b|B/c|C'],
    ['without a line end at the end', 'member,name\na,A', 'a|A'],
    ['none, which is an empty table', 'member,name\n', ''],
    ['none and no line end', 'member,name', ''],
    ['with tabs', 'member\tname\na\tA, B\n', 'a|A, B'],
    ['with semicolons and commas in cells', 'member;name\na;A, B\n', 'a|A, B'],
    ['with quotation marks', 'member,name\na,"A, ""B"""\n', 'a|A, "B"'],
    ['with a line break in a cell', 'member,name\na,"A\nB"\nb,B\n', 'a|A\nB/b|B'],
    ['with a CRLF in a cell', 'member,name\r\na,"A\r\nB"\r\nb,B\r\n', 'a|A\r\nB/b|B'],
    ['with an empty cell in quotation marks', 'member,name\na,""\n', 'a|'],
    ['without blank ones', 'member,name\na,A\n\n  \n,\n \t,  \n"",""\nb,B\n\n\n', 'a|A/-/-/-/-/-/b|B/-/-'],
    ['with empty cells too many', 'member,name\na,A,,\nb,B, ,\u00a0\n', 'a|A||/b|B| |\u00a0'],
    ['without cells below empty headings', 'member,name,,\na,A\nb,B,\nc,C,,\n', 'a|A/b|B|/c|C||'],
    ['where the first cell is empty', 'stt,member,name\n,a,A\n', '|a|A'],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toBe(rows);
  });
});

describe('a row of too few or too many cells is told', () => {
  test.each<[string, string, readonly string[], { found: number; expected: number }]>([
    ['too few', 'member,name,note\na,A,\nb,B\n', ['3:1 cells'], { found: 2, expected: 3 }],
    ['too many', 'member,name\na,A,x\n', ['2:1 cells'], { found: 3, expected: 2 }],
    ['too many, some of them empty', 'member,name\na,A,,x,\n', ['2:1 cells'], { found: 4, expected: 2 }],
    [
      'a name with a comma and no quotation marks',
      'member,name\na,Sở Văn hóa, Thể thao\n',
      ['2:1 cells'],
      { found: 3, expected: 2 },
    ],
    ['points with a decimal comma among commas', 'member,name\na,8,5\n', ['2:1 cells'], { found: 3, expected: 2 }],
    ['a file saved by half', 'member,name,note\na,A,x\nb', ['3:1 cells'], { found: 1, expected: 3 }],
    ['another delimiter than the headings have', 'member,name\na;A\n', ['2:1 cells'], { found: 1, expected: 2 }],
    ['below a cell of two lines', 'member,name\na,"A\nB"\nb\n', ['4:1 cells'], { found: 1, expected: 2 }],
    ['below blank lines', '\nmember,name\n\n\nb\n', ['5:1 cells'], { found: 1, expected: 2 }],
    ['below a line sep=', 'sep=;\r\nmember;name\r\nb\r\n', ['3:1 cells'], { found: 1, expected: 2 }],
  ])('%s', (_, text, told, details) => {
    const { content, diagnostics, ...reading } = open(text);
    expect(reading.told).toEqual(told);
    expect(diagnostics[0]?.details).toEqual(details);
    expect(content?.isWhole).toBe(false);
  });
});

describe('a quotation mark out of place is told where it stands', () => {
  test.each<[string, string, string, string]>([
    ['never closed, at the mark that opens', 'member,name\na,"A\nb,B\nc,C\n', '2:3', 'quote-open'],
    ['never closed in the headings', 'member,"name\na,A\n', '1:8', 'quote-open'],
    ['never closed in a file saved by half', 'member,name\na,"A, B"\nb,"B, ', '3:3', 'quote-open'],
    ['closed by the mark that opens the next row’s cell', 'member,name\na,"A, B\nb,"B, C"\n', '2:3', 'quote-open'],
    ['closed by the mark of a row far below', 'member,name\na,"A\nb,B\nc,C\nd,"D"\n', '2:3', 'quote-open'],
    ['a word in quotation marks inside a cell', 'member,name\na,Sở "A"\n', '2:6', 'quote-inside'],
    ['an inch', 'member,name\na,màn hình 5"\n', '2:13', 'quote-inside'],
    ['a mark behind the one that closes', 'member,name\na,"A"x\n', '2:5', 'quote-inside'],
    ['a mark that lost its twin', 'member,name\na,"Sở "A""\n', '2:7', 'quote-inside'],
    ['a space before the mark that opens', 'member,name\na, "A"\n', '2:4', 'quote-inside'],
    ['the mark that opens, missing', 'member,name\na,Sở A, B"\n', '2:10', 'quote-inside'],
    [
      'with CRLF, a line sep= and letters of two characters',
      `sep=;\r\nmember;name\r\na;${'Sở '.normalize('NFD')}"A\r\n`,
      '3:6',
      'quote-inside',
    ],
  ])('%s', (_, text, place, problem) => {
    const { told, diagnostics } = open(text);
    expect(told).toEqual([`${place} csv-syntax`]);
    expect(diagnostics[0]?.details).toEqual({ problem });
  });
});

describe('limits', () => {
  const rows = (count: number): string => `member,name\n${'a,A\n'.repeat(count)}`;

  test('100,000 rows are read', () => {
    expect(open(rows(100_000)).told).toEqual([]);
  });

  test('one row more is told where it stands', () => {
    const { told, diagnostics } = open(rows(100_001));
    expect(told).toEqual(['100002:1 too-large']);
    expect(detailsOf(diagnostics, 'too-large')).toEqual({ limit: 'rows', allowed: 100_000 });
  });

  test('of the rows of such a file no more is told', () => {
    expect(open(`${rows(2)}a\n${rows(100_000)}`).told).toEqual(['100002:1 too-large']);
  });

  test('blank rows do not count', () => {
    expect(open(rows(100_000).replace('\n', `\n${',\n'.repeat(5)}`)).told).toEqual([]);
  });

  test('a ledger may be longer', () => {
    const ledger = `member,name\n${'a,A\n'.repeat(100_001)}`;
    const { told } = readText('units', ledger, (source, complain) => openTable(source, 'units', complain));
    expect(told).toEqual([]);
  });
});
