import type { MemberId } from './bloc-year.ts';
import type { Round } from './result.ts';
import type { Threshold } from './rules.ts';

/** One contest as it was counted, with who is through. */
export interface ContestTally {
  readonly contest: string;
  /** As the rules call it. */
  readonly name?: string;
  /** How many are elected; absent where all who pass are through. */
  readonly seats?: number;
  readonly threshold?: Threshold;
  readonly held: boolean;
  readonly notHeld?: 'no-votes' | 'quorum';
  readonly rounds: readonly Round[];
  /** In the order of votes. */
  readonly candidates: readonly CandidateTally[];
  /** Places that several equal candidates would have to share. */
  readonly undecided?: { readonly members: readonly MemberId[]; readonly places: number };
  /** Seats for which too few have passed. */
  readonly vacant: number;
}

/** One candidate by the last round that lists it. */
export interface CandidateTally {
  readonly member: MemberId;
  readonly round: number;
  readonly agree: number;
  readonly disagree?: number;
  readonly blank?: number;
  /** What the share is taken of. */
  readonly base?: number;
  /** Votes needed, and how many are lacking (positive) or to spare (negative). */
  readonly needed?: number;
  readonly short?: number;
  readonly passed: boolean | null;
  /** Through: elected, or, without a number of seats, passed. Null while it is undecided. */
  readonly through: boolean | null;
}
