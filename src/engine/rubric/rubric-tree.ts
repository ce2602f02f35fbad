import { groupBy } from '../../domain/group-by.ts';
import { type Points, points, zero } from '../../domain/points.ts';
import type { Criterion, Part } from '../../domain/rubric.ts';

/** A node of the rubric: a row of criteria.csv with what holds for it by its place in the tree. */
interface RubricNode {
  readonly criterion: Criterion;
  readonly part: Part;
  readonly group?: string;
  readonly children: readonly RubricNode[];
  readonly isLeaf: boolean;
}

/** A leaf with its worth: what a full mark earns (`weight`, else `max`). */
export interface Leaf {
  readonly code: string;
  readonly index: number;
  readonly part: Part;
  readonly group?: string;
  readonly max: Points;
  readonly worth: Points;
  readonly weight?: Points;
  readonly selfMax: Points;
  readonly formula?: string;
  readonly row: number;
}

/** The rubric as a tree, with its leaves numbered in file order. */
export interface Rubric {
  readonly leaves: readonly Leaf[];
  readonly leafOf: ReadonlyMap<string, Leaf>;
  /** Sections in file order. */
  readonly sections: readonly RubricNode[];
  /** Every node's leaves, itself for a leaf. */
  readonly leavesBelow: ReadonlyMap<string, readonly Leaf[]>;
}

/** Builds the tree; the rows are known to have parents, no cycle, and a max on every leaf (engine/checks). */
export function buildRubric(criteria: readonly Criterion[]): Rubric {
  const childrenOf = groupBy(criteria, ({ parent }) => parent);
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const leaves: Leaf[] = [];
  const sections: RubricNode[] = [];
  const leavesBelow = new Map<string, readonly Leaf[]>();
  const placed = placeInTree(criteria, childrenOf);
  const placeOf = ({ code }: Criterion): TreePlace => placed.get(code) ?? { part: 'base' };

  for (const criterion of criteria) {
    if (childrenOf.has(criterion.code)) continue;
    const { part, group } = placeOf(criterion);
    const max = criterion.max ?? zero;
    leaves.push({
      code: criterion.code,
      index: leaves.length,
      part,
      ...(group === undefined ? {} : { group }),
      max,
      worth: criterion.weight ?? max,
      ...(criterion.weight === undefined ? {} : { weight: criterion.weight }),
      selfMax: criterion.selfMax ?? max,
      ...(criterion.formula === undefined ? {} : { formula: criterion.formula }),
      row: criterion.row,
    });
  }
  const leafOf = new Map(leaves.map((leaf) => [leaf.code, leaf]));

  // From the leaves up: each section after all that is below it.
  const nodes = new Map<string, RubricNode>();
  for (const code of [...placed.keys()].reverse()) {
    const criterion = byCode.get(code);
    if (!criterion) continue;
    const below = childrenOf.get(code) ?? [];
    const leaf = leafOf.get(code);
    leavesBelow.set(code, leaf ? [leaf] : below.flatMap((child) => leavesBelow.get(child.code) ?? []));
    const children = below.flatMap((child) => nodes.get(child.code) ?? []);
    nodes.set(code, { criterion, ...placeOf(criterion), children, isLeaf: leaf !== undefined });
  }
  for (const criterion of criteria) {
    const node = nodes.get(criterion.code);
    if (node && !node.isLeaf) sections.push(node);
  }
  return { leaves, leafOf, sections, leavesBelow };
}

interface TreePlace {
  readonly part: Part;
  readonly group?: string;
}

/**
 * Part and group of each criterion, which hold for all below until given again; parents before their children. Without
 * recursion: a chain of criteria may be as long as the file.
 */
function placeInTree(
  criteria: readonly Criterion[],
  childrenOf: ReadonlyMap<string | undefined, readonly Criterion[]>,
): ReadonlyMap<string, TreePlace> {
  const placed = new Map<string, TreePlace>();
  const pending = criteria
    .filter(({ parent }) => parent === undefined)
    .map((criterion) => ({ criterion, above: { part: 'base' } as TreePlace }))
    .reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { criterion, above } = next;
    const group = criterion.group ?? above.group;
    const here = { part: criterion.part ?? above.part, ...(group === undefined ? {} : { group }) };
    placed.set(criterion.code, here);
    for (const child of childrenOf.get(criterion.code) ?? []) pending.push({ criterion: child, above: here });
  }
  return placed;
}

/** Whether a leaf is scored for a member of `group`: leaves of no group are everybody's. */
export function appliesTo(leaf: { readonly group?: string }, group: string | undefined): boolean {
  return leaf.group === undefined || leaf.group === group;
}

export function sumOfWorth(leaves: readonly Leaf[]): Points {
  return points(leaves.reduce((sum, leaf) => sum + leaf.worth, 0n));
}
