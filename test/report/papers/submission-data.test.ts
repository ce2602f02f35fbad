import { expect, test } from 'vitest';
import { flag, type PaperYearInput, paperBeforeAll, paperOf, texts } from './paper-year.ts';

const points = {
  members: [
    { id: 'a', name: 'Sở A', shortName: 'A' },
    { id: 'b', name: 'Sở B' },
    { id: 'c', name: 'Sở C' },
  ],
  scores: 'a 90 | b 80 | c 70',
} satisfies PaperYearInput;
const byRank = { code: 'co', name: 'Cờ thi đua' } as const;

const submission = (input: Partial<PaperYearInput>) => paperOf('to-trinh', { ...points, ...input });

test('what is proposed, under the headings that offices know', () => {
  const { data, gaps } = submission({ rules: { awards: [{ ...byRank, quota: 2 }] } });
  expect(data.awards.map(({ no, name, object, award, kind }) => [no, name, object, award, kind])).toEqual([
    ['1', 'Sở A', 'Tập thể', 'Cờ thi đua', 'Công trạng'],
    ['2', 'Sở B', 'Tập thể', 'Cờ thi đua', 'Công trạng'],
  ]);
  expect(data.awards_count).toBe('02');
  expect(gaps).toEqual(['facts']);
});

test.each([
  [
    'what is open',
    { scores: 'a 90 | b 90 | c 70', rules: { awards: [byRank] } },
    ['Cờ thi đua: còn 1 suất, 2 đơn vị bằng nhau: cần quyết nghị của hội nghị (Sở A, Sở B).'],
    ['proposal', 'undecided', 'facts'],
  ],
  [
    'what is empty, and by a ruling',
    {
      rules: { awards: [{ ...byRank, quota: { kind: 'count', count: 3 } }] },
      rulings: [{ ruling: 'withhold', award: 'co', member: 'a' }],
    },
    [
      'Cờ thi đua: còn trống 1 suất, không còn đơn vị đủ điều kiện.',
      'Quyết nghị không đề nghị danh hiệu: Cờ thi đua: Sở A (Cờ thi đua: được đề nghị → không được đề nghị). Lý do: Hội nghị thống nhất (Biên bản hội nghị).',
    ],
    ['facts'],
  ],
  [
    'no ruling on points, which is none of its matter',
    {
      rules: { awards: [byRank] },
      rulings: [{ ruling: 'score', member: 'c', criterion: 'I', points: 850000n }],
    },
    [],
    ['facts'],
  ],
  ['that the rules have no awards', {}, ['Quy chế của khối không có danh hiệu nào.'], ['proposal', 'facts']],
] as [string, Partial<PaperYearInput>, string[], string[]][])(
  'below the table stands %s',
  (_, input, expected, gaps) => {
    const content = submission(input);
    expect(texts(content.data.remarks)).toEqual(expected);
    expect(content.gaps).toEqual(gaps);
  },
);

test('before anything is worked out it says so', () => {
  const { data, gaps } = paperBeforeAll('to-trinh', { ...points, rules: { awards: [byRank] } });
  expect(data.awards_count).toBe('00');
  expect(texts(data.remarks)).toEqual(['Chưa có kết quả xét đề nghị khen thưởng.']);
  expect(gaps).toEqual(['proposal', 'facts']);
});

const clause = 'Khoản 1 Điều 11 Nghị định 91/2017/NĐ-CP';

test.each([
  [
    'those that are stated',
    ['Luật Thi đua, Khen thưởng;', 'Căn cứ Quy chế của khối.'],
    clause,
    ['Căn cứ Luật Thi đua, Khen thưởng;', 'Căn cứ Quy chế của khối.'],
  ],
  ['else the clauses of the awards, each once', [], clause, [`Căn cứ ${clause}.`]],
  ['else a dotted line', [], undefined, ['Căn cứ ………………………………………….']],
])('the grounds are %s', (_, grounds, own, expected) => {
  const award = own === undefined ? byRank : { ...byRank, clause: own };
  const awards = [award, { ...award, code: 'bang', name: 'Bằng khen' }];
  const { data } = submission({ rules: { awards }, facts: { grounds } });
  expect(data.grounds.map(({ ground }) => ground)).toEqual(expected);
});

test.each([
  ['number and day', { minutes: '05/BB-KTĐ', date: '2019-12-03' }, 'số 05/BB-KTĐ ngày 03 tháng 12 năm 2019'],
  ['its number alone', { minutes: '5', facts: { mark: 'KTĐ' } }, 'số 05/BB-KTĐ ngày …… tháng …… năm ………'],
  ['nothing', {}, 'số ………/BB-……… ngày …… tháng …… năm ………'],
])('the minutes are referred to by %s', (_, input, expected) => {
  expect(submission(input).data.minutes).toBe(expected);
});

test.each([
  ['a vote', { rules: { awards: [flag] } }, true],
  ['no vote', { rules: { awards: [byRank] } }, false],
])('after %s the minutes of the count are enclosed or not', (_, input, isEnclosed) => {
  const attachments = submission(input).data.attachments.map(({ attachment }) => attachment);
  expect(attachments.includes('Biên bản kiểm phiếu;')).toBe(isEnclosed);
  expect(attachments.at(0)).toBe('Biên bản hội nghị tổng kết;');
  expect(attachments.at(-1)).toBe('Báo cáo thành tích của các đơn vị được đề nghị.');
});
