import { describe, expect, test } from 'vitest';
import { readRulingsText } from './yaml-source.ts';

const onRecord = 'reason: Lý do, authority: Hội nghị';

test('rulings of every kind', () => {
  const { content, told } = readRulingsText(`
- { ruling: score, member: so-a, criterion: I.2, points: "9,5", ${onRecord}, date: 3/12/2019 }
- { ruling: rank, order: [so-b, so-a], ${onRecord} }
- { ruling: exclude, member: "08", ${onRecord} }
- { ruling: withhold, award: co, member: so-a, ${onRecord} }
- { ruling: grant, award: co, member: so-a, for: Phòng Hành chính, ${onRecord} }
- { ruling: grant, award: co, member: so-b, ${onRecord} }
- { ruling: award, award: co, members: [so-a, so-c], ${onRecord} }
- { ruling: award, award: bang-khen, members: [], ${onRecord} }
- { ruling: seat, seat: deputy, place: 2, member: so-b, ${onRecord} }
- { ruling: seat, seat: head, member: so-c, ${onRecord} }
`);
  expect(told).toEqual([]);
  expect(content.map(({ path }) => path)).toEqual(content.map((_, index) => [index]));
  expect(content.map(({ path: _, reason, authority, ...effect }) => effect)).toEqual([
    { ruling: 'score', member: 'so-a', criterion: 'I.2', points: 95_000n, date: '2019-12-03' },
    { ruling: 'rank', order: ['so-b', 'so-a'] },
    { ruling: 'exclude', member: '08' },
    { ruling: 'withhold', award: 'co', member: 'so-a' },
    { ruling: 'grant', award: 'co', member: 'so-a', for: 'Phòng Hành chính' },
    { ruling: 'grant', award: 'co', member: 'so-b' },
    { ruling: 'award', award: 'co', members: ['so-a', 'so-c'] },
    { ruling: 'award', award: 'bang-khen', members: [] },
    { ruling: 'seat', seat: 'deputy', place: 2, member: 'so-b' },
    { ruling: 'seat', seat: 'head', place: 1, member: 'so-c' },
  ]);
  expect(content[0]).toMatchObject({ reason: 'Lý do', authority: 'Hội nghị' });
});

test.each([
  ['remarks alone', '# - ruling: rank\n'],
  ['an empty list', '# none\n[]\n'],
  ['an empty file', ''],
])('%s rule nothing', (_, text) => {
  expect(readRulingsText(text)).toEqual({ content: [], diagnostics: [], told: [] });
});

describe('what is wrong is told where it stands, and left out', () => {
  test.each([
    ['a ruling that is none', `- { ruling: exclud, member: so-a, ${onRecord} }`, ['1:13 schema']],
    ['a ruling without its kind', `- { member: so-a, ${onRecord} }`, ['1:3 schema']],
    ['no reason and no authority', '- { ruling: exclude, member: so-a }', ['1:3 schema', '1:3 schema']],
    ['a blank reason', '- { ruling: exclude, member: so-a, reason: "", authority: x }', ['1:44 schema']],
    ['a date that is none', `- { ruling: exclude, member: so-a, ${onRecord}, date: x }`, ['1:78 date']],
    ['a member that is none', `- { ruling: exclude, member: so-x, ${onRecord} }`, ['1:30 unknown-member']],
    ['a member by its name', `- { ruling: exclude, member: Sở A, ${onRecord} }`, ['1:30 id']],
    ['a member that YAML takes for a number', `- { ruling: exclude, member: 08, ${onRecord} }`, ['1:30 schema']],
    [
      'an order with one that is no member',
      `- { ruling: rank, order: [so-a, so-x], ${onRecord} }`,
      ['1:33 unknown-member'],
    ],
    [
      'an order with one member twice',
      `- { ruling: rank, order: [so-a, so-b, so-a], ${onRecord} }`,
      ['1:39 duplicate'],
    ],
    ['an order of nobody', `- { ruling: rank, order: [], ${onRecord} }`, ['1:26 schema']],
    ['one member in place of a list', `- { ruling: award, award: co, members: so-a, ${onRecord} }`, ['1:40 schema']],
    ['an award that is no id', `- { ruling: award, award: Cờ, members: [], ${onRecord} }`, ['1:27 id']],
    [
      'negative points',
      `- { ruling: score, member: so-a, criterion: I, points: -1, ${onRecord} }`,
      ['1:56 number-range'],
    ],
    [
      'points that may be thousands',
      `- { ruling: score, member: so-a, criterion: I, points: 1.000, ${onRecord} }`,
      ['1:56 number-ambiguous'],
    ],
    [
      'a criterion that YAML takes for a number',
      `- { ruling: score, member: so-a, criterion: 1.10, points: 1, ${onRecord} }`,
      ['1:45 schema'],
    ],
    ['a seat that is none', `- { ruling: seat, seat: heads, member: so-a, ${onRecord} }`, ['1:25 schema']],
    ['place 0', `- { ruling: seat, seat: deputy, place: 0, member: so-a, ${onRecord} }`, ['1:40 number-range']],
    ['a mapping in place of a list', 'ruling: exclude\nmember: so-a\n', ['1:1 schema']],
    ['text', 'không có\n', ['1:1 yaml-syntax']],
    ['tabs', '- ruling: exclude\n\tmember: so-a\n', ['2:1 yaml-syntax']],
  ])('%s', (_, text, told) => {
    expect(readRulingsText(text)).toMatchObject({ content: [], told });
  });

  test('the others stay', () => {
    const { content } = readRulingsText(
      `- { ruling: exclude, member: x, ${onRecord} }\n- { ruling: exclude, member: so-b, ${onRecord} }\n`,
    );
    expect(content).toMatchObject([{ member: 'so-b', path: [1] }]);
  });

  test('a key of another ruling', () => {
    const { told } = readRulingsText(`- { ruling: exclude, member: so-a, award: co, ${onRecord} }`);
    expect(told).toEqual(['1:36 unknown-key']);
  });

  test('the nearest member is named', () => {
    const [diagnostic] = readRulingsText(`- { ruling: exclude, member: so-bb, ${onRecord} }`).diagnostics;
    expect(diagnostic?.details).toEqual({ value: 'so-bb', closest: 'so-b' });
  });
});
