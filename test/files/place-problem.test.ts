import { describe, expect, test } from 'vitest';
import type { FileRole, Locator, Place } from '../../src/domain/locator.ts';
import { placeProblem } from '../../src/files/place-problem.ts';
import { sourceOf } from './read-text.ts';

function place(content: string | Buffer, at: Locator): Place {
  const source = sourceOf(at.file, content);
  return placeProblem(
    at,
    () => 'file.csv',
    () => source,
  );
}

/** `line:column length`, and the line that is shown. */
function show({ line, column, excerpt }: Place): readonly [string, string | undefined] {
  return [`${line}:${column} ${excerpt?.length ?? '-'}`, excerpt?.text];
}

const votes: FileRole = 'votes';
const nfd = (text: string): string => text.normalize('NFD');
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('a cell of a table stands', () => {
  test.each<[string, string | Buffer, Locator, string, string]>([
    ['in its row and column', 'a,b\n1,23\n', { file: votes, row: 0, column: 1 }, '2:3 2', '1,23'],
    ['behind its spaces', 'a,b\n1,  23 \n', { file: votes, row: 0, column: 1 }, '2:5 2', '1,  23 '],
    ['with its quotation marks', 'a,b\n1,"2,3"\n', { file: votes, row: 0, column: 1 }, '2:3 5', '1,"2,3"'],
    ['behind a cell with delimiters', 'a,b\n"1,,",2\n', { file: votes, row: 0, column: 1 }, '2:7 1', '"1,,",2'],
    [
      'behind a cell with doubled marks',
      'a,b\n"1"",""",2\n',
      { file: votes, row: 0, column: 1 },
      '2:10 1',
      '"1"",""",2',
    ],
    ['below a cell of two lines', 'a,b\n1,"x\ny"\n2,3\n', { file: votes, row: 1, column: 0 }, '4:1 1', '2,3'],
    ['behind a cell of two lines', 'a,b\n"x\nyz",3\n', { file: votes, row: 0, column: 1 }, '3:5 1', 'yz",3'],
    ['itself over two lines, where it begins', 'a,b\n1,"x\nyz"\n', { file: votes, row: 0, column: 1 }, '2:3 2', '1,"x'],
    ['in a row below blank ones', 'a,b\n\n,\n1,2\n', { file: votes, row: 2, column: 1 }, '4:3 1', '1,2'],
    ['in a table below a line sep=', 'sep=;\na;b\n1;2\n', { file: votes, row: 0, column: 1 }, '3:3 1', '1;2'],
    ['in a table below blank lines', '\n\na,b\n1,2\n', { file: votes, row: 0, column: 1 }, '4:3 1', '1,2'],
    ['in a table of CRLF', 'a,b\r\n1,2\r\n3,4\r\n', { file: votes, row: 1, column: 1 }, '3:3 1', '3,4'],
    ['in a table of CR', 'a,b\r1,2\r3,4\r', { file: votes, row: 1, column: 1 }, '3:3 1', '3,4'],
    ['in a table of tabs', 'a\tb\n1\t2\n', { file: votes, row: 0, column: 1 }, '2:3 1', '1\t2'],
    [
      'behind an empty cell in a table of tabs',
      'a\tb\tc\n\t\t2\n',
      { file: votes, row: 0, column: 2 },
      '2:3 1',
      '\t\t2',
    ],
    [
      'behind letters with marks, each counted once',
      nfd('a,b\nSở Hòa,2\n'),
      { file: votes, row: 0, column: 1 },
      '2:8 1',
      'Sở Hòa,2',
    ],
    [
      'behind a letter that no single sign stands for',
      'a,b\nx\u0323\u0324\u0325,2\n',
      { file: votes, row: 0, column: 1 },
      '2:3 1',
      'x\u0323\u0324\u0325,2',
    ],
    ['behind a picture of several signs', 'a,b\n👨‍👩‍👧,2\n', { file: votes, row: 0, column: 1 }, '2:3 1', '👨‍👩‍👧,2'],
    ['in a table in UTF-16', utf16('a\tb\r\nSở\tđ\r\n'), { file: votes, row: 0, column: 1 }, '2:4 1', 'Sở\tđ'],
    ['behind a mark of byte order', '\ufeffa,b\n1,2\n', { file: votes, row: 0, column: 0 }, '2:1 1', '1,2'],
    ['where it would stand, if it is empty', 'a,b\n1,\n', { file: votes, row: 0, column: 1 }, '2:3 1', '1,'],
    [
      'where it would stand, if it is of spaces',
      'a,b,c\n1,  ,3\n',
      { file: votes, row: 0, column: 1 },
      '2:3 1',
      '1,  ,3',
    ],
    [
      'at the end of its row, if the row has no such cell',
      'a,b,c\n1,2\n3,4,5\n',
      { file: votes, row: 0, column: 2 },
      '2:4 1',
      '1,2',
    ],
    ['in the last line without line end', 'a,b\n1,23', { file: votes, row: 0, column: 1 }, '2:3 2', '1,23'],
  ])('%s', (_, content, at, expected, line) => {
    expect(show(place(content, at))).toEqual([expected, line]);
  });
});

describe('what has a name in the headings stands', () => {
  const at = (column: string): Locator => ({ file: votes, row: 0, column });
  test.each<[string, string, Locator, string]>([
    ['in the column of that name', 'contest,member,agree\nco,a,5\n', at('agree'), '2:6 1'],
    ['in the column of that Vietnamese name', 'Vòng;"Đồng ý";Đơn vị\n1;55;a\n', at('agree'), '2:3 2'],
    ['in the column of that name in another case', 'CONTEST,Member , AGREE\nco,a,5\n', at('agree'), '2:6 1'],
    ['in the column behind empty headings', '\t\tagree\n\t\t5\n', at('agree'), '2:3 1'],
    ['in the row, where there is no such column', 'contest,member\nco,a\n', at('agree'), '2:1 4'],
    ['in the row, where none is named', 'contest,member\nco,a\n', { file: votes, row: 0 }, '2:1 4'],
    [
      'in a wide sheet under its headings',
      'stt,Mã,so-a\n1,I.1,5\n',
      { file: 'self-scores', row: 0, column: 'criterion' },
      '2:3 3',
    ],
    ['as a heading itself', 'sep=,\ncontest, member ,agree\n', { file: votes, heading: 1 }, '2:10 6'],
    ['as an empty heading', 'contest,,agree\n', { file: votes, heading: 1 }, '1:9 1'],
  ])('%s', (_, content, locator, expected) => {
    expect(show(place(content, locator))[0]).toBe(expected);
  });
});

describe('all else stands', () => {
  test.each<[string, string, Locator, readonly [string, string | undefined]]>([
    ['as a file, at its beginning', 'a,b\n', { file: votes }, ['1:1 -', undefined]],
    [
      'as a line, where it is said to be',
      'a,b\n1,2\n',
      { file: votes, line: 2, column: 3, length: 1 },
      ['2:3 1', '1,2'],
    ],
    ['as a line beyond the end, where it is said to be', 'a,b', { file: votes, line: 9, column: 1 }, ['9:1 1', '']],
    ['as a value of YAML', 'bloc: a\nname: Khối A\n', { file: 'bloc', path: ['name'] }, ['2:7 6', 'name: Khối A']],
    [
      'as a key of YAML',
      'bloc: a\nname: Khối A\n',
      { file: 'bloc', path: ['name'], key: true },
      ['2:1 4', 'name: Khối A'],
    ],
  ])('%s', (_, content, at, expected) => {
    expect(show(place(content, at))).toEqual(expected);
  });

  test('in a file that could not be read: at its beginning, or where it is said to be', () => {
    const nowhere = (at: Locator): Place =>
      placeProblem(
        at,
        (role) => `${role}.csv`,
        () => undefined,
      );
    expect(nowhere({ file: votes, row: 5, column: 1 })).toEqual({ file: 'votes.csv', line: 1, column: 1 });
    expect(nowhere({ file: votes, line: 5, column: 2 })).toEqual({ file: 'votes.csv', line: 5, column: 2 });
  });

  test('of a very long line only the beginning is shown', () => {
    const { column, excerpt } = place(`a,b\n${'x'.repeat(50_000)},2\n`, { file: votes, row: 0, column: 1 });
    expect(column).toBe(50_002);
    expect(excerpt?.text).toHaveLength(20_000);
  });
});
