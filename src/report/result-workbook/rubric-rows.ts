import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Criterion } from '../../domain/rubric.ts';
import { type RubricLeaf, rubricLeaves } from '../explain/rubric-leaves.ts';

/** A line of the rubric: a leaf, or a section with the leaves below it. */
export interface RubricRow {
  readonly criterion: Criterion;
  /** 0 at the top. */
  readonly depth: number;
  /** Absent for a section. */
  readonly leaf?: RubricLeaf;
  /** The leaves at or below it. */
  readonly leaves: readonly RubricLeaf[];
}

/** The rubric as a tree read from above: each section before what is below it, equals in file order. */
export function rubricRows({ criteria }: Pick<BlocYear, 'criteria'>): readonly RubricRow[] {
  const leafOf = new Map(rubricLeaves(criteria).map((leaf) => [leaf.criterion.code, leaf]));
  const codes = new Set(criteria.map(({ code }) => code));
  const children = new Map<string | undefined, Criterion[]>();
  for (const criterion of criteria) {
    const parent = criterion.parent !== undefined && codes.has(criterion.parent) ? criterion.parent : undefined;
    const siblings = children.get(parent);
    if (siblings) siblings.push(criterion);
    else children.set(parent, [criterion]);
  }
  const rowsBelow = (parent: string | undefined, depth: number): readonly RubricRow[] =>
    (children.get(parent) ?? []).flatMap((criterion): readonly RubricRow[] => {
      const leaf = leafOf.get(criterion.code);
      if (leaf) return [{ criterion, depth, leaf, leaves: [leaf] }];
      const below = rowsBelow(criterion.code, depth + 1);
      const leaves = below.flatMap((row) => (row.leaf ? [row.leaf] : []));
      return [{ criterion, depth, leaves }, ...below];
    });
  return rowsBelow(undefined, 0);
}
