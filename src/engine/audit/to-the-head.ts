import type { AuditFinding } from '../../domain/audit.ts';
import { seasonNumber } from '../../domain/season.ts';
import type { AuditInput } from './audit-input.ts';
import { currentUnit, fewestSeasons, type PastWinners } from './past-winners.ts';

/**
 * Awards that the sitting head had in at least three of the seasons of which both the head and the award are known, and
 * in more than half of them.
 */
export function toTheHead({ input: { context } }: AuditInput, past: PastWinners): readonly AuditFinding[] {
  const kind = 'to-the-head';
  if (!context.year.awardLedger) return [{ kind, judged: false, figures: { kind: 'not-judged', reason: 'no-ledger' } }];
  const heads = headsOf(context);
  return context.rules.awards.flatMap(({ code, quota }): AuditFinding[] => {
    if (quota.kind === 'all') return [];
    const known = (past.get(code) ?? []).filter(({ number }) => heads.has(number));
    if (known.length < fewestSeasons) {
      const figures = { kind: 'not-judged', reason: 'no-heads', have: known.length, need: fewestSeasons } as const;
      return [{ kind, judged: false, award: code, figures }];
    }
    const seasons = known.flatMap(({ season, number, members }) => {
      const head = heads.get(number);
      return head !== undefined && members.includes(head) ? [{ season, member: head }] : [];
    });
    if (seasons.length < fewestSeasons || 2 * seasons.length <= known.length) return [];
    return [{ kind, judged: true, award: code, figures: { kind, to: seasons.length, of: known.length, seasons } }];
  });
}

/** The head of each season, by the ledger and, for this one, by bloc.yaml. */
function headsOf(context: AuditInput['input']['context']): ReadonlyMap<number, string> {
  const { year, ledger } = context;
  const heads = new Map<number, string>();
  for (const { season, bloc, seat, member } of year.leadershipLedger ?? []) {
    if (bloc === year.bloc && seat === 'head') heads.set(seasonNumber(season) ?? 0, currentUnit(context, member));
  }
  const now = year.leadership?.head;
  if (now !== undefined) heads.set(ledger.season, currentUnit(context, now));
  return heads;
}
