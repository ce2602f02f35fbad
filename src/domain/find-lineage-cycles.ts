import { groupBy } from './group-by.ts';
import type { UnitRecord } from './ledger.ts';

/** A unit that, by units.csv, came from itself: the row that closes the circle, and the circle from there on. */
export interface LineageCycle {
  readonly record: UnitRecord;
  readonly cycle: readonly string[];
}

/** Circles among predecessors, each told once, at the last row that takes part in it. */
export function findLineageCycles(units: readonly UnitRecord[]): readonly LineageCycle[] {
  const rowsOf = groupBy(units, ({ member }) => member);
  const predecessorsOf = (unit: string): readonly string[] =>
    (rowsOf.get(unit) ?? []).flatMap(({ predecessors }) => predecessors);
  const done = new Set<string>();
  const found: LineageCycle[] = [];
  for (const { member: start } of units) {
    if (done.has(start)) continue;
    // Depth first without recursion: a chain of predecessors may be as long as the file.
    const path: string[] = [];
    const onPath = new Set<string>();
    const pending: { unit: string; leave: boolean }[] = [{ unit: start, leave: false }];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const { unit, leave } = next;
      if (leave) {
        path.pop();
        onPath.delete(unit);
        done.add(unit);
      } else if (onPath.has(unit)) {
        const cycle = path.slice(path.indexOf(unit));
        const record = lastRow(cycle, rowsOf);
        if (record) found.push({ record, cycle: [...cycle, unit] });
      } else if (!done.has(unit)) {
        path.push(unit);
        onPath.add(unit);
        pending.push({ unit, leave: true });
        for (const predecessor of predecessorsOf(unit).toReversed()) pending.push({ unit: predecessor, leave: false });
      }
    }
  }
  return found;
}

function lastRow(cycle: readonly string[], rowsOf: ReadonlyMap<string, readonly UnitRecord[]>): UnitRecord | undefined {
  const rows = cycle.flatMap((unit) => rowsOf.get(unit) ?? []).filter(({ predecessors }) => predecessors.length > 0);
  return rows.reduce<UnitRecord | undefined>((last, row) => (last && last.row > row.row ? last : row), undefined);
}
