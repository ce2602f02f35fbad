import type { BlocYear } from '../../domain/bloc-year.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { AwardRecord, LeadershipRecord } from '../../domain/ledger.ts';
import type { AwardEntry, LedgerChange, SeatEntry } from '../../domain/ledger-entry.ts';
import type { Result } from '../../domain/result.ts';
import { closingSeats } from './closing-seats.ts';

/** What `close` finds in a decided season. */
export interface ClosingPlan {
  readonly changes: readonly LedgerChange[];
  /** Proposals of the ledger that the season no longer makes, though the level above has decided on them. */
  readonly decided: readonly AwardRecord[];
}

/**
 * What recording a decided season would add to the ledgers: its proposals, the classes as `rating:<class>`, its seats
 * and the next season's. What stands there already is unchanged; what says otherwise differs.
 */
export function planClosing(year: BlocYear, result: Result): ClosingPlan {
  const wanted = [...proposals(year, result), ...ratings(year, result)];
  const recorded = (year.awardLedger ?? []).filter((record) => isOfClosing(record, year));
  const { changes, stale } = compareAwards(wanted, recorded);
  return {
    changes: [...changes, ...compareSeats(closingSeats(year, result), year)],
    decided: stale.filter((record) => record.status === 'proposed' && isDecided(record, year.awardLedger ?? [])),
  };
}

function proposals({ bloc, season, meeting }: BlocYear, { proposal }: Result): readonly AwardEntry[] {
  return (proposal?.awards ?? []).flatMap(({ award, winners }) =>
    winners.map((winner): AwardEntry => {
      return {
        season,
        bloc,
        member: winner.member,
        award: award.code,
        status: 'proposed',
        object: 'collective',
        count: 1,
        ...(meeting?.date === undefined ? {} : { date: meeting.date }),
        kind: usualKind,
        ...(winner.for === undefined ? {} : { note: winner.for }),
      };
    }),
  );
}

/** Yearly ratings are the bloc's own decision: no level above grants them (spec 2, "The ledgers"). */
function ratings({ bloc, season, meeting }: BlocYear, { score }: Result): readonly AwardEntry[] {
  return (score?.standings ?? []).flatMap(({ member, class: name }): AwardEntry[] => {
    if (name === undefined) return [];
    const entry = { season, bloc, member: member.id, award: `${ratingMark}${name}`, status: 'granted' } as const;
    return [
      {
        ...entry,
        object: 'collective',
        count: 1,
        ...(meeting?.minutes === undefined ? {} : { decision: meeting.minutes }),
        ...(meeting?.date === undefined ? {} : { date: meeting.date }),
        kind: usualKind,
      },
    ];
  });
}

const usualKind = 'cong-trang';
const ratingMark = 'rating:';

/** Rows of this bloc and season that closing it would write: proposals and ratings of units. */
function isOfClosing({ season, bloc, object, kind, person, status, award }: AwardRecord, year: BlocYear): boolean {
  if (season !== year.season || (bloc !== undefined && bloc !== year.bloc)) return false;
  if (object !== 'collective' || kind !== usualKind || person !== undefined) return false;
  return award.startsWith(ratingMark) ? status === 'granted' : status === 'proposed';
}

function isDecided({ season, member, award, kind }: AwardRecord, ledger: readonly AwardRecord[]): boolean {
  return ledger.some(
    (row) =>
      row.status !== 'proposed' &&
      row.season === season &&
      row.member === member &&
      row.award === award &&
      row.kind === kind &&
      row.object === 'collective',
  );
}

function compareAwards(
  wanted: readonly AwardEntry[],
  recorded: readonly AwardRecord[],
): { readonly changes: readonly LedgerChange[]; readonly stale: readonly AwardRecord[] } {
  const left = groupBy(recorded, awardKey);
  const changes = wanted.map((entry): LedgerChange => {
    const isThere = left.get(awardKey(entry))?.shift() !== undefined;
    return { ledger: 'awards', state: isThere ? 'unchanged' : 'added', entry };
  });
  const stale = [...left.values()].flat().sort((a, b) => a.row - b.row);
  const differing = stale.map((record): LedgerChange => {
    return { ledger: 'awards', state: 'differs', entry: entryOf(record), row: record.row };
  });
  return { changes: [...differing, ...changes], stale };
}

/** A row of the ledger without its place. */
function entryOf({ row: _, ...record }: AwardRecord): AwardEntry {
  return record;
}

function awardKey({ member, award, status, count, note }: AwardEntry | AwardRecord): string {
  return JSON.stringify([member, award, status, count, status === 'proposed' ? (note ?? '') : '']);
}

function compareSeats(wanted: readonly SeatEntry[], year: BlocYear): readonly LedgerChange[] {
  const seasons = new Set(wanted.map(({ season }) => season));
  const rows = (year.leadershipLedger ?? []).filter(({ bloc, season }) => bloc === year.bloc && seasons.has(season));
  const isWanted = new Set(wanted.map(seatKey));
  const isThere = new Set(rows.map(seatKey));
  const differing = rows
    .filter((row) => !isWanted.has(seatKey(row)))
    .map((record): LedgerChange => ({ ledger: 'leadership', state: 'differs', entry: record, row: record.row }));
  const changes = wanted.map((entry): LedgerChange => {
    return { ledger: 'leadership', state: isThere.has(seatKey(entry)) ? 'unchanged' : 'added', entry };
  });
  return [...differing, ...changes];
}

function seatKey({ season, seat, place, member }: SeatEntry | LeadershipRecord): string {
  return JSON.stringify([season, seat, place, member]);
}
