import type { YamlPath } from './locator.ts';

/** Ballot counts of one round of a contest as bloc.yaml states them. */
export interface ContestCounts {
  readonly contest: string;
  readonly round: number;
  readonly issued: number;
  readonly collected: number;
  readonly invalid: number;
  /** Delegates who vote besides the member units. */
  readonly extraVoters: number;
  readonly path: YamlPath;
}

/** A row of votes.csv. */
export interface Tally {
  readonly contest: string;
  readonly round: number;
  /** A known member's id; it may be no current member. */
  readonly member: string;
  readonly agree: number;
  /** Absent where the tally does not give it. */
  readonly disagree?: number;
  readonly blank?: number;
  readonly row: number;
}

/** A row of ballots.csv: one candidate on one paper, or a spoiled paper (no member). */
export interface Paper {
  readonly contest: string;
  readonly round: number;
  readonly ballot: string;
  readonly member?: string;
  readonly choice: 'agree' | 'disagree' | 'blank' | 'invalid';
  readonly row: number;
}
