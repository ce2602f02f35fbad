import { describe, expect, test } from 'vitest';
import { entriesOf, readAppraised, readSelf } from './score-sheet.ts';

const both = 'so-hoa I.1 8.5, so-hoa I.2 na, so-vh I.1 9, so-vh I.2 7, so-y-te I.1 10, so-y-te I.2 6';

describe('one sheet in either shape gives the same marks', () => {
  test.each<[string, string | Buffer]>([
    [
      'long',
      'member,criterion,points\nso-y-te,I.1,10\nso-y-te,I.2,6\nso-hoa,I.1,8.5\nso-hoa,I.2,na\nso-vh,I.1,9\nso-vh,I.2,7\n',
    ],
    [
      'long, in Vietnamese, with decimal commas and semicolons',
      'Tên đơn vị;Tiêu chí;Điểm tự chấm\nSở Y tế;I.1;10\nSở Y tế;I.2;6\nSở Hoà giải;I.1;8,5\nHÒA GIẢI TỈNH;I.2;K\nSở Văn hóa, Thể thao;I.1;9\nso-vh;I.2;7\n',
    ],
    [
      'long, in any order, with columns besides',
      'stt,points,criterion,title,member,reason,evidence,note\n1,7,I.2,b,so-vh,x,y,\n2,9,I.1,a,so-vh,,,\n3,"8,5",I.1,a,SHG,,,\n4,n/a,I.2,b,shg,,,\n5,10,I.1,a,syt,,,\n6,6,I.2,b,syt,,,\n',
    ],
    ['wide', 'criterion,so-y-te,so-hoa,so-vh\nI.1,10,8.5,9\nI.2,6,na,7\n'],
    [
      'wide, in Vietnamese, with what offices have besides',
      'STT;Tiêu chí;Nội dung;Điểm tối đa;Sở Y tế;Sở Hoà giải;Sở Văn hóa, Thể thao;Ghi chú\n1;I.1;a;10;10;8,5;9;\n2;I.2;b;10;6;không có;7;x\n',
    ],
    [
      'wide, with names in quotation marks and decimal commas',
      'criterion,worth,"Sở Văn hóa, Thể thao",SYT,SHG\nI.1,10,9,10,"8,5"\nI.2,10,7,6,K\n',
    ],
    [
      'wide, as the “Unicode text” of Excel',
      Buffer.from(
        '\ufeffTiêu chí\tSở Y tế\tSở Hòa giải\t"Sở Văn hóa, Thể thao"\r\nI.1\t10\t8,5\t9\r\nI.2\t6\tna\t7\r\n',
        'utf16le',
      ),
    ],
    ['wide, decomposed', 'criterion;Sở Y tế;Sở Hòa giải;so-vh\nI.1;10;8,5;9\nI.2;6;không có;7\n'.normalize('NFD')],
  ])('%s', (_, text) => {
    expect(entriesOf(readSelf(text))).toBe(both);
  });
});

describe('of a sheet', () => {
  test.each<[string, string, string]>([
    ['empty cells are not scored', 'member,criterion,points\nso-y-te,I.1,\nso-y-te,I.2, \n', ''],
    ['empty cells of a wide sheet are not scored', 'criterion,so-y-te,so-hoa\nI.1,,5\nI.2, ,\n', 'so-hoa I.1 5'],
    ['0 is a mark', 'member,criterion,points\nso-y-te,I.1,0\n', 'so-y-te I.1 0'],
    ['a unit without a column has empty cells', 'criterion,so-vh\nI.1,5\n', 'so-vh I.1 5'],
    ['rows of sections are read, to be compared', 'criterion,so-vh\nI,5\nI.1,5\n', 'so-vh I 5, so-vh I.1 5'],
    [
      'sums and ranks at the foot are passed over',
      'criterion,so-vh,so-y-te\nI.1,5,4\nCộng,5,4\nTỔNG,5,4\nTổng  cộng,5,4\nXếp loại,Tốt,Khá\nXếp hạng,1,2\n,x,y\n',
      'so-vh I.1 5, so-y-te I.1 4',
    ],
    [
      'sums at the foot of a long sheet are passed over, of all and of each',
      'member,criterion,points\nso-vh,I.1,5\nso-vh,Tổng cộng,5\nso-vh,,5\n,Cộng,5\n,,5\nTất cả,Tổng,5\n',
      'so-vh I.1 5',
    ],
    [
      'rows of words only are passed over in a wide sheet',
      'criterion,title,so-vh\n,PHẦN MỘT,\nI.1,a,5\n,PHẦN HAI, \nI.2,b,4\n',
      'so-vh I.1 5, so-vh I.2 4',
    ],
    [
      'an id with spaces or a sign before it is found',
      "member,criterion,points\n so-vh ,' I.1,5\n".replace("' ", ' '),
      'so-vh I.1 5',
    ],
    ['a code with a space of no width is found', 'member,criterion,points\nso-vh,I.1\u200b,5\n', 'so-vh I.1 5'],
    [
      'a number with a space that does not break is read',
      'member,criterion,points\nso-vh,I.1,5\u00a0\n',
      'so-vh I.1 5',
    ],
  ])('%s', (_, text, entries) => {
    expect(entriesOf(readSelf(text))).toBe(entries);
  });
});

test('a criterion that a wide sheet has twice stands where it stands first', () => {
  const { content } = readSelf('criterion,so-vh\nI.1,5\nI.1,4\n');
  expect(content?.rowOf.get('I.1')).toBe(0);
  expect(content?.entries.map(({ row }) => row)).toEqual([0, 1]);
});

test('a wide sheet says where each mark, criterion and member stands', () => {
  const { content } = readSelf('stt,criterion,so-vh,so-y-te\n1,I.1,5,\n\n2,I.2,,na\n');
  expect(content?.shape).toBe('wide');
  expect(content?.entries.map(({ row, column }) => [row, column])).toEqual([
    [0, 2],
    [2, 3],
  ]);
  expect(Object.fromEntries(content?.columnOf ?? [])).toEqual({ 'so-vh': 2, 'so-y-te': 3 });
  expect(Object.fromEntries(content?.rowOf ?? [])).toEqual({ 'I.1': 0, 'I.2': 2 });
});

describe('who scored', () => {
  const head = 'member,criterion,points,scorer,stage\n';
  test.each<[string, string, string]>([
    [
      'is a unit by any of its names',
      `${head}so-vh,I.1,5,SYT,\nso-vh,I.1,4,Sở Hoà giải,2\n`,
      'so-vh I.1 4 by so-hoa in 2, so-vh I.1 5 by so-y-te',
    ],
    [
      'is a text, written in any case',
      `${head}so-vh,I.1,5,Hội đồng,1\nso-vh,I.2,4,hội  ĐỒNG,\n`,
      'so-vh I.1 5 by Hội đồng, so-vh I.2 4 by Hội đồng',
    ],
    ['need not be told', `${head}so-vh,I.1,5,,2.0\n`, 'so-vh I.1 5 in 2'],
    ['need not have a column', 'Đơn vị,Tiêu chí,Điểm thẩm định\nSYT,I.1,5\n', 'so-y-te I.1 5'],
  ])('%s', (_, text, entries) => {
    expect(entriesOf(readAppraised(text))).toBe(entries);
  });

  test.each<[string, string, readonly string[]]>([
    ['a stage 0', `${head}so-vh,I.1,5,,0\n`, ['2:14 number-range']],
    ['half a stage', `${head}so-vh,I.1,5,,1.5\n`, ['2:14 number-range']],
    [
      'a stage in words, wherever it stands',
      `${head}so-vh,I.1,5,,hai\nso-vh,I.2,5,,hai\n`,
      ['2:14 number', '3:14 number'],
    ],
    ['stages of self-scores', '', []],
  ])('%s is told', (_, text, told) => {
    if (text !== '') expect(readAppraised(text).told).toEqual(told);
    else expect(readSelf(`${head}so-vh,I.1,5,x,1\n`).told).toEqual(['1:25 column-unknown', '1:32 column-unknown']);
  });
});
