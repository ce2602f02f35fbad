import type { LeafPoints } from '../../domain/leaf-points.ts';
import { type Points, points, zero } from '../../domain/points.ts';
import type { Standing } from '../../domain/result.ts';
import type { Criterion, Part } from '../../domain/rubric.ts';

/** A criterion that is scored, with the part that it counts in and what a full mark earns. */
export interface RubricLeaf {
  readonly criterion: Criterion;
  readonly part: Part;
  readonly worth: Points;
}

/** A line of the rubric with the leaves at or below it; `depth` 0 is the top. */
export interface RubricSection {
  readonly criterion: Criterion;
  readonly depth: number;
  readonly leaves: readonly RubricLeaf[];
}

/** The leaves in file order. */
export function rubricLeaves(criteria: readonly Criterion[]): readonly RubricLeaf[] {
  const parents = new Set(criteria.map(({ parent }) => parent));
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const partOf = (criterion: Criterion): Part => {
    const parent = criterion.parent === undefined ? undefined : byCode.get(criterion.parent);
    return criterion.part ?? (parent ? partOf(parent) : 'base');
  };
  return criteria
    .filter(({ code }) => !parents.has(code))
    .map((criterion) => ({
      criterion,
      part: partOf(criterion),
      worth: criterion.weight ?? criterion.max ?? zero,
    }));
}

/** The two upper levels of the rubric, leaves only where they stand at the top. */
export function upperSections(criteria: readonly Criterion[]): readonly RubricSection[] {
  const leaves = rubricLeaves(criteria);
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const chainOf = (criterion: Criterion): readonly string[] => {
    const parent = criterion.parent === undefined ? undefined : byCode.get(criterion.parent);
    return [...(parent ? chainOf(parent) : []), criterion.code];
  };
  const leavesBelow = new Map<string, RubricLeaf[]>();
  for (const leaf of leaves) {
    for (const code of chainOf(leaf.criterion)) {
      const below = leavesBelow.get(code);
      if (below) below.push(leaf);
      else leavesBelow.set(code, [leaf]);
    }
  }
  const leafCodes = new Set(leaves.map(({ criterion }) => criterion.code));
  return criteria.flatMap((criterion): RubricSection[] => {
    const depth = chainOf(criterion).length - 1;
    if (depth > 1 || (depth === 1 && leafCodes.has(criterion.code))) return [];
    return [{ criterion, depth, leaves: leavesBelow.get(criterion.code) ?? [] }];
  });
}

/** What leaves add up to for one member; leaves left out as not applicable, or of another group, count for nothing. */
export interface LeafSums {
  /** What full marks on the base leaves would earn. */
  readonly worth: Points;
  readonly base: Points;
  readonly bonus: Points;
  readonly penalty: Points;
  /** Base + bonus − penalty of the self-scores; absent where a base leaf has none. */
  readonly self?: Points;
  /** Points missed on base leaves and taken off by penalties. */
  readonly lost: Points;
  /** How many of the leaves the member is scored on. */
  readonly scored: number;
}

export function sumLeaves(leaves: readonly RubricLeaf[], standing: Standing): LeafSums {
  const sums: Record<Part | 'worth' | 'self', bigint> = { worth: 0n, base: 0n, bonus: 0n, penalty: 0n, self: 0n };
  let selfComplete = true;
  let scored = 0;
  for (const { criterion, part, worth } of leaves) {
    const leaf = standing.points.get(criterion.code);
    if (leaf?.final === undefined) continue;
    scored++;
    sums[part] += leaf.final;
    if (part === 'base') sums.worth += worth;
    if (part === 'base' && leaf.self === undefined) selfComplete = false;
    sums.self += signed(leaf.self ?? zero, part);
  }
  return {
    worth: points(sums.worth),
    base: points(sums.base),
    bonus: points(sums.bonus),
    penalty: points(sums.penalty),
    ...(selfComplete ? { self: points(sums.self) } : {}),
    lost: points(sums.worth - sums.base + sums.penalty),
    scored,
  };
}

/** What a leaf adds to the total before caps: nothing where it is left out. */
export function contribution({ part }: RubricLeaf, leaf: LeafPoints | undefined): bigint {
  return leaf?.final === undefined ? 0n : signed(leaf.final, part);
}

/** Penalties count downwards. */
export function signed(value: bigint, part: Part): bigint {
  return part === 'penalty' ? -value : value;
}
