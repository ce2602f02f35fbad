import { describe, expect, test } from 'vitest';
import { showPoints } from '../../../src/domain/points.ts';
import { readCriteria } from '../../../src/files/tables/read-criteria.ts';
import { type Reading, readText } from '../read-text.ts';

function read(text: string): Reading<ReturnType<typeof readCriteria>> {
  return readText('criteria', text, readCriteria);
}

/** `code<parent`, one a row. */
function parentsIn(text: string): string {
  const { content, told } = read(text);
  expect(told).toEqual([]);
  return (content?.criteria ?? []).map(({ code, parent }) => `${code}<${parent ?? ''}`).join(' ');
}

describe('the parent of a criterion', () => {
  test.each<[string, string, string]>([
    ['stands in the dotted code', 'criterion,title,max\nI,,\nI.2,,\nI.2.a,,5\n', 'I< I.2<I I.2.a<I.2'],
    ['stands in the column, if there is one', 'criterion,title,max,parent\nI,,,\n2,,,I\na,,5,2\n', 'I< 2<I a<2'],
    ['is none where the column is empty, whatever the code', 'criterion,title,max,parent\nI,,,\nI.2,,5,\n', 'I< I.2<'],
    ['is none for a code that begins with a dot', 'criterion,title,max\n.a,,5\n', '.a<'],
    ['stands in the Vietnamese column', 'Mã,Nội dung,Điểm tối đa,Thuộc\nI,,,\n2,,5,I\n', 'I< 2<I'],
  ])('%s', (_, text, parents) => {
    expect(parentsIn(text)).toBe(parents);
  });
});

test('a criterion has all that its row says', () => {
  const { content, told } = read(`criterion,title,max,parent,part,weight,formula,self_max,group,note
I,Phần I,"50,5",,Điểm thưởng,,,,khoi-a,
1,Việc một,10,I,,2.5,ti-le,"9,5",,ghi
`);
  expect(told).toEqual([]);
  const [section, leaf] = content?.criteria ?? [];
  expect(section).toMatchObject({ code: 'I', title: 'Phần I', part: 'bonus', group: 'khoi-a', row: 0 });
  expect(leaf).toMatchObject({ code: '1', title: 'Việc một', parent: 'I', formula: 'ti-le', row: 1 });
  const figures = [section?.max, section?.weight, leaf?.max, leaf?.weight, leaf?.selfMax];
  expect(figures.map((figure) => figure && showPoints(figure))).toEqual(['50.5', undefined, '10', '2.5', '9.5']);
});

test('codes differ by case', () => {
  expect(parentsIn('criterion,title,max\nA,,5\na,,5\n')).toBe('A< a<');
});

describe('a cell that is wrong is told', () => {
  const head = 'criterion,title,max,parent,part,weight,formula,self_max,group\n';
  test.each<[string, string, readonly string[], object]>([
    ['no code', `${head},Một,5,,,,,,\n`, ['2:1 id'], { value: '', what: 'criterion' }],
    ['a code with a space', `${head}I 1,Một,5,,,,,,\n`, ['2:1 id'], { value: 'I 1', what: 'criterion' }],
    ['a parent that is no code', `${head}I,Một,5,Phần I,,,,,\n`, ['2:9 id'], { value: 'Phần I', what: 'criterion' }],
    ['a max in words', `${head}I,Một,năm,,,,,,\n`, ['2:7 number'], { value: 'năm', column: 'max', cell: true }],
    [
      'a max that may be thousands',
      `${head}I,Một,1.000,,,,,,\n`,
      ['2:7 number-ambiguous'],
      { value: '1.000', suggestions: ['1000', '1.0'] },
    ],
    [
      'a negative max',
      `${head}I,Một,-5,,,,,,\n`,
      ['2:7 number-range'],
      { value: '-5', column: 'max', problem: 'below', bound: '0', cell: true },
    ],
    [
      'a part that there is not',
      `${head}I,Một,5,,thuong,,,,\n`,
      ['2:10 schema'],
      { key: 'part', problem: 'value', expected: ['base', 'bonus', 'penalty'], value: 'thuong', cell: true },
    ],
    [
      'a weight with a unit',
      `${head}I,Một,5,,,2%,,,\n`,
      ['2:11 number'],
      { value: '2%', column: 'weight', cell: true },
    ],
    [
      'a formula that is no id',
      `${head}I,Một,5,,,,Tỉ lệ,,\n`,
      ['2:12 id'],
      { value: 'Tỉ lệ', what: 'id', column: 'formula' },
    ],
    ['a self_max in words', `${head}I,Một,5,,,,,x,\n`, ['2:13 number'], { value: 'x', column: 'self_max', cell: true }],
    [
      'a group that is no id',
      `${head}I,Một,5,,,,,,Khối A\n`,
      ['2:14 id'],
      { value: 'Khối A', what: 'id', column: 'group' },
    ],
  ])('%s', (_, text, told, details) => {
    const reading = read(text);
    expect(reading.told).toEqual(told);
    expect(reading.diagnostics[0]?.details).toEqual(details);
  });
});

test.each<[string, string, readonly string[], boolean]>([
  ['a code used again', 'criterion,title,max\nI,,5\nII,,5\nI,,5\n', ['4:1 duplicate'], false],
  ['a row of too few cells', 'criterion,title,max\nI,,5\nII\n', ['3:1 cells'], false],
  ['a code that is none', 'criterion,title,max\nI/1,,5\n', ['2:1 id'], false],
  ['a max that is none, beside a code', 'criterion,title,max\nI,,x\n', ['2:4 number'], true],
])('%s leaves it open which codes there are: %s', (_, text, told, isComplete) => {
  const reading = read(text);
  expect(reading.told).toEqual(told);
  expect(reading.content?.isComplete).toBe(isComplete);
});

describe('a rubric has', () => {
  const rows = (count: number): string =>
    `criterion,title,max\n${Array.from({ length: count }, (_, index) => `${index},,1\n`).join('')}`;

  test('5,000 criteria at most', () => {
    expect(read(rows(5000)).told).toEqual([]);
  });

  test('not one more, which is told at its row', () => {
    const { told, content, diagnostics } = read(rows(5001));
    expect(told).toEqual(['5002:1 too-large']);
    expect(content).toBeUndefined();
    expect(diagnostics[0]?.details).toEqual({ limit: 'criteria', allowed: 5000 });
  });
});
