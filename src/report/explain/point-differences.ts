import type { LeafPoints } from '../../domain/leaf-points.ts';
import type { Standing } from '../../domain/result.ts';
import type { Criterion } from '../../domain/rubric.ts';
import { contribution, type RubricLeaf, rubricLeaves, sumLeaves } from './rubric-leaves.ts';

/** What one criterion adds to the difference of two totals, in ten-thousandths of a point. */
export interface PointDifference {
  readonly leaf: RubricLeaf;
  readonly a: LeafPoints | undefined;
  readonly b: LeafPoints | undefined;
  readonly difference: bigint;
}

/** The difference of two totals taken apart: what adds up to it, exactly. */
export interface TotalDifference {
  /** Criteria with different points, the largest difference first, then in file order. */
  readonly criteria: readonly PointDifference[];
  /** What the caps on bonus and penalty change in the difference. */
  readonly bonusCap: bigint;
  readonly penaltyCap: bigint;
  readonly total: bigint;
}

export function differenceOf(criteria: readonly Criterion[], a: Standing, b: Standing): TotalDifference {
  const leaves = rubricLeaves(criteria);
  const differing = leaves
    .map((leaf): PointDifference => {
      const [left, right] = [a.points.get(leaf.criterion.code), b.points.get(leaf.criterion.code)];
      return { leaf, a: left, b: right, difference: contribution(leaf, left) - contribution(leaf, right) };
    })
    .filter(({ difference }) => difference !== 0n)
    .sort((one, other) => Number(magnitude(other.difference) - magnitude(one.difference)));
  const [rawA, rawB] = [sumLeaves(leaves, a), sumLeaves(leaves, b)];
  return {
    criteria: differing,
    bonusCap: a.bonus - rawA.bonus - (b.bonus - rawB.bonus),
    penaltyCap: rawA.penalty - a.penalty - (rawB.penalty - b.penalty),
    total: a.total - b.total,
  };
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
