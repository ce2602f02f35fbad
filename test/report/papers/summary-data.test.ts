import { expect, test } from 'vitest';
import type { RulingInput } from '../../engine/bloc-year-builder.ts';
import { type PaperYearInput, paperBeforeAll, paperOf, texts } from './paper-year.ts';

const plain = {
  members: [
    { id: 'a', name: 'Sở A', shortName: 'A' },
    { id: 'b', name: 'Sở B' },
    { id: 'c', name: 'Sở C' },
  ],
} as const;

/** Each row as `rank|name|self|total|class|note`. */
function rows(input: PaperYearInput): readonly string[] {
  return paperOf('bang-tong-hop', input).data.scopes.flatMap(({ group, rows: all }) => [
    ...(group === '' ? [] : [group]),
    ...all.map(({ rank, name, self_total, total, class: band, note }) =>
      [rank, name, self_total, total, band, note].join('|'),
    ),
  ]);
}

test('units stand in rank order with decimal commas and their classes', () => {
  const input = { ...plain, scores: 'a 90.5 | b 95 | c 70', rules: { classes: 'xuat-sac:90 kha:0' } };
  expect(rows(input)).toEqual(['1|Sở B|95|95|xuat-sac|', '2|Sở A|90,5|90,5|xuat-sac|', '3|Sở C|70|70|kha|']);
});

test('groups that are ranked apart stand apart, and their ties are told by group', () => {
  const members = [
    { id: 'a', name: 'Sở A', group: 'x' },
    { id: 'b', name: 'Sở B', group: 'y' },
    { id: 'c', name: 'Sở C', group: 'y' },
  ];
  const input = { members, scores: 'a 90 | b 80 | c 80', rules: { ranking: { within: 'group' } } } as const;
  expect(rows(input)).toEqual([
    'Nhóm x',
    '1|Sở A|90|90||',
    'Nhóm y',
    '1|Sở B|80|80||đồng hạng',
    '1|Sở C|80|80||đồng hạng',
  ]);
  expect(texts(paperOf('bang-tong-hop', input).data.remarks)).toEqual([
    'Nhóm y: đồng hạng 1: Sở B, Sở C; hội nghị chưa quyết định thứ tự.',
  ]);
});

const tie = { ...plain, scores: 'a 90 | b 90 | c 70' };

test.each([
  ['a tie that nobody has decided', tie, ['Đồng hạng 1: Sở A, Sở B; hội nghị chưa quyết định thứ tự.']],
  [
    'a tie that the conference has decided',
    { ...tie, rulings: [{ ruling: 'rank', order: ['b', 'a'] }] as RulingInput[] },
    ['Quyết nghị về thứ hạng: Sở B, Sở A (Sở A, hạng: 1 → 2). Lý do: Hội nghị thống nhất (Biên bản hội nghị).'],
  ],
  [
    'points by a ruling, with what they change',
    {
      ...plain,
      scores: 'a 90 | b 80 | c 70',
      rulings: [{ ruling: 'score', member: 'c', criterion: 'I', points: 850000n }] as never,
    },
    [
      'Quyết nghị về điểm: Sở C, I: 70 → 85 (tổng điểm: 70 → 85; hạng: 3 → 2). Lý do: Hội nghị thống nhất (Biên bản hội nghị).',
    ],
  ],
  [
    'a unit that a ruling leaves out',
    { ...plain, scores: 'a 90 | b 80 | c 70', rulings: [{ ruling: 'exclude', member: 'a' }] as RulingInput[] },
    [
      'Sở A không được xét: theo quyết nghị của hội nghị (Biên bản hội nghị).',
      'Quyết nghị không xét: Sở A (được xét: có → không). Lý do: Hội nghị thống nhất (Biên bản hội nghị).',
    ],
  ],
  [
    'a unit that the rules leave out',
    {
      members: [{ id: 'a', name: 'Sở A', disqualified: 'có cán bộ bị kỷ luật' }, 'b'],
      scores: 'a 90 | b 80',
      rules: { gates: ['not-disqualified'] },
    } as PaperYearInput,
    ['Sở A không được xét: thuộc trường hợp không xét: có cán bộ bị kỷ luật.'],
  ],
  [
    'a criterion that nobody has marked',
    {
      ...plain,
      criteria: 'I:60 II:40',
      scores: 'a 50 - | b 40 30 | c 30 30',
      rules: { scoring: { unscored: 'zero' } },
    } as PaperYearInput,
    ['Sở A: chưa có điểm, tính 0 điểm: II.'],
  ],
])('what is to be said below: %s', (_, input, expected) => {
  expect(texts(paperOf('bang-tong-hop', input as PaperYearInput).data.remarks)).toEqual(expected);
});

test.each([
  ['score', { ruling: 'score', member: 'c', criterion: 'I', points: 850000n }, ['', 'theo quyết nghị', '']],
  ['exclude', { ruling: 'exclude', member: 'a' }, ['không được xét; theo quyết nghị', '', '']],
])('a unit on which the conference ruled is marked: %s', (_, ruling, notes) => {
  const input = { ...plain, scores: 'a 90 | b 80 | c 70', rulings: [ruling] as never };
  expect(paperOf('bang-tong-hop', input).data.scopes[0]?.rows.map(({ note }) => note)).toEqual(notes);
});

test('without points there is no table but a sentence', () => {
  const { data, gaps } = paperBeforeAll('bang-tong-hop', plain);
  expect(data.scopes).toEqual([]);
  expect(texts(data.remarks)).toEqual(['Chưa có kết quả chấm điểm.']);
  expect(gaps).toEqual(['scores', 'facts']);
});

test('the secretary compiles the table', () => {
  const secretary = { name: 'Trần Thị B' };
  expect(paperOf('bang-tong-hop', { ...tie, facts: { secretary } }).data.compiler_name).toBe('Trần Thị B');
});
