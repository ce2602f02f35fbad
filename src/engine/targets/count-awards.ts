import type { AwardRecord } from '../../domain/ledger.ts';
import type { TargetRow } from '../../domain/target.ts';
import { holdsSeason } from './arrange-targets.ts';

/**
 * `heard`: every award that the ledger mentions, of whatever units. How many of a target's awards the ledger has for a season or term: granted and not revoked since. Nothing where the
 * ledger has no decision of that time, or never heard of one of the awards: how many there were is then not known, which
 * is not none.
 */
export function countAwards(
  { awards, object }: TargetRow,
  season: string,
  ledger: readonly AwardRecord[] | undefined,
  heard: ReadonlySet<string>,
): number | undefined {
  if (awards.length === 0 || !ledger) return undefined;
  const decided = ledger.filter(
    (row) => row.status !== 'proposed' && (row.season === season || holdsSeason(season, row.season)),
  );
  if (decided.length === 0 || awards.some((award) => !heard.has(award))) return undefined;
  const counts = new Map<string, number>();
  for (const row of decided) {
    if (!awards.includes(row.award) || (object !== undefined && row.object !== object)) continue;
    const key = [row.season, row.member, row.award, row.object, row.person ?? '', row.kind].join('\n');
    const change = row.status === 'granted' ? row.count : row.status === 'revoked' ? -row.count : 0;
    counts.set(key, (counts.get(key) ?? 0) + change);
  }
  return [...counts.values()].reduce((sum, count) => sum + Math.max(0, count), 0);
}
