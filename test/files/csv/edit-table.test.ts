import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EditableTable } from '../../../src/files/csv/edit-table.ts';
import { readStoredText } from '../../../src/files/csv/text-bytes.ts';

describe('a CSV text of which single cells are changed', () => {
  test.each([
    ['semicolons and CRLF', 'a;b\r\n1;"x;y"\r\n', 1, '2', 'a;b\r\n1;2\r\n'],
    ['a last line without its break', 'a,b\n1,2', 1, '3', 'a,b\n1,3'],
    ['a line that states the delimiter', 'sep=;\na;b\n1;2\n', 1, '3', 'sep=;\na;b\n1;3\n'],
    ['quotation marks left as they are', '"a","b"\n"1","2"\n', 1, '3', '"a","b"\n"1",3\n'],
    ['a value that needs them', 'a,b\n1,2\n', 1, 'x, "y"', 'a,b\n1,"x, ""y"""\n'],
    ['a text that Excel would run', 'a,b\n1,2\n', 1, '=cmd', "a,b\n1,'=cmd\n"],
    ['a row that is too short', 'a,b,c\n1\n', 2, '3', 'a,b,c\n1,,3\n'],
  ])('%s', (_what, text, column, value, expected) => {
    const table = new EditableTable(text);
    table.setCell(0, column, value);
    expect(table.print()).toBe(expected);
  });

  test('a new column and a new row come last', () => {
    const table = new EditableTable('member,points\na,1');
    const column = table.addColumn('note');
    const row = table.addRow();
    table.setCell(row, 0, 'b');
    table.setCell(row, column, 'mới');
    expect(table.print()).toBe('member,points,note\na,1,\nb,,mới\n');
  });

  test('a text in which nothing is changed stays as it is', () => {
    const cell = fc.constantFrom('', '1', '8,5', '"a ""b"""', ' x ', '"y;z"', 'đ');
    const lines = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, lineBreak, ends) => {
        const text = `a;b\n${rows.map((row) => row.join(';')).join(lineBreak)}${ends ? lineBreak : ''}`;
        expect(new EditableTable(text).print()).toBe(text);
      }),
    );
  });
});

test.each([
  ['UTF-8', Buffer.from('a,đ\n')],
  ['UTF-8 with its mark', Buffer.from('\ufeffa,đ\n')],
  ['UTF-16, little end first', Buffer.from('\ufeffa,đ\n', 'utf16le')],
  ['UTF-16, big end first', Buffer.from('\ufeffa,đ\n', 'utf16le').swap16()],
  ['letters apart from their marks', Buffer.from('Sở'.normalize('NFD'))],
])('%s is written back as it was', (_what, bytes) => {
  const { text, encode } = readStoredText(bytes);
  expect(text.startsWith('\ufeff')).toBe(false);
  expect(Buffer.from(encode(text)).equals(bytes)).toBe(true);
});
