import { describe, expect, test } from 'vitest';
import { unpackArchive } from '../../../src/report/archive/pack-archive.ts';
import { makeWorkbook } from '../../../src/report/workbook/make-workbook.ts';
import type { BookCell, BookSheet } from '../../../src/report/workbook/workbook.ts';

async function write(...sheets: readonly Partial<BookSheet>[]): Promise<(name: string) => string> {
  const bytes = await makeWorkbook({
    sheets: sheets.map((sheet) => ({ name: 'Trang', rows: [], widths: [], ...sheet })),
  });
  const parts = unpackArchive(bytes);
  return (name) => new TextDecoder().decode(parts.get(name));
}

const sheet1 = 'xl/worksheets/sheet1.xml';

const writeCells = (...cells: readonly BookCell[]) => write({ rows: [{ cells }] });

describe('figures', () => {
  test.each(['97.125', '12.99', '0.0001', '123456789.1234', '-0.5', '0'])(
    '%s stands in the file as it is',
    async (value) => {
      const part = await writeCells({ kind: 'number', value });
      expect(part(sheet1)).toContain(`><v>${value}</v></c>`);
    },
  );

  test('a formula has its value', async () => {
    const part = await writeCells({ kind: 'formula', formula: 'IF(B1<2,"a&b",SUM(C1:C3))', value: '12.5' });
    expect(part(sheet1)).toContain('<f>IF(B1&lt;2,"a&amp;b",SUM(C1:C3))</f><v>12.5</v>');
  });

  test.each(['1,5', '1e3', '', 'NaN', '<v>'])('%j is none', async (value) => {
    await expect(writeCells({ kind: 'number', value })).rejects.toThrow('no figure');
  });
});

describe('texts', () => {
  test.each([
    ['a formula of Excel', "=cmd|' /C calc'!A0", "<t>=cmd|' /C calc'!A0</t>"],
    ['markup', '<script>&"', '<t>&lt;script&gt;&amp;&quot;</t>'],
    ['a name of JavaScript itself', 'constructor', '<t>constructor</t>'],
    ['and of its objects', '__proto__', '<t>__proto__</t>'],
    ['what looks like a stand-in', 't0', '<t>t0</t>'],
    ['control characters and halves of characters', 'a\u0000\u0008\u007f\ud800b\udc00\uffffc', '<t>abc</t>'],
    ['the number of a character', '_x0041_', '<t>_x005F_x0041_</t>'],
    ['lines of Windows and a tab', 'a\r\nb\rc\td', '<t>a&#10;b&#10;c&#9;d</t>'],
    ['spaces at the ends', ' a ', '<t xml:space="preserve"> a </t>'],
    ['NFD', 'Sở'.normalize('NFD'), '<t>Sở</t>'],
    ['32,767 characters', 'x'.repeat(32_767), `<t>${'x'.repeat(32_767)}</t>`],
    ['32,768 characters', 'x'.repeat(32_768), `<t>${'x'.repeat(32_766)}…</t>`],
    ['a character of two units at the cut', `${'x'.repeat(32_765)}😀😀`, `<t>${'x'.repeat(32_765)}…</t>`],
  ])('%s', async (_what, text, markup) => {
    const part = await writeCells({ kind: 'text', text });
    expect(part(sheet1)).toMatch(/<c r="A1" s="\d+" t="s"><v>0<\/v><\/c>/);
    expect(part('xl/sharedStrings.xml')).toContain(`<si>${markup}</si>`);
  });

  test('each stands in its own cell, also where others are alike', async () => {
    const texts = ['a', 'b', 'a'];
    const part = await writeCells(...texts.map((text) => ({ kind: 'text', text }) as const));
    const strings = [...part('xl/sharedStrings.xml').matchAll(/<t>(.*?)<\/t>/g)].map(([, text]) => text);
    const cells = [...part(sheet1).matchAll(/t="s"><v>(\d+)<\/v>/g)].map(([, index]) => strings[Number(index)]);
    expect(cells).toEqual(texts);
  });
});

describe('a sheet', () => {
  test('merged cells may stand over others, over heights, and below the last row', async () => {
    const span = { columns: 2, rows: 2 };
    const part = await write({
      rows: [
        {
          cells: [
            { kind: 'text', text: 'a', span },
            { kind: 'text', text: 'hidden' },
            { kind: 'number', value: '1' },
          ],
        },
        { cells: [undefined, undefined, { kind: 'text', text: 'b', span }], height: 30 },
      ],
    });
    expect(part(sheet1)).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C2:D3"/></mergeCells>',
    );
    expect(part(sheet1)).toContain('<row r="2" ht="30" customHeight="1">');
    expect(part('xl/sharedStrings.xml')).not.toContain('hidden');
  });

  test('input rules stop what is not allowed, and say why', async () => {
    const part = await write({
      inputs: [
        {
          cells: 'D7:D9',
          rule: { kind: 'decimal', least: '0', most: '12.5' },
          title: 'Điểm "sai"',
          message: `Từ 0 đến 12,5\n${'x'.repeat(300)}`,
        },
        { cells: 'E7', rule: { kind: 'list', words: ['có', 'không'] }, title: 'a', message: 'b' },
        { cells: 'F7', rule: { kind: 'custom', formula: 'F7<=D7' }, title: 'a', message: 'b' },
      ],
    });
    const xml = part(sheet1);
    expect(xml).toContain('<dataValidations count="3"><dataValidation type="decimal" operator="between"');
    expect(xml).toContain('errorStyle="stop" errorTitle="Điểm &quot;sai&quot;" error="Từ 0 đến 12,5&#10;xxx');
    expect(xml).toContain('sqref="D7:D9"><formula1>0</formula1><formula2>12.5</formula2>');
    expect(xml).toContain('<formula1>&quot;có,không&quot;</formula1>');
    expect(xml).toContain('<formula1>F7&lt;=D7</formula1>');
    const [, message = ''] = /error="([^"]*)"/.exec(xml) ?? [];
    expect(message.replace('&#10;', '\n')).toHaveLength(255);
  });

  test('a list that Excel would read as another is refused', async () => {
    const inputs = [{ cells: 'A1', rule: { kind: 'list', words: ['a,b'] }, title: '', message: '' } as const];
    await expect(write({ inputs })).rejects.toThrow('a list');
  });

  test('only what may be filled in is unlocked', async () => {
    const part = await write({
      isProtected: true,
      rows: [
        {
          cells: [
            { kind: 'empty', look: { unlocked: true, bold: true } },
            { kind: 'empty', look: { bold: true } },
          ],
        },
      ],
    });
    const [, open, closed] = /r="A1" s="(\d+)".*r="B1" s="(\d+)"/.exec(part(sheet1)) ?? [];
    const styles = [...part('xl/styles.xml').matchAll(/<xf .*?<\/xf>/g)].map(([style]) => style);
    expect(styles[Number(open)]).toContain('<protection locked="0"/>');
    expect(styles[Number(closed)]).not.toContain('protection');
    expect(part('xl/styles.xml')).not.toContain('unlocked');
    expect(part(sheet1)).toContain('<sheetProtection sheet="1"');
  });

  test('elements stand in the order that Excel asks for', async () => {
    const part = await write({
      isProtected: true,
      landscape: true,
      frozenRows: 1,
      widths: [10],
      rows: [{ cells: [{ kind: 'text', text: 'a', span: { columns: 2 } }] }],
      inputs: [{ cells: 'A1', rule: { kind: 'custom', formula: 'TRUE' }, title: 'a', message: 'b' }],
    });
    const order = [...part(sheet1).matchAll(/<(\w+)/g)].map(([, name]) => name);
    const known =
      'sheetPr sheetViews cols sheetData sheetProtection mergeCells dataValidations pageMargins pageSetup headerFooter';
    expect(order.filter((name = '') => known.split(' ').includes(name)).join(' ')).toBe(known);
  });

  test('headings are repeated on each page, whatever the sheet is called', async () => {
    const part = await write({ name: "Khối 'A'" }, { name: "o'brien", repeatedRows: [2, 3] });
    expect(part('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'o''brien'!$2:$3</definedName>`,
    );
  });
});

test('the same book is the same file, without a date or a person', async () => {
  const book = { sheets: [{ name: 'a', widths: [], rows: [{ cells: [{ kind: 'text', text: 'x' } as const] }] }] };
  const bytes = await makeWorkbook(book);
  expect(await makeWorkbook(book)).toEqual(bytes);
  expect([...unpackArchive(bytes).keys()].filter((name) => name.startsWith('docProps'))).toEqual([]);
});
