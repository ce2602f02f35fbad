import { expect, test } from 'vitest';
import type { Goal } from '../../../src/domain/result.ts';
import { severityOf } from '../../../src/domain/severity.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import type { RulingInput, YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';
import { type AwardInput, figure, type RulesInput, share } from '../rules-builder.ts';

/** `b` and `c` share the second rank; `d` is not considered. */
const bloc = {
  members: ['a', 'b', 'c', { id: 'd', disqualified: 'kỷ luật' }, 'e'],
  criteria: 'I:100 II:5/bonus',
  scores: 'a 90 - | b 80 - | c 80 - | d 70 - | e 60 -',
} satisfies YearInput;

/** Which rulings change nothing, by their number from 1, with how grave that is: `1 error`. */
function idle(
  rulings: readonly RulingInput[],
  rules: RulesInput = {},
  input: Partial<YearInput> = {},
  goal: Goal = 'propose',
) {
  const year = makeYear({ ...bloc, ...input, rulings, rules: { gates: ['not-disqualified'], ...rules } });
  return runBlocYear(year, goal).diagnostics.flatMap((one) =>
    one.code === 'ruling-idle' && 'path' in one.at ? [`${Number(one.at.path[0]) + 1} ${severityOf(one)}`] : [],
  );
}

const score = (member: string, criterion: string, points: string): RulingInput => ({
  ruling: 'score',
  member,
  criterion,
  points: figure(points),
});

test.each<[string, RulingInput, Partial<YearInput>, readonly string[]]>([
  ['other points', score('a', 'I', '91'), {}, []],
  ['the points that there are', score('a', 'I', '90'), {}, ['1 error']],
  [
    'the points that there are after rounding',
    score('a', 'I', '90'),
    { scores: 'a 89.9990 - | b 80 - | c 80 - | d 70 - | e 60 -' },
    ['1 error'],
  ],
  ['a leaf that was not scored', score('a', 'I', '0'), { scores: 'b 80 - | c 80 - | d 70 - | e 60 -' }, []],
  ['a bonus of none where none was scored', score('a', 'II', '0'), {}, []],
  [
    'a bonus of none where it was said to be none',
    score('a', 'II', '0'),
    { scores: 'a 90 0 | b 80 - | c 80 - | d 70 - | e 60 -' },
    ['1 error'],
  ],
  [
    'a bonus of none where it was na',
    score('a', 'II', '0'),
    { scores: 'a 90 na | b 80 - | c 80 - | d 70 - | e 60 -' },
    [],
  ],
])('score: %s', (_, ruling, input, expected) => {
  expect(idle([ruling], {}, input, 'score')).toEqual(expected);
});

test('score: no points where unscored leaves are 0 anyway is not idle, as there was no number', () => {
  const rules = { scoring: { unscored: 'zero' } } as const;
  expect(idle([score('a', 'I', '0')], rules, { scores: 'b 80 -' }, 'score')).toEqual([]);
});

const exclude = (member: string): RulingInput => ({ ruling: 'exclude', member });

test.each<[string, RulingInput, RulesInput, readonly string[]]>([
  ['one that was considered', exclude('a'), {}, []],
  ['one that was not considered anyway', exclude('d'), {}, ['1 warning']],
  ['one that no gate asks', exclude('d'), { gates: [] }, []],
])('exclude: %s', (_, ruling, rules, expected) => {
  expect(idle([ruling], rules, {}, 'score')).toEqual(expected);
});

test('exclude: while a fact is missing it is not known whether it would be considered', () => {
  const members = ['a', { id: 'b', registered: true }, { id: 'c', registered: false }, 'd', 'e'];
  const rulings = [exclude('a'), exclude('b'), exclude('c')];
  expect(idle(rulings, { gates: ['registered'] }, { members }, 'score')).toEqual(['3 warning']);
});

const withhold = (member: string, award = 'co'): RulingInput => ({ ruling: 'withhold', award, member });
const grant = (member: string, award = 'co', part?: string): RulingInput => ({
  ruling: 'grant',
  award,
  member,
  ...(part === undefined ? {} : { for: part }),
});
const pick = (...members: readonly string[]): RulingInput => ({ ruling: 'award', award: 'co', members });

const flag: AwardInput = { code: 'co' };
const halfOfEligible = { kind: 'share', share: share('50%'), of: 'eligible', round: 'floor' } as const;

test.each<[string, readonly AwardInput[], readonly RulingInput[], readonly string[]]>([
  ['from the winner', [flag], [withhold('a')], []],
  ['from one that would not have won', [flag], [withhold('e')], ['1 warning']],
  ['from one outside the pool', [flag], [withhold('d')], ['1 warning']],
  ['from one of two equals: that settles the tie', [{ ...flag, quota: 2 }], [withhold('b')], []],
  ['a smaller pool has fewer places', [{ ...flag, quota: halfOfEligible }], [withhold('e')], []],
  ['from the winner of an award of all', [{ ...flag, quota: { kind: 'all' } }], [withhold('e')], []],
  ['from one that is excluded besides', [{ ...flag, quota: 2 }], [withhold('a'), exclude('a')], ['1 warning']],
  ['while the award is open for another reason', [{ ...flag, quota: 2 }], [withhold('e')], []],
  [
    'while the award is provisional',
    [
      { code: 'nhat', quota: 2 },
      { ...flag, quota: 3 },
    ],
    [withhold('d')],
    [],
  ],
  ['while only another award is open', [flag, { code: 'bang' }], [withhold('e')], ['1 warning']],
])('withhold: %s', (_, awards, rulings, expected) => {
  expect(idle(rulings, { awards })).toEqual(expected);
});

test.each<[string, readonly AwardInput[], readonly RulingInput[], readonly string[]]>([
  ['to one that would not have won', [flag], [grant('e')], []],
  ['to one that would have won', [flag], [grant('a')], ['1 warning']],
  ['to one that would have won, though not as the first', [{ ...flag, quota: 3 }], [grant('c')], ['1 warning']],
  ['to one of two equals: that settles the tie', [{ ...flag, quota: 2 }], [grant('b')], []],
  ['to a part of the winner', [{ ...flag, quota: 2 }], [grant('a', 'co', 'Phòng 1')], []],
  ['it would have had an earlier award instead', [{ code: 'nhat' }, flag], [grant('a')], []],
])('grant: %s', (_, awards, rulings, expected) => {
  expect(idle(rulings, { awards })).toEqual(expected);
});

test.each<[string, readonly AwardInput[], readonly string[]]>([
  ['a tie that it settles', [{ ...flag, quota: 2 }], []],
  ['no tie', [{ ...flag, quota: 3 }], ['1 error']],
  [
    'no tie, though the award is provisional',
    [
      { code: 'nhat', quota: 2 },
      { ...flag, quota: 4 },
    ],
    [],
  ],
  ['the conference picks', [{ ...flag, by: 'ruling' }], []],
])('award: %s', (_, awards, expected) => {
  expect(idle([pick('b')], { awards })).toEqual(expected);
});

test.each<[string, Goal, readonly string[]]>([
  ['`score` judges scores and exclusions', 'score', ['1 error', '2 warning']],
  ['`propose` judges awards too', 'propose', ['1 error', '2 warning', '3 warning', '4 warning', '5 error']],
  ['`rotate` judges seats too', 'rotate', ['1 error', '2 warning', '3 warning', '4 warning', '5 error', '6 error']],
  ['`check` judges all', 'check', ['1 error', '2 warning', '3 warning', '4 warning', '5 error', '6 error']],
])('%s', (_, goal, expected) => {
  const rulings: readonly RulingInput[] = [
    score('a', 'I', '90'),
    exclude('d'),
    withhold('e'),
    grant('a'),
    { ruling: 'award', award: 'bang', members: ['b'] },
    { ruling: 'seat', seat: 'head', place: 1, member: 'b' },
  ];
  const rules: RulesInput = { awards: [flag, { code: 'bang', quota: 2 }], leadership: { method: 'ring' } };
  expect(idle(rulings, rules, { leadership: { head: 'a' } }, goal)).toEqual(expected);
});

test('each is judged with all others in force', () => {
  const awards = [{ ...flag, quota: 2 }];
  expect(idle([exclude('a'), withhold('a')], { awards })).toEqual(['2 warning']);
  expect(idle([score('a', 'I', '70'), withhold('a')], { awards })).toEqual(['2 warning']);
});

test('an error stops the year, warnings do not', () => {
  const year = (rulings: readonly RulingInput[]) =>
    runBlocYear(makeYear({ ...bloc, rulings, rules: { gates: ['not-disqualified'], awards: [flag] } }), 'propose');
  expect(year([exclude('d'), withhold('e'), grant('a')]).status).toBe('decided');
  expect(year([pick('a')]).status).toBe('invalid');
});

test('what each ruling changed is told against the outcome without it', () => {
  const rulings = [score('c', 'I', '85'), withhold('a')];
  const year = makeYear({ ...bloc, rulings, rules: { gates: ['not-disqualified'], awards: [flag] } });
  expect(runBlocYear(year, 'propose').rulings.map(({ ruling, changed }) => [ruling.ruling, changed])).toEqual([
    [
      'score',
      [
        { what: 'points:c:I', from: '80', to: '85' },
        { what: 'total:c', from: '80', to: '85' },
        { what: 'rank:b', from: '2', to: '3' },
        { what: 'award:co', from: 'undecided 1: b, c', to: 'c' },
      ],
    ],
    ['withhold', [{ what: 'award:co', from: 'a', to: 'c' }]],
  ]);
});
