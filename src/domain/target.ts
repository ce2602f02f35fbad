import type { AwardRecord } from './ledger.ts';
import type { Share } from './share.ts';

/** A row of targets.csv: a target that was set, or a year's result of one that was set for a term. */
export interface TargetRow {
  readonly target: string;
  readonly title: string;
  /** A season, or a term of several (`2020-2025`). */
  readonly season: string;
  /** What the share is taken of: `members`, `staff`, `rooms`, `households`, or any other count by its name. */
  readonly of?: string;
  readonly shareMin?: Share;
  readonly shareMax?: Share;
  /** The target whose number reached is the base of this one. */
  readonly ofWhich?: string;
  /** More than the minimum, not the minimum itself. */
  readonly strict: boolean;
  /** Heads. */
  readonly countMin?: number;
  /** To be met in every year of its term. */
  readonly yearly: boolean;
  /** Codes of awards that the ledger is to be asked for; none: it is not asked. */
  readonly awards: readonly string[];
  /** Only awards to such; absent: to any. */
  readonly object?: AwardRecord['object'];
  /** Heads, as stated. */
  readonly actual?: number;
  readonly base?: number;
  /** A cell that says what is required could not be read, which has been told. */
  readonly isPartial?: true;
  readonly row: number;
}

/** Heads that a target asks for at its base. */
export interface NeededHeads {
  readonly min?: number;
  readonly max?: number;
}

/** What a target cannot be judged for want of; `years`: those that have no result yet. */
export type MissingFigure =
  | { readonly kind: 'actual' | 'base' | 'base-zero' }
  | { readonly kind: 'years'; readonly years: readonly string[] };

/**
 * `none`: no requirement is set, the result is only on record; `open`: figures are missing.
 */
export type TargetVerdict = 'met' | 'not-met' | 'open' | 'none';

/** How a target stands in one season or over its term. */
export interface TargetStanding {
  readonly season: string;
  readonly base?: number;
  readonly reached?: number;
  readonly needed?: NeededHeads;
  /** Heads above (+) or below (−) the bound that decides: the minimum, or the maximum where that is passed. */
  readonly difference?: number;
  /** The maximum is passed. */
  readonly isAbove: boolean;
  readonly verdict: TargetVerdict;
  readonly missing?: MissingFigure;
}

export interface JudgedTarget extends TargetStanding {
  readonly definition: TargetRow;
  /** How deep it is nested: 0 for a target of its own base. */
  readonly depth: number;
  /** Of a term: the years of which figures are known, oldest first. */
  readonly years: readonly TargetStanding[];
}
