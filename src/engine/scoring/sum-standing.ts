import type { Member } from '../../domain/bloc-year.ts';
import { type Fraction, fraction } from '../../domain/fraction.ts';
import { type Points, points, unit } from '../../domain/points.ts';
import type { Part } from '../../domain/rubric.ts';
import type { Scoring } from '../../domain/rules.ts';
import { appliesTo, type Leaf, type Rubric } from '../rubric/rubric-tree.ts';
import type { LeafScore } from './leaf-score.ts';

/** A member's sums (spec 3.4). */
export interface Sums {
  readonly base: Points;
  readonly bonus: Points;
  readonly penalty: Points;
  readonly total: Points;
  readonly applicable: Points;
  readonly percent: Fraction;
  readonly selfTotal?: Points;
}

/** Sums of one member; nothing where all base leaves are na (`nothing-applicable`). */
export function sumStanding(
  leaves: readonly Leaf[],
  scores: readonly (LeafScore | undefined)[],
  scoring: Scoring,
): Sums | undefined {
  const final = new PartSums();
  const self = new PartSums();
  let applicable = 0n;
  let selfComplete = true;
  for (const leaf of leaves) {
    const score = scores[leaf.index];
    if (!score) continue;
    if (score.final !== undefined) {
      final.add(leaf.part, score.final);
      if (leaf.part === 'base') applicable += leaf.worth;
    }
    const own = score.selfCounted;
    if (own === undefined) selfComplete &&= leaf.part !== 'base' || scoring.unscored === 'zero';
    else if (own !== 'na') self.add(leaf.part, own);
  }
  if (applicable === 0n) return undefined;
  const sums = final.capped(scoring);
  return {
    ...sums,
    applicable: points(applicable),
    percent: fraction(100n * unit * sums.total, applicable),
    ...(selfComplete ? { selfTotal: self.capped(scoring).total } : {}),
  };
}

/** The three parts of a total, added up leaf by leaf. */
class PartSums {
  #base = 0n;
  #bonus = 0n;
  #penalty = 0n;

  add(part: Part, value: Points): void {
    if (part === 'base') this.#base += value;
    else if (part === 'bonus') this.#bonus += value;
    else this.#penalty += value;
  }

  /** Bonus and penalty are cut to their caps; the total may be negative. */
  capped({ bonusCap, penaltyCap }: Scoring): Pick<Sums, 'base' | 'bonus' | 'penalty' | 'total'> {
    const bonus = bonusCap !== undefined && this.#bonus > bonusCap ? bonusCap : this.#bonus;
    const penalty = penaltyCap !== undefined && this.#penalty > penaltyCap ? penaltyCap : this.#penalty;
    return {
      base: points(this.#base),
      bonus: points(bonus),
      penalty: points(penalty),
      total: points(this.#base + bonus - penalty),
    };
  }
}

/**
 * A node's points before caps: base + bonus − penalty of its leaves that apply to the member; nothing where all of them
 * are base leaves left out as na, or none applies.
 */
export function nodePoints(
  rubric: Rubric,
  code: string,
  { group }: Member,
  scores: readonly (LeafScore | undefined)[],
): Points | undefined {
  let sum = 0n;
  let counted = false;
  for (const leaf of rubric.leavesBelow.get(code) ?? []) {
    if (!appliesTo(leaf, group)) continue;
    const final = scores[leaf.index]?.final;
    if (final === undefined) continue;
    counted = true;
    sum += leaf.part === 'penalty' ? -final : final;
  }
  return counted ? points(sum) : undefined;
}
