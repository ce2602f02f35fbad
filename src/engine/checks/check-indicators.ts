import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { BlocContext } from '../bloc-context.ts';
import { appliesTo } from '../rubric/rubric-tree.ts';

/** Indicators: one row for a member × leaf, of the member's own group, and `na` only where it is allowed. */
export function checkIndicators({ year, rules, rubric, memberOf }: BlocContext): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const firstAt = new Map<string, number>();
  for (const { member, criterion, actual, verified, row } of year.indicators) {
    const known = memberOf.get(member);
    if (!known || (actual === undefined && verified === undefined)) continue;
    const leaf = rubric.leafOf.get(criterion);
    if (!leaf) {
      found.push({
        code: 'formula-row',
        at: { file: 'indicators', row, column: 'criterion' },
        details: { criterion, formula: '', section: true },
      });
      continue;
    }
    const key = JSON.stringify([member, criterion]);
    const first = firstAt.get(key);
    if (first === undefined) firstAt.set(key, row);
    else {
      found.push({
        code: 'duplicate',
        at: { file: 'indicators', row },
        details: { what: 'indicator', value: `${member} × ${criterion}` },
        related: { file: 'indicators', row: first },
      });
    }
    if (leaf.group !== undefined && !appliesTo(leaf, known.group)) {
      found.push({
        code: 'group-mismatch',
        at: { file: 'indicators', row, column: 'criterion' },
        details: {
          member,
          criterion,
          group: leaf.group,
          ...(known.group === undefined ? {} : { memberGroup: known.group }),
        },
      });
    }
    if (rules.scoring.notApplicable === 'percent' || leaf.part !== 'base') continue;
    for (const [column, value] of [
      ['actual', actual],
      ['verified', verified],
    ] as const) {
      if (value !== 'na') continue;
      found.push({
        code: 'na-forbidden',
        at: { file: 'indicators', row, column },
        details: { member, criterion },
      });
    }
  }
  return found;
}
