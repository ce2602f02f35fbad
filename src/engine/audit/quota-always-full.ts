import type { AuditFinding } from '../../domain/audit.ts';
import type { AuditInput } from './audit-input.ts';
import { fewestSeasons, type PastWinners, unbrokenRun } from './past-winners.ts';

/**
 * Awards whose places are all taken, this season and in at least two seasons in a row before it. Past quotas are not
 * recorded: the seasons before are held against this season's places.
 */
export function quotaAlwaysFull(
  { input: { context }, decision }: AuditInput,
  past: PastWinners,
): readonly AuditFinding[] {
  const kind = 'quota-always-full';
  if (!context.year.awardLedger) return [{ kind, judged: false, figures: { kind: 'not-judged', reason: 'no-ledger' } }];
  return decision.awards.flatMap(({ award, decision: now }): AuditFinding[] => {
    // As many places as units that qualify are always taken.
    if (award.quota.kind === 'all' || now.places === 0) return [];
    const unjudged = { kind, judged: false, award: award.code } as const;
    if (now.provisional || now.undecided.length > 0) {
      return [{ ...unjudged, figures: { kind: 'not-judged', reason: 'award-open' } }];
    }
    const run = unbrokenRun(past.get(award.code) ?? [], context.ledger.step);
    if (run.length < fewestSeasons) {
      const figures = { kind: 'not-judged', reason: 'few-seasons', have: run.length, need: fewestSeasons } as const;
      return [{ ...unjudged, figures }];
    }
    const short = run.findLastIndex(({ members }) => members.length < now.places);
    const full = run.slice(short + 1);
    if (full.length < fewestSeasons) return [];
    const seasons = full.map(({ season, members }) => ({ season, count: members.length }));
    return [{ kind, judged: true, award: award.code, figures: { kind, places: now.places, seasons } }];
  });
}
