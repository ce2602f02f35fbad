import type { YamlPath } from './locator.ts';
import type { Points } from './points.ts';
import type { Share } from './share.ts';

/** rules.yaml, read: how a bloc scores, ranks, votes, awards and hands on its lead (spec 3.1). */
export interface Rules {
  readonly scoring: Scoring;
  readonly formulas: ReadonlyMap<string, Formula>;
  readonly ranking: RankingRule;
  readonly classes?: ClassRule;
  readonly gates: readonly Gate[];
  readonly voting: { readonly quorum?: Share; readonly contests: ReadonlyMap<string, ContestRule> };
  /** In order of precedence. */
  readonly awards: readonly AwardRule[];
  readonly leadership?: LeadershipRule;
}

export interface Scoring {
  readonly scale?: Points;
  readonly final: 'appraised-else-self' | 'appraised' | 'self' | 'highest';
  readonly combine: 'mean' | 'median' | 'min' | 'max' | 'trimmed-mean';
  /** Fewest marks in the last stage for an appraisal to count. */
  readonly scorers: number;
  readonly decimals: number;
  readonly unscored: 'error' | 'zero';
  readonly notApplicable: 'forbid' | 'percent';
  readonly bonusCap?: Points;
  readonly penaltyCap?: Points;
}

export interface Band {
  readonly from: Points;
  readonly above: boolean;
  readonly points: Points;
}

/** How points follow from an indicator (spec 3.3). */
export type Formula = { readonly path: YamlPath } & (
  | { readonly kind: 'yesno' }
  | { readonly kind: 'count'; readonly each: Points; readonly max?: Points }
  | { readonly kind: 'ratio'; readonly floor?: Share; readonly lowerIsBetter: boolean }
  | { readonly kind: 'tiers'; readonly bands: readonly Band[]; readonly otherwise: Points; readonly ofRatio: boolean }
  | { readonly kind: 'leader' }
  | {
      readonly kind: 'held';
      readonly awards: ReadonlyMap<string, Points>;
      readonly within: number;
      readonly take: 'max' | 'sum';
    }
);

export type Measure = 'total' | 'percent' | 'base';

/** What orders equals (spec 3.5): more is better, but for `penalty`. */
export type TieKey =
  | { readonly kind: 'base' | 'bonus' | 'total' | 'percent' | 'self_total' | 'penalty' }
  | { readonly kind: 'node'; readonly code: string }
  | { readonly kind: 'votes'; readonly contest: string };

export interface RankingRule {
  readonly by: Measure;
  readonly within: 'bloc' | 'group';
  readonly ties: readonly TieKey[];
}

export interface ClassRule {
  readonly by: Measure;
  readonly cap?: Points;
  /** In falling order of `from`. */
  readonly bands: readonly { readonly class: string; readonly name?: string; readonly from: Points }[];
}

export interface MinRatio {
  /** A criterion's code, or `*` for all. */
  readonly criterion: string;
  readonly share: Share;
  readonly strict: boolean;
}

/** What decides whether a member is considered. */
export type Gate = { readonly path: YamlPath } & (
  | { readonly kind: 'registered' | 'pact-signed' | 'not-disqualified' }
  | { readonly kind: 'min-percent' | 'min-total'; readonly need: Points }
  | { readonly kind: 'class-in'; readonly classes: readonly string[] }
  | ({ readonly kind: 'min-ratio' } & MinRatio)
);

export interface ContestRule {
  /** The most candidates that one paper may agree to. */
  readonly choose?: number;
  readonly name?: string;
  /** How many are elected (`tally`); by default as many as a paper may agree to. */
  readonly seats?: number;
  /** What a candidate needs in a contest on which no award and no seat hangs (`tally`). */
  readonly threshold?: Threshold;
}

/** What a member must meet for one award besides the gates. */
export type Condition = { readonly path: YamlPath } & (
  | { readonly kind: 'max-rank'; readonly rank: number; readonly among: 'considered' | 'all' }
  | { readonly kind: 'class-in'; readonly classes: readonly string[] }
  | { readonly kind: 'min-total' | 'min-percent'; readonly need: Points }
  | { readonly kind: 'group-in'; readonly groups: readonly string[] }
  | { readonly kind: 'kind-in'; readonly kinds: readonly string[] }
  | { readonly kind: 'registered' }
  | ({ readonly kind: 'min-ratio' } & MinRatio)
  | { readonly kind: 'holds'; readonly award: string }
  | {
      readonly kind: 'history';
      readonly anyOf: readonly string[];
      /** Seasons before this one; absent: all. */
      readonly within?: number;
      readonly atLeast: number;
      readonly atMost?: number;
      readonly awardKind?: string;
    }
  | {
      readonly kind: 'streak';
      readonly anyOf: readonly string[];
      readonly seasons: number;
      readonly includingThis: boolean;
    }
);

export type Quota =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'all' }
  | {
      readonly kind: 'share';
      readonly share: Share;
      readonly of: 'members' | 'considered' | 'eligible';
      readonly round: 'floor' | 'ceil' | 'half-up';
      readonly min?: number;
      readonly max?: number;
    }
  | { readonly kind: 'by-size'; readonly steps: readonly { readonly upTo?: number; readonly count: number }[] };

export type VoteBase = 'members' | 'present' | 'issued' | 'collected' | 'valid';

export interface Threshold {
  readonly share: Share;
  readonly base: VoteBase;
  readonly strict: boolean;
}

export interface VoteRule {
  readonly contest: string;
  /** Absent: one agreeing paper passes. */
  readonly threshold?: Threshold;
}

/** What orders an award's pool: `rank` (lower first), `votes` (of the award's own contest), or a tie key. */
export type OrderKey = { readonly kind: 'rank' } | { readonly kind: 'own-votes' } | TieKey;

export interface AwardRule {
  readonly code: string;
  readonly name: string;
  readonly quota: Quota;
  readonly perGroup: boolean;
  readonly conditions: readonly Condition[];
  readonly vote?: VoteRule;
  /** `ruling`: the conference picks from the pool. */
  readonly by: readonly OrderKey[] | 'ruling';
  readonly atCutoff: 'ruling' | 'none' | 'all';
  /** Awards that its holder may have besides. */
  readonly with: readonly string[];
  /** Who grants it, where the rules say so. */
  readonly authority?: string;
  readonly clause?: string;
  readonly path: YamlPath;
}

export type LeadershipMethod = 'ring' | 'succession' | 'election' | 'designation' | 'by-rank' | 'by-award' | 'standing';

/** Why a member may hold no seat next season. */
export type Bar =
  | { readonly kind: 'not-considered' | 'seat-barred' | 'leaving' }
  | { readonly kind: 'served'; readonly seat: 'head' | 'deputy'; readonly within: number };

export interface LeadershipRule {
  readonly method: LeadershipMethod;
  readonly deputies: number;
  readonly deputyMethod: LeadershipMethod;
  readonly headKinds?: readonly string[];
  /** A kind for each deputy's seat in order. */
  readonly deputyKinds?: readonly string[];
  readonly bars: readonly Bar[];
  readonly election: { readonly threshold?: Threshold; readonly fallbackRing: boolean };
  readonly ranks?: { readonly head?: number; readonly deputies: readonly number[] };
  readonly award?: string;
  readonly path: YamlPath;
}
