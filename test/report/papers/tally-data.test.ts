import { expect, test } from 'vitest';
import { flag, type PaperYearInput, paperBeforeAll, paperOf, texts, threshold, voteLines } from './paper-year.ts';

const points = {
  members: [
    { id: 'a', name: 'Sở A', shortName: 'A' },
    { id: 'b', name: 'Sở B' },
    { id: 'c', name: 'Sở C' },
  ],
  scores: 'a 90 | b 80 | c 70',
} satisfies PaperYearInput;
const medal = { code: 'bang', name: 'Bằng khen' } as const;

test.each([
  [
    'each candidate by its votes, with the share and what it is of',
    { rules: { awards: [flag] }, votes: { co: 'a:1 b:2' }, counts: { co: '3/3/0' } },
    ['Cờ thi đua', 'Sở B|2|66,67%|2/3|đạt', 'Sở A|1|33,33%|1/3|không đạt'],
  ],
  [
    'a share that would seem to reach what it misses has more digits',
    {
      rules: { awards: [{ ...flag, vote: { contest: 'co', threshold: threshold('66.67%') } }] },
      votes: { co: 'a:2' },
      counts: { co: '3/3/0' },
    },
    ['Cờ thi đua', 'Sở A|2|66,6667%|2/3|không đạt'],
  ],
  [
    'a share of valid papers',
    {
      rules: { awards: [{ ...flag, vote: { contest: 'co', threshold: threshold('1/2', 'valid', true) } }] },
      votes: { co: 'a:1 b:0' },
      counts: { co: '3/3/1' },
    },
    ['Cờ thi đua', 'Sở A|1|50%|1/2|không đạt', 'Sở B|0|0%|0/2|không đạt'],
  ],
  [
    'no share and no outcome where one vote is enough',
    {
      rules: { awards: [{ ...flag, vote: { contest: 'co' }, by: [{ kind: 'own-votes' }] }] },
      votes: { co: 'a:2 b:1' },
      counts: { co: '3/3/0' },
    },
    ['Cờ thi đua', 'Sở A|2|||', 'Sở B|1|||'],
  ],
  [
    'award by award where they ask different shares, and one word where they agree',
    {
      rules: {
        awards: [
          { ...flag, vote: { contest: 'suy-ton', threshold: threshold('2/3') } },
          { ...medal, vote: { contest: 'suy-ton', threshold: threshold('1/3') } },
        ],
      },
      votes: { 'suy-ton': 'a:3 b:1 c:0' },
      counts: { 'suy-ton': '3/3/0' },
    },
    [
      'Cờ thi đua; Bằng khen',
      'Sở A|3|100%|3/3|đạt',
      'Sở B|1|33,33%|1/3|không đạt (Cờ thi đua); đạt (Bằng khen)',
      'Sở C|0|0%|0/3|không đạt',
    ],
  ],
  [
    'no share where awards count against different numbers',
    {
      rules: {
        awards: [
          { ...flag, vote: { contest: 'suy-ton', threshold: threshold('2/3') } },
          { ...medal, vote: { contest: 'suy-ton', threshold: threshold('2/3', 'valid') } },
        ],
      },
      votes: { 'suy-ton': 'a:3' },
      counts: { 'suy-ton': '3/3/0' },
    },
    ['Cờ thi đua; Bằng khen', 'Sở A|3|||đạt'],
  ],
  [
    'a second round, and in the first that it follows',
    {
      rules: { awards: [flag] },
      votes: { co: 'a:1 b:1 c:0', 'co#2': 'a:3 b:0' },
      counts: { co: '3/3/0', 'co#2': '3/3/0' },
    },
    [
      'Cờ thi đua',
      'Sở A|1|33,33%|1/3|bỏ phiếu lại ở vòng 2',
      'Sở B|1|33,33%|1/3|bỏ phiếu lại ở vòng 2',
      'Sở C|0|0%|0/3|không đạt',
      'Cờ thi đua, vòng 2',
      'Sở A|3|100%|3/3|đạt',
      'Sở B|0|0%|0/3|không đạt',
    ],
  ],
  [
    'a second round that is still to come, as a form',
    {
      rules: { awards: [{ ...flag, by: [{ kind: 'own-votes' }] }] },
      votes: { co: 'a:2 b:2' },
      counts: { co: '3/3/0', 'co#2': '3/0/0' },
    },
    ['Cờ thi đua', 'Sở A|2|66,67%|2/3|đạt', 'Sở B|2|66,67%|2/3|đạt', 'Cờ thi đua, vòng 2', 'Sở A||||', 'Sở B||||'],
  ],
  [
    'who is elected and who is not',
    { rules: { leadership: { method: 'election' } }, votes: { head: 'a:2 b:1' }, counts: { head: '3/3/0' } },
    ['Trưởng khối', 'Sở A|2|||trúng cử', 'Sở B|1|||không trúng cử'],
  ],
  [
    'nobody yet where two are equal',
    { rules: { leadership: { method: 'election' } }, votes: { head: 'a:1 b:1' }, counts: { head: '3/3/0' } },
    ['Trưởng khối', 'Sở A|1|||', 'Sở B|1|||'],
  ],
  [
    'the share of an election with a threshold',
    {
      rules: {
        leadership: { method: 'election', election: { threshold: threshold('1/2', 'issued'), fallbackRing: false } },
      },
      votes: { head: 'a:2 b:1' },
      counts: { head: '4/3/0+1' },
    },
    ['Trưởng khối', 'Sở A|2|50%|2/4|trúng cử', 'Sở B|1|25%|1/4|không trúng cử'],
  ],
  [
    'no outcome of a meeting that missed the quorum',
    { rules: { awards: [flag], quorum: '2/3' }, present: 1, votes: { co: 'a:3' }, counts: { co: '3/3/0' } },
    ['Cờ thi đua', 'Sở A|3|100%|3/3|'],
  ],
] as [string, Partial<PaperYearInput>, string[]][])('the votes: %s', (_, input, expected) => {
  expect(voteLines(paperOf('bien-ban-kiem-phieu', { ...points, ...input }).data)).toEqual(expected);
});

const voted = { ...points, rules: { awards: [flag] }, votes: { co: 'a:2 b:0' }, counts: { co: '3/3/1' } } as const;

test('the papers of a round and what passes', () => {
  const { data, gaps } = paperOf('bien-ban-kiem-phieu', voted);
  expect(data.rounds[0]).toMatchObject({
    no: '1',
    issued: '03',
    collected: '03',
    valid: '02',
    invalid: '01',
    needed: 'Cần từ 2/3 tổng số đơn vị thành viên.',
    remarks: [],
  });
  expect(gaps).toEqual(['facts']);
});

test('a missed quorum is told', () => {
  const rules = { awards: [flag], quorum: '2/3' };
  const { data } = paperOf('bien-ban-kiem-phieu', { ...voted, rules, present: 1 });
  expect(texts(data.rounds[0]?.remarks ?? [])).toEqual(['Không có giá trị: không đủ số đơn vị dự họp.']);
});

test('each demand stands with its award where they differ', () => {
  const vote = (share: string) => ({ contest: 'co', threshold: threshold(share) });
  const rules = { awards: [flag, { ...medal, vote: vote('50%') }] };
  expect(paperOf('bien-ban-kiem-phieu', { ...voted, rules }).data.rounds[0]?.needed).toBe(
    'Cờ thi đua cần từ 2/3 tổng số đơn vị thành viên. Bằng khen cần từ 50% tổng số đơn vị thành viên.',
  );
});

test('counts that nobody has recorded are dots, and the paper says so', () => {
  const { data, gaps } = paperOf('bien-ban-kiem-phieu', { ...points, rules: { awards: [flag] }, votes: { co: 'a:3' } });
  expect(data.rounds[0]).toMatchObject({ issued: '………', collected: '………', valid: '………', invalid: '………' });
  expect(gaps).toEqual(['counts', 'facts']);
});

const allFacts = {
  mark: 'KTĐ',
  place: 'Bắc Ninh',
  numbers: new Map([['bien-ban-kiem-phieu', '02']]),
  venue: 'Hội trường lớn',
  opened: '8 giờ 00',
  closed: '11 giờ 30',
  signer: { position: 'Cục trưởng', name: 'Nguyễn Văn A' },
  chair: { position: 'Cục trưởng', name: 'Nguyễn Văn A' },
  secretary: { position: 'Chuyên viên', name: 'Trần Thị B' },
  tellers: [{ position: 'Thanh tra viên', name: 'Lê C' }, { name: 'Phạm D' }],
};

test('before the vote it is a form with the candidates, which lacks nothing but the votes', () => {
  const input = {
    ...points,
    rules: { awards: [flag] },
    counts: { co: '3/0/0' },
    authority: 'UBND',
    date: '2021-12-03',
    present: 3,
  };
  const tellers = [{ position: 'Thanh tra viên', name: 'Lê C' }];
  const { data, gaps } = paperOf('bien-ban-kiem-phieu', { ...input, facts: { ...allFacts, tellers } });
  expect(data.rounds[0]).toMatchObject({ issued: '03', collected: '………', valid: '………', invalid: '………' });
  expect(voteLines(data)).toEqual(['Cờ thi đua', 'Sở A||||', 'Sở B||||', 'Sở C||||']);
  expect(gaps).toEqual(['votes']);
});

test('the conference, its officers and tellers', () => {
  const { data } = paperOf('bien-ban-kiem-phieu', { ...voted, present: 2, date: '2021-12-03', facts: allFacts });
  expect(data).toMatchObject({
    meeting_date: 'ngày 03 tháng 12 năm 2021',
    venue: 'Hội trường lớn',
    opened: '8 giờ 00',
    closed: '11 giờ 30',
    chair: 'Nguyễn Văn A',
    chair_position: 'Cục trưởng',
    secretary: 'Trần Thị B',
    members_count: '03',
    present_count: '02',
    absent_count: '01',
    head_teller: 'Lê C',
  });
  expect(data.tellers).toEqual([
    { no: '1', name: 'Lê C', position: 'Thanh tra viên', role: 'Trưởng ban' },
    { no: '2', name: 'Phạm D', position: '……………………', role: 'Ủy viên' },
  ]);
});

test('nothing known of the conference is dots, with room for three tellers', () => {
  const { data } = paperBeforeAll('bien-ban-kiem-phieu', points);
  expect(data).toMatchObject({
    opened: '……… giờ ………',
    present_count: '………',
    absent_count: '………',
    head_teller: '……………………',
  });
  expect(data.tellers.map(({ role }) => role)).toEqual(['Trưởng ban', 'Ủy viên', 'Ủy viên']);
});

test.each([
  ['no rule asks a vote', {}, ['Quy chế của khối không có nội dung nào phải bỏ phiếu.'], []],
  [
    'nobody may be voted for',
    { rules: { awards: [{ ...flag, if: [{ kind: 'min-total', need: 950000n }] }] } },
    [],
    ['Không có đơn vị nào đủ điều kiện để đưa ra bỏ phiếu.'],
  ],
] as [string, Partial<PaperYearInput>, string[], string[]][])('where %s, it is told', (_, input, whole, ofRound) => {
  const { data } = paperOf('bien-ban-kiem-phieu', { ...points, ...input });
  expect(texts(data.remarks)).toEqual(whole);
  expect(texts(data.rounds.flatMap(({ remarks }) => remarks))).toEqual(ofRound);
});
