/** SHA-256 of a text in UTF-8: 64 hexadecimal digits, small. */
export type HashText = (text: string) => string;

/** Units among which lots decide, and how many of them are drawn. */
export interface DrawSet {
  /** Group of the bloc, where each group has places or ranks of its own. */
  readonly group?: string;
  /** In order of id (ASCII). */
  readonly units: readonly string[];
  /** From 1 to as many as there are units. */
  readonly places: number;
}

/** One hash of a draw. */
export interface DrawStep {
  /** From 1, over all sets of one draw. */
  readonly counter: number;
  /** What was hashed: `seed,counter`. */
  readonly text: string;
  /** 64 hexadecimal digits. */
  readonly hash: string;
  /** Units still in the list. */
  readonly left: number;
  /** Place in the list of those left, from 0; absent with `unit` where the hash was rejected against bias. */
  readonly index?: number;
  readonly unit?: string;
}

export interface DrawnSet extends DrawSet {
  readonly steps: readonly DrawStep[];
  /** In the order drawn. */
  readonly drawn: readonly string[];
}

/** What a tie is about: an award's last places, or a rank. */
export type TieSubject =
  | { readonly kind: 'award'; readonly award: string }
  | { readonly kind: 'rank'; readonly rank: number };

/** Equals in a bloc year whom nothing but a ruling can part; several sets only where each group has places of its own. */
export interface Tie {
  readonly subject: TieSubject;
  readonly sets: readonly [DrawSet, ...DrawSet[]];
}

export interface SharedRank {
  readonly rank: number;
  readonly group?: string;
}

/** Why there is nothing to draw. */
export type NoTie =
  | { readonly kind: 'award-decided'; readonly award: string; readonly open: readonly string[] }
  | { readonly kind: 'award-vote' | 'award-pick'; readonly award: string }
  /** What comes before it is undecided: the equals may be others then. */
  | { readonly kind: 'award-provisional'; readonly award: string; readonly open: readonly string[] }
  /** A declared key that has not been voted on yet. */
  | { readonly kind: 'vote-first'; readonly contests: readonly string[] }
  | { readonly kind: 'rank-not-shared'; readonly rank: number; readonly shared: readonly SharedRank[] }
  | { readonly kind: 'rank-in-groups'; readonly rank: number; readonly groups: readonly string[] }
  | { readonly kind: 'no-groups' };
