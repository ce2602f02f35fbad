import { expect, test } from 'vitest';
import type { YearInput } from '../bloc-year-builder.ts';
import { problemsOf } from '../read-problems.ts';
import { type AwardInput, figure, share } from '../rules-builder.ts';
import { decide, findingOf } from './read-proposal.ts';

type ConditionInput = NonNullable<AwardInput['if']>[number];

const bloc = {
  members: [
    { id: 'a', group: 'tinh', kind: 'so' },
    { id: 'b', group: 'tinh', kind: 'ban', disqualified: 'đang xem xét kỷ luật' },
    { id: 'c', group: 'huyen', kind: 'so' },
    { id: 'd' },
  ],
  scores: 'a 90 | b 95 | c 90 | d 80.5',
} satisfies YearInput;

/** Who meets a condition of an award with a place for everybody; `b` is not considered where a test says so. */
function meet(condition: ConditionInput, input: Partial<YearInput> = {}): string {
  const { rules } = input;
  const year = { ...bloc, ...input, rules: { ...rules, awards: [{ code: 'co', quota: 9, if: [condition] }] } };
  const decision = decide(year);
  return decision.findings
    .map(({ member }) => member)
    .filter((member) => findingOf(decision, member, condition.kind).met)
    .toSorted()
    .join(' ');
}

const notDisqualified = { rules: { gates: ['not-disqualified'] } } as const;
const first = { kind: 'max-rank', rank: 1, among: 'considered' } as const;

test.each<[string, ConditionInput, Partial<YearInput>, string]>([
  ['the first', first, {}, 'b'],
  ['the first of those considered: equals are both first', first, notDisqualified, 'a b c'],
  ['the first of all, considered or not', { ...first, among: 'all' }, notDisqualified, 'b'],
  ['the second where two share it', { ...first, rank: 2 }, {}, 'a b c'],
  ['the third where two share the second', { ...first, rank: 3 }, {}, 'a b c'],
  ['the fourth', { ...first, rank: 4 }, {}, 'a b c d'],
  ['the third of those considered', { ...first, rank: 3 }, notDisqualified, 'a b c d'],
  ['the first of each group', first, { rules: { ranking: { within: 'group' } } }, 'b c d'],
  [
    'the first considered of each group',
    first,
    { rules: { ranking: { within: 'group' }, gates: ['not-disqualified'] } },
    'a b c d',
  ],
])('max-rank: %s', (_, condition, input, expected) => {
  const perGroup = input.rules?.ranking?.within === 'group';
  const rules = { ...input.rules, awards: [{ code: 'co', quota: 9, if: [condition], perGroup }] };
  const decision = decide({ ...bloc, ...input, rules });
  const met = decision.findings.filter(({ member }) => findingOf(decision, member, 'max-rank').met);
  expect(
    met
      .map(({ member }) => member)
      .toSorted()
      .join(' '),
  ).toBe(expected);
});

test.each<[string, ConditionInput, string]>([
  ['a total that is reached exactly', { kind: 'min-total', need: figure('90') }, 'a b c'],
  ['a total that is missed by a hundredth', { kind: 'min-total', need: figure('90.01') }, 'b'],
  ['a percent that is reached exactly', { kind: 'min-percent', need: figure('80.5') }, 'a b c d'],
  ['a percent that is missed by a hundredth', { kind: 'min-percent', need: figure('80.51') }, 'a b c'],
  ['one group', { kind: 'group-in', groups: ['tinh'] }, 'a b'],
  ['either group; none is no group', { kind: 'group-in', groups: ['huyen', 'tinh'] }, 'a b c'],
  ['a kind; none is no kind', { kind: 'kind-in', kinds: ['so'] }, 'a c'],
  ['one class', { kind: 'class-in', classes: ['xuat-sac'] }, 'b'],
  ['either class', { kind: 'class-in', classes: ['tot', 'xuat-sac'] }, 'a b c'],
])('%s', (_, condition, expected) => {
  expect(meet(condition, { rules: { classes: 'xuat-sac:95 tot:90 kha:85' } })).toBe(expected);
});

test('a percent is compared as a fraction, not as it is printed', () => {
  const third = { criteria: 'I:3 II:3', members: 'a', scores: 'a 1 1', rules: { scoring: { decimals: 0 } } } as const;
  expect(meet({ kind: 'min-percent', need: figure('33.3333') }, third)).toBe('a');
  expect(meet({ kind: 'min-percent', need: figure('33.3334') }, third)).toBe('');
});

test.each([
  ['it is registered for this award', ['co'], 'a'],
  ['it is registered for several', ['bang-khen', 'co'], 'a'],
  ['it is registered for another', ['bang-khen'], ''],
  ['it is registered for none', [], ''],
])('registered: %s', (_, registeredFor, expected) => {
  expect(meet({ kind: 'registered' }, { members: [{ id: 'a', registeredFor }], scores: 'a 90' })).toBe(expected);
});

test('registered: where nothing is recorded it is not known, and that stops the proposal', () => {
  const rules = { awards: [{ code: 'co', if: [{ kind: 'registered' } as const] }] };
  const input = { members: 'a b', scores: 'a 90 | b 80', rules };
  expect(problemsOf(input)).toEqual(['fact-missing', 'fact-missing']);
  expect(problemsOf(input, 'score')).toEqual([]);
});

test.each([
  ['every indicator reaches its target', 'a I.1 100 target=100 | a I.2 50 target=50', 'a'],
  ['one is one short', 'a I.1 99 target=100 | a I.2 50 target=50', ''],
  ['indicators of another section are not asked', 'a I.1 100 target=100 | a I.2 50 target=50 | a II 0 target=9', 'a'],
])('min-ratio: %s', (_, indicators, expected) => {
  const condition = { kind: 'min-ratio', criterion: 'I', share: share('100%'), strict: false } as const;
  const year = { members: 'a', criteria: 'I I.1:10 I.2:10 II:10', scores: 'a 9 9 9', indicators };
  expect(meet(condition, year)).toBe(expected);
});

test('min-ratio: an indicator that nobody recorded stops the proposal', () => {
  const condition = { kind: 'min-ratio', criterion: '*', share: share('100%'), strict: false } as const;
  const rules = { awards: [{ code: 'co', if: [condition] }] };
  const input = { members: 'a b', scores: 'a 90 | b 80', indicators: 'a I 100 target=100', rules };
  expect(problemsOf(input)).toEqual(['fact-missing']);
});

test('all conditions must be met, in one award; the findings tell each', () => {
  const conditions = [
    { kind: 'min-total', need: figure('90') },
    { kind: 'group-in', groups: ['tinh'] },
    { kind: 'kind-in', kinds: ['ban'] },
  ] as const;
  const decision = decide({ ...bloc, rules: { awards: [{ code: 'co', quota: 9, if: conditions }] } });
  expect(decision.winners.map(({ member }) => member)).toEqual(['b']);
  expect(conditions.map(({ kind }) => findingOf(decision, 'a', kind).met)).toEqual([true, true, false]);
  expect(conditions.map(({ kind }) => findingOf(decision, 'd', kind).met)).toEqual([false, false, false]);
});
