import type { Round } from '../../domain/result.ts';

interface Figures {
  /** Rounds that list the candidate, joined: equals are listed in the same rounds … */
  listed: string;
  /** … with the same agreeing votes in the last. */
  agree: number;
}

/**
 * The order of votes of a contest, as a place for each candidate (from 1, equal for equals): by agreeing votes in
 * round 1, those it lacks last; each later round re-orders those whom it lists among the places that they hold, and
 * at equal figures of an earlier round those listed again stand first (spec 3.6).
 */
export function orderOfVotes(rounds: readonly Round[]): ReadonlyMap<string, number> {
  const figures = new Map<string, Figures>();
  const [first, ...later] = rounds;
  if (!first) return new Map();
  for (const { candidates } of rounds) {
    for (const { member } of candidates) figures.set(member, { listed: '', agree: -1 });
  }
  update(figures, first);
  // By id first: where equals stand apart, the outcome must not depend on the order of the rows.
  let order: readonly string[] = [...figures.keys()].sort().sort((a, b) => agreeOf(figures, b) - agreeOf(figures, a));
  for (const round of later) {
    const listed = new Set<string>(round.candidates.map(({ member }) => member));
    order = listedFirst(order, figures, listed);
    update(figures, round);
    const reordered = order.filter((member) => listed.has(member));
    reordered.sort((a, b) => agreeOf(figures, b) - agreeOf(figures, a));
    let next = 0;
    order = order.map((member) => (listed.has(member) ? (reordered[next++] ?? member) : member));
  }
  return placesOf(order, figures);
}

function agreeOf(figures: ReadonlyMap<string, Figures>, member: string): number {
  return figures.get(member)?.agree ?? -1;
}

function update(figures: Map<string, Figures>, { round, candidates }: Round): void {
  for (const { member, agree } of candidates) {
    figures.set(member, { listed: `${figures.get(member)?.listed ?? ''} ${round}`, agree });
  }
}

/** Among those that are equal so far, those listed again take the first of the places that these hold together. */
function listedFirst(
  order: readonly string[],
  figures: ReadonlyMap<string, Figures>,
  listed: ReadonlySet<string>,
): readonly string[] {
  const result = [...order];
  for (const equals of setsOfEquals(order, figures)) {
    const again = [
      ...equals.filter(({ member }) => listed.has(member)),
      ...equals.filter(({ member }) => !listed.has(member)),
    ];
    equals.forEach(({ index }, position) => {
      const moved = again[position];
      if (moved) result[index] = moved.member;
    });
  }
  return result;
}

interface Position {
  readonly member: string;
  readonly index: number;
}

/** Candidates listed in the same rounds with the same agreeing votes in the last, with where they stand in the order. */
function setsOfEquals(
  order: readonly string[],
  figures: ReadonlyMap<string, Figures>,
): readonly (readonly Position[])[] {
  const sets = new Map<string, Position[]>();
  order.forEach((member, index) => {
    const { listed, agree } = figures.get(member) ?? { listed: '', agree: -1 };
    const key = `${listed}: ${agree}`;
    const set = sets.get(key);
    if (set) set.push({ member, index });
    else sets.set(key, [{ member, index }]);
  });
  return [...sets.values()];
}

function placesOf(order: readonly string[], figures: ReadonlyMap<string, Figures>): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const equals of setsOfEquals(order, figures)) {
    for (const { member } of equals) places.set(member, 1 + (equals[0]?.index ?? 0));
  }
  return places;
}
