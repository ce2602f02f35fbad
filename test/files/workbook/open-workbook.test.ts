import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../src/files/workbook/open-workbook.ts';
import type { SheetCell } from '../../../src/files/workbook/worksheet.ts';
import { unpackArchive } from '../../../src/report/archive/pack-archive.ts';
import { makeWorkbook } from '../../../src/report/workbook/make-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'thidua-workbook-'));
const encode = (text: string) => new TextEncoder().encode(text);

async function partsOf(): Promise<Map<string, Uint8Array>> {
  const bytes = await makeWorkbook({
    sheets: [
      {
        name: 'Tự chấm',
        widths: [10],
        rows: [
          {
            cells: [
              { kind: 'number', value: '8.5' },
              { kind: 'text', text: '=cmd|x' },
            ],
          },
        ],
      },
    ],
  });
  return new Map(unpackArchive(bytes));
}

let count = 0;
function save(bytes: Uint8Array, name = `${++count}.xlsx`): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const pack = (parts: ReadonlyMap<string, Uint8Array>) => zipSync(Object.fromEntries(parts), { level: 6 });

/** The cells of a sheet whose one row is given as XML. */
async function cellsOf(
  row: string,
  styles?: string,
  workbook?: (xml: string) => string,
): Promise<readonly (SheetCell | undefined)[]> {
  const parts = await partsOf();
  const name = 'xl/worksheets/sheet1.xml';
  const xml = new TextDecoder().decode(parts.get(name));
  parts.set(name, encode(xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData><row r="1">${row}</row></sheetData>`)));
  if (styles !== undefined) parts.set('xl/styles.xml', encode(styles));
  if (workbook) {
    const part = 'xl/workbook.xml';
    parts.set(part, encode(workbook(new TextDecoder().decode(parts.get(part)))));
  }
  const opened = await openWorkbook(save(pack(parts)));
  return 'sheets' in opened ? (opened.sheets[0]?.rows[0] ?? []) : [];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const styles = `<?xml version="1.0"?><styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

describe('a cell of a workbook', () => {
  test.each([
    [
      'a number stored with all its binary digits',
      '<c r="A1"><v>8.6999999999999993</v></c>',
      { kind: 'number', text: '8.7' },
    ],
    ['an error of Excel', '<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', text: '#REF!', problem: 'error-value' }],
    [
      'a formula with its stored result',
      '<c r="A1"><f>SUM(B1:B2)</f><v>12.5</v></c>',
      { kind: 'number', text: '12.5' },
    ],
    [
      'a formula without a result',
      '<c r="A1"><f>SUM(B1:B2)</f></c>',
      { kind: 'error', text: '', problem: 'uncomputed' },
    ],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', { kind: 'yes-no', value: true }],
    ['a percentage', '<c r="A1" s="1"><v>0.95</v></c>', { kind: 'percent', text: '0.95', shown: '95%' }],
    [
      'a percentage of a format of its own',
      '<c r="A1" s="2"><v>0.125</v></c>',
      { kind: 'percent', text: '0.125', shown: '12.5%' },
    ],
    ['a date', '<c r="A1" s="3"><v>45634</v></c>', { kind: 'date', text: '2024-12-08' }],
    [
      'text in NFD',
      `<c r="A1" t="inlineStr"><is><t>${'Sở Y tế'.normalize('NFD')}</t></is></c>`,
      { kind: 'text', text: 'Sở Y tế' },
    ],
  ])('%s', async (_what, xml, expected) => {
    expect(await cellsOf(xml, styles)).toEqual([expected]);
  });

  test('a date of the other calendar of Excel', async () => {
    const is1904 = (xml: string) => xml.replace(/<workbookPr[^>]*\/>/, '<workbookPr date1904="1"/>');
    expect(await cellsOf('<c r="A1" s="3"><v>44172</v></c>', styles, is1904)).toEqual([
      { kind: 'date', text: '2024-12-08' },
    ]);
  });
});

describe('a file that is none', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['empty', () => new Uint8Array(), 'empty'],
    ['no archive', () => encode('member,criterion,points'), 'damaged'],
    ['cut off', async () => pack(await partsOf()).slice(0, 900), 'damaged'],
    ['an old .xls under the name of an .xlsx', () => Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'legacy'],
    [
      'with a password',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'password',
    ],
    ['with macros', async () => pack(new Map([...(await partsOf()), ['xl/vbaProject.bin', encode('x')]])), 'macros'],
    ['a paper of Word', () => pack(new Map([['word/document.xml', encode('<w/>')]])), 'other-kind'],
    ['larger than 10 MB', () => new Uint8Array(10 * 1024 * 1024 + 1), 'too-large'],
    [
      'packed to a hundredth of a thousandth',
      () => zipSync({ 'xl/workbook.xml': new Uint8Array(101 * 1024 * 1024) }, { level: 9 }),
      'unpacks-too-large',
    ],
    [
      'with a sheet that is no XML',
      async () => pack(new Map([...(await partsOf()), ['xl/workbook.xml', encode('<<<')]])),
      'damaged',
    ],
  ])('%s', async (_what, bytes, problem) => {
    expect(await openWorkbook(save(await bytes()))).toEqual({ problem });
  });

  test('not there', async () => {
    expect(await openWorkbook(join(folder, 'none.xlsx'))).toEqual({ problem: 'missing' });
  });

  test('with a cell at the far end of the sheet', async () => {
    expect(await cellsOf('<c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c>')).toEqual([]);
  });
});
