import type { MemberId } from './bloc-year.ts';
import type { Ruling } from './ruling.ts';

/** What a ruling changed against the outcome without it, all other rulings in force. */
export interface RulingEffect {
  readonly ruling: Ruling;
  readonly changed: readonly { readonly what: string; readonly from: string | null; readonly to: string | null }[];
  /** The units among which it decided: equals, a pool that the conference picks from, contenders for a seat. */
  readonly among: readonly MemberId[];
  /** What it changed of single units' awards. */
  readonly awardChanges: readonly AwardChange[];
}

export interface AwardChange {
  readonly award: string;
  readonly member: MemberId;
  readonly from: AwardFate;
  readonly to: AwardFate;
}

/** What an award comes to for one unit. */
export type AwardFate = 'granted' | 'won' | 'provisional' | 'open' | 'lost';
