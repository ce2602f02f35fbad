import { describe, expect, test } from 'vitest';
import { showPoints } from '../../../src/domain/points.ts';
import type { Indicator, Value } from '../../../src/domain/scores.ts';
import { readIndicators, type ValueForm } from '../../../src/files/tables/read-indicators.ts';
import { type Reading, readText } from '../read-text.ts';
import { knownNames } from './known-names.ts';

/** I.1 is answered by yes or no, I.2 by figures, all else by either. */
const forms: Readonly<Record<string, ValueForm>> = { 'I.1': 'yes-no', 'I.2': 'figure' };

function read(text: string): Reading<readonly Indicator[] | undefined> {
  return readText('indicators', text, (source, complain) =>
    readIndicators(source, knownNames(), (code) => forms[code] ?? 'either', complain),
  );
}

function show(value: Value | undefined): string {
  return value === undefined ? '-' : typeof value === 'bigint' ? showPoints(value) : String(value);
}

/** `criterion actual verified target` as read of the only row. */
function rowWith(criterion: string, actual: string, verified = '', target = ''): string {
  const text = `member;criterion;actual;verified;target\nso-vh;${criterion};${actual};${verified};${target}\n`;
  const { content, told } = read(text);
  expect(told).toEqual([]);
  const [row] = content ?? [];
  return `${row?.criterion} ${show(row?.actual)} ${show(row?.verified)} ${show(row?.target)}`;
}

describe('a value is', () => {
  test.each<[string, Parameters<typeof rowWith>, string]>([
    ['a number', ['I.2', '98,5', '97', '100'], 'I.2 98.5 97 100'],
    ['negative', ['I.2', '-3', '-2,5', '-1'], 'I.2 -3 -2.5 -1'],
    ['yes', ['I.1', 'có', 'x'], 'I.1 true true -'],
    ['no', ['I.1', 'Không', '0'], 'I.1 false false -'],
    ['yes as 1, where yes or no is asked', ['I.1', '1'], 'I.1 true - -'],
    ['the number 1, where figures are asked', ['I.2', '1'], 'I.2 1 - -'],
    ['a number, where nothing is asked', ['II.1', '1'], 'II.1 1 - -'],
    ['yes or no, where nothing is asked', ['II.1', 'có', 'không'], 'II.1 true false -'],
    ['not applicable', ['I.2', 'na', 'K'], 'I.2 na na -'],
    ['not applicable where yes or no is asked', ['I.1', 'không có'], 'I.1 na - -'],
    ['not given', ['I.2', '', ' ', '100'], 'I.2 - - 100'],
  ])('%s', (_, cells, expected) => {
    expect(rowWith(...cells)).toBe(expected);
  });
});

test('headings may be Vietnamese, and one of the two values is enough', () => {
  const { content, told } = read(
    'Tên đơn vị,Tiêu chí,Kế hoạch,Kết quả thẩm định,Đơn vị tính\n"Sở Văn hoá, Thể thao",I.2,100,98,vụ\n',
  );
  expect(told).toEqual([]);
  expect(content).toMatchObject([{ member: 'so-vh', criterion: 'I.2', row: 0 }]);
  expect(content?.[0]).not.toHaveProperty('actual');
});

describe('what is wrong is told where it stands', () => {
  const head = 'member,criterion,actual,target\n';
  test.each<[string, string, readonly string[], object]>([
    [
      'neither actual nor verified',
      'sep=,\nmember,criterion,target\n',
      ['2:1 column-missing'],
      { column: 'actual', alternative: 'verified' },
    ],
    ['a percent sign', `${head}so-vh,I.2,98%,\n`, ['2:11 number'], { value: '98%', column: 'actual' }],
    ['a yes for a figure', `${head}so-vh,I.2,có,\n`, ['2:11 number'], { value: 'có', column: 'actual' }],
    ['a figure for a yes', `${head}so-vh,I.1,5,\n`, ['2:11 yes-no'], { value: '5', column: 'actual' }],
    ['a word where nothing is asked', `${head}so-vh,II.1,nhiều,\n`, ['2:12 number'], { value: 'nhiều' }],
    [
      'thousands or decimals where nothing is asked',
      `${head}so-vh,II.1,1.000,\n`,
      ['2:12 number-ambiguous'],
      { value: '1.000' },
    ],
    ['a target that does not apply', `${head}so-vh,I.2,5,na\n`, ['2:13 number'], { value: 'na', column: 'target' }],
    ['a unit that is not there', `${head}so-vhh,I.2,5,\n`, ['2:1 unknown-member'], { closest: 'so-vh' }],
    ['a criterion that is not there', `${head}so-vh,I.4,5,\n`, ['2:7 unknown-criterion'], { value: 'I.4' }],
    ['a sum at the foot', `${head}so-vh,I.2,5,\nso-vh,Cộng,5,\n`, ['3:7 unknown-criterion'], { value: 'Cộng' }],
  ])('%s', (_, text, told, details) => {
    const reading = read(text);
    expect(reading.told).toEqual(told);
    expect(reading.diagnostics[0]?.details).toMatchObject(details);
  });
});
