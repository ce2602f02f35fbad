import { describe, expect, test } from 'vitest';
import { readMembers } from '../../../src/files/tables/read-members.ts';
import { type Reading, readText } from '../read-text.ts';

function read(text: string): Reading<ReturnType<typeof readMembers>> {
  return readText('members', text, readMembers);
}

/** The second member of a sheet, with one more column. */
function memberWith(heading: string, cell: string): Reading<unknown> {
  const reading = read(`member,name,${heading}\na,A,\nb,B,${cell}\n`);
  const { id: _, name: __, row: ___, ...rest } = reading.content?.members[1] ?? {};
  return { ...reading, content: rest };
}

test('a member has all that its row says', () => {
  const { content, told } =
    read(`member,name,short_name,aliases,kind,group,since,until,registered,registered_for,pact_signed,disqualified,ring,seat_barred,note
so-a,Sở A,SA,A1|A2,so,khoi-1,1/1/2019,2019-12-31,có,co-thi-dua|bang-khen,x,đơn thư,2,đang kiện toàn,mới
so-b,Sở B,,,,,,,,,,,,,
`);
  expect(told).toEqual([]);
  expect(content?.members).toEqual([
    {
      id: 'so-a',
      name: 'Sở A',
      shortName: 'SA',
      kind: 'so',
      group: 'khoi-1',
      since: '2019-01-01',
      until: '2019-12-31',
      registered: true,
      registeredFor: ['co-thi-dua', 'bang-khen'],
      pactSigned: true,
      disqualified: 'đơn thư',
      ring: 2,
      seatBarred: 'đang kiện toàn',
      row: 0,
    },
    { id: 'so-b', name: 'Sở B', registeredFor: [], row: 1 },
  ]);
});

test('without the columns nothing is recorded', () => {
  const { content } = read('member,name\nso-a,Sở A\n');
  expect(content?.members).toEqual([{ id: 'so-a', name: 'Sở A', row: 0 }]);
  expect([...(content?.columns ?? [])]).toEqual(['member', 'name']);
});

describe('what a cell says', () => {
  test.each<[string, string, string, object]>([
    [
      'of awards, with spaces and empty parts',
      'registered_for',
      ' co | | bang-khen |',
      { registeredFor: ['co', 'bang-khen'] },
    ],
    ['no reason, in words', 'disqualified', 'Không', {}],
    ['no reason, as a dash', 'seat_barred', '-', {}],
    ['a reason', 'seat_barred', 'Có đơn thư', { seatBarred: 'Có đơn thư' }],
    ['no yes and no no', 'registered', '', {}],
    ['no', 'registered', '0', { registered: false }],
    ['a name that Excel would run', 'short_name', "'=A", { shortName: '=A' }],
    ['a place in the ring, written with decimals', 'ring', '3.0', { ring: 3 }],
  ])('%s', (_, heading, cell, member) => {
    const { content, told } = memberWith(heading, cell);
    expect(told).toEqual([]);
    expect(content).toEqual(heading === 'registered_for' ? member : { ...member });
  });
});

describe('a cell that is wrong is told', () => {
  test.each<[string, string, string, string, object]>([
    ['a kind that is no id', 'kind', 'Sở', '3:5 id', { value: 'Sở', what: 'id', column: 'kind' }],
    ['a group that is no id', 'group', 'Nhóm 1', '3:5 id', { value: 'Nhóm 1', what: 'id', column: 'group' }],
    [
      'a date with the month first',
      'since',
      '12/25/2019',
      '3:5 date',
      { value: '12/25/2019', suggestion: '25/12/2019' },
    ],
    ['a day that there is not', 'until', '31/02/2020', '3:5 date', { value: '31/02/2020' }],
    ['neither yes nor no', 'registered', 'rồi', '3:5 yes-no', { value: 'rồi', column: 'registered' }],
    [
      'a date instead of a yes',
      'pact_signed',
      '2019-02-20',
      '3:5 yes-no',
      { value: '2019-02-20', column: 'pact_signed' },
    ],
    ['a bare yes for a reason', 'disqualified', 'có', '3:5 reason-missing', { column: 'disqualified', value: 'có' }],
    ['a bare x for a reason', 'seat_barred', 'x', '3:5 reason-missing', { column: 'seat_barred', value: 'x' }],
    [
      'an award that is no id',
      'registered_for',
      'co|Bằng khen',
      '3:5 id',
      { value: 'Bằng khen', what: 'id', column: 'registered_for' },
    ],
    [
      'a seat for an award',
      'registered_for',
      'head',
      '3:5 id',
      { value: 'head', what: 'reserved', column: 'registered_for' },
    ],
    [
      'a place 0 in the ring',
      'ring',
      '0',
      '3:5 number-range',
      { value: '0', column: 'ring', problem: 'below', bound: '1', cell: true },
    ],
    [
      'half a place in the ring',
      'ring',
      '1.5',
      '3:5 number-range',
      { value: '1.5', column: 'ring', problem: 'whole', bound: '0', cell: true },
    ],
    ['a place in words', 'ring', 'nhất', '3:5 number', { value: 'nhất', column: 'ring', cell: true }],
  ])('%s', (_, heading, cell, told, details) => {
    const reading = memberWith(heading, cell);
    expect(reading.told).toEqual([told]);
    expect(reading.diagnostics[0]?.details).toEqual(details);
  });
});

describe('a row that is wrong is told, and names may then be of that row', () => {
  test.each<[string, string, readonly string[], boolean]>([
    ['without an id', 'member,name\n,Sở A\n', ['2:1 id'], false],
    ['with a name for an id', 'member,name\nSở A,Sở A\n', ['2:1 id'], false],
    ['without a name', 'member,name\nso-a,\n', ['2:6 schema'], false],
    ['with the id of another', 'member,name\na,A\nb,B\na,C\n', ['4:1 duplicate'], false],
    ['with too few cells', 'member,name\na\n', ['2:1 cells'], false],
    ['with a wrong date, but its names', 'member,name,since\na,A,x\n', ['2:5 date'], true],
    ['not at all', 'member,name\na,A\n', [], true],
  ])('%s', (_, text, told, isComplete) => {
    const reading = read(text);
    expect(reading.told).toEqual(told);
    expect(reading.content?.names.isComplete).toBe(isComplete);
  });

  test('the earlier row of the same id is named', () => {
    const [problem] = read('member,name\n\na,A\na,B\n').diagnostics;
    expect(problem?.related).toEqual({ file: 'members', row: 1, column: 'member' });
  });
});

describe('a bloc has', () => {
  const rows = (count: number): string =>
    `member,name\n${Array.from({ length: count }, (_, index) => `m${index},Đơn vị ${index}\n\n`).join('')}`;

  test('1,000 members at most', () => {
    expect(read(rows(1000)).told).toEqual([]);
  });

  test('not one more, which is told at its row', () => {
    const { told, content, diagnostics } = read(rows(1001));
    expect(told).toEqual(['2002:1 too-large']);
    expect(content).toBeUndefined();
    expect(diagnostics[0]?.details).toEqual({ limit: 'members', allowed: 1000 });
  });
});
