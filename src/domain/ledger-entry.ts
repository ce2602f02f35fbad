import type { AwardRecord } from './ledger.ts';
import type { Seat } from './ruling.ts';

/** A row to be written into awards.csv: a proposal, a yearly rating or a decision. */
export interface AwardEntry {
  readonly season: string;
  readonly bloc?: string;
  readonly member: string;
  readonly award: string;
  readonly status: AwardRecord['status'];
  readonly object: AwardRecord['object'];
  readonly person?: string;
  readonly count: number;
  /** Number of the document that decided. */
  readonly decision?: string;
  /** ISO date. */
  readonly date?: string;
  readonly kind: string;
  readonly note?: string;
}

/** A row to be written into leadership.csv. */
export interface SeatEntry {
  readonly season: string;
  readonly bloc: string;
  readonly seat: Seat;
  /** From 1. */
  readonly place: number;
  readonly member: string;
  /** What filled the seat; absent for a season that was not decided here. */
  readonly method?: string;
  readonly authority?: string;
  /** ISO date. */
  readonly date?: string;
}

/** What recording a season would do with one row of a ledger. */
export type LedgerChange =
  | { readonly ledger: 'awards'; readonly state: 'added' | 'unchanged'; readonly entry: AwardEntry }
  | { readonly ledger: 'leadership'; readonly state: 'added' | 'unchanged'; readonly entry: SeatEntry }
  /** A row of the ledger that says otherwise than the season does now; `row` counts from 0 below the headings. */
  | { readonly ledger: 'awards'; readonly state: 'differs'; readonly entry: AwardEntry; readonly row: number }
  | { readonly ledger: 'leadership'; readonly state: 'differs'; readonly entry: SeatEntry; readonly row: number };
