import type { BlocYear } from '../../domain/bloc-year.ts';
import { compareValues } from '../../domain/compare-values.ts';
import type { AwardRecord } from '../../domain/ledger.ts';
import { lineageIn } from '../../domain/lineage.ts';
import { compareSeasons, seasonNumber, seasonStep } from '../../domain/season.ts';

/** The past as rules ask it: granted awards of a unit and of all units that it came from. */
export interface LedgerView {
  /** False where the workspace has no awards.csv. */
  readonly present: boolean;
  /** The first year in this season's name, and the years from one season to the next. */
  readonly season: number;
  readonly step: number;
  /** The unit and its predecessors of all generations. */
  lineage(member: string): ReadonlySet<string>;
  /** Collective awards granted and not revoked, by award, season and kind, with how many. */
  granted(member: string): readonly GrantedAward[];
}

interface GrantedAward {
  readonly award: string;
  readonly season: string;
  readonly seasonNumber: number;
  readonly kind: string;
  readonly count: number;
}

export function viewLedger(year: BlocYear): LedgerView {
  const lineage = lineageIn(year.units);
  const rowsOf = new Map<string, AwardRecord[]>();
  for (const record of year.awardLedger ?? []) {
    if (record.object !== 'collective') continue;
    if (record.status !== 'granted' && record.status !== 'revoked') continue;
    const rows = rowsOf.get(record.member);
    if (rows) rows.push(record);
    else rowsOf.set(record.member, [record]);
  }
  const grants = new Map<string, readonly GrantedAward[]>();

  function granted(member: string): readonly GrantedAward[] {
    const known = grants.get(member);
    if (known) return known;
    const found = netGrants([...lineage(member)].flatMap((unit) => rowsOf.get(unit) ?? []));
    grants.set(member, found);
    return found;
  }

  return {
    present: year.awardLedger !== undefined,
    season: seasonNumber(year.season) ?? 0,
    step: seasonStep(year.season),
    lineage,
    granted,
  };
}

/** A revoked row of the same award, season and kind cancels its own count. Older seasons first, whatever the order of rows. */
function netGrants(rows: readonly AwardRecord[]): readonly GrantedAward[] {
  const sums = new Map<string, GrantedAward>();
  for (const { award, season, kind, count, status } of rows) {
    const key = JSON.stringify([award, season, kind]);
    const before = sums.get(key)?.count ?? 0;
    const after = before + (status === 'granted' ? count : -count);
    sums.set(key, { award, season, seasonNumber: seasonNumber(season) ?? 0, kind, count: after });
  }
  return [...sums.values()]
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) => compareSeasons(a.season, b.season) || compareValues(a.award, b.award) || compareValues(a.kind, b.kind),
    );
}

/** Whether a season lies in the `within` seasons before this one (absent: in any season before). */
export function isWithin(view: LedgerView, season: number, within: number | undefined): boolean {
  return season < view.season && (within === undefined || season >= view.season - within * view.step);
}
