import { expect, test } from 'vitest';
import { flag, type PaperYearInput, paperBeforeAll, paperOf, texts, threshold } from './paper-year.ts';

const points = {
  members: [
    { id: 'a', name: 'Sở A', shortName: 'A' },
    { id: 'b', name: 'Sở B' },
    { id: 'c', name: 'Sở C' },
  ],
  scores: 'a 90 | b 80 | c 70',
} satisfies PaperYearInput;
const byRank = { code: 'co', name: 'Cờ thi đua' } as const;
const medal = { code: 'bang', name: 'Bằng khen' } as const;
const equals = { ...points, scores: 'a 90 | b 90 | c 70' } as const;

const minutes = (input: Partial<PaperYearInput>) => paperOf('bien-ban-hoi-nghi', { ...points, ...input });

test('the steps of the conference, in order and with their days', () => {
  const steps = [
    { step: 'thông qua bảng điểm', date: '2021-12-02' },
    { step: 'đánh giá', date: '2021-12-03' },
  ];
  expect(minutes({ steps }).data.steps).toEqual([
    { no: '1', step: 'Thông qua bảng điểm', date: '02/12/2021' },
    { no: '2', step: 'Đánh giá', date: '03/12/2021' },
  ]);
});

/** Awards as `name|award|rank|votes|note`. */
test.each([
  ['a winner by rank', { rules: { awards: [byRank] } }, ['Sở A|Cờ thi đua|1||']],
  [
    'a winner by votes',
    { rules: { awards: [flag] }, votes: { co: 'a:2 b:1' }, counts: { co: '3/3/0' } },
    ['Sở A|Cờ thi đua|1|2/3|'],
  ],
  ['nobody while the place is open', { ...equals, rules: { awards: [byRank] } }, []],
  [
    'one of equals whom the conference picks',
    { ...equals, rules: { awards: [byRank] }, rulings: [{ ruling: 'award', award: 'co', members: ['b'] }] },
    ['Sở B|Cờ thi đua|1||theo quyết nghị của hội nghị (Biên bản hội nghị)'],
  ],
  [
    'all equals at the last place, where the rules take them',
    { ...equals, rules: { awards: [{ ...byRank, atCutoff: 'all' }] } },
    [
      'Sở A|Cờ thi đua|1||bằng nhau ở suất cuối, quy chế cho lấy cả',
      'Sở B|Cờ thi đua|1||bằng nhau ở suất cuối, quy chế cho lấy cả',
    ],
  ],
  [
    'a winner who may lose it to an award that is still open',
    { ...equals, rules: { awards: [byRank, { ...medal, quota: 1, atCutoff: 'all' }] } },
    [
      'Sở A|Bằng khen (tạm tính)|1||tạm tính: bằng nhau ở suất cuối, quy chế cho lấy cả',
      'Sở B|Bằng khen (tạm tính)|1||tạm tính: bằng nhau ở suất cuối, quy chế cho lấy cả',
    ],
  ],
  [
    'a sub-unit by a ruling, which has no rank of its own',
    {
      rules: { awards: [{ ...byRank, quota: 2 }] },
      rulings: [{ ruling: 'grant', award: 'co', member: 'c', for: 'Phòng 1' }],
    },
    ['Phòng 1 (Sở C)|Cờ thi đua|||hội nghị quyết nghị: Biên bản hội nghị', 'Sở A|Cờ thi đua|1||'],
  ],
] as [string, Partial<PaperYearInput>, string[]][])('the proposal: %s', (_, input, expected) => {
  const rows = minutes(input).data.awards.map(({ name, award, rank, votes, note }) =>
    [name, award, rank, votes, note].join('|'),
  );
  expect(rows).toEqual(expected);
});

const groups = {
  members: [
    { id: 'a', name: 'Sở A', group: 'x' },
    { id: 'b', name: 'Sở B', group: 'x' },
    { id: 'c', name: 'Sở C', group: 'y' },
  ],
};

test.each([
  [
    'equals at the last place',
    { ...equals, rules: { awards: [byRank] } },
    ['Cờ thi đua: còn 1 suất, 2 đơn vị bằng nhau: cần quyết nghị của hội nghị (Sở A, Sở B).'],
  ],
  [
    'equals in one group',
    { ...equals, ...groups, rules: { awards: [{ ...byRank, perGroup: true }] } },
    ['Cờ thi đua, Nhóm x: còn 1 suất, 2 đơn vị bằng nhau: cần quyết nghị của hội nghị (Sở A, Sở B).'],
  ],
  [
    'a vote that has not been held, by the name of what is voted on',
    { rules: { awards: [{ ...flag, vote: { contest: 'suy-ton', threshold: threshold('2/3') } }] } },
    ['Cờ thi đua: còn 1 suất: chưa bỏ phiếu “Cờ thi đua” (Sở A, Sở B, Sở C).'],
  ],
  [
    'a vote without a quorum',
    { rules: { awards: [flag], quorum: '2/3' }, present: 1, votes: { co: 'a:3' }, counts: { co: '3/3/0' } },
    ['Cờ thi đua: còn 1 suất: cuộc bỏ phiếu “Cờ thi đua” không đủ số đơn vị dự họp (Sở A, Sở B, Sở C).'],
  ],
  [
    'a pool that the conference picks from',
    { rules: { awards: [{ ...byRank, by: 'ruling', if: [{ kind: 'max-rank', rank: 2, among: 'all' }] }] } },
    ['Cờ thi đua: còn 1 suất: hội nghị chọn, cần quyết nghị (Sở A, Sở B).'],
  ],
  [
    'an award that hangs on one that is open',
    { ...equals, rules: { awards: [byRank, { ...medal, if: [{ kind: 'holds', award: 'co' }] }] } },
    [
      'Cờ thi đua: còn 1 suất, 2 đơn vị bằng nhau: cần quyết nghị của hội nghị (Sở A, Sở B).',
      'Bằng khen: tạm tính, phụ thuộc danh hiệu ở trên còn chưa quyết.',
    ],
  ],
  [
    'an election that has not been held',
    { rules: { leadership: { method: 'election', deputies: 1 } } },
    ['Trưởng khối: chưa quyết, chưa bỏ phiếu “Trưởng khối”.', 'Phó khối: chưa quyết, chưa có Trưởng khối.'],
  ],
  [
    'a seat that nobody may hold',
    {
      members: points.members.map((member) => ({ ...member, seatBarred: 'sắp giải thể' })),
      rules: { leadership: { method: 'ring' } },
    },
    ['Trưởng khối: để trống, không đơn vị nào giữ được chức danh này.'],
  ],
] as [string, Partial<PaperYearInput>, string[]][])('what is still to be decided: %s', (_, input, expected) => {
  const { data, gaps } = minutes(input);
  expect(texts(data.open)).toEqual(expected);
  expect(gaps).toContain('undecided');
});

test('units that share a rank leave nothing open: the rules put up with it', () => {
  const { data, gaps } = minutes(equals);
  expect(data.open).toEqual([]);
  expect(texts(data.ranking_remarks)).toEqual(['Đồng hạng 1: Sở A, Sở B; hội nghị chưa quyết định thứ tự.']);
  expect(gaps).not.toContain('undecided');
});

test.each([
  [
    'nobody left who qualifies',
    { rules: { awards: [{ ...byRank, quota: 2, if: [{ kind: 'max-rank', rank: 1, among: 'all' }] }] } },
    ['Cờ thi đua: còn trống 1 suất, không còn đơn vị đủ điều kiện.'],
  ],
  [
    'equals of whom the rules take none, in a group',
    { ...equals, ...groups, rules: { awards: [{ ...byRank, perGroup: true, atCutoff: 'none' }] } },
    ['Cờ thi đua, Nhóm x: còn trống 1 suất, các đơn vị bằng nhau ở suất cuối, quy chế để trống.'],
  ],
  ['rules without awards', {}, ['Quy chế của khối không có danh hiệu nào.']],
] as [string, Partial<PaperYearInput>, string[]][])('what stays empty: %s', (_, input, expected) => {
  expect(texts(minutes(input).data.award_remarks)).toEqual(expected);
});

test.each([
  [
    'a seat that goes round',
    { leadership: { head: 'a' }, rules: { leadership: { method: 'ring' } } },
    [['Trưởng khối', 'Sở B', 'luân phiên', 'đến lượt trong vòng luân phiên, sau Sở A']],
  ],
  [
    'a seat that a ruling fills',
    {
      leadership: { head: 'a' },
      rules: { leadership: { method: 'ring' } },
      rulings: [{ ruling: 'seat', seat: 'head', place: 1, member: 'c' }],
    },
    [['Trưởng khối', 'Sở C', 'quyết nghị', 'theo quyết nghị: Biên bản hội nghị']],
  ],
  [
    'a seat that is still open',
    { rules: { leadership: { method: 'designation' } } },
    [['Trưởng khối', '(chưa có)', 'chưa quyết', 'chưa có quyết nghị chỉ định']],
  ],
  [
    'a seat that nobody may hold',
    {
      members: [{ id: 'a', name: 'Sở A', seatBarred: 'sắp giải thể' }],
      scores: 'a 90',
      rules: { leadership: { method: 'ring' } },
    },
    [['Trưởng khối', '(trống)', 'để trống', 'không đơn vị nào giữ được chức danh này']],
  ],
] as [string, Partial<PaperYearInput>, string[][]][])('who leads next season: %s', (_, input, expected) => {
  const seats = minutes(input).data.seats.map(({ seat, name, method, reason }) => [seat, name, method, reason]);
  expect(seats).toEqual(expected);
});

test.each([
  ['rules without seats', {}, 'Quy chế của khối không quy định về Trưởng khối, Phó khối năm sau.'],
  ['seats that are not worked out', { leadership: { method: 'ring' } }, 'Chưa xác định Trưởng khối, Phó khối năm sau.'],
] as const)('where there are no seats it is told why: %s', (_, rules, expected) => {
  const { data, gaps } = paperBeforeAll('bien-ban-hoi-nghi', { ...points, rules });
  expect(texts(data.seat_remarks)).toEqual([expected]);
  expect(gaps).toContain('seats');
});

test('the rulings, with full names, what they changed, and who decided', () => {
  const { data } = minutes({
    rules: { awards: [byRank] },
    rulings: [
      { ruling: 'exclude', member: 'a' },
      { ruling: 'grant', award: 'co', member: 'c', for: 'Phòng 1' },
    ],
  });
  expect(data.rulings).toEqual([
    {
      no: '1',
      ruling: 'Quyết nghị không xét: Sở A (được xét: có → không)',
      reason: 'Hội nghị thống nhất',
      authority: 'Biên bản hội nghị',
    },
    {
      no: '2',
      ruling:
        'Quyết nghị đề nghị ngoài quy định: Cờ thi đua: Sở C (cho Phòng 1) (Sở B, Cờ thi đua: được đề nghị → không được đề nghị)',
      reason: 'Hội nghị thống nhất',
      authority: 'Biên bản hội nghị',
    },
  ]);
});

test('a ruling that picks among equals does not list those whom it passes over', () => {
  const rulings = [{ ruling: 'award', award: 'co', members: ['b'] }] as const;
  const { data } = minutes({ ...equals, rules: { awards: [byRank] }, rulings });
  expect(data.rulings.map(({ ruling }) => ruling)).toEqual(['Quyết nghị chọn đơn vị được đề nghị: Cờ thi đua: Sở B']);
});

test('of a bloc year of which nothing is worked out it is a form that says what it lacks', () => {
  const { data, gaps } = paperBeforeAll('bien-ban-hoi-nghi', { ...points, rules: { awards: [byRank] } });
  expect(data).toMatchObject({ scopes: [], rounds: [], awards: [], seats: [], rulings: [], open: [], steps: [] });
  expect(texts(data.award_remarks)).toEqual(['Chưa có kết quả xét đề nghị khen thưởng.']);
  expect(gaps).toEqual(['scores', 'proposal', 'seats', 'facts']);
});
