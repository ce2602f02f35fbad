import type { AwardRecord } from '../domain/ledger.ts';
import type { FindLineage } from '../domain/lineage.ts';
import { isId } from './cells/row-reader.ts';

/** Rows of the ledger that are judged whatever bloc they are of, and the units that they concern. */
export interface DoubtfulRows {
  readonly rows: readonly AwardRecord[];
  readonly units: readonly string[];
}

/**
 * Rows of which one may not follow from the others: revoked, or decided more than once, with what was decided before.
 * None where units are called by names that only their own bloc knows: then only that bloc can tell.
 */
export function findDoubtfulRows(rows: readonly AwardRecord[], lineage: FindLineage): DoubtfulRows {
  if (rows.every(({ status }) => status === 'granted') || rows.some(({ member }) => !isId(member))) {
    return { rows: [], units: [] };
  }
  const subjects = new Map<string, AwardRecord[]>();
  for (const row of rows) {
    const key = subjectKey(row, row.member);
    const others = subjects.get(key);
    if (others) others.push(row);
    else subjects.set(key, [row]);
  }
  const doubtful = new Set<AwardRecord>();
  const units = new Set<string>();
  for (const subject of subjects.values()) {
    const [first] = subject;
    const decisions = subject.filter(({ status }) => status === 'granted' || status === 'refused').length;
    const isRevoked = subject.some(({ status }) => status === 'revoked');
    if (!first || (decisions < 2 && !isRevoked)) continue;
    for (const unit of isRevoked ? lineage(first.member) : [first.member]) {
      units.add(unit);
      for (const row of subjects.get(subjectKey(first, unit)) ?? []) doubtful.add(row);
    }
  }
  return { rows: [...doubtful], units: [...units] };
}

function subjectKey({ season, award, object, person = '', kind }: AwardRecord, unit: string): string {
  return [season, unit, award, object, person, kind].join('\n');
}
