import type { AuditFinding, NotJudged } from '../../domain/audit.ts';
import type { MemberId } from '../../domain/bloc-year.ts';
import { seasonNumber } from '../../domain/season.ts';
import type { AuditInput } from './audit-input.ts';

/**
 * Units without any collective award, their own or their predecessors', in the last seasons, this one included. Yearly
 * ratings (`rating:…`) are no awards; one refused or revoked is none either.
 */
export function neverHonoured({ input: { context }, decision, within }: AuditInput): readonly AuditFinding[] {
  const kind = 'never-honoured';
  const { year, members, ledger } = context;
  const unjudged = (figures: Omit<NotJudged, 'kind'>, member?: MemberId): AuditFinding => ({
    kind,
    judged: false,
    ...(member === undefined ? {} : { member }),
    figures: { kind: 'not-judged', ...figures },
  });
  const rows = year.awardLedger;
  if (!rows) return [unjudged({ reason: 'no-ledger' })];
  const from = ledger.season - (within - 1) * ledger.step;
  const covered = new Set(rows.map(({ season }) => seasonNumber(season) ?? 0).filter((season) => season >= from));
  covered.add(ledger.season);
  const have = [...covered].filter((season) => season <= ledger.season).length;
  if (have < within) return [unjudged({ reason: 'seasons-missing', have, need: within })];
  const lost = new Set(
    rows.filter(({ status }) => status === 'refused' || status === 'revoked').map((row) => keyOf(row)),
  );
  const honours = rows.filter(
    (row) =>
      row.object === 'collective' &&
      !row.award.startsWith('rating:') &&
      (row.status === 'granted' || row.status === 'proposed') &&
      !lost.has(keyOf(row)) &&
      (seasonNumber(row.season) ?? 0) >= from &&
      (seasonNumber(row.season) ?? 0) <= ledger.season,
  );
  const wins = new Set<string>(decision.awards.flatMap((one) => one.decision.winners.map(({ member }) => member)));
  const mayWin = new Set<string>(
    decision.awards.flatMap((one) => one.decision.undecided.flatMap((open) => open.members)),
  );
  return members.flatMap(({ id, since }): AuditFinding[] => {
    const units = ledger.lineage(id);
    if (wins.has(id) || honours.some(({ member }) => units.has(member))) return [];
    if (mayWin.has(id)) return [unjudged({ reason: 'may-yet-win' }, id)];
    const joined = since === undefined ? undefined : seasonNumber(since);
    if (joined !== undefined && joined > from && units.size === 1) return [unjudged({ reason: 'joined-later' }, id)];
    return [{ kind, judged: true, member: id, figures: { kind, within, from, until: ledger.season } }];
  });
}

function keyOf({ season, member, award }: { season: string; member: string; award: string }): string {
  return JSON.stringify([season, member, award]);
}
