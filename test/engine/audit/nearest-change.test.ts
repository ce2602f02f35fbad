import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MemberId } from '../../../src/domain/bloc-year.ts';
import { type Points, points } from '../../../src/domain/points.ts';
import { parseShare } from '../../../src/domain/share.ts';
import { prepareAudit } from '../../../src/engine/audit/audit-input.ts';
import { nearestChange } from '../../../src/engine/audit/nearest-change.ts';
import { outcomesOf } from '../../../src/engine/audit/outcome-keys.ts';
import { changePoints, pointChanges } from '../../../src/engine/audit/point-changes.ts';
import { changeVotes } from '../../../src/engine/audit/vote-changes.ts';
import { decideFrom } from '../../../src/engine/decide-bloc-year.ts';
import { buildYear, type YearInput } from '../bloc-year-builder.ts';
import { findingsOf } from './read-findings.ts';

const twoThirds = parseShare('2/3');
if (!twoThirds) throw new Error('no share');
const threshold = { share: twoThirds, base: 'valid', strict: false } as const;

test.each<[string, YearInput, readonly string[]]>([
  [
    'the second draws level with the first: undecided',
    { members: 'a b c', scores: 'a 90 | b 88.5 | c 70', rules: { awards: [{ code: 'co' }] } },
    ['co: points b+1.5 a-1.5 -> ?'],
  ],
  [
    'the first falls a step below the total that the award asks',
    {
      members: 'a b',
      scores: 'a 90 | b 50',
      rules: { awards: [{ code: 'co', if: [{ kind: 'min-total', need: points(90_0000n) }] }] },
    },
    ['co: points a-0.01 -> '],
  ],
  [
    'a unit outside the gate comes in',
    {
      members: 'a b',
      scores: 'a 60 | b 89',
      rules: { gates: [{ kind: 'min-total', need: points(90_0000n) }], awards: [{ code: 'co' }] },
    },
    ['co: points b+1 -> b'],
  ],
  [
    'no unit alone can change it: all have the award whatever their points',
    { members: 'a b', scores: 'a 60 | b 50', rules: { awards: [{ code: 'co', quota: { kind: 'all' } }] } },
    ['co: points none'],
  ],
  [
    'steps are those of the rules',
    {
      members: 'a b',
      scores: 'a 60 | b 50',
      rules: {
        scoring: { decimals: 0 },
        awards: [{ code: 'co', atCutoff: 'ruling', if: [{ kind: 'min-total', need: points(60_0000n) }] }],
      },
    },
    ['co: points a-1 -> '],
  ],
  [
    'a vote less than two thirds',
    {
      members: 'a b c',
      scores: 'a 90 | b 80 | c 70',
      counts: { co: '3/3/0' },
      votes: { co: 'a:2 b:1' },
      rules: { awards: [{ code: 'co', vote: { contest: 'co', threshold } }] },
    },
    ['co: points none', 'co: votes a-1 -> '],
  ],
  [
    'a head elected by two votes more',
    {
      members: 'a b c',
      scores: 'a 90 | b 80 | c 70',
      counts: { head: '9/9/0+6' },
      votes: { head: 'a:5 b:3' },
      rules: { leadership: { method: 'election' } },
    },
    ['head 1: points none', 'head 1: votes a-2 -> ?'],
  ],
  [
    'a head elected by one vote more than the threshold asks',
    {
      members: 'a b c',
      scores: 'a 90 | b 80 | c 70',
      counts: { head: '9/9/0+6' },
      votes: { head: 'a:7 b:1' },
      rules: { leadership: { method: 'election', election: { threshold, fallbackRing: false } } },
    },
    ['head 1: points none', 'head 1: votes a-2 -> ?'],
  ],
  [
    'deputies elected: the first falls behind the second, the second draws level with the third',
    {
      members: [{ id: 'a', ring: 1 }, { id: 'b', ring: 2 }, 'c', 'd'],
      scores: 'a 90 | b 80 | c 70 | d 60',
      counts: { deputy: '9/9/0+5' },
      votes: { deputy: 'b:8 c:6 d:3' },
      rules: { leadership: { method: 'ring', deputyMethod: 'election', deputies: 2 } },
    },
    [
      'head 1: points none',
      'head 1: votes none',
      'deputy 1: points none',
      'deputy 1: votes b-3 -> c',
      'deputy 2: points none',
      'deputy 2: votes b-3 c-3 -> b',
    ],
  ],
  [
    'an excluded unit stays out whatever its points',
    {
      members: 'a b',
      scores: 'a 90 | b 50',
      rulings: [{ ruling: 'exclude', member: 'a' }],
      rules: { gates: [{ kind: 'min-total', need: points(40_0000n) }], awards: [{ code: 'co' }] },
    },
    ['co: points b-10.01 -> '],
  ],
  [
    'ordered by base, a bonus does not count',
    {
      members: 'a b',
      criteria: 'I:100 T:10/bonus',
      scores: 'a 90 0 | b 89 5',
      rules: { awards: [{ code: 'co', by: [{ kind: 'base' }] }] },
    },
    ['co: points b+1 a-1 -> ?'],
  ],
  [
    'no more than all that applies',
    {
      members: 'a b',
      criteria: 'I:100 T:10/bonus',
      scores: 'a 100 5 | b 99 0',
      rules: { awards: [{ code: 'co' }] },
    },
    ['co: points a-6 -> ?'],
  ],
  [
    'votes of the last round alone',
    {
      members: 'a b c',
      scores: 'a 90 | b 80 | c 70',
      counts: { co: '3/3/0', 'co#2': '3/3/0' },
      votes: { co: 'a:1 b:1 c:3', 'co#2': 'a:3 b:0' },
      rules: { awards: [{ code: 'co', quota: 2, vote: { contest: 'co', threshold }, by: [{ kind: 'own-votes' }] }] },
    },
    ['co: points none', 'co: votes a-2 c-2 -> c'],
  ],
  [
    'of papers that choose one, the others leave none',
    {
      members: 'a b c',
      scores: 'a 90 | b 80 | c 70',
      counts: { co: '3/3/0' },
      votes: { co: 'a:2 b:1' },
      rules: {
        contests: { co: { choose: 1 } },
        awards: [{ code: 'co', vote: { contest: 'co' }, by: [{ kind: 'own-votes' }] }],
      },
    },
    ['co: points none', 'co: votes a-1 -> ?'],
  ],
])('%s', (_, input, expected) => {
  const told = findingsOf('nearest-change', input).filter((text) => !text.includes('not judged'));
  expect(told).toEqual(expected);
});

test('without a vote, and without seats, it says so', () => {
  const year = { members: 'a b', scores: 'a 60 | b 50', rules: { awards: [{ code: 'co' }] } };
  expect(findingsOf('nearest-change', year).slice(1)).toEqual([
    'bloc: not judged: no-vote',
    'bloc: not judged: no-seats',
  ]);
  expect(findingsOf('nearest-change', { members: 'a', scores: 'a 5' })).toEqual(['bloc: not judged: no-awards']);
});

/** Small blocs with few values, so that equals, thresholds and classes meet often; points in whole steps. */
const blocs = fc.record({
  totals: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 5 }),
  agrees: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 5, maxLength: 5 }),
  quotas: fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 })),
  need: fc.integer({ min: 0, max: 12 }),
  cutoff: fc.constantFrom('ruling' as const, 'none' as const, 'all' as const),
  byVotes: fc.boolean(),
  // A second criterion that does not apply to all: percents of different wholes.
  seconds: fc.array(fc.constantFrom('na', '0', '1', '3'), { minLength: 5, maxLength: 5 }),
  by: fc.constantFrom('total' as const, 'percent' as const, 'base' as const),
  percent: fc.constantFrom(25, 50),
});

test('a change as small as reported gives another outcome, and no smaller one does', () => {
  fc.assert(
    fc.property(blocs, ({ totals, agrees, quotas, need, cutoff, byVotes, seconds, by, percent }) => {
      const ids = totals.map((_, index) => 'abcde'[index] ?? '');
      const audit = prepareAudit(
        buildYear({
          members: ids.join(' '),
          criteria: 'I:12 II:3',
          scores: ids.map((id, index) => `${id} ${totals[index]} ${seconds[index]}`).join(' | '),
          counts: { co: '6/6/0' },
          votes: { co: ids.map((id, index) => `${id}:${agrees[index]}`).join(' ') },
          rules: {
            scoring: { decimals: 0, notApplicable: 'percent' },
            ranking: { by },
            gates: [{ kind: 'min-percent', need: points(BigInt(percent) * 10_000n) }],
            classes: 'tot:8 kha:0',
            awards: [
              {
                code: 'co',
                quota: quotas[0],
                atCutoff: cutoff,
                vote: { contest: 'co', threshold },
                ...(byVotes ? { by: [{ kind: 'own-votes' }] } : {}),
              },
              { code: 'bk', quota: quotas[1], if: [{ kind: 'min-total', need: points(BigInt(need) * 10_000n) }] },
              { code: 'gk', quota: { kind: 'all' }, if: [{ kind: 'class-in', classes: ['tot'] }] },
            ],
            leadership: { method: 'by-award', award: 'bk' },
          },
        }),
        5,
      );
      const baseOf = (index: number) => (totals[index] ?? 0) + (seconds[index] === 'na' ? 0 : Number(seconds[index]));
      const wholeOf = (index: number) => (seconds[index] === 'na' ? 12 : 15);
      const now = outcomesOf(audit.decision);
      const findings = nearestChange(audit).filter(({ judged }) => judged);
      /** Which outcomes any change of so many steps gives otherwise. */
      const byPoints = (steps: number) =>
        changedBy(
          ids.flatMap((id, index) =>
            [steps, -steps]
              .filter((change) => baseOf(index) + change >= 0 && baseOf(index) + change <= wholeOf(index))
              .map((change) => {
                const way = { member: id as MemberId, change: points(BigInt(change) * 10_000n) as Points };
                return outcomesOf(decideFrom(audit.input, changePoints(audit, way)));
              }),
          ),
        );
      const byVote = (steps: number) =>
        changedBy(
          ids.flatMap((id, index) =>
            [steps, -steps]
              .filter((change) => (agrees[index] ?? 0) + change >= 0 && (agrees[index] ?? 0) + change <= 6)
              .map((change) => {
                const way = { contest: 'co', member: id as MemberId, change };
                return outcomesOf(decideFrom({ ...audit.input, contests: changeVotes(audit, way) }, audit.scored));
              }),
          ),
        );
      const changedBy = (all: readonly ReturnType<typeof outcomesOf>[]) =>
        new Set(all.flatMap((one) => one.flatMap(({ key }, index) => (key === now[index]?.key ? [] : [index]))));
      const smallest = (changed: (steps: number) => ReadonlySet<number>, most: number, index: number) => {
        for (let steps = 1; steps <= most; steps++) if (changed(steps).has(index)) return steps;
        return undefined;
      };
      now.forEach((_, index) => {
        const points = findings[2 * index]?.figures;
        const votes = findings[2 * index + 1]?.figures;
        if (points?.kind !== 'nearest-points' || votes?.kind !== 'nearest-votes') throw new Error('figures missing');
        const told = points.nearest?.ways[0]?.change;
        expect(told === undefined ? undefined : Math.abs(Number(told / 10_000n))).toBe(smallest(byPoints, 15, index));
        const toldVotes = votes.nearest?.ways[0]?.change;
        expect(toldVotes === undefined ? undefined : Math.abs(toldVotes)).toBe(smallest(byVote, 6, index));
      });
    }),
    { numRuns: 80 },
  );
}, 60_000);

test('40 units and 12 awards are searched with no more runs than pairs of units need', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `u${index}`);
  const audit = prepareAudit(
    buildYear({
      members: ids.join(' '),
      criteria: 'I:60 II:40',
      scores: ids.map((id, index) => `${id} ${60 - index / 4} ${40 - (index % 7)}`).join(' | '),
      rules: {
        awards: Array.from({ length: 12 }, (_, index) => ({ code: `a${index}`, quota: 3 })),
        leadership: { method: 'designation' },
      },
    }),
    5,
  );
  expect(pointChanges(audit).length).toBeLessThanOrEqual(2 * 40 * 39);
  expect(nearestChange(audit)).toHaveLength(14);
}, 60_000);
