import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/domain/diagnostic.ts';
import type { TableRole } from '../../../src/files/csv/headings.ts';
import { openTable } from '../../../src/files/csv/open-table.ts';
import { detailsOf, type Reading, readText } from '../read-text.ts';

function open(text: string | Buffer, role: TableRole = 'members'): Reading<ReturnType<typeof openTable>> {
  return readText(role, text, (source, complain) => openTable(source, role, complain));
}

/** The columns of a table by position: `member=0 name=1`. */
function columnsOf(text: string, role: TableRole = 'members'): string {
  const { content, told } = open(text, role);
  expect(told).toEqual([]);
  return [...(content?.columns ?? [])].map(([column, position]) => `${column}=${position}`).join(' ');
}

describe('headings are read', () => {
  test.each<[string, string, string]>([
    ['in English', 'member,name\n', 'member=0 name=1'],
    ['in Vietnamese', 'Đơn vị,Tên đơn vị\n', 'member=0 name=1'],
    ['in both', 'member,Tên đơn vị,Nhóm\n', 'member=0 name=1 group=2'],
    ['in capitals', 'ĐƠN VỊ,TÊN ĐƠN VỊ\n', 'member=0 name=1'],
    ['with other spaces', ' đơn  vị ,tênđơnvị\n', 'member=0 name=1'],
    ['with the tone elsewhere', 'member,name,Loaị hình\n', 'member=0 name=1 kind=2'],
    ['decomposed', 'Đơn vị,Tên đơn vị\n'.normalize('NFD'), 'member=0 name=1'],
    [
      'with spaces for underscores',
      'member,name,short name,PACT SIGNED\n',
      'member=0 name=1 short_name=2 pact_signed=3',
    ],
    ['in quotation marks, over two lines', '"Đơn vị";"Tên\nđơn vị"\na;A\n', 'member=0 name=1'],
    ['beside a column of running numbers', 'STT,member,TT,name\n1,a,1,A\n', 'stt=0 member=1 name=3'],
    ['beside empty columns', 'member,,name,,\na,,A,,\n', 'member=0 name=2'],
    ['below a line sep=', 'sep=;\nmember;name\n', 'member=0 name=1'],
    ['below blank lines', '\n,\nmember,name\n', 'member=0 name=1'],
  ])('%s', (_, text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('what is wrong with headings is told where it stands', () => {
  test.each<[string, string, readonly string[], Partial<Diagnostic['details']>]>([
    ['a column that is not known', 'member,name,phone\na,A,1\n', ['1:13 column-unknown'], { column: 'phone' }],
    [
      'a heading misspelt',
      'member,name,registerd\n',
      ['1:13 column-unknown'],
      { column: 'registerd', closest: 'registered' },
    ],
    [
      'a Vietnamese heading misspelt',
      'member,name,Nhom\n',
      ['1:13 column-unknown'],
      { column: 'Nhom', closest: 'group' },
    ],
    ['a column without heading that holds something', 'member,name,\na,A,x\n', ['1:13 column-unknown'], { column: '' }],
    ['a column missing', 'member,group\na,g\n', ['1:1 column-missing'], { column: 'name', found: ['member', 'group'] }],
    [
      'a column missing of which the heading is misspelt',
      'member,nane\na,A\n',
      ['1:8 column-unknown', '1:1 column-missing'],
      { column: 'nane', closest: 'name' },
    ],
    ['a column twice', 'member,name,name\na,A,A\n', ['1:13 column-duplicate'], { column: 'name', first: 'name' }],
    [
      'a column in English and again in Vietnamese',
      'member,name,Tên\na,A,A\n',
      ['1:13 column-duplicate'],
      { column: 'Tên', first: 'name' },
    ],
    ['a column missing below a line sep=', 'sep=;\nmember;group\n', ['2:1 column-missing'], { column: 'name' }],
    ['a column missing below blank lines', '\n\r\nmember,group\n', ['3:1 column-missing'], { column: 'name' }],
    ['a wrong heading behind one with a line break', 'member,"na\nme",x\n', ['2:5 column-unknown'], { column: 'x' }],
    ['an empty file', '', ['1:1 csv-empty'], {}],
    ['a file of blank lines', '\n \n,,\n', ['1:1 csv-empty'], {}],
    ['a line sep= alone', 'sep=;\n', ['1:1 csv-empty'], {}],
  ])('%s', (_, text, told, details) => {
    const reading = open(text);
    expect(reading.told).toEqual(told);
    expect(reading.diagnostics[0]?.details).toMatchObject(details);
  });

  test('a heading misspelt in either language is named where its column is missing', () => {
    const { diagnostics } = open('Đơn vi,Tiêu chí,Diem\n', 'self-scores');
    expect(diagnostics.filter(({ code }) => code === 'column-missing').map(({ details }) => details)).toMatchObject([
      { column: 'member', closest: 'Đơn vi' },
      { column: 'points', closest: 'Diem' },
    ]);
  });

  test('an only heading that is not known is offered for the only column that is missing', () => {
    const { diagnostics } = open('member,Họ tên\n');
    expect(detailsOf(diagnostics, 'column-missing')).toMatchObject({ column: 'name', closest: 'Họ tên' });
  });
});

describe('a title above the headings', () => {
  test.each<[string, string, string, { text: string; headingLine: number }]>([
    ['is told', 'DANH SÁCH ĐƠN VỊ\nmember,name\na,A\n', '1:1', { text: 'DANH SÁCH ĐƠN VỊ', headingLine: 2 }],
    [
      'as Excel writes it',
      'DANH SÁCH ĐƠN VỊ,\n,\nmember,name\na,A\n',
      '1:1',
      { text: 'DANH SÁCH ĐƠN VỊ', headingLine: 3 },
    ],
    [
      'in a file of semicolons and quotation marks',
      'DANH SÁCH, NĂM 2021\n"member";"name"\n"a";"A"\n',
      '1:1',
      { text: 'DANH SÁCH, NĂM 2021', headingLine: 2 },
    ],
    [
      'of several lines',
      'UBND TỈNH\nKHỐI THI ĐUA\n\nNăm 2021\nĐơn vị;Tên\na;A\n',
      '1:1',
      { text: 'UBND TỈNH', headingLine: 5 },
    ],
    ['below a blank line', '\n\nDANH SÁCH\nmember,name\n', '3:1', { text: 'DANH SÁCH', headingLine: 4 }],
    ['below a line sep=', 'sep=;\nDANH SÁCH\nmember;name\n', '2:1', { text: 'DANH SÁCH', headingLine: 3 }],
    [
      'above headings of which one is misspelt',
      'DANH SÁCH\nmember,nam,group\n',
      '1:1',
      { text: 'DANH SÁCH', headingLine: 2 },
    ],
  ])('%s', (_, text, place, details) => {
    const { told, diagnostics } = open(text);
    expect(told).toEqual([`${place} title-above-header`]);
    expect(diagnostics[0]?.details).toEqual(details);
  });

  test('is not seen in headings of which most are known', () => {
    expect(open('member,nane,group\nmember,name,group\n').told).toEqual(['1:8 column-unknown', '1:1 column-missing']);
  });
});
