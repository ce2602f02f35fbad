import { expect, test } from 'vitest';
import { flag, type PaperYearInput, paperBeforeAll, paperOf, threshold } from './paper-year.ts';

type Content = ReturnType<typeof paperOf<'phieu-bau'>>;

/** Each question as `contest: candidates × papers`. */
function questions({ data }: Content): readonly string[] {
  const titles = [...new Set(data.papers.map(({ contest }) => contest))];
  return titles.map((title) => {
    const own = data.papers.filter(({ contest }) => contest === title);
    return `${title}: ${own[0]?.candidates.map(({ name }) => name).join(' ')} × ${own.length}`;
  });
}

const points = { members: 'c a b', scores: 'a 90 | b 80 | c 70' } satisfies PaperYearInput;
const election = { leadership: { method: 'election' } } as const;
const medal = { code: 'bang', name: 'Bằng khen', vote: { contest: 'bang' }, by: [{ kind: 'own-votes' }] } as const;

test.each([
  [
    'one paper for each member unit, in the order of members.csv',
    { ...points, rules: { awards: [flag] } },
    ['Cờ thi đua: c a b × 3'],
  ],
  [
    'as many as are issued',
    { ...points, rules: { awards: [flag] }, counts: { co: '5/0/0+4' } },
    ['Cờ thi đua: c a b × 5'],
  ],
  [
    'voters besides the member units, where no number is issued yet',
    { ...points, rules: { awards: [flag] }, counts: { co: '0/0/0+2' } },
    ['Cờ thi đua: c a b × 5'],
  ],
  [
    'only units that meet the conditions',
    { ...points, rules: { awards: [{ ...flag, if: [{ kind: 'max-rank', rank: 2, among: 'all' }] }] } },
    ['Cờ thi đua: a b × 3'],
  ],
  [
    'nobody whom a ruling has withheld or granted the award, but the unit of a sub-unit that has it',
    {
      ...points,
      rules: { awards: [{ ...flag, quota: 3 }] },
      rulings: [
        { ruling: 'grant', award: 'co', member: 'c' },
        { ruling: 'grant', award: 'co', member: 'a', for: 'Phòng 1' },
      ],
    },
    ['Cờ thi đua: a b × 3'],
  ],
  [
    'nobody from whom the award is withheld, or who is not considered',
    {
      ...points,
      rules: { awards: [flag] },
      rulings: [
        { ruling: 'withhold', award: 'co', member: 'c' },
        { ruling: 'exclude', member: 'a' },
      ],
    },
    ['Cờ thi đua: b × 3'],
  ],
  [
    'the pools of all awards that share the contest, under their names',
    {
      ...points,
      rules: {
        awards: [
          {
            ...flag,
            vote: { contest: 'suy-ton', threshold: threshold('2/3') },
            if: [{ kind: 'max-rank', rank: 1, among: 'all' }],
          },
          { ...medal, vote: { contest: 'suy-ton' }, if: [{ kind: 'min-total', need: 800000n }] },
        ],
      },
    },
    ['Cờ thi đua; Bằng khen: a b × 3'],
  ],
  [
    'whoever may still hold the award that is asked for',
    {
      ...points,
      rules: {
        awards: [
          { ...flag, if: [{ kind: 'max-rank', rank: 2, among: 'all' }] },
          { ...medal, if: [{ kind: 'holds', award: 'co' }] },
        ],
      },
    },
    ['Cờ thi đua: a b × 3', 'Bằng khen: a b × 3'],
  ],
  [
    'only holders of it once it is decided',
    {
      ...points,
      rules: { awards: [flag, { ...medal, if: [{ kind: 'holds', award: 'co' }] }] },
      votes: { co: 'a:3 b:0' },
      counts: { co: '3/3/0' },
    },
    ['Bằng khen: a × 3'],
  ],
  [
    'a contest that only orders equals: every member',
    { ...points, counts: { 'uu-tien': '3/0/0' } },
    ['uu-tien: c a b × 3'],
  ],
  ['no paper where nobody is voted on', { ...points, rules: { awards: [{ code: 'co' }] } }, []],
  [
    'no paper where nobody may be voted for',
    { ...points, rules: { awards: [{ ...flag, if: [{ kind: 'min-total', need: 950000n }] }] } },
    [],
  ],
  [
    'those listed once the votes are there',
    { ...points, rules: { awards: [flag] }, votes: { co: 'a:2 c:1' }, counts: { co: '3/3/0' } },
    ['Cờ thi đua: c a × 3'],
  ],
  [
    'in a later round that is announced, those who are still equal',
    {
      members: 'c a b',
      scores: 'a 90 | b 80 | c 70',
      rules: { awards: [{ ...flag, by: [{ kind: 'own-votes' }] }] },
      votes: { co: 'a:2 b:2 c:0' },
      counts: { co: '3/3/0', 'co#2': '3/0/0' },
    },
    ['Cờ thi đua, vòng 2: a b × 3'],
  ],
  [
    'in a later round where nobody is open, those whom no vote has carried',
    {
      ...points,
      rules: { awards: [{ ...flag, quota: 2 }] },
      votes: { co: 'a:3 b:1 c:1' },
      counts: { co: '3/3/0', 'co#2': '3/0/0' },
    },
    ['Cờ thi đua, vòng 2: c b × 3'],
  ],
] as [string, PaperYearInput, string[]][])('ballot papers: %s', (_, input, expected) => {
  expect(questions(paperOf('phieu-bau', input))).toEqual(expected);
});

test.each([
  ['every member that nothing bars', {}, ['Trưởng khối: a b c × 4']],
  [
    'not a unit that leaves, or that held the seat of late',
    {
      leadershipLedger: '2020 head a',
      rules: {
        leadership: {
          ...election.leadership,
          bars: [{ kind: 'served', seat: 'head', within: 2 }, { kind: 'leaving' }],
        },
      },
    },
    ['Trưởng khối: b c × 4'],
  ],
  [
    'only units of the kind that the seat is for',
    { rules: { leadership: { ...election.leadership, headKinds: ['so'] } } },
    ['Trưởng khối: b × 4'],
  ],
  [
    'no election where a ruling fills the seat',
    { rulings: [{ ruling: 'seat', seat: 'head', place: 1, member: 'b' }] },
    [],
  ],
  [
    'deputies without the head that a ruling names',
    {
      rules: { leadership: { ...election.leadership, deputies: 2 } },
      rulings: [{ ruling: 'seat', seat: 'head', place: 1, member: 'b' }],
    },
    ['Phó khối: a c × 4'],
  ],
  [
    'deputies without the elected head',
    {
      rules: { leadership: { ...election.leadership, deputies: 1 } },
      votes: { head: 'a:3 b:1' },
      counts: { head: '4/4/0' },
    },
    ['Phó khối: b c × 4'],
  ],
  [
    'in a second round those who are equal',
    { votes: { head: 'a:2 b:2 c:0' }, counts: { head: '4/4/0', 'head#2': '4/0/0' } },
    ['Trưởng khối, vòng 2: a b × 4'],
  ],
  [
    'in a second round all of the first, where nobody passed',
    {
      rules: { leadership: { ...election.leadership, election: { threshold: threshold('3/4'), fallbackRing: false } } },
      votes: { head: 'a:2 b:1 c:0' },
      counts: { head: '4/4/0', 'head#2': '4/0/0' },
    },
    ['Trưởng khối, vòng 2: a b c × 4'],
  ],
] as [string, Partial<PaperYearInput>, string[]][])('papers for seats: %s', (_, input, expected) => {
  const members = [
    { id: 'a' },
    { id: 'b', kind: 'so' },
    { id: 'c' },
    { id: 'd', until: '2022-06-30', seatBarred: 'đang sáp nhập' },
  ];
  const scores = 'a 90 | b 80 | c 70 | d 60';
  expect(questions(paperOf('phieu-bau', { members, scores, rules: election, ...input }))).toEqual(expected);
});

test('before any points every member is a candidate, and the papers say so', () => {
  const content = paperBeforeAll('phieu-bau', { members: 'c a b', rules: { awards: [flag], ...election } });
  expect(questions(content)).toEqual(['Cờ thi đua: c a b × 3', 'Trưởng khối: c a b × 3']);
  expect(content.gaps).toEqual(['candidates']);
});

test('where points name the candidates there is no gap, whatever facts are missing', () => {
  expect(paperOf('phieu-bau', { ...points, rules: { awards: [flag] } }).gaps).toEqual([]);
});

test.each([
  ['each candidate is agreed to or not', {}, 'Đánh dấu X vào ô Đồng ý hoặc ô Không đồng ý của từng đơn vị.'],
  [
    'no more than may be chosen are agreed to',
    { choose: 2 },
    'Đánh dấu X vào ô Đồng ý hoặc ô Không đồng ý của từng đơn vị; đồng ý không quá 02 đơn vị, phiếu đồng ý nhiều hơn là không hợp lệ.',
  ],
  ['all may be chosen', { choose: 3 }, 'Đánh dấu X vào ô Đồng ý hoặc ô Không đồng ý của từng đơn vị.'],
])('the instruction: %s', (_, contest, instruction) => {
  const { data } = paperOf('phieu-bau', { ...points, rules: { awards: [flag], contests: { co: contest } } });
  expect(data.papers[0]?.instruction).toBe(instruction);
});

test('of a head one may be chosen, of deputies as many as there are seats', () => {
  const rules = { leadership: { ...election.leadership, deputies: 2 } };
  const { data } = paperOf('phieu-bau', { members: 'a b c d', scores: 'a 4 | b 3 | c 2 | d 1', rules });
  const instructions = new Set(data.papers.map(({ instruction }) => /không quá \d+/.exec(instruction)?.[0]));
  expect([...instructions]).toEqual(['không quá 01', 'không quá 02']);
});

/** `N` a new page, `-` below a cut line, `.` the first of all. */
function layout(
  count: number,
  input: Partial<PaperYearInput> = {},
  name = (index: number) => `Đơn vị ${index}`,
): string {
  const members = Array.from({ length: count }, (_, index) => ({ id: `m${index}`, name: name(index) }));
  const scores = members.map(({ id }, index) => `${id} ${index}`).join(' | ');
  const { data } = paperOf('phieu-bau', {
    members,
    scores,
    counts: { co: '6/0/0+3' },
    rules: { awards: [flag] },
    ...input,
  });
  return data.papers.map(({ new_page, cut_line }) => (new_page ? 'N' : cut_line ? '-' : '.')).join('');
}

test.each([
  ['three papers of five candidates share a page', 5, {}, '.--N--'],
  ['two papers of six candidates do', 6, {}, '.-N-N-'],
  ['thirteen candidates are the most of which two do', 13, {}, '.-N-N-'],
  ['fourteen have a page for themselves', 14, {}, '.NNNNN'],
  ['forty candidates start on a page of their own', 40, {}, '.NNNNN'],
])('a paper is never split over pages without need: %s', (_, count, input, expected) => {
  expect(layout(count, input)).toBe(expected);
});

test('long names, which take more lines, leave room for fewer papers', () => {
  expect(layout(8, {}, (index) => `${index} ${'Văn phòng Đoàn đại biểu Quốc hội '.repeat(3)}`)).toBe('.NNNNN');
});

test('papers of another question start on a page of their own', () => {
  const input = { ...points, rules: { awards: [flag, medal] }, counts: { co: '1/0/0', bang: '2/0/0' } };
  const { data } = paperOf('phieu-bau', input);
  expect(data.papers.map(({ new_page, cut_line }) => [new_page, cut_line])).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ]);
});
