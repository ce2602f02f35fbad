import { describe, expect, test } from 'vitest';
import type { Paper, Tally } from '../../../src/domain/votes.ts';
import { readPapers, readTallies } from '../../../src/files/tables/read-votes.ts';
import { type Reading, readText } from '../read-text.ts';
import { knownNames } from './known-names.ts';

function tallies(text: string): Reading<readonly Tally[] | undefined> {
  return readText('votes', text, (source, complain) => readTallies(source, knownNames().names, complain));
}

function papers(text: string): Reading<readonly Paper[] | undefined> {
  return readText('ballots', text, (source, complain) => readPapers(source, knownNames().names, complain));
}

test('a tally has its figures; what is not given is absent, and the round the first', () => {
  const { content, told } = tallies(`contest,member,agree,disagree,blank,round
co,so-y-te,7,1,0,2
head,Sở Hoà giải,5,,,
`);
  expect(told).toEqual([]);
  expect(content).toEqual([
    { contest: 'co', member: 'so-y-te', agree: 7, disagree: 1, blank: 0, round: 2, row: 0 },
    { contest: 'head', member: 'so-hoa', agree: 5, round: 1, row: 1 },
  ]);
});

test('a tally in Vietnamese is read', () => {
  const { content, told } = tallies(
    'Nội dung bỏ phiếu;Đơn vị;Tán thành;Không tán thành;Phiếu trắng;Vòng\nco;SYT;7;1;0;1\n',
  );
  expect(told).toEqual([]);
  expect(content).toMatchObject([{ contest: 'co', member: 'so-y-te', agree: 7, disagree: 1 }]);
});

describe('what is wrong in a tally is told where it stands', () => {
  const head = 'contest,member,agree,disagree,round\n';
  test.each<[string, string, string, object]>([
    ['no contest', `${head},so-vh,5,,\n`, '2:1 id', { value: '', what: 'id' }],
    ['a contest in words', `${head}Cờ thi đua,so-vh,5,,\n`, '2:1 id', { value: 'Cờ thi đua', what: 'id' }],
    ['no candidate', `${head}co,,5,,\n`, '2:4 unknown-member', { value: '' }],
    [
      'a candidate who is no member',
      `${head}co,so-vhh,5,,\n`,
      '2:4 unknown-member',
      { value: 'so-vhh', closest: 'so-vh' },
    ],
    [
      'no figure',
      `${head}co,so-vh,,,\n`,
      '2:10 schema',
      { key: 'agree', problem: 'missing', expected: ['whole-number'] },
    ],
    ['a negative figure', `${head}co,so-vh,-1,,\n`, '2:10 number-range', { value: '-1', problem: 'below' }],
    ['half a vote', `${head}co,so-vh,2.5,,\n`, '2:10 number-range', { value: '2.5', problem: 'whole' }],
    ['a figure of those present', `${head}co,so-vh,7/8,,\n`, '2:10 number', { value: '7/8' }],
    ['a negative figure against', `${head}co,so-vh,5,-1,\n`, '2:12 number-range', { value: '-1' }],
    ['a round 0', `${head}co,so-vh,5,,0\n`, '2:13 number-range', { value: '0', bound: '1' }],
  ])('%s', (_, text, told, details) => {
    const reading = tallies(text);
    expect(reading.told).toEqual([told]);
    expect(reading.diagnostics[0]?.details).toMatchObject(details);
  });
});

describe('a row of a paper is', () => {
  const row = (member: string, choice: string): unknown => {
    const { content, told } = papers(`contest,ballot,member,choice\nco,01,${member},${choice}\n`);
    expect(told).toEqual([]);
    return content?.[0];
  };
  const paper = { contest: 'co', ballot: '01', round: 1, row: 0 };
  test.each<[string, string, string, object]>([
    ['for a candidate', 'so-vh', 'agree', { member: 'so-vh', choice: 'agree' }],
    ['for a candidate, in Vietnamese', 'Sở Hoà giải', 'Đồng ý', { member: 'so-hoa', choice: 'agree' }],
    ['for a candidate, as a cross', 'so-vh', 'X', { member: 'so-vh', choice: 'agree' }],
    ['against a candidate', 'so-vh', 'không đồng ý', { member: 'so-vh', choice: 'disagree' }],
    ['neither', 'so-vh', '', { member: 'so-vh', choice: 'blank' }],
    ['spoiled', '', 'invalid', { choice: 'invalid' }],
    ['spoiled, in Vietnamese', '', 'Không hợp lệ', { choice: 'invalid' }],
  ])('%s', (_, member, choice, expected) => {
    expect(row(member, choice)).toEqual({ ...paper, ...expected });
  });
});

describe('what is wrong on a paper is told where it stands', () => {
  const head = 'contest,ballot,member,choice,round\n';
  test.each<[string, string, readonly string[], object]>([
    ['no id of the paper', `${head}co,,so-vh,x,\n`, ['2:4 schema'], { key: 'ballot', problem: 'missing' }],
    [
      'a paper that names a member',
      `${head}co,so-y-te,so-vh,x,\n`,
      ['2:4 ballot-not-secret'],
      { ballot: 'so-y-te', member: 'so-y-te' },
    ],
    [
      'a paper that names a member by an alias',
      `${head}co,hoà giải tỉnh,so-vh,x,\n`,
      ['2:4 ballot-not-secret'],
      { member: 'so-hoa' },
    ],
    [
      'a paper that names a member by its short name',
      `${head}co,syt,so-vh,x,\n`,
      ['2:4 ballot-not-secret'],
      { member: 'so-y-te' },
    ],
    ['a choice that is none', `${head}co,1,so-vh,có,\n`, ['2:12 choice'], { value: 'có', problem: 'word' }],
    [
      'a choice that is spelt wrongly',
      `${head}co,1,so-vh,agre,\n`,
      ['2:12 choice'],
      { value: 'agre', problem: 'word' },
    ],
    ['a choice for nobody', `${head}co,1,,x,\n`, ['2:6 choice'], { value: 'x', problem: 'member-missing' }],
    ['neither candidate nor choice', `${head}co,1,,,\n`, ['2:6 choice'], { value: '', problem: 'member-missing' }],
    [
      'a candidate on a spoiled paper',
      `${head}co,1,so-vh,invalid,\n`,
      ['2:12 choice'],
      { value: 'invalid', problem: 'invalid-with-member' },
    ],
    [
      'a candidate who is no member',
      `${head}co,1,Sở Y té,x,\n`,
      ['2:6 unknown-member'],
      { value: 'Sở Y té', closest: 'Sở Y tế' },
    ],
    ['a round in words', `${head}co,1,so-vh,x,hai\n`, ['2:14 number'], { value: 'hai' }],
  ])('%s', (_, text, told, details) => {
    const reading = papers(text);
    expect(reading.told).toEqual(told);
    expect(reading.diagnostics[0]?.details).toMatchObject(details);
  });
});

test.each<[string, string]>([
  ['a tally', 'contest,member,agree,round\nco,so-vh,5,vòng hai\nco,so-vh,6,1\n'],
  ['a paper', 'contest,ballot,member,choice,round\nco,P1,so-vh,x,hai\nco,P1,so-vh,x,1\n'],
])('%s of a round that cannot be read is of no round', (what, text) => {
  const { content, told } = what === 'a tally' ? tallies(text) : papers(text);
  expect(told.map((one) => one.replace(/^2:\d+ /, ''))).toEqual(['number']);
  expect(content).toMatchObject([{ round: 1, row: 1 }]);
});
