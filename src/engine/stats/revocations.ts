import type { FindLineage } from '../../domain/lineage.ts';
import type { LedgerEntry } from '../../domain/statistics.ts';

interface Grant {
  readonly entry: LedgerEntry;
  left: number;
}

/** What a revocation takes out of the grants of one row. */
export interface TakenBack {
  readonly entry: LedgerEntry;
  readonly count: number;
}

/** Finds the grants that revocations take back: of the unit, or of one that it came from. */
export class Revocations {
  readonly #revoked: readonly LedgerEntry[];
  readonly #units = new Set<string>();
  /** The revocations that may take back what is granted under a key. */
  readonly #wanted = new Map<string, number[]>();
  readonly #found = new Map<number, Grant[]>();

  constructor(revoked: readonly LedgerEntry[], lineage: FindLineage) {
    this.#revoked = revoked;
    for (const [index, entry] of revoked.entries()) {
      for (const unit of lineage(entry.member)) {
        this.#units.add(unit);
        const key = keyOf(entry, unit);
        this.#wanted.set(key, [...(this.#wanted.get(key) ?? []), index]);
      }
    }
  }

  look(entry: LedgerEntry): void {
    if (entry.status !== 'granted' || !this.#units.has(entry.member)) return;
    const wanted = this.#wanted.get(keyOf(entry, entry.member));
    if (!wanted) return;
    const grant = { entry, left: entry.count };
    for (const index of wanted) {
      const grants = this.#found.get(index);
      if (grants) grants.push(grant);
      else this.#found.set(index, [grant]);
    }
  }

  /** Whether something was revoked that had never been granted. */
  get lackGrant(): boolean {
    return this.#revoked.some((_, index) => !this.#found.has(index));
  }

  /** No more is taken back than was granted. */
  takenBack(): readonly TakenBack[] {
    return this.#revoked.flatMap(({ count }, index) => {
      let due = count;
      return (this.#found.get(index) ?? []).flatMap((grant): readonly TakenBack[] => {
        const taken = Math.min(due, grant.left);
        due -= taken;
        grant.left -= taken;
        return taken === 0 ? [] : [{ entry: grant.entry, count: taken }];
      });
    });
  }
}

function keyOf({ season, award, object, person, kind }: LedgerEntry, unit: string): string {
  return JSON.stringify([season, unit, award, object, person, kind]);
}
