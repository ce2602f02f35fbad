/** A row of awards.csv, the ledger of all seasons' awards. */
export interface AwardRecord {
  readonly season: string;
  readonly member: string;
  readonly award: string;
  readonly status: 'proposed' | 'granted' | 'refused' | 'revoked';
  readonly object: 'collective' | 'individual' | 'household';
  readonly kind: string;
  readonly count: number;
  readonly bloc?: string;
  readonly person?: string;
  /** Number of the document that decided, and its ISO date. */
  readonly decision?: string;
  readonly date?: string;
  readonly note?: string;
  readonly row: number;
}

/** A row of leadership.csv, the ledger of all seasons' seats. */
export interface LeadershipRecord {
  readonly season: string;
  readonly bloc: string;
  readonly seat: 'head' | 'deputy';
  readonly place: number;
  readonly member: string;
  readonly row: number;
}

/** A row of units.csv: names, renames and mergers over time. */
export interface UnitRecord {
  readonly member: string;
  readonly name: string;
  /** ISO dates: since when and until when the unit was called so. */
  readonly from?: string;
  readonly until?: string;
  readonly predecessors: readonly string[];
  readonly row: number;
}
