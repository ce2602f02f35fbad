import { expect, test } from 'vitest';
import type { RulingInput, YearInput } from '../bloc-year-builder.ts';
import { type AwardInput, figure } from '../rules-builder.ts';
import { decide, show } from './read-proposal.ts';

/** `b` and `c` share the second rank, `e` and `f` the fifth. */
const bloc = {
  members: 'a b c d e f',
  scores: 'a 90 | b 80 | c 80 | d 70 | e 60 | f 60',
} satisfies YearInput;

function award(given: Partial<AwardInput>, input: Partial<YearInput> = {}): string {
  return show(decide({ ...bloc, ...input, rules: { ...input.rules, awards: [{ code: 'co', ...given }] } }));
}

function pick(...members: readonly string[]): { readonly rulings: readonly RulingInput[] } {
  return { rulings: [{ ruling: 'award', award: 'co', members }] };
}

test.each<[string, Partial<AwardInput>, string]>([
  ['the first', { quota: 1 }, 'a'],
  ['equals who all get in', { quota: 3 }, 'a, b, c'],
  ['equals for one place: to be decided', { quota: 2 }, 'a, ? tie 1 of b c'],
  ['equals for one place: none of them', { quota: 2, atCutoff: 'none' }, 'a, - 1'],
  ['equals for one place: all of them', { quota: 2, atCutoff: 'all' }, 'a, b+, c+'],
  ['equals who all get in are not beyond the places', { quota: 3, atCutoff: 'all' }, 'a, b, c'],
  ['equals further down', { quota: 5 }, 'a, b, c, d, ? tie 1 of e f'],
  ['places for everybody', { quota: 6 }, 'a, b, c, d, e, f'],
  ['more places than there are units', { quota: 8 }, 'a, b, c, d, e, f, - 2'],
  ['all of the pool', { quota: { kind: 'all' } }, 'a, b, c, d, e, f'],
  [
    'no place',
    { quota: { kind: 'share', share: { num: 1n, den: 9n, text: '1/9' }, of: 'members', round: 'floor' } },
    '',
  ],
  ['nobody in the pool', { quota: 2, if: [{ kind: 'min-total', need: figure('99') }] }, '- 2'],
  ['equals for two of three places', { quota: 2, by: [{ kind: 'bonus' }] }, '? tie 2 of a b c d e f'],
])('%s', (_, given, expected) => {
  expect(award(given)).toBe(expected);
});

test.each<[string, Partial<AwardInput>, ReturnType<typeof pick>, string]>([
  ['one of two equals', { quota: 2 }, pick('c'), 'a, c'],
  ['the other of two equals', { quota: 2 }, pick('b'), 'a, b'],
  ['none of the equals: the place stays vacant', { quota: 2 }, pick(), 'a, - 1'],
  ['two of six equals, in file order', { quota: 2, by: [{ kind: 'bonus' }] }, pick('e', 'b'), 'b, e'],
])('the conference picks %s', (_, given, rulings, expected) => {
  expect(award(given, rulings)).toBe(expected);
});

test('all equal and none of them: every place stays vacant', () => {
  expect(award({ quota: 2, by: [{ kind: 'bonus' }], atCutoff: 'none' })).toBe('- 2');
});

test.each<[string, Partial<AwardInput>, Partial<YearInput>, string]>([
  ['nobody has picked yet', { quota: 2 }, {}, '? ruling 2 of a b c d e f'],
  [
    'more places than the pool: open only as many as there are units',
    { quota: 8 },
    {},
    '? ruling 6 of a b c d e f, - 2',
  ],
  ['two picked, in file order', { quota: 2 }, pick('f', 'b'), 'b, f'],
  ['fewer picked than there are places', { quota: 2 }, pick('d'), 'd, - 1'],
  ['none picked', { quota: 2 }, pick(), '- 2'],
  ['only from the pool', { quota: 2, if: [{ kind: 'min-total', need: figure('80') }] }, {}, '? ruling 2 of a b c'],
  ['nobody in the pool: nothing to pick', { quota: 2, if: [{ kind: 'min-total', need: figure('99') }] }, {}, '- 2'],
])('by ruling: %s', (_, given, input, expected) => {
  expect(award({ ...given, by: 'ruling' }, input)).toBe(expected);
});

test('unconsidered units use up no place', () => {
  const members = [{ id: 'a', disqualified: 'kỷ luật' }, 'b', 'c', 'd', 'e', 'f'];
  const rules = { gates: ['not-disqualified'] } as const;
  expect(award({ quota: 1 }, { members, rules })).toBe('? tie 1 of b c');
  expect(award({ quota: 2 }, { members, rules })).toBe('b, c');
});

test('winners are numbered as they stand', () => {
  const decision = decide({ ...bloc, rules: { awards: [{ code: 'co', quota: 3 }] } });
  expect(decision.places).toBe(3);
  expect(decision.winners.map(({ member, order }) => `${order}${member}`)).toEqual(['1a', '2b', '3c']);
});
