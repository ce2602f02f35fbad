import type { AwardEntry } from './ledger-entry.ts';
import type { Locator } from './locator.ts';

/** What the level above has decided on an award, as it is to be recorded. */
export interface DecisionToRecord extends Omit<AwardEntry, 'season' | 'status'> {
  /** Absent: the newest season in which the ledger has what it decides on. */
  readonly season?: string;
  readonly status: 'granted' | 'refused' | 'revoked';
  /** Its row in a file of decisions; absent where it was given on the command line. */
  readonly at?: Locator;
}
