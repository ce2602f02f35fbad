import type { UnitRecord } from './ledger.ts';

/** Finds a unit and its predecessors of all generations (units.csv). */
export type FindLineage = (unit: string) => ReadonlySet<string>;

export function lineageIn(units: readonly UnitRecord[]): FindLineage {
  const predecessorsOf = new Map<string, readonly string[]>();
  for (const { member, predecessors } of units) {
    predecessorsOf.set(member, [...(predecessorsOf.get(member) ?? []), ...predecessors]);
  }
  const known = new Map<string, ReadonlySet<string>>();
  return (unit) => {
    const before = known.get(unit);
    if (before) return before;
    const lineage = new Set([unit]);
    for (const one of lineage) for (const predecessor of predecessorsOf.get(one) ?? []) lineage.add(predecessor);
    known.set(unit, lineage);
    return lineage;
  };
}
