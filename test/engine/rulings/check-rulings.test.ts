import { expect, test } from 'vitest';
import type { MemberId } from '../../../src/domain/bloc-year.ts';
import type { Diagnostic } from '../../../src/domain/diagnostic.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import type { RulingInput, YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';
import { problemsOf, problemsWith } from '../read-problems.ts';
import { figure } from '../rules-builder.ts';

const bloc = {
  members: ['a', 'b', 'c', { id: 'x', until: '2021-06-30' }],
  date: '2021-12-01',
  criteria: 'I:60 II:40/weight=20',
  scores: 'a 50 40 | b 40 30 | c 40 30',
  rules: {
    awards: [
      { code: 'co-thi-dua', quota: 9, if: [{ kind: 'max-rank', rank: 1, among: 'all' }] },
      { code: 'bang-khen', quota: 9 },
    ],
    leadership: { method: 'designation', deputies: 2 },
  },
} satisfies YearInput;

const id = (text: string) => text as MemberId;

/** Problems of rulings, but for those that change nothing. */
function problems(...rulings: readonly RulingInput[]): readonly string[] {
  return problemsOf({ ...bloc, rulings }, 'rotate').filter((code) => code !== 'ruling-idle');
}

const score: RulingInput = { ruling: 'score', member: 'a', criterion: 'I', points: figure('45') };
const seat: RulingInput = { ruling: 'seat', seat: 'head', place: 1, member: 'a' };

test.each<[string, RulingInput, RulingInput, readonly string[]]>([
  ['one leaf of one member', score, { ...score, points: figure('46') } as RulingInput, ['ruling-twice']],
  ['one leaf of two members', score, { ...score, member: 'b' } as RulingInput, []],
  ['two leaves of one member', score, { ...score, criterion: 'II', points: figure('9') } as RulingInput, []],
  ['one tie', { ruling: 'rank', order: ['b', 'c'] }, { ruling: 'rank', order: ['c', 'b'] }, ['ruling-twice']],
  [
    'one member excluded twice',
    { ruling: 'exclude', member: 'a' },
    { ruling: 'exclude', member: 'a' },
    ['ruling-twice'],
  ],
  ['two members excluded', { ruling: 'exclude', member: 'a' }, { ruling: 'exclude', member: 'b' }, []],
  [
    'one member withheld twice from one award',
    { ruling: 'withhold', award: 'bang-khen', member: 'a' },
    { ruling: 'withhold', award: 'bang-khen', member: 'a' },
    ['ruling-twice'],
  ],
  [
    'one member withheld from two awards',
    { ruling: 'withhold', award: 'bang-khen', member: 'a' },
    { ruling: 'withhold', award: 'co-thi-dua', member: 'a' },
    [],
  ],
  [
    'one award granted twice to one member',
    { ruling: 'grant', award: 'bang-khen', member: 'a' },
    { ruling: 'grant', award: 'bang-khen', member: 'a' },
    ['ruling-twice'],
  ],
  [
    'one award granted to a member and to a part of it',
    { ruling: 'grant', award: 'bang-khen', member: 'a' },
    { ruling: 'grant', award: 'bang-khen', member: 'a', for: 'Phòng 1' },
    [],
  ],
  [
    'one award granted to two parts of a member',
    { ruling: 'grant', award: 'bang-khen', member: 'a', for: 'Phòng 1' },
    { ruling: 'grant', award: 'bang-khen', member: 'a', for: 'Phòng 2' },
    [],
  ],
  [
    'one award granted twice to one part',
    { ruling: 'grant', award: 'bang-khen', member: 'a', for: 'Phòng 1' },
    { ruling: 'grant', award: 'bang-khen', member: 'a', for: 'Phòng 1' },
    ['ruling-twice'],
  ],
  [
    'one award picked twice',
    { ruling: 'award', award: 'bang-khen', members: ['b'] },
    { ruling: 'award', award: 'bang-khen', members: ['c'] },
    ['ruling-twice'],
  ],
  ['one seat', seat, { ...seat, member: 'b' } as RulingInput, ['ruling-twice']],
  ['one member for two seats', seat, { ...seat, seat: 'deputy' } as RulingInput, ['ruling-twice']],
  ['two seats', seat, { ...seat, seat: 'deputy', member: 'b' } as RulingInput, []],
  [
    'two places of deputies',
    { ...seat, seat: 'deputy' } as RulingInput,
    { ...seat, seat: 'deputy', place: 2, member: 'b' } as RulingInput,
    [],
  ],
])('two rulings for %s', (_, first, second, expected) => {
  expect(problems(first, second)).toEqual(expected);
});

test('the second of two says which is the first, counted as they stand in the file', () => {
  const rulings: readonly RulingInput[] = [
    { ruling: 'exclude', member: 'x' },
    { ruling: 'exclude', member: 'a' },
    { ruling: 'exclude', member: 'a' },
  ];
  const found: readonly Diagnostic[] = runBlocYear(makeYear({ ...bloc, rulings }), 'propose').diagnostics;
  expect(found.filter(({ code }) => code === 'ruling-twice')).toEqual([
    {
      code: 'ruling-twice',
      at: { file: 'rulings', path: [2] },
      details: { ruling: 'exclude', subject: id('a'), first: 2 },
      related: { file: 'rulings', path: [1] },
    },
  ]);
});

test.each<[string, RulingInput, readonly string[]]>([
  ['withholds', { ruling: 'withhold', award: 'bang-khem', member: 'a' }, ['unknown-award']],
  ['grants', { ruling: 'grant', award: 'bang-khem', member: 'a' }, ['unknown-award']],
  ['picks for', { ruling: 'award', award: 'bang-khem', members: ['a'] }, ['unknown-award']],
])('a ruling that %s an award that there is not', (_, ruling, expected) => {
  expect(problems(ruling)).toEqual(expected);
});

test('an award that there is not: the nearest is named', () => {
  const rulings = [{ ruling: 'grant', award: 'bang-khem', member: 'a' }] as const;
  expect(problemsWith('unknown-award', { ...bloc, rulings })).toEqual([
    { at: { file: 'rulings', path: [0, 'award'] }, details: { award: 'bang-khem', closest: 'bang-khen' } },
  ]);
});

test.each<[string, RulingInput, readonly string[]]>([
  ['as much as the leaf is worth', { ...score, points: figure('60') } as RulingInput, []],
  ['more than the leaf is worth', { ...score, points: figure('60.01') } as RulingInput, ['score-above-max']],
  ['as much as a weighted leaf is worth', { ...score, criterion: 'II', points: figure('20') } as RulingInput, []],
  [
    'more than a weighted leaf is worth',
    { ...score, criterion: 'II', points: figure('30') } as RulingInput,
    ['score-above-max'],
  ],
  ['more decimals than points have', { ...score, points: figure('45.1250') } as RulingInput, ['number-range decimals']],
  ['a leaf that there is not', { ...score, criterion: 'III' } as RulingInput, ['unknown-criterion']],
])('ruled points: %s', (_, ruling, expected) => {
  expect(problems(ruling)).toEqual(expected);
});

test.each<[string, RulingInput]>([
  ['excludes it', { ruling: 'exclude', member: 'x' }],
  ['grants it something', { ruling: 'grant', award: 'bang-khen', member: 'x' }],
  ['picks it', { ruling: 'award', award: 'bang-khen', members: ['x'] }],
  ['seats it', { ...seat, member: 'x' } as RulingInput],
])('a ruling on a former member that %s is told and ignored', (_, ruling) => {
  expect(problemsOf({ ...bloc, rulings: [ruling] }, 'rotate')).toEqual(['member-not-current']);
});
