import type { Member, MemberId } from './bloc-year.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Fraction } from './fraction.ts';
import type { LeafPoints } from './leaf-points.ts';
import type { LockOutcome } from './lock.ts';
import type { Points } from './points.ts';
import type { AwardRule, LeadershipMethod, Threshold } from './rules.ts';
import type { Seat } from './ruling.ts';
import type { RulingEffect } from './ruling-effect.ts';

export type Status = 'decided' | 'undecided' | 'invalid';

/** One of the reasons for a decision, met or not: explaining is printing these. */
export interface Finding {
  readonly kind: FindingDetail['kind'];
  /** Null: not known (the vote has not been held, a fact is missing, the place is open). */
  readonly met: boolean | null;
  readonly detail: FindingDetail;
  readonly clause?: string;
}

/** The figures that a finding was judged by. */
export type FindingDetail =
  | { readonly kind: 'registered'; readonly award?: string; readonly recorded: boolean }
  | { readonly kind: 'pact-signed'; readonly recorded: boolean }
  | { readonly kind: 'not-disqualified'; readonly reason?: string }
  | { readonly kind: 'min-percent'; readonly have: Fraction; readonly need: Points }
  | { readonly kind: 'min-total'; readonly have: Points; readonly need: Points }
  | { readonly kind: 'class-in'; readonly have?: string; readonly need: readonly string[] }
  | {
      readonly kind: 'min-ratio';
      readonly criterion: string;
      readonly share: string;
      readonly strict: boolean;
      /** Indicators that were judged, those missed, and those with nothing recorded. */
      readonly judged: number;
      readonly missed: readonly {
        readonly criterion: string;
        readonly value: Points | boolean;
        readonly target?: Points;
      }[];
      readonly missing: readonly string[];
    }
  | { readonly kind: 'max-rank'; readonly have: number; readonly need: number; readonly among: 'considered' | 'all' }
  | { readonly kind: 'group-in'; readonly have?: string; readonly need: readonly string[] }
  | { readonly kind: 'kind-in'; readonly have?: string; readonly need: readonly string[] }
  | { readonly kind: 'holds'; readonly award: string; readonly from?: 'proposal' | 'ledger' }
  | {
      readonly kind: 'history';
      readonly awards: readonly string[];
      readonly have: number;
      readonly within?: number;
      readonly atLeast: number;
      readonly atMost?: number;
      readonly seasons: readonly string[];
    }
  | {
      readonly kind: 'streak';
      readonly awards: readonly string[];
      readonly need: number;
      /** Successive seasons, counted back, in which there is one. */
      readonly have: number;
      /** First years of the seasons asked, newest first. */
      readonly seasons: readonly number[];
    }
  | {
      readonly kind: 'vote';
      readonly contest: string;
      readonly held: boolean;
      /** Why not held. */
      readonly reason?: 'no-votes' | 'quorum';
      readonly onBallot: boolean;
      readonly agree?: number;
      readonly base?: number;
      readonly threshold?: Threshold;
      /** Votes needed in all, and how many are lacking (positive) or to spare (negative); absent where none would do. */
      readonly needed?: number;
      readonly short?: number;
    }
  | { readonly kind: 'holding'; readonly bars: readonly string[] }
  | {
      readonly kind: 'place';
      /** Absent while the vote that makes the pool has not been held. */
      readonly place?: number;
      readonly places: number;
      /** Members of the pool that are equal to this one on every key, itself included. */
      readonly equals: number;
      readonly pool: number;
      readonly group?: string;
      readonly open?: 'tie' | 'vote' | 'ruling';
    }
  | { readonly kind: 'exclude' | 'withhold'; readonly reason: string; readonly authority: string }
  | { readonly kind: 'grant'; readonly reason: string; readonly authority: string; readonly for?: string };

/** One member's points, place and gates. */
export interface Standing {
  readonly member: Member;
  /** True, false, or null where a fact is missing. */
  readonly considered: boolean | null;
  readonly gates: readonly Finding[];
  readonly rank: number;
  readonly tied: boolean;
  readonly class?: string;
  readonly selfTotal?: Points;
  readonly base: Points;
  readonly bonus: Points;
  readonly penalty: Points;
  readonly total: Points;
  readonly applicable: Points;
  readonly percent: Fraction;
  /** Section code → points; absent where all its base leaves are na and it has no others. */
  readonly nodes: ReadonlyMap<string, Points>;
  readonly points: ReadonlyMap<string, LeafPoints>;
}

export interface ScoreResult {
  /** In rank order, then file order. */
  readonly standings: readonly Standing[];
}

export interface CandidateVotes {
  readonly member: MemberId;
  readonly agree: number;
  /** Absent where a tally does not give it. */
  readonly disagree?: number;
  readonly blank?: number;
}

export interface Round {
  readonly contest: string;
  readonly round: number;
  readonly held: boolean;
  readonly issued?: number;
  readonly collected?: number;
  readonly invalid?: number;
  readonly valid?: number;
  readonly candidates: readonly CandidateVotes[];
}

export interface Winner {
  readonly member: MemberId;
  /** A sub-unit that a ruling names. */
  readonly for?: string;
  /** From 1: grants, then by the keys. */
  readonly order: number;
  readonly agree?: number;
  readonly base?: number;
  /** Beyond the places, by `at_cutoff: all`. */
  readonly excess: boolean;
  readonly granted: boolean;
}

export interface OpenPlaces {
  readonly group?: string;
  readonly members: readonly MemberId[];
  readonly places: number;
  readonly reason: 'tie' | 'vote' | 'ruling';
}

/** Places of one scope that stay empty: equals of whom the rules take none, the conference's choice, or nobody left. */
export interface VacantPlaces {
  readonly group?: string;
  readonly places: number;
  readonly reason: 'tie' | 'ruling' | 'nobody';
}

export interface AwardDecision {
  readonly award: AwardRule;
  readonly places: number;
  readonly provisional: boolean;
  readonly winners: readonly Winner[];
  readonly vacant: number;
  /** The vacant places scope by scope; they add up to `vacant`. */
  readonly vacancies: readonly VacantPlaces[];
  readonly undecided: readonly OpenPlaces[];
  /** Every current member's findings in rank order. */
  readonly findings: readonly { readonly member: MemberId; readonly findings: readonly Finding[] }[];
}

export interface ProposalResult {
  readonly rounds: readonly Round[];
  readonly awards: readonly AwardDecision[];
}

/** Why a seat is filled, open or empty. */
export type SeatReason =
  | { readonly kind: 'ruling'; readonly authority: string }
  | {
      readonly kind: 'next-in-ring';
      readonly after?: MemberId;
      /** The unit that this one came from and whose turn it takes (units.csv). */
      readonly turnOf?: MemberId;
      readonly passedOver: readonly PassedOver[];
    }
  | { readonly kind: 'moves-up' | 'keeps-seat' }
  | { readonly kind: 'elected'; readonly agree: number; readonly base?: number }
  | { readonly kind: 'rank'; readonly rank: number }
  | { readonly kind: 'award'; readonly award: string; readonly order: number }
  | { readonly kind: 'not-held'; readonly contest: string; readonly reason: 'no-votes' | 'quorum' }
  | { readonly kind: 'tie'; readonly members: readonly MemberId[] }
  | { readonly kind: 'nobody-passed'; readonly contest: string }
  | { readonly kind: 'no-ruling' | 'head-open' | 'nobody-may-sit' }
  | { readonly kind: 'rank-shared' | 'rank-missing'; readonly rank: number }
  | { readonly kind: 'barred'; readonly member: MemberId; readonly bars: readonly BarKind[] }
  | { readonly kind: 'award-open' | 'award-too-few'; readonly award: string }
  | { readonly kind: 'nobody-sits-now' };

export type BarKind = 'not-considered' | 'seat-barred' | 'leaving' | 'served' | 'kind' | 'other-seat' | 'not-member';

export interface PassedOver {
  readonly member: MemberId;
  readonly bars: readonly BarKind[];
}

export interface SeatDecision {
  readonly seat: Seat;
  readonly place: number;
  /** Absent where vacant or undecided. */
  readonly member?: MemberId;
  /** What filled the seat; absent where open. */
  readonly method?: LeadershipMethod | 'ruling';
  readonly status: 'decided' | 'undecided' | 'vacant';
  readonly reason: SeatReason;
}

export interface SeasonSeats {
  readonly season: string;
  readonly seats: readonly SeatDecision[];
}

export interface LeadershipResult extends SeasonSeats {
  /** Who may be voted for, in file order, for each seat that a vote fills and no ruling has filled. */
  readonly candidates: ReadonlyMap<Seat, readonly MemberId[]>;
  /** With `--years`: the seasons after the next. */
  readonly later: readonly SeasonSeats[];
}

/** Everything that one command works out for one bloc year. */
export interface Result {
  readonly status: Status;
  readonly diagnostics: readonly Diagnostic[];
  readonly score?: ScoreResult;
  readonly proposal?: ProposalResult;
  readonly leadership?: LeadershipResult;
  readonly rulings: readonly RulingEffect[];
  readonly lock?: LockOutcome;
}

/** How far a command goes: each takes in the one before it. */
export type Goal = 'check' | 'score' | 'propose' | 'rotate';
