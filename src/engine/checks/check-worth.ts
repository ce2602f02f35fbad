import type { Member } from '../../domain/bloc-year.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { type Points, showPoints } from '../../domain/points.ts';
import type { Criterion } from '../../domain/rubric.ts';
import { Spellings } from '../../domain/spellings.ts';
import { appliesTo, type Rubric, sumOfWorth } from '../rubric/rubric-tree.ts';

/** A section's max should equal the worth of the leaves below it of its own part, for each group that has some. */
export function checkSectionSums(rubric: Rubric): readonly Diagnostic[] {
  return rubric.sections.flatMap(({ criterion, part }): Diagnostic[] => {
    const max = criterion.max;
    if (max === undefined) return [];
    const leaves = (rubric.leavesBelow.get(criterion.code) ?? []).filter((leaf) => leaf.part === part);
    const groups = new Set(leaves.map(({ group }) => group).filter((group) => group !== undefined));
    const scopes: readonly (string | undefined)[] = groups.size === 0 ? [undefined] : [...groups];
    return scopes.flatMap((group): Diagnostic[] => {
      const sum = sumOfWorth(leaves.filter((leaf) => appliesTo(leaf, group)));
      if (sum === max) return [];
      return [
        {
          code: 'criteria-sum',
          at: { file: 'criteria', row: criterion.row, column: 'max' },
          details: {
            criterion: criterion.code,
            max: showPoints(max),
            sum: showPoints(sum),
            ...(group === undefined ? {} : { group }),
          },
        },
      ];
    });
  });
}

/** With a `scale`, the worth of each current member's base leaves must add up to it. */
export function checkScale(
  scale: Points | undefined,
  members: readonly Member[],
  rubric: Rubric,
): readonly Diagnostic[] {
  if (scale === undefined) return [];
  const groups = new Set(members.map(({ group }) => group));
  return [...groups].flatMap((group): Diagnostic[] => {
    const leaves = rubric.leaves.filter((leaf) => leaf.part === 'base' && appliesTo(leaf, group));
    const sum = sumOfWorth(leaves);
    if (sum === scale) return [];
    return [
      {
        code: 'scale-sum',
        at: { file: 'rules', path: ['scoring', 'scale'] },
        details: {
          scale: showPoints(scale),
          sum: showPoints(sum),
          members: groups.size === 1 ? [] : members.filter((member) => member.group === group).map(({ name }) => name),
          ...(group === undefined ? {} : { group }),
        },
      },
    ];
  });
}

/** A group of the rubric that no member has. */
export function checkGroups(criteria: readonly Criterion[], members: readonly Member[]): readonly Diagnostic[] {
  const known = new Set(members.flatMap(({ group }) => (group === undefined ? [] : [group])));
  const spellings = new Spellings(known);
  const told = new Set<string>();
  return criteria.flatMap(({ group, row }): Diagnostic[] => {
    if (group === undefined || known.has(group) || told.has(group)) return [];
    told.add(group);
    return [
      {
        code: 'group-empty',
        at: { file: 'criteria', row, column: 'group' },
        details: { group, ...spellings.hint(group) },
      },
    ];
  });
}
