import { describe, expect, test } from 'vitest';
import { showPoints } from '../../../src/domain/points.ts';
import type { Appraisal, ScoreSheet } from '../../../src/domain/scores.ts';
import { readAppraisals, readSelfScores } from '../../../src/files/tables/read-score-sheet.ts';
import type { Known } from '../../../src/files/tables/score-cells.ts';
import { type Reading, readText } from '../read-text.ts';
import { knownNames } from './known-names.ts';

type Sheet = ScoreSheet<Appraisal> | undefined;

function read(text: string | Buffer, known: Known = knownNames()): Reading<Sheet> {
  return readText('self-scores', text, (source, complain) => readSelfScores(source, known, complain) as Sheet);
}

function readAppraised(text: string): Reading<Sheet> {
  return readText('appraisals', text, (source, complain) => readAppraisals(source, knownNames(), complain));
}

/** `member criterion mark`, with the scorer and stage where they are told, sorted. */
function entriesOf({ content, told }: Reading<Sheet>): string {
  expect(told).toEqual([]);
  const entries = (content?.entries ?? []).map(({ member, criterion, mark, scorer, stage }) =>
    [
      member,
      criterion,
      mark === 'na' ? mark : showPoints(mark),
      ...(scorer === '' ? [] : [`by ${scorer}`]),
      ...(stage === 1 ? [] : [`in ${stage}`]),
    ].join(' '),
  );
  return entries.sort().join(', ');
}

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
    expect(entriesOf(read(text))).toBe(both);
  });
});

describe('of a sheet', () => {
  test.each<[string, string, string]>([
    ['empty cells are not scored', 'member,criterion,points\nso-y-te,I.1,\nso-y-te,I.2, \n', ''],
    ['empty cells of a wide sheet are not scored', 'criterion,so-y-te,so-hoa\nI.1,,5\nI.2, ,\n', 'so-hoa I.1 5'],
    ['0 is a mark', 'member,criterion,points\nso-y-te,I.1,0\n', 'so-y-te I.1 0'],
    ['a unit without a column has empty cells', 'criterion,so-vh\nI.1,5\n', 'so-vh I.1 5'],
    ['a header with points is long, whatever else there is', 'member,criterion,points,so-y-te\n', ''],
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
    expect(entriesOf(read(text))).toBe(entries);
  });
});

test('a wide sheet says where each mark, criterion and member stands', () => {
  const { content } = read('stt,criterion,so-vh,so-y-te\n1,I.1,5,\n\n2,I.2,,na\n');
  expect(content?.shape).toBe('wide');
  expect(content?.entries.map(({ row, column }) => [row, column])).toEqual([
    [0, 2],
    [2, 3],
  ]);
  expect(Object.fromEntries(content?.columnOf ?? [])).toEqual({ 'so-vh': 2, 'so-y-te': 3 });
  expect(Object.fromEntries(content?.rowOf ?? [])).toEqual({ 'I.1': 0, 'I.2': 2 });
});

describe('what is wrong in a long sheet is told where it stands', () => {
  const head = 'member,criterion,points\n';
  test.each<[string, string, readonly string[], object]>([
    [
      'a unit that is not there',
      `${head}so-y-tee,I.1,5\n`,
      ['2:1 unknown-member'],
      { value: 'so-y-tee', closest: 'so-y-te' },
    ],
    [
      'a unit in curved quotation marks',
      `${head}“Sở Y tế”,I.1,5\n`,
      ['2:1 unknown-member'],
      { value: '“Sở Y tế”', closest: 'Sở Y tế' },
    ],
    ['no unit', `${head},I.1,5\n`, ['2:1 unknown-member'], { value: '' }],
    [
      'a criterion that is not there',
      `${head}so-vh,I.3,5\nso-vh,I.1,5\n`,
      ['2:7 unknown-criterion'],
      { value: 'I.3', closest: 'I.1' },
    ],
    [
      'a criterion in another case',
      `${head}so-vh,i.1,5\nso-vh,I.1,5\n`,
      ['2:7 unknown-criterion'],
      { value: 'i.1', closest: 'I.1' },
    ],
    ['no criterion, above others', `${head}so-vh,,5\nso-vh,I.1,5\n`, ['2:7 unknown-criterion'], { value: '' }],
    ['a sum above others', `${head}so-vh,Cộng,5\nso-vh,I.1,5\n`, ['2:7 unknown-criterion'], { value: 'Cộng' }],
    ['a percent sign', `${head}so-vh,I.1,95%\n`, ['2:11 number'], { value: '95%', column: 'points' }],
    ['words', `${head}so-vh,I.1,chưa chấm\n`, ['2:11 number'], { value: 'chưa chấm', column: 'points' }],
    ['a sign that Excel would run', `${head}so-vh,I.1,=5+5\n`, ['2:11 number'], { value: '=5+5', column: 'points' }],
    [
      'thousands or decimals',
      `${head}so-vh,I.1,"97,125"\n`,
      ['2:11 number-ambiguous'],
      { value: '97,125', suggestions: ['97125', '97,1250'] },
    ],
    [
      'a negative mark',
      `${head}so-vh,I.1,-1\n`,
      ['2:11 number-range'],
      { value: '-1', column: 'points', problem: 'below', bound: '0' },
    ],
    ['a decimal comma among commas', `${head}so-vh,I.1,8,5\n`, ['2:1 cells'], { found: 4, expected: 3 }],
    [
      'a column shifted to the left',
      `${head}I.1,5,\n`,
      ['2:1 unknown-member', '2:5 unknown-criterion'],
      { value: 'I.1' },
    ],
    ['a column shifted to the right', `${head},so-vh,I.1,5\n`, ['2:1 cells'], { found: 4, expected: 3 }],
  ])('%s', (_, text, told, details) => {
    const reading = read(text);
    expect(reading.told).toEqual(told);
    expect(reading.diagnostics[0]?.details).toEqual(details);
  });

  test('a wrong text is told wherever it stands', () => {
    expect(read(`${head}so-vh,I.1,x\nso-vh,I.2,x\n`).told).toEqual(['2:11 number', '3:11 number']);
  });

  test('a unit that is not there is told in each row', () => {
    expect(read(`${head}x,I.1,1\nx,I.2,1\n`).told).toEqual(['2:1 unknown-member', '3:1 unknown-member']);
  });
});

describe('what is wrong in a wide sheet is told where it stands', () => {
  test.each<[string, string, readonly string[], object]>([
    [
      'a column of a unit that is not there',
      'criterion,so-vh,Sở Y té\nI.1,5,5\n',
      ['1:17 unknown-member'],
      { value: 'Sở Y té', closest: 'Sở Y tế', column: true },
    ],
    [
      'a column without heading that holds something',
      'criterion,so-vh,\nI.1,5,5\n',
      ['1:17 unknown-member'],
      { value: '', column: true },
    ],
    [
      'a column that a wide sheet has not',
      'criterion,so-vh,reason\nI.1,5,x\n',
      ['1:17 unknown-member'],
      { value: 'reason', column: true },
    ],
    [
      'a unit by two names',
      'criterion,so-vh,"Sở Văn hóa, Thể thao"\nI.1,5,5\n',
      ['1:17 column-duplicate'],
      { column: 'Sở Văn hóa, Thể thao', first: 'so-vh' },
    ],
    [
      'a column twice',
      'criterion,title,Nội dung,so-vh\nI.1,,,5\n',
      ['1:17 column-duplicate'],
      { column: 'Nội dung', first: 'title' },
    ],
    [
      'a heading for the criterion misspelt',
      'Tieu chi,so-vh,so-y-te\nI.1,5,5\n',
      ['1:1 column-missing'],
      { column: 'criterion', found: ['Tieu chi', 'so-vh', 'so-y-te'], closest: 'Tieu chi' },
    ],
    [
      'a criterion that is not there',
      'criterion,so-vh\nI.9,5\nI.1,4\n',
      ['2:1 unknown-criterion'],
      { value: 'I.9', closest: 'I.1' },
    ],
    [
      'a cell that is no number',
      'criterion,so-vh,so-y-te\nI.1,5,năm\n',
      ['2:7 number'],
      { value: 'năm', column: 'points' },
    ],
    [
      'a row of marks without a criterion, above others',
      'criterion,so-vh\n,5\nI.1,4\n',
      ['2:1 unknown-criterion'],
      { value: '' },
    ],
    [
      'a title above',
      'BẢNG ĐIỂM,\ncriterion,so-vh\nI.1,4\n',
      ['1:1 title-above-header'],
      { text: 'BẢNG ĐIỂM', headingLine: 2 },
    ],
    [
      'units in rows and criteria in columns',
      'member,I.1,I.2\nso-vh,5,5\n',
      ['1:8 column-unknown', '1:12 column-unknown', '1:1 column-missing', '1:1 column-missing'],
      { column: 'I.1' },
    ],
  ])('%s', (_, text, told, details) => {
    const reading = read(text);
    expect(reading.told).toEqual(told);
    expect(reading.diagnostics[0]?.details).toEqual(details);
  });
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
    else expect(read(`${head}so-vh,I.1,5,x,1\n`).told).toEqual(['1:25 column-unknown', '1:32 column-unknown']);
  });
});

describe('while it is open which names there are, unknown ones are not told', () => {
  test('of members', () => {
    const known = knownNames({ members: 'member,name\nso-vh,Sở\n,Sở B\n' });
    expect(read('member,criterion,points\nso-b,I.1,5\nso-vh,I.9,4\n', known).told).toEqual(['3:7 unknown-criterion']);
  });

  test('of criteria', () => {
    const known = knownNames({ areCriteriaComplete: false });
    expect(read('member,criterion,points\nso-b,I.1,5\nso-vh,I.9,x\n', known).told).toEqual([
      '2:1 unknown-member',
      '3:11 number',
    ]);
  });
});
