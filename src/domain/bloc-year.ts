import type { AwardRecord, LeadershipRecord, UnitRecord } from './ledger.ts';
import type { FileRole } from './locator.ts';
import type { LockInForce } from './lock.ts';
import type { PaperFacts } from './paper-facts.ts';
import type { Criterion } from './rubric.ts';
import type { Rules } from './rules.ts';
import type { Ruling } from './ruling.ts';
import type { Appraisal, Indicator, ScoreSheet, SelfScore } from './scores.ts';
import type { ContestCounts, Paper, Tally } from './votes.ts';

export type MemberId = string & { readonly __member: true };

/** A bloc (khối/cụm thi đua) in one season: everything its folder and the ledgers say, read and well-formed. */
export interface BlocYear {
  readonly bloc: string;
  readonly name: string;
  readonly season: string;
  readonly nextSeason?: string;
  readonly authority?: string;
  /** Who leads in this season; ids that may no longer be members. */
  readonly leadership?: { readonly head?: string; readonly deputies: readonly string[] };
  readonly pact?: { readonly signed?: string; readonly contents: readonly string[] };
  readonly meeting?: Meeting;
  /** What printed papers need besides the figures. */
  readonly paperFacts?: PaperFacts;
  /** Every row of members.csv in file order, those who left or have not yet joined included. */
  readonly members: readonly Member[];
  /** Which optional columns members.csv has: an absent fact differs from an empty one. */
  readonly memberColumns: ReadonlySet<string>;
  /** Every row of criteria.csv in file order. */
  readonly criteria: readonly Criterion[];
  readonly selfScores?: ScoreSheet<SelfScore>;
  readonly appraisals?: ScoreSheet<Appraisal>;
  readonly indicators: readonly Indicator[];
  readonly tallies: readonly Tally[];
  readonly papers: readonly Paper[];
  readonly rules: Rules;
  readonly rulings: readonly Ruling[];
  /** What the year's first conference adopted; absent where nothing has been locked. */
  readonly lock?: LockInForce;
  /** Absent where the workspace has no awards.csv (or the bloc year stands alone). */
  readonly awardLedger?: readonly AwardRecord[];
  /** Every award code that the ledger holds, other blocs' included, where `awardLedger` is only this bloc's part of it. */
  readonly awardsHeard?: ReadonlySet<string>;
  readonly leadershipLedger?: readonly LeadershipRecord[];
  readonly units: readonly UnitRecord[];
  /** Files that had errors of their own (or are missing though needed): what follows from their gaps is not worth saying. */
  readonly broken?: ReadonlySet<FileRole>;
  /** Files of which some row could not be read at all: what it was of is missing from the rest. */
  readonly withoutRows?: ReadonlySet<FileRole>;
}

export interface Member {
  readonly id: MemberId;
  readonly name: string;
  readonly shortName?: string;
  readonly kind?: string;
  readonly group?: string;
  /** ISO dates. */
  readonly since?: string;
  readonly until?: string;
  /** Absent: not recorded. */
  readonly registered?: boolean;
  /** Award codes; absent only where the column is absent. */
  readonly registeredFor?: readonly string[];
  readonly pactSigned?: boolean;
  /** The reason why the member is not considered. */
  readonly disqualified?: string;
  /** Place in the ring, from 1. */
  readonly ring?: number;
  /** The reason why the member may hold no seat. */
  readonly seatBarred?: string;
  /** Row of members.csv, counted from 0 below the headings. */
  readonly row: number;
}

/** The year-end conference. */
export interface Meeting {
  /** ISO date. */
  readonly date?: string;
  readonly minutes?: string;
  /** Member units present. */
  readonly present?: number;
  readonly steps: readonly { readonly step: string; readonly date: string }[];
  readonly contests: readonly ContestCounts[];
}
