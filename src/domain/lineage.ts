import { groupBy } from './group-by.ts';
import type { UnitRecord } from './ledger.ts';

/** Finds a unit and its predecessors of all generations (units.csv). */
export type FindLineage = (unit: string) => ReadonlySet<string>;

export function lineageIn(units: readonly UnitRecord[]): FindLineage {
  const recordsOf = groupBy(units, ({ member }) => member);
  const known = new Map<string, ReadonlySet<string>>();
  return (unit) => {
    const before = known.get(unit);
    if (before) return before;
    const lineage = new Set([unit]);
    for (const one of lineage) {
      for (const { predecessors } of recordsOf.get(one) ?? []) for (const unit of predecessors) lineage.add(unit);
    }
    known.set(unit, lineage);
    return lineage;
  };
}
