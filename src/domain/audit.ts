import type { MemberId } from './bloc-year.ts';
import type { Fraction } from './fraction.ts';
import type { Points } from './points.ts';
import type { Seat } from './ruling.ts';

/** What an audit looks at, in the order in which it is told. */
export const auditKinds = [
  'self-against-final',
  'scorer-apart',
  'all-full',
  'nearest-change',
  'in-turns',
  'to-the-head',
  'never-honoured',
  'quota-always-full',
] as const;

export type AuditKind = (typeof auditKinds)[number];

/** Self-score and final points of a unit under one section; a positive gap: the unit gave itself more. */
export interface SectionGap {
  readonly criterion: string;
  readonly self: Points;
  readonly final: Points;
  readonly gap: Points;
}

/** Self total against final total of one unit; sections with the largest gap first. */
export interface SelfGap {
  readonly member: MemberId;
  readonly self: Points;
  readonly final: Points;
  readonly gap: Points;
  readonly sections: readonly SectionGap[];
}

/** One way to another outcome: so many points or votes of one unit more (positive) or fewer. */
export interface PointsWay {
  readonly member: MemberId;
  readonly change: Points;
}

export interface VotesWay {
  readonly contest: string;
  readonly member: MemberId;
  readonly change: number;
}

/** What a search for the smallest change found. None: nothing that one unit alone could change gives another outcome. */
export interface Nearest<Way> {
  /** All ways with the smallest change. */
  readonly ways: readonly Way[];
  /** Who has the award or seat after the first of them; with `open` it is (also) undecided. */
  readonly becomes: readonly MemberId[];
  readonly open: boolean;
}

/** The figures of a finding. */
export type AuditFigures =
  | (Omit<SelfGap, 'member'> & {
      readonly kind: 'self-against-final';
      readonly median: Fraction;
      readonly mad: Fraction;
    })
  | {
      readonly kind: 'scorer-apart';
      readonly scorer: string;
      /** Cells of the scorer that could be judged, and those in which it is apart. */
      readonly cells: number;
      readonly apart: number;
      /** The cell in which it is furthest from the median. */
      readonly furthest: {
        readonly member: MemberId;
        readonly criterion: string;
        readonly mark: Points;
        readonly median: Fraction;
        readonly mad: Fraction;
        readonly scorers: number;
      };
    }
  | { readonly kind: 'all-full'; readonly members: number; readonly points: Points }
  | { readonly kind: 'nearest-points'; readonly nearest?: Nearest<PointsWay> }
  | { readonly kind: 'nearest-votes'; readonly nearest?: Nearest<VotesWay> }
  | {
      readonly kind: 'in-turns';
      readonly seasons: readonly { readonly season: string; readonly members: readonly string[] }[];
      readonly units: number;
      /** Each season's unit stands just after the last one's in the ring. */
      readonly followsRing: boolean;
    }
  | {
      readonly kind: 'to-the-head';
      readonly to: number;
      readonly of: number;
      readonly seasons: readonly { readonly season: string; readonly member: string }[];
    }
  | { readonly kind: 'never-honoured'; readonly within: number; readonly from: number; readonly until: number }
  | {
      readonly kind: 'quota-always-full';
      readonly places: number;
      readonly seasons: readonly { readonly season: string; readonly count: number }[];
    }
  | NotJudged;

/** Why something is not judged, with the numbers that there are and those that it would take. */
export interface NotJudged {
  readonly kind: 'not-judged';
  readonly reason:
    | 'too-few-units'
    | 'no-self-total'
    | 'final-is-self'
    | 'no-appraisals'
    | 'few-scorers'
    | 'no-awards'
    | 'no-seats'
    | 'no-vote'
    | 'no-ledger'
    | 'few-seasons'
    | 'seasons-missing'
    | 'no-heads'
    | 'award-open'
    | 'may-yet-win'
    | 'joined-later';
  readonly have?: number;
  readonly need?: number;
  /** Cells or units that the reason holds for. */
  readonly count?: number;
}

/** Something that the figures show; no finding says that anybody did wrong. */
export interface AuditFinding {
  readonly kind: AuditKind;
  readonly judged: boolean;
  readonly member?: MemberId;
  readonly criterion?: string;
  readonly award?: string;
  readonly seat?: Seat;
  readonly place?: number;
  readonly figures: AuditFigures;
}

/** All that an audit of one bloc year has to say. */
export interface Audit {
  /** Every unit with both totals, the largest gap first. */
  readonly selfGaps: readonly SelfGap[];
  readonly findings: readonly AuditFinding[];
}
