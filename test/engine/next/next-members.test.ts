import { expect, test } from 'vitest';
import type { UnitRecord } from '../../../src/domain/ledger.ts';
import { nextMembership } from '../../../src/engine/next/next-members.ts';
import { record } from '../../record.ts';
import type { MemberInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';
import { rowsOf } from '../year-texts/rows.ts';

function membersOf(text: string): readonly MemberInput[] {
  return rowsOf(text).map(([id, ...facts]) => {
    const given = facts
      .map((fact) => fact.split('='))
      .map(([key = '', value = '']) => [key, key === 'ring' ? Number(value) : value]);
    return { id, ...Object.fromEntries(given) };
  });
}

/** `'m<x,y from=2021-07-01 | x until=2021-06-30'`. */
function unitsOf(text: string): readonly UnitRecord[] {
  return rowsOf(text).map(([unit = '', ...facts], row) => {
    const [member = '', predecessors = ''] = unit.split('<');
    const given = Object.fromEntries(facts.map((fact) => fact.split('=')));
    return { member, name: member, ...given, predecessors: predecessors.split(',').filter((one) => one !== ''), row };
  });
}

/** `a 1 | m 2<x`: each member with its place in the ring and whose turn it takes; `!` where the ring was numbered anew. */
function nextOf(members: string, units = '', { season = '2021', next = '2022', date = '2021-12-01' } = {}): string {
  const year = makeYear({ members: membersOf(members), season, ...(date === '' ? {} : { date }) });
  const membership = nextMembership(year, units === '' ? [] : unitsOf(units), next);
  record('', membership);
  const { members: kept, isRingRenumbered } = membership;
  const shown = kept.map(({ id, ring, turnOf }) => [id, `${ring ?? ''}${turnOf === undefined ? '' : `<${turnOf}`}`]);
  return `${shown.map((parts) => parts.filter((part) => part !== '').join(' ')).join(' | ')}${isRingRenumbered ? ' !' : ''}`;
}

test.each<[string, () => string, string]>([
  ['all stay, the ring as it is', () => nextOf('a ring=1 | b ring=2 | c'), 'a 1 | b 2 | c'],
  ['who has left is left out', () => nextOf('a | b until=2021-06-30'), 'a'],
  ['who leaves on the last day of the year is left out', () => nextOf('a | b until=2021-12-31'), 'a'],
  ['who leaves on New Year’s day is not', () => nextOf('a | b until=2022-01-01'), 'a | b'],
  ['who joins after the conference is in', () => nextOf('a | b since=2021-12-20'), 'a | b'],
  [
    'a merged unit takes the place of its first predecessor',
    () =>
      nextOf('a ring=1 | x ring=2 until=2021-12-31 | b ring=3 | y ring=4 until=2021-12-31', 'm<x,y from=2022-01-01'),
    'a 1 | m 2<x | b 3',
  ],
  [
    '… though the first stood behind the other',
    () =>
      nextOf('a ring=1 | x ring=2 until=2021-12-31 | b ring=3 | y ring=4 until=2021-12-31', 'm<y,x from=2022-01-01'),
    'a 1 | b 3 | m 4<y',
  ],
  [
    'units.csv alone may say that the old ones have ended',
    () => nextOf('a ring=1 | x ring=2 | y ring=3', 'm<x,y from=2022-01-01 | x until=2021-12-31 | y until=2021-12-31'),
    'a 1 | m 2<x',
  ],
  [
    'a merger after New Year’s day waits for its season',
    () => nextOf('a ring=1 | x ring=2', 'm<x from=2022-07-01 | x until=2022-06-30'),
    'a 1 | x 2',
  ],
  [
    'two units of one stand one after the other, and the ring is numbered anew',
    () => nextOf('a ring=1 | x ring=2 until=2021-12-31 | b ring=3', 'm<x from=2022-01-01 | n<x from=2022-01-01'),
    'a 1 | m 2<x | n 3<x | b 4 !',
  ],
  [
    'a unit that split off from one that stays comes in by hand',
    () => nextOf('a ring=1 | b ring=2', 'm<b from=2022-01-01'),
    'a 1 | b 2',
  ],
  [
    'merged in this season already: it keeps the inherited place for good',
    () => nextOf('a ring=1 | x ring=2 until=2021-06-30 | b ring=3 | m since=2021-07-01', 'm<x from=2021-07-01'),
    'a 1 | b 3 | m 2<x',
  ],
  ['a unit that was never in the bloc is left out', () => nextOf('a | b since=2020-01-01 until=2020-12-31'), 'a'],
  [
    'one that joins after the conference, without a day of the conference',
    () => nextOf('a | b since=2021-12-20', '', { date: '' }),
    'a | b',
  ],
  ['a unit without a place in the ring keeps none', () => nextOf('a ring=1 | b | c ring=3'), 'a 1 | b | c 3'],
  [
    'two units that become one unit each, which has no day of its own',
    () => nextOf('a ring=1 until=2021-12-31 | b ring=2 until=2021-12-31', 'm<a | n<b'),
    'm 1<a | n 2<b',
  ],
  [
    'what has become of it after New Year’s day is not in yet, though the old one is gone',
    () => nextOf('a ring=1 | x ring=2 until=2021-12-31', 'm<x from=2022-07-01'),
    'a 1',
  ],
  [
    'what has become of it on New Year’s day is',
    () => nextOf('a ring=1 | x ring=2 until=2021-12-31', 'm<x from=2022-01-01'),
    'a 1 | m 2<x',
  ],
  [
    'with a season left out between, what came in between is in',
    () => nextOf('a ring=1 | x ring=2 until=2021-12-31', 'm<x from=2022-07-01', { next: '2023' }),
    'a 1 | m 2<x',
  ],
  [
    'a school year ends in its second year',
    () => nextOf('a | b until=2023-06-30', '', { season: '2022-2023', next: '2023-2024', date: '2023-05-30' }),
    'a',
  ],
])('%s', (_, got, expected) => {
  expect(got()).toBe(expected);
});

test('a renamed unit gets its newest name, though its id stays', () => {
  const year = makeYear({ members: [{ id: 'a', name: 'Sở A' }], season: '2021', date: '2021-12-01' });
  const units = [
    { member: 'a', name: 'Sở A', until: '2021-12-31', predecessors: [], row: 0 },
    { member: 'a', name: 'Sở A mới', from: '2022-01-01', predecessors: [], row: 1 },
  ];
  expect(nextMembership(year, units, '2022').members.map(({ name }) => name)).toEqual(['Sở A mới']);
});

test.each([
  ['the name that it has on New Year’s day', '2022-01-01', 'Sở A mới'],
  ['not one that it will have later', '2022-01-02', 'Sở A'],
])('of a renamed unit: %s', (_, from, expected) => {
  const year = makeYear({
    members: [
      { id: 'a', name: 'Sở A' },
      { id: 'b', name: 'Sở B' },
    ],
    season: '2021',
    date: '2021-12-01',
  });
  const units = [
    { member: 'b', name: 'Sở B cũ', predecessors: [], row: 0 },
    { member: 'a', name: 'Sở A', predecessors: [], row: 1 },
    { member: 'a', name: 'Sở A mới', from, predecessors: [], row: 2 },
  ];
  expect(nextMembership(year, units, '2022').members.map(({ name }) => name)).toEqual([expected, 'Sở B']);
});
