import type { PointsWay } from '../../domain/audit.ts';
import { ceil, type Fraction, floor, fraction, multiply, subtract } from '../../domain/fraction.ts';
import { type Points, points, unit } from '../../domain/points.ts';
import type { Measure, Rules } from '../../domain/rules.ts';
import { isConsidered, judgeGates } from '../gates/judge-gates.ts';
import { classOf, type ScoredMember } from '../ranking/scored-member.ts';
import type { AuditInput } from './audit-input.ts';

/**
 * Every change of one unit's base points at which anything may come out otherwise. Between the points at which the unit
 * draws level with another, or meets a threshold, nothing changes: so these points, and the steps next to them, are all
 * that need trying. The base points stay from 0 to what applies to the unit.
 */
export function pointChanges({ input: { context }, scored }: AuditInput): readonly PointsWay[] {
  const step = stepOf(context.rules);
  const thresholds = thresholdsOf(context.rules);
  const measures = [...new Set([...measuresOf(context.rules), ...thresholds.map(({ by }) => by)])];
  return [...scored.values()].flatMap((one) => {
    const { id } = one.member;
    const others = [...scored.values()].filter(({ member }) => member.id !== id);
    const crossings = [
      ...measures.flatMap((by) => others.map((other) => crossing(one, by, measured(other, by)))),
      ...thresholds.map(({ by, need }) => crossing(one, by, fraction(need))),
    ];
    const changes = smallestOfEach(crossings, step);
    const { base, applicable } = one.sums;
    return changes
      .filter((change) => base + change >= 0n && base + change <= applicable)
      .map((change) => ({ member: id, change: points(change) }));
  });
}

/** The bloc with one unit's base points, and so its total, percent, class and gates, changed. */
export function changePoints(
  { input: { context, rulings }, scored }: AuditInput,
  { member, change }: PointsWay,
): ReadonlyMap<string, ScoredMember> {
  const one = scored.get(member);
  if (!one) return scored;
  const total = points(one.sums.total + change);
  const sums = {
    ...one.sums,
    base: points(one.sums.base + change),
    total,
    percent: fraction(100n * unit * total, one.sums.applicable),
  };
  const { class: _, ...rest } = one;
  const own = classOf(sums, context.rules.classes);
  const facts = { sums, ...(own === undefined ? {} : { class: own }) };
  const gates = judgeGates(context, one.member, facts);
  const exclusion = rulings.exclude.find((ruling) => ruling.member === member);
  return new Map(scored).set(member, { ...rest, ...facts, gates, considered: isConsidered(gates, exclusion) });
}

/** The smallest difference that points of this bloc can have. */
function stepOf({ scoring: { decimals } }: Rules): Points {
  return points(unit / 10n ** BigInt(decimals));
}

/** Measures by which units are compared with one another. */
function measuresOf({ ranking, awards }: Rules): readonly Measure[] {
  const keys = [...ranking.ties, ...awards.flatMap(({ by }) => (by === 'ruling' ? [] : by))];
  const named = keys.flatMap(({ kind }) => (kind === 'total' || kind === 'percent' || kind === 'base' ? [kind] : []));
  return [ranking.by, ...named];
}

interface ThresholdAt {
  readonly by: Measure;
  readonly need: Points;
}

function thresholdsOf({ classes, gates, awards }: Rules): readonly ThresholdAt[] {
  const found: ThresholdAt[] = (classes?.bands ?? []).map(({ from }) => ({ by: classes?.by ?? 'total', need: from }));
  for (const one of [...gates, ...awards.flatMap(({ conditions }) => conditions)]) {
    if (one.kind === 'min-total') found.push({ by: 'total', need: one.need });
    if (one.kind === 'min-percent') found.push({ by: 'percent', need: one.need });
  }
  return found;
}

function measured({ sums }: ScoredMember, by: Measure): Fraction {
  return by === 'percent' ? sums.percent : fraction(sums[by]);
}

/** The change of base points at which a unit's measure reaches a value exactly. */
function crossing(one: ScoredMember, by: Measure, value: Fraction): Fraction {
  if (by !== 'percent') return subtract(value, fraction(one.sums[by]));
  return subtract(multiply(value, fraction(one.sums.applicable, 100n * unit)), fraction(one.sums.total));
}

/**
 * The step nearest to none at each crossing and in each gap between two of them. The gap or crossing that the unit is
 * at now is left out.
 */
function smallestOfEach(crossings: readonly Fraction[], step: bigint): readonly bigint[] {
  const found = new Set<bigint>();
  for (const direction of [1n, -1n]) {
    // Crossings in this direction as whole steps: on the way up from below, the one that is reached first.
    const ahead = crossings.map(({ num, den }) => ({ num: direction * num, den: den * step }));
    for (const at of ahead) {
      if (at.num < 0n) continue;
      const first = ceil(at);
      if (first > 0n) found.add(direction * first * step);
      // The gap behind a crossing that is a step itself begins with the next one.
      if (floor(at) === first) found.add(direction * (first + 1n) * step);
    }
  }
  return [...found];
}
