import type { MemberId } from './bloc-year.ts';
import type { Points } from './points.ts';

/** A mark as written in a cell: a number from 0 to the criterion's max, or "not applicable". */
export type Mark = Points | 'na';

/** What a member claims for itself under one criterion. Empty cells are not here. */
export interface SelfScore {
  readonly member: MemberId;
  /** A leaf's or (a sum row's) section's code. */
  readonly criterion: string;
  readonly mark: Mark;
  /** Row below the headings and column, both counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** Points given by the head, peers or a higher body. */
export interface Appraisal extends SelfScore {
  /** A member's id or free text, folded for comparison; empty where the sheet names none. */
  readonly scorer: string;
  readonly stage: number;
}

/** self-scores.csv or appraisals.csv with what is needed to point into it. */
export interface ScoreSheet<Entry> {
  readonly shape: 'long' | 'wide';
  readonly entries: readonly Entry[];
  /** In a wide sheet: where a member's column and a criterion's row stand. */
  readonly columnOf: ReadonlyMap<string, number>;
  readonly rowOf: ReadonlyMap<string, number>;
}

/** A value in indicators.csv: a number, yes or no, or "not applicable". */
export type Value = Points | boolean | 'na';

/** Planned and achieved values of one member under one criterion. */
export interface Indicator {
  readonly member: MemberId;
  readonly criterion: string;
  readonly actual?: Value;
  readonly verified?: Value;
  readonly target?: Points;
  readonly row: number;
}
