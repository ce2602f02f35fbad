import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/files/decode-text.ts';

const text = 'member,name\nso-vh,Sở Văn hóa\n';

/** UTF-16 of the other byte order. */
function swapped(content: string): Buffer {
  return Buffer.from(content, 'utf16le').swap16();
}

const mark = { utf8: Buffer.from('efbbbf', 'hex'), le: Buffer.from('fffe', 'hex'), be: Buffer.from('feff', 'hex') };

describe('text is', () => {
  test.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-8 with its mark', Buffer.concat([mark.utf8, Buffer.from(text)]), text],
    [
      'UTF-8 with its mark twice, as some programs write it',
      Buffer.concat([mark.utf8, mark.utf8, Buffer.from(text)]),
      text,
    ],
    ['ASCII with the mark', Buffer.concat([mark.utf8, Buffer.from('a,b\n')]), 'a,b\n'],
    [
      'UTF-16 with its mark, small end first (the “Unicode text” of Excel)',
      Buffer.concat([mark.le, Buffer.from(text, 'utf16le')]),
      text,
    ],
    ['UTF-16 with its mark, big end first', Buffer.concat([mark.be, swapped(text)]), text],
    ['decomposed UTF-8, put into NFC', Buffer.from(text.normalize('NFD')), text],
    ['decomposed UTF-16, put into NFC', Buffer.concat([mark.le, Buffer.from(text.normalize('NFD'), 'utf16le')]), text],
    ['a letter that Unicode holds twice, put into NFC', Buffer.from('\u212b'), '\u00c5'],
    ['nothing at all', Buffer.alloc(0), ''],
    ['a mark and nothing else', mark.utf8, ''],
    ['CRLF, left as it stands', Buffer.from('a\r\nb\r\n'), 'a\r\nb\r\n'],
    ['the character for what cannot be shown, if the file holds it itself', Buffer.from('a,\ufffd\n'), 'a,\ufffd\n'],
  ])('%s', (_, bytes, expected) => {
    expect(decodeText(bytes)).toEqual({ text: expected });
  });
});

/** `line:column guess`, and the byte where one is named. */
function refusal(bytes: Buffer): string {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return 'text';
  const { line, column, guess, byte } = decoded;
  return `${line}:${column} ${guess}${byte === undefined ? '' : ` ${byte}`}`;
}

const utf8 = (content: string): Buffer => Buffer.from(content);

describe('what is no text is refused where it shows', () => {
  test.each<[string, Buffer, string]>([
    ['UTF-16 without its mark, of plain letters', Buffer.from('member,name\na,b\n', 'utf16le'), '1:1 utf-16'],
    [
      'UTF-16 without its mark, of Vietnamese',
      Buffer.from(`member,name\n${'so-vh,Sở Văn hóa Thể thao\n'.repeat(9)}`, 'utf16le'),
      '1:1 utf-16',
    ],
    ['the same, big end first', swapped(`member,name\n${'so-vh,Sở Văn hóa Thể thao\n'.repeat(9)}`), '1:1 utf-16'],
    [
      'UTF-16 cut off inside a character',
      Buffer.concat([mark.le, Buffer.from('a\nb,c', 'utf16le'), utf8('x')]),
      '2:4 utf-16',
    ],
    ['one NUL', utf8('member,name\na,Sở\0 A\n'), '2:5 nul'],
    ['one NUL in plain letters', utf8('a,b\nc,\0\n'), '2:3 nul'],
    [
      'UTF-8 cut off inside a character',
      utf8('member,name\nso-vh,Sở Văn hóa\nso-y,Sở').subarray(0, -1),
      '3:7 unknown E1',
    ],
    ['UTF-8 cut off after one byte of a character', utf8('a,Sở').subarray(0, -2), '1:4 unknown E1'],
    [
      'a byte that continues nothing',
      Buffer.concat([utf8('Sở Văn hóa\nabc'), Buffer.from('b8', 'hex'), utf8('d Sở Y tế')]),
      '2:4 unknown B8',
    ],
    [
      'a byte that continues nothing, at the start of a line',
      Buffer.concat([utf8('Sở Văn hóa\n'), Buffer.from('80', 'hex')]),
      '2:1 unknown 80',
    ],
    [
      'a byte too many after a whole character',
      Buffer.concat([utf8('Sở Y tế: ế'), Buffer.from('bf', 'hex')]),
      '1:11 unknown BF',
    ],
    [
      'after CRLF, lines are counted once',
      Buffer.concat([utf8('a\r\nSở\r\nđ'), Buffer.from('ff', 'hex')]),
      '3:2 unknown FF',
    ],
    [
      'after a mark, columns count from the first letter',
      Buffer.concat([mark.utf8, utf8('Sở '), Buffer.from('ff', 'hex')]),
      '1:4 unknown FF',
    ],
    [
      'after decomposed letters, columns count letters as seen',
      Buffer.concat([utf8('Sở Văn '.normalize('NFD')), Buffer.from('ff', 'hex')]),
      '1:8 unknown FF',
    ],
    [
      'after a character that stands for what cannot be shown',
      Buffer.concat([utf8('\ufffdđ'), Buffer.from('ff', 'hex')]),
      '1:3 unknown FF',
    ],
    [
      'an .xlsx under another name',
      Buffer.concat([Buffer.from('504b0304', 'hex'), utf8('....[Content_Types].xml....xl/workbook.xml')]),
      '1:1 excel',
    ],
    [
      'a .zip or an .ods',
      Buffer.concat([Buffer.from('504b0304', 'hex'), utf8('mimetypeapplication/vnd.oasis')]),
      '1:1 zip',
    ],
    ['an .xls under another name', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), '1:1 legacy-excel'],
    [
      'an .xls that is a web page, as many systems write it',
      utf8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
      '1:1 legacy-excel',
    ],
    ['an .xls that is XML', utf8('\ufeff<?xml version="1.0"?>\n<Workbook>'), '1:1 legacy-excel'],
  ])('%s', (_, bytes, expected) => {
    expect(refusal(bytes)).toBe(expected);
  });
});
