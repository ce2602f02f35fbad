import type { Member } from '../../domain/bloc-year.ts';
import { type Fraction, fraction } from '../../domain/fraction.ts';
import { type Points, points, unit } from '../../domain/points.ts';
import type { Part } from '../../domain/rubric.ts';
import type { Scoring } from '../../domain/rules.ts';
import { appliesTo, type Leaf, type Rubric } from '../rubric/rubric-tree.ts';
import type { LeafScore } from './leaf-score.ts';

/** A member's sums (spec 3.4). */
export interface Sums {
  readonly base: Points;
  readonly bonus: Points;
  readonly penalty: Points;
  readonly total: Points;
  readonly applicable: Points;
  readonly percent: Fraction;
  readonly selfTotal?: Points;
}

type PartSums = Record<Part, bigint>;

/** Sums of one member; nothing where all base leaves are na (`nothing-applicable`). */
export function sumStanding(
  leaves: readonly Leaf[],
  scores: readonly (LeafScore | undefined)[],
  scoring: Scoring,
): Sums | undefined {
  const final: PartSums = { base: 0n, bonus: 0n, penalty: 0n };
  const self: PartSums = { base: 0n, bonus: 0n, penalty: 0n };
  let applicable = 0n;
  let selfComplete = true;
  for (const leaf of leaves) {
    const score = scores[leaf.index];
    if (!score) continue;
    if (score.final !== undefined) {
      final[leaf.part] += score.final;
      if (leaf.part === 'base') applicable += leaf.worth;
    }
    if (score.selfCounted !== undefined) self[leaf.part] += score.selfCounted;
    else if (!score.selfNa && leaf.part === 'base' && scoring.unscored === 'error') selfComplete = false;
  }
  if (applicable === 0n) return undefined;
  const sums = capped(final, scoring);
  return {
    ...sums,
    applicable: points(applicable),
    percent: fraction(100n * unit * sums.total, applicable),
    ...(selfComplete ? { selfTotal: capped(self, scoring).total } : {}),
  };
}

function capped({ base, bonus, penalty }: PartSums, { bonusCap, penaltyCap }: Scoring) {
  const cutBonus = bonusCap !== undefined && bonus > bonusCap ? bonusCap : bonus;
  const cutPenalty = penaltyCap !== undefined && penalty > penaltyCap ? penaltyCap : penalty;
  return {
    base: points(base),
    bonus: points(cutBonus),
    penalty: points(cutPenalty),
    total: points(base + cutBonus - cutPenalty),
  };
}

/**
 * A node's points before caps: base + bonus − penalty of its leaves that apply to the member; nothing where all of them
 * are base leaves left out as na, or none applies.
 */
export function nodePoints(
  rubric: Rubric,
  code: string,
  { group }: Member,
  scores: readonly (LeafScore | undefined)[],
): Points | undefined {
  let sum = 0n;
  let counted = false;
  for (const leaf of rubric.leavesBelow.get(code) ?? []) {
    if (!appliesTo(leaf, group)) continue;
    const final = scores[leaf.index]?.final;
    if (final === undefined) continue;
    counted = true;
    sum += leaf.part === 'penalty' ? -final : final;
  }
  return counted ? points(sum) : undefined;
}
