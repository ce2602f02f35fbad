import type { DrawnSet, DrawSet, TieSubject } from '../../domain/draw.ts';

/** The bloc year that a tie stands in. */
interface DrawPlace {
  readonly season: string;
  readonly bloc: string;
  /** The bloc's name. */
  readonly name: string;
  readonly unitName: (id: string) => string;
}

/** The tie whose equals are drawn, with the hash that its seed must hold. */
export interface DrawnTie extends DrawPlace {
  readonly subject: TieSubject;
  readonly text: string;
  /** SHA-256 of `text`. */
  readonly hash: string;
  /** What ought to be part of the seed: the first digits of `hash`. */
  readonly mark: string;
}

/** A draw, or what is to be drawn: everything that is shown of it. */
export interface DrawDocument {
  readonly tie?: DrawnTie;
  readonly sets: readonly DrawSet[];
  /** Absent until there is a seed. */
  readonly outcome?: {
    readonly seed: string;
    readonly sets: readonly DrawnSet[];
    /** Lines for rulings.yaml; none where units were named by hand. */
    readonly ruling: readonly string[];
  };
}

/** The winners of all sets, set by set in the order drawn. */
export function allDrawn(sets: readonly DrawnSet[]): readonly string[] {
  return sets.flatMap(({ drawn }) => drawn);
}
