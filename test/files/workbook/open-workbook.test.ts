import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../src/files/workbook/open-workbook.ts';
import { packArchive } from '../../../src/report/archive/pack-archive.ts';
import { makeWorkbook } from '../../../src/report/workbook/make-workbook.ts';
import { buildParts, openBuilt, openBytes } from './workbook-builder.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const number = (text: string) => ({ kind: 'number', text });
const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';

function changed(changes: Readonly<Record<string, string | undefined>>): Uint8Array {
  const parts = buildParts({ sheets: [{ rows: oneCell }] });
  for (const [name, text] of Object.entries(changes)) {
    if (text === undefined) parts.delete(name);
    else parts.set(name, encode(text));
  }
  return packArchive(parts);
}

describe('sheets', () => {
  test('what is written is read again, under the names that Excel takes', async () => {
    const bytes = await makeWorkbook({
      sheets: [
        {
          name: 'Tự chấm: A/B',
          widths: [10],
          rows: [
            {
              cells: [
                { kind: 'text', text: "=cmd|' /C calc'!A0" },
                { kind: 'number', value: '97.125' },
              ],
            },
            { cells: [] },
            { cells: [undefined, { kind: 'formula', formula: 'SUM(B1:B2)', value: '97.125' }] },
          ],
        },
      ],
    });
    expect(await openBytes(bytes)).toEqual({
      sheets: [
        {
          name: 'Tự chấm  A B',
          rows: [[{ kind: 'text', text: "=cmd|' /C calc'!A0" }, number('97.125')], [], [undefined, number('97.125')]],
        },
      ],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test.each<[string, readonly (string | undefined)[], readonly string[]]>([
    ['all that are seen', [undefined, 'visible'], ['Sheet1', 'Sheet2']],
    ['not those that are hidden', ['hidden', undefined, 'veryHidden'], ['Sheet2']],
    ['those that are hidden, where all are', ['hidden', 'veryHidden'], ['Sheet1', 'Sheet2']],
  ])('%s', async (_what, states, names) => {
    const sheets = states.map((state) => ({ rows: oneCell, ...(state === undefined ? {} : { state }) }));
    const opened = await openBuilt({ sheets });
    expect('sheets' in opened && opened.sheets.map(({ name }) => name)).toEqual(names);
  });

  test('a name with signs of XML', async () => {
    const opened = await openBuilt({ sheets: [{ name: 'A &amp; B &gt; &quot;C&quot;', rows: oneCell }] });
    expect('sheets' in opened && opened.sheets[0]?.name).toBe('A & B > "C"');
  });

  test('cells stand where their addresses say, with gaps', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>';
    const opened = await openBuilt({ sheets: [{ rows }] });
    expect('sheets' in opened && opened.sheets[0]?.rows).toEqual([
      [],
      [undefined, number('1'), undefined, number('2')],
      [number('3'), number('4')],
    ]);
  });

  test('a stray cell in the last corner takes no room', async () => {
    const rows = `${oneCell}<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`;
    const before = process.memoryUsage().heapUsed;
    const opened = await openBuilt({ sheets: [{ rows }] });
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 1024 * 1024);
    const read = 'sheets' in opened ? (opened.sheets[0]?.rows ?? []) : [];
    expect(read).toHaveLength(1_048_576);
    expect(read[1_048_575]?.[16_383]).toEqual(number('2'));
    expect(read[1_000]).toEqual([]);
  });

  test('empty cells with a look are none, as far as they reach', async () => {
    const rows = `${oneCell}<row r="1048576"><c r="XFD1048576" s="0"/></row>`;
    const opened = await openBuilt({ sheets: [{ rows }] });
    expect('sheets' in opened && opened.sheets[0]?.rows).toEqual([[number('1')]]);
  });

  test('as many cells as a table may have, each in its place', { timeout: 60_000 }, async () => {
    const texts = '<si><t>a</t></si><si><t>b</t></si>';
    const row = (index: number) => `<row><c t="s"><v>${index % 2}</v></c><c s="1"><v>${index}.5</v></c></row>`;
    const rows = Array.from({ length: 100_000 }, (_, index) => row(index)).join('');
    const opened = await openBuilt({ sheets: [{ rows }, { rows: oneCell }], texts, styles: [0, 2] });
    const read = 'sheets' in opened ? (opened.sheets[0]?.rows ?? []) : [];
    expect(read).toHaveLength(100_000);
    const wrong = read.findIndex(
      ([text, figure], index) =>
        text?.kind !== 'text' ||
        text.text !== (index % 2 === 0 ? 'a' : 'b') ||
        figure?.kind !== 'number' ||
        figure.text !== `${index}.5`,
    );
    expect(wrong).toBe(-1);
    expect('sheets' in opened && opened.sheets[1]?.rows).toEqual([[number('1')]]);
  });

  test('parts in other cases, with separators of Windows, and a workbook under a name of its own', async () => {
    const parts = buildParts({
      sheets: [{ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
      texts: '<si><t>a</t></si>',
    });
    const renamed = new Map(
      [...parts].map(([name, bytes]) => [
        name
          .replace('sharedStrings', 'SharedStrings')
          .replace('workbook.xml', 'workbook2.xml')
          .replace('worksheets/', 'worksheets\\'),
        bytes,
      ]),
    );
    renamed.set(
      '_rels/.rels',
      encode('<Relationships><Relationship Type="x/officeDocument" Target="/xl/workbook2.xml"/></Relationships>'),
    );
    const opened = await openBytes(packArchive(renamed));
    expect('sheets' in opened && opened.sheets[0]?.rows).toEqual([[{ kind: 'text', text: 'a' }]]);
  });
});

describe('files that are no workbook that can be read', () => {
  const manyRows = Array.from({ length: 100_001 }, () => '<row><c><v>1</v></c></row>').join('');
  const wideRows = Array.from({ length: 400 }, (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`).join('');

  test.each<[string, () => Uint8Array, string]>([
    ['empty', () => new Uint8Array(), 'empty'],
    ['text', () => encode('member,criterion,points'), 'damaged'],
    ['cut off', () => changed({}).slice(0, -100), 'damaged'],
    ['begun like an archive', () => encode('PK'), 'damaged'],
    ['an old .xls', () => Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'legacy'],
    [
      'with a password',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'password',
    ],
    ['with macros', () => changed({ 'xl/vbaProject.bin': 'x' }), 'macros'],
    [
      'of the kind for macros',
      () =>
        changed({
          '[Content_Types].xml':
            '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        }),
      'macros',
    ],
    ['a paper of Word', () => packArchive(new Map([['word/document.xml', encode('<w/>')]])), 'other-kind'],
    [
      'a table of LibreOffice',
      () =>
        packArchive(
          new Map([
            ['mimetype', encode('x')],
            ['content.xml', encode('<o/>')],
          ]),
        ),
      'other-kind',
    ],
    ['a binary workbook', () => packArchive(new Map([['xl/workbook.bin', encode('x')]])), 'other-kind'],
    ['without its workbook', () => changed({ 'xl/workbook.xml': undefined }), 'damaged'],
    ['without one of its sheets', () => changed({ 'xl/worksheets/s0.xml': undefined }), 'damaged'],
    ['without any sheet', () => changed({ 'xl/workbook.xml': '<workbook><sheets/></workbook>' }), 'damaged'],
    ['a workbook that is no XML', () => changed({ 'xl/workbook.xml': '<<<' }), 'damaged'],
    [
      'a sheet cut short',
      () => changed({ 'xl/worksheets/s0.xml': '<worksheet><sheetData><row><c r="A1"><v>1' }),
      'damaged',
    ],
    [
      'a sheet with entities of its own',
      () => changed({ 'xl/worksheets/s0.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>' }),
      'damaged',
    ],
    [
      'a text that is not there',
      () =>
        changed({
          'xl/worksheets/s0.xml':
            '<worksheet><sheetData><row><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>',
        }),
      'damaged',
    ],
    [
      'one cell twice',
      () =>
        changed({
          'xl/worksheets/s0.xml':
            '<worksheet><sheetData><row><c r="A1"><v>7</v></c><c r="A1"><v>8</v></c></row></sheetData></worksheet>',
        }),
      'damaged',
    ],
    [
      'a cell outside any sheet',
      () =>
        changed({
          'xl/worksheets/s0.xml': '<worksheet><sheetData><row><c r="XFE1"><v>7</v></c></row></sheetData></worksheet>',
        }),
      'damaged',
    ],
    ['larger than 10 MB', () => new Uint8Array(10 * 1024 * 1024 + 1), 'too-large'],
    ['more than 100,000 rows', () => packArchive(buildParts({ sheets: [{ rows: manyRows }] })), 'unpacks-too-large'],
    [
      'rows that all reach the last column',
      () => packArchive(buildParts({ sheets: [{ rows: wideRows }] })),
      'unpacks-too-large',
    ],
  ])('%s', async (_what, bytes, problem) => {
    expect(await openBytes(bytes())).toEqual({ problem });
  });

  test.each([
    ['tags that never end', '<c '],
    ['cells that never end', '<c r="A1">'],
    ['names that never end', 'a'],
    ['comments within comments', '<!--'],
    ['quotes', "<c '"],
  ])('%s take no time', async (_what, piece) => {
    const bytes = changed({ 'xl/worksheets/s0.xml': `<worksheet><sheetData>${piece.repeat(1_000_000)}` });
    const start = performance.now();
    expect(await openBytes(bytes)).toEqual({ problem: 'damaged' });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('not there, a folder, and below a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'thidua-workbook-'));
    mkdirSync(join(folder, 'a.xlsx'));
    writeFileSync(join(folder, 'b.xlsx'), 'x');
    expect(await openWorkbook(join(folder, 'none.xlsx'))).toEqual({ problem: 'missing' });
    expect(await openWorkbook(join(folder, 'a.xlsx'))).toEqual({ problem: 'unreadable' });
    expect(await openWorkbook(join(folder, 'b.xlsx/c.xlsx'))).toEqual({ problem: 'missing' });
    rmSync(folder, { recursive: true });
  });
});
