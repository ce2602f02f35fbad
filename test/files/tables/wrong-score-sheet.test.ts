import { describe, expect, test } from 'vitest';
import { knownNames } from './known-names.ts';
import { readSelf } from './score-sheet.ts';

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
    ['a percent sign', `${head}so-vh,I.1,95%\n`, ['2:11 number'], { value: '95%', column: 'points', cell: true }],
    ['words', `${head}so-vh,I.1,chưa chấm\n`, ['2:11 number'], { value: 'chưa chấm', column: 'points', cell: true }],
    [
      'a sign that Excel would run',
      `${head}so-vh,I.1,=5+5\n`,
      ['2:11 number'],
      { value: '=5+5', column: 'points', cell: true },
    ],
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
      { value: '-1', column: 'points', problem: 'below', bound: '0', cell: true },
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
    const reading = readSelf(text);
    expect(reading.told).toEqual(told);
    expect(reading.diagnostics[0]?.details).toEqual(details);
  });

  test('a wrong text is told wherever it stands', () => {
    expect(readSelf(`${head}so-vh,I.1,x\nso-vh,I.2,x\n`).told).toEqual(['2:11 number', '3:11 number']);
  });

  test('a unit that is not there is told in each row', () => {
    expect(readSelf(`${head}x,I.1,1\nx,I.2,1\n`).told).toEqual(['2:1 unknown-member', '3:1 unknown-member']);
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
      { value: 'năm', column: 'points', cell: true },
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
      'a column of a unit in a long sheet',
      'member,criterion,points,so-y-te\nso-vh,I.1,4,5\n',
      ['1:25 column-unknown'],
      { column: 'so-y-te' },
    ],
    [
      'columns of units and one for the unit',
      'member,criterion,so-vh\n1,I.1,5\n',
      ['1:1 column-missing'],
      { column: 'points', found: ['member', 'criterion', 'so-vh'], stray: 'member' },
    ],
    [
      'columns of units and one for the points',
      'Mã,so-vh,Điểm chấm\nI.1,5,5\n',
      ['1:1 column-missing'],
      { column: 'member', found: ['Mã', 'so-vh', 'Điểm chấm'], stray: 'Điểm chấm' },
    ],
    [
      'units in rows and criteria in columns',
      'member,I.1,I.2\nso-vh,5,5\n',
      ['1:8 column-unknown', '1:12 column-unknown', '1:1 column-missing', '1:1 column-missing'],
      { column: 'I.1' },
    ],
  ])('%s', (_, text, told, details) => {
    const reading = readSelf(text);
    expect(reading.told).toEqual(told);
    expect(reading.diagnostics[0]?.details).toEqual(details);
  });
});

describe('while it is open which names there are, unknown ones are not told', () => {
  test('of members', () => {
    const known = knownNames({ members: 'member,name\nso-vh,Sở\n,Sở B\n' });
    expect(readSelf('member,criterion,points\nso-b,I.1,5\nso-vh,I.9,4\n', known).told).toEqual([
      '3:7 unknown-criterion',
    ]);
  });

  test('of criteria', () => {
    const known = knownNames({ areCriteriaComplete: false });
    expect(readSelf('member,criterion,points\nso-b,I.1,5\nso-vh,I.9,x\n', known).told).toEqual([
      '2:1 unknown-member',
      '3:11 number',
    ]);
  });
});
