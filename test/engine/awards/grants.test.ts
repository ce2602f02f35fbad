import { expect, test } from 'vitest';
import type { RulingInput, YearInput } from '../bloc-year-builder.ts';
import { problemsOf } from '../read-problems.ts';
import { type AwardInput, figure, share } from '../rules-builder.ts';
import { decide, findingOf, findingsOf, showAll } from './read-proposal.ts';

const bloc = { members: 'a b c d', scores: 'a 90 | b 80 | c 70 | d 60' } satisfies YearInput;

function grant(award: string, member: string, part?: string): RulingInput {
  return { ruling: 'grant', award, member, ...(part === undefined ? {} : { for: part }) };
}

function decideAll(awards: readonly AwardInput[], rulings: readonly RulingInput[], input: Partial<YearInput> = {}) {
  return showAll({ ...bloc, ...input, rulings, rules: { ...input.rules, awards } });
}

test.each<[string, readonly AwardInput[], readonly RulingInput[], string]>([
  ['a grant takes a place of the quota', [{ code: 'co', quota: 2 }], [grant('co', 'd')], 'co: d!, a'],
  ['a grant takes the only place', [{ code: 'co' }], [grant('co', 'd')], 'co: d!'],
  [
    'grants stand first, in the order of the rulings',
    [{ code: 'co', quota: 3 }],
    [grant('co', 'd'), grant('co', 'c')],
    'co: d!, c!, a',
  ],
  ['the granted unit is not in the pool', [{ code: 'co', quota: 2 }], [grant('co', 'a')], 'co: a!, b'],
  ['all: the pool and the grants', [{ code: 'co', quota: { kind: 'all' } }], [grant('co', 'd')], 'co: d!, a, b, c'],
  [
    'a grant for a part takes a place, and leaves the unit in the pool',
    [{ code: 'co', quota: 2 }],
    [grant('co', 'a', 'Phòng Tổ chức')],
    'co: a!(Phòng Tổ chức), a',
  ],
  [
    'two parts of one unit',
    [{ code: 'co', quota: 3 }],
    [grant('co', 'd', 'Phòng 1'), grant('co', 'd', 'Phòng 2')],
    'co: d!(Phòng 1), d!(Phòng 2), a',
  ],
  ['a granted unit holds that award', [{ code: 'co' }, { code: 'bang' }], [grant('co', 'a')], 'co: a!; bang: b'],
  [
    'and so before the list is run: it is barred from earlier awards',
    [{ code: 'co' }, { code: 'bang' }],
    [grant('bang', 'a')],
    'co: b; bang: a!',
  ],
  [
    'but not from those it may hold besides',
    [{ code: 'co', with: ['bang'] }, { code: 'bang' }],
    [grant('bang', 'a')],
    'co: a; bang: a!',
  ],
  [
    'a part of a unit holds an award, the unit does not',
    [{ code: 'co' }, { code: 'bang' }],
    [grant('bang', 'a', 'Phòng 1')],
    'co: a; bang: a!(Phòng 1)',
  ],
  [
    'a granted award counts for `holds`',
    [{ code: 'bang' }, { code: 'co', if: [{ kind: 'holds', award: 'bang' }] }],
    [grant('bang', 'd')],
    'bang: d!; co: d',
  ],
  [
    'a grant for a part does not',
    [{ code: 'bang' }, { code: 'co', if: [{ kind: 'holds', award: 'bang' }] }],
    [grant('bang', 'd', 'Phòng 1')],
    'bang: d!(Phòng 1); co: - 1',
  ],
  [
    'it is awarded outside the rules: conditions and votes do not matter',
    [{ code: 'co', if: [{ kind: 'min-total', need: figure('85') }] }],
    [grant('co', 'd')],
    'co: d!',
  ],
  [
    'equals at the cut-off are those that are left',
    [{ code: 'co', quota: 2, by: [{ kind: 'bonus' }] }],
    [grant('co', 'a')],
    'co: a!, ? tie 1 of b c d',
  ],
])('%s', (_, awards, rulings, expected) => {
  expect(decideAll(awards, rulings)).toBe(expected);
});

test('a grant to a unit that is not considered', () => {
  const members = ['a', 'b', 'c', { id: 'd', disqualified: 'kỷ luật' }];
  const input = { members, rules: { gates: ['not-disqualified'] } } as const;
  expect(decideAll([{ code: 'co', quota: 2 }], [grant('co', 'd')], input)).toBe('co: d!, a');
});

test('before the vote the places that grants leave are open', () => {
  const threshold = { share: share('2/3'), base: 'members', strict: false } as const;
  const awards = [{ code: 'co', quota: 2, vote: { contest: 'co', threshold } }] as const;
  expect(decideAll(awards, [grant('co', 'd')])).toBe('co: d!, ? vote 1 of a b c');
  expect(decideAll(awards, [grant('co', 'd'), grant('co', 'c')])).toBe('co: d!, c!');
});

test('a share of the eligible is taken of the pool without the granted', () => {
  const half = { kind: 'share', share: share('50%'), of: 'eligible', round: 'floor' } as const;
  expect(decideAll([{ code: 'co', quota: half }], [grant('co', 'd')])).toBe('co: d!');
  const members = { ...half, of: 'members' } as const;
  expect(decideAll([{ code: 'co', quota: members }], [grant('co', 'd')])).toBe('co: d!, a');
});

test.each<[string, AwardInput['quota'], readonly RulingInput[], readonly string[]]>([
  ['as many grants as places', 2, [grant('co', 'c'), grant('co', 'd')], []],
  ['one grant too many', 1, [grant('co', 'c'), grant('co', 'd')], ['ruling-excess']],
  [
    'grants for parts take places too',
    1,
    [grant('co', 'c', 'Phòng 1'), grant('co', 'c', 'Phòng 2')],
    ['ruling-excess'],
  ],
  ['of all there are never too many', { kind: 'all' }, ['a', 'b', 'c', 'd'].map((member) => grant('co', member)), []],
])('the quota: %s', (_, quota, rulings, expected) => {
  const rules = { awards: [{ code: 'co', ...(quota === undefined ? {} : { quota }) }] };
  const problems = problemsOf({ ...bloc, rulings, rules }).filter((code) => code !== 'ruling-idle');
  expect(problems).toEqual(expected);
});

test('the findings of a granted unit: no place in the pool, and the grant', () => {
  const decision = decide({
    ...bloc,
    rulings: [grant('co', 'd'), grant('co', 'a', 'Phòng 1')],
    rules: { awards: [{ code: 'co', quota: 3 }] },
  });
  expect(findingsOf(decision, 'd').map(({ kind, met }) => `${kind} ${met}`)).toEqual(['holding true', 'grant true']);
  expect(findingsOf(decision, 'a').map(({ kind, met }) => `${kind} ${met}`)).toEqual([
    'holding true',
    'place true',
    'grant true',
  ]);
  expect(findingOf(decision, 'a', 'grant').detail).toEqual({
    kind: 'grant',
    reason: 'Hội nghị thống nhất',
    authority: 'Biên bản hội nghị',
    for: 'Phòng 1',
  });
});
