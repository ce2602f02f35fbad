import type { Fraction } from './fraction.ts';
import type { Points } from './points.ts';

/** One member's points under one leaf (points, not marks, where the leaf has a weight). */
export interface LeafPoints {
  readonly self: Points | undefined;
  readonly appraised: Points | undefined;
  /** Undefined: left out as not applicable. */
  readonly final: Points | undefined;
  readonly mark: 'na' | 'zero' | 'ruling' | undefined;
  /** Whose mark counts by the rules; undefined where there is none, or a ruling gives the points. */
  readonly source: MarkSource | undefined;
  /** How many appraisals there are where they count as none, being fewer than `scoring.scorers` asks. */
  readonly fewScorers: number | undefined;
  /** How the formula came to its marks; undefined without a formula or a value. */
  readonly basis: FormulaBasis | undefined;
}

export type MarkSource = 'self' | 'appraised';

/** What a formula worked with: from the actual value (`self`), from the verified one (`appraised`). */
export type FormulaBasis = { readonly [S in MarkSource]?: FormulaStep };

/** The step from a value to a mark, by the formula's kind (spec 3.3). */
export type FormulaStep =
  | { readonly kind: 'yesno' | 'count' }
  /** No share where lower is better and the value is nothing at all. */
  | { readonly kind: 'ratio'; readonly share?: Fraction; readonly belowFloor: boolean }
  /** `band`: the index of the one reached, in falling order; absent: none. `share` only with `of: ratio`. */
  | { readonly kind: 'tiers'; readonly band?: number; readonly share?: Fraction }
  /** The member's `v ÷ t` and the best of the others', or both values where the target is 0. */
  | { readonly kind: 'leader'; readonly share?: Fraction; readonly bestShare?: Fraction; readonly bestValue?: Points }
  | { readonly kind: 'held'; readonly counted: readonly HeldAward[] };

/** Awards of one season that a `held` formula counts: how many, and the points of each. */
export interface HeldAward {
  readonly award: string;
  readonly season: string;
  readonly count: number;
  readonly each: Points;
}
