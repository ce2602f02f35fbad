import { seasonNumber } from '../../domain/season.ts';
import type { BlocContext } from '../bloc-context.ts';
import type { AuditInput } from './audit-input.ts';

/** Who had one award of the bloc in one season: units by the id of the current member that they are or have become. */
export interface SeasonWinners {
  readonly season: string;
  readonly number: number;
  readonly members: readonly string[];
}

/** By award code: seasons with winners, oldest first, this one included where the award is decided. */
export type PastWinners = ReadonlyMap<string, readonly SeasonWinners[]>;

/**
 * Collective awards that the ledger has as granted or proposed in this bloc, unless refused or revoked, and this
 * season's as the bloc year comes out. A row without a bloc is taken as this one's.
 */
export function pastWinners({ input: { context }, decision }: AuditInput): PastWinners {
  const { year, rules } = context;
  const lost = new Set(
    (year.awardLedger ?? [])
      .filter(({ status }) => status === 'refused' || status === 'revoked')
      .map(({ season, member, award }) => JSON.stringify([season, member, award])),
  );
  const rows = (year.awardLedger ?? []).filter(
    ({ season, member, award, object, bloc, status }) =>
      object === 'collective' &&
      (bloc === undefined || bloc === year.bloc) &&
      (status === 'granted' || status === 'proposed') &&
      (seasonNumber(season) ?? 0) < context.ledger.season &&
      !lost.has(JSON.stringify([season, member, award])),
  );
  return new Map(
    rules.awards.map(({ code }) => {
      const bySeason = new Map<string, Set<string>>();
      for (const { season, member, award } of rows) {
        if (award !== code) continue;
        bySeason.set(season, (bySeason.get(season) ?? new Set()).add(currentUnit(context, member)));
      }
      const now = decision.awards.find((one) => one.award.code === code)?.decision;
      if (now && !now.provisional && now.undecided.length === 0 && now.winners.length > 0) {
        bySeason.set(year.season, new Set(now.winners.map(({ member }) => member)));
      }
      const seasons = [...bySeason].map(([season, members]) => ({
        season,
        number: seasonNumber(season) ?? 0,
        members: [...members],
      }));
      return [code, seasons.sort((a, b) => a.number - b.number)];
    }),
  );
}

/** The newest seasons that follow each other without a gap. */
export function unbrokenRun(seasons: readonly SeasonWinners[], step: number): readonly SeasonWinners[] {
  const gap = seasons.findLastIndex(({ number }, index) => index > 0 && seasons[index - 1]?.number !== number - step);
  return seasons.slice(Math.max(0, gap));
}

/** A unit itself, or the current member that it was merged or renamed into. */
export function currentUnit({ members, memberOf, ledger }: BlocContext, unit: string): string {
  return memberOf.get(unit)?.id ?? members.find(({ id }) => ledger.lineage(id).has(unit))?.id ?? unit;
}

/** Fewest seasons that are judged. */
export const fewestSeasons = 3;
