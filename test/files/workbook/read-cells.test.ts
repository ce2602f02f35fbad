import { describe, expect, test } from 'vitest';
import type { SheetCell } from '../../../src/files/workbook/worksheet.ts';
import { type BuiltWorkbook, openBuilt } from './workbook-builder.ts';

const formats = { 164: '0.0%', 165: '0.00&quot;%&quot;', 166: 'dd/mm/yyyy', 167: '0.0#\\%', 168: '#,##0.0;[Red]-0%' };
const styles = [0, 9, 10, 164, 165, 14, 166, 167, 168, 20];
const style = { percent: 1, percent2: 2, percent1: 3, quoted: 4, date: 5, ownDate: 6, escaped: 7, red: 8, time: 9 };

/** Cell A1 of the first sheet. */
async function readCell(xml: string, book: Partial<BuiltWorkbook> = {}): Promise<SheetCell | undefined> {
  const opened = await openBuilt({ formats, styles, ...book, sheets: [{ rows: `<row r="1">${xml}</row>` }] });
  if ('problem' in opened) throw new Error(opened.problem);
  return opened.sheets[0]?.rows[0]?.[0];
}

const error = (text: string) => ({ kind: 'error', text, problem: 'error-value' });
const uncomputed = (text: string) => ({ kind: 'error', text, problem: 'uncomputed' });

describe('numbers', () => {
  test.each<[string, string, unknown]>([
    ['all binary digits', '<c r="A1"><v>8.6999999999999993</v></c>', { kind: 'number', text: '8.7' }],
    ['an exponent', '<c r="A1" t="n"><v>1E-3</v></c>', { kind: 'number', text: '0.001' }],
    ['a hair below a whole number', '<c r="A1"><v>94.99999999999999</v></c>', { kind: 'number', text: '95' }],
    ['zero below nothing', '<c r="A1"><v>-0</v></c>', { kind: 'number', text: '0' }],
    ['a third', '<c r="A1"><v>0.33333333333333331</v></c>', { kind: 'number', text: '0.3333333333333333' }],
    ['a formula with its result', '<c r="A1"><f>B1*2</f><v>12.5</v></c>', { kind: 'number', text: '12.5' }],
    ['a style that is not there', '<c r="A1" s="99"><v>5</v></c>', { kind: 'number', text: '5' }],
    ['no figure', '<c r="A1"><v>1 000</v></c>', { kind: 'text', text: '1 000' }],
    ['more than any number', '<c r="A1"><v>1E999</v></c>', { kind: 'text', text: '1E999' }],
    ['a prefix of its own', '<x:c r="A1"><x:v>5</x:v></x:c>', { kind: 'number', text: '5' }],
    ['no address', '<c><v>5</v></c>', { kind: 'number', text: '5' }],
    [
      'a comment that looks like a cell',
      '<!-- <c r="A1"><v>4</v></c> --><c r="A1"><v>5</v></c>',
      { kind: 'number', text: '5' },
    ],
  ])('%s', async (_what, xml, expected) => {
    expect(await readCell(xml)).toEqual(expected);
  });

  test.each<[string, number, string, unknown]>([
    ['a percentage', style.percent, '0.95', { kind: 'percent', text: '0.95', shown: '95%' }],
    ['rounded as Excel shows it', style.percent, '0.955', { kind: 'percent', text: '0.955', shown: '96%' }],
    ['two decimals', style.percent2, '0.5', { kind: 'percent', text: '0.5', shown: '50.00%' }],
    ['a format of its own', style.percent1, '0.125', { kind: 'percent', text: '0.125', shown: '12.5%' }],
    ['a sign that is only text', style.quoted, '95', { kind: 'number', text: '95' }],
    ['an escaped sign', style.escaped, '95', { kind: 'number', text: '95' }],
    ['a sign for negative numbers only', style.red, '95', { kind: 'number', text: '95' }],
  ])('%s', async (_what, index, value, expected) => {
    expect(await readCell(`<c r="A1" s="${index}"><v>${value}</v></c>`)).toEqual(expected);
  });
});

describe('dates', () => {
  test.each<[string, string, unknown]>([
    ['a day', `<c r="A1" s="${style.date}"><v>43802</v></c>`, { kind: 'date', text: '2019-12-03' }],
    ['a format of its own', `<c r="A1" s="${style.ownDate}"><v>43802</v></c>`, { kind: 'date', text: '2019-12-03' }],
    ['late on a day', `<c r="A1" s="${style.date}"><v>43802.999</v></c>`, { kind: 'date', text: '2019-12-03' }],
    ['the first day of Excel', `<c r="A1" s="${style.date}"><v>1</v></c>`, { kind: 'date', text: '1900-01-01' }],
    ['after the day that never was', `<c r="A1" s="${style.date}"><v>61</v></c>`, { kind: 'date', text: '1900-03-01' }],
    ['the last day of Excel', `<c r="A1" s="${style.date}"><v>2958465</v></c>`, { kind: 'date', text: '9999-12-31' }],
    ['a day later', `<c r="A1" s="${style.date}"><v>2958466</v></c>`, { kind: 'number', text: '2958466' }],
    ['before any day', `<c r="A1" s="${style.date}"><v>-1</v></c>`, { kind: 'number', text: '-1' }],
    ['no day but a time', `<c r="A1" s="${style.time}"><v>0.5</v></c>`, { kind: 'number', text: '0.5' }],
    ['written as such', '<c r="A1" t="d"><v>2019-12-03T23:30:00</v></c>', { kind: 'date', text: '2019-12-03' }],
    ['written otherwise', '<c r="A1" t="d"><v>3/12</v></c>', { kind: 'text', text: '3/12' }],
  ])('%s', async (_what, xml, expected) => {
    expect(await readCell(xml)).toEqual(expected);
  });

  test.each(['1', 'true'])('counted from 1904, said as %s', async (said) => {
    const xml = `<c r="A1" s="${style.date}"><v>42340</v></c>`;
    const book = { workbookPr: `<workbookPr date1904="${said}"/>` };
    expect(await readCell(xml, book)).toEqual({ kind: 'date', text: '2019-12-03' });
  });
});

describe('what has no value', () => {
  test.each<[string, string, unknown]>([
    ['a lost reference', '<c r="A1" t="e"><f>#REF!+1</f><v>#REF!</v></c>', error('#REF!')],
    ['not available', '<c r="A1" t="e"><v>#N/A</v></c>', error('#N/A')],
    ['a division by nothing, as a percentage', '<c r="A1" s="1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', error('#DIV/0!')],
    ['a formula alone', '<c r="A1"><f>IF(B1&lt;2,1,0)</f></c>', uncomputed('=IF(B1<2,1,0)')],
    ['a formula with an empty value', '<c r="A1"><f>B1</f><v></v></c>', uncomputed('=B1')],
    ['a formula with a value cut short', '<c r="A1"><f>B1</f><v/></c>', uncomputed('=B1')],
    ['a formula of text alone', '<c r="A1" t="str"><f>B1</f></c>', uncomputed('=B1')],
    ['a part of a shared formula', '<c r="A1"><f t="shared" si="0"/></c>', uncomputed('=')],
    ['a formula whose text is empty', '<c r="A1" t="str"><f>B1</f><v></v></c>', undefined],
    ['a style alone', '<c r="A1" s="1"/>', undefined],
    ['a kind alone', '<c r="A1" t="s"></c>', undefined],
    ['an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
  ])('%s', async (_what, xml, expected) => {
    // A second cell, so that the row is there.
    expect(await readCell(`${xml}<c r="B1"><v>1</v></c>`)).toEqual(expected);
  });
});

describe('text and yes or no', () => {
  const texts = [
    '<si><t>Sở Y tế</t></si>',
    `<si><t>${'Sở Y tế'.normalize('NFD')}</t></si>`,
    '<si><r><rPr><b/></rPr><t xml:space="preserve">Sở </t></r><r><t>Y tế</t></r></si>',
    '<si><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh></si>',
    '<si><t xml:space="preserve">  thưa  </t></si>',
    '<si><t>a_x000D_b_x005F_x0041_</t></si>',
    '<si><t>a &lt;b&gt; &amp;&#7879;</t></si>',
    '<si><t/></si>',
  ].join('');

  test.each<[string, string, string | undefined]>([
    ['plain', '0', 'Sở Y tế'],
    ['in NFD', '1', 'Sở Y tế'],
    ['partly bold', '2', 'Sở Y tế'],
    ['with how it is read aloud', '3', '課'],
    ['with spaces around', '4', '  thưa  '],
    ['with characters by their number', '5', 'a\rb_x0041_'],
    ['with signs of XML', '6', 'a <b> &ệ'],
    ['empty', '7', undefined],
  ])('%s', async (_what, index, text) => {
    const cell = await readCell(`<c r="A1" t="s"><v>${index}</v></c><c r="B1"><v>1</v></c>`, { texts });
    expect(cell).toEqual(text === undefined ? undefined : { kind: 'text', text });
  });

  test.each<[string, string, unknown]>([
    ['in the cell', '<c r="A1" t="inlineStr"><is><t>=A2</t></is></c>', { kind: 'text', text: '=A2' }],
    [
      'in the cell, partly bold, and read aloud',
      '<c r="A1" t="inlineStr"><is><r><t>Sở </t></r><r><t>Y tế</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      { kind: 'text', text: 'Sở Y tế' },
    ],
    ['of a formula', '<c r="A1" t="str"><f>B1</f><v>a&amp;b</v></c>', { kind: 'text', text: 'a&b' }],
    ['that looks like a number', '<c r="A1" t="str"><v>8,5</v></c>', { kind: 'text', text: '8,5' }],
    [
      'as it stands',
      '<c r="A1" t="inlineStr"><is><t><![CDATA[a <c> & b]]></t></is></c>',
      { kind: 'text', text: 'a <c> & b' },
    ],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', { kind: 'yes-no', value: true }],
    ['no', '<c r="A1" t="b"><v>0</v></c>', { kind: 'yes-no', value: false }],
  ])('%s', async (_what, xml, expected) => {
    expect(await readCell(xml)).toEqual(expected);
  });
});
