import type { AwardRecord, LeadershipRecord, UnitRecord } from './ledger.ts';

/** A row of awards.csv as statistics need it; `person` is empty where none is named. */
export interface LedgerEntry
  extends Pick<AwardRecord, 'season' | 'member' | 'award' | 'status' | 'object' | 'kind' | 'count' | 'row'> {
  readonly person: string;
}

/** What a workspace knows besides its ledgers: names and authorities, from every bloc year that can be read. */
export interface Directory {
  readonly units: readonly UnitRecord[];
  readonly hasUnits: boolean;
  readonly blocYears: readonly DirectoryBlocYear[];
  /** Awards of the rules that stand in the workspace itself. */
  readonly awards: readonly DirectoryAward[];
}

interface DirectoryAward {
  readonly code: string;
  readonly name: string;
  /** Who grants it. */
  readonly authority?: string;
}

interface DirectoryBlocYear {
  readonly season: string;
  readonly bloc: string;
  readonly name: string;
  /** To whom its proposals go. */
  readonly authority?: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly awards: readonly DirectoryAward[];
  /** False where members.csv or the rules could not be read whole. */
  readonly isComplete: boolean;
}

/** What is counted: seasons by the first year in their names, both ends included. */
export interface StatisticsQuery {
  readonly status: AwardRecord['status'];
  readonly from?: number;
  readonly to?: number;
  readonly object?: AwardRecord['object'];
}

/** How many, and how many of them come from totals that name nobody. */
export interface Figure {
  readonly count: number;
  readonly unnamed: number;
}

export interface FigureRow {
  readonly key: string;
  readonly name: string;
  /** One for each column of the view. */
  readonly figures: readonly Figure[];
  readonly total: Figure;
}

export interface UnitRow extends FigureRow {
  /** Former units whose awards are counted here. */
  readonly formerly: readonly string[];
  /** Units that it was split into: its awards are theirs in no figure. */
  readonly splitInto: readonly string[];
}

export interface SeatRow {
  readonly season: string;
  readonly bloc: string;
  readonly head: readonly string[];
  readonly deputies: readonly string[];
}

export interface RevokedRow {
  readonly season: string;
  readonly member: string;
  readonly name: string;
  readonly award: string;
  readonly awardName: string;
  readonly object: AwardRecord['object'];
  readonly person: string;
  readonly count: number;
}

/** What each unit has won and who has led, over the seasons of a workspace. */
export interface Statistics {
  readonly query: StatisticsQuery;
  /** Seasons in which something is counted, older first. */
  readonly seasons: readonly string[];
  /** By collective, individual, household. */
  readonly byAward: readonly FigureRow[];
  readonly bySeason: readonly FigureRow[];
  readonly byAuthority: readonly FigureRow[];
  /** By season. */
  readonly byUnit: readonly UnitRow[];
  /** Yearly ratings, which are no awards; by season. */
  readonly ratings: readonly FigureRow[];
  readonly total: Figure;
  readonly seats: readonly SeatRow[];
  readonly revoked: readonly RevokedRow[];
}

export const objects = ['collective', 'individual', 'household'] as const;

export type SeatRecord = Pick<LeadershipRecord, 'season' | 'bloc' | 'seat' | 'place' | 'member'>;
