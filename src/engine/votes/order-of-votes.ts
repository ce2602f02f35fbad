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
  let order = [...figures.keys()].sort().sort((a, b) => agreeOf(figures, b) - agreeOf(figures, a));
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

/** Among neighbours that are equal so far, those listed again move before the others. */
function listedFirst(
  order: readonly string[],
  figures: ReadonlyMap<string, Figures>,
  listed: ReadonlySet<string>,
): string[] {
  const result: string[] = [];
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && areEqual(figures, order[from], order[to])) to++;
    const equals = order.slice(from, to);
    result.push(...equals.filter((member) => listed.has(member)), ...equals.filter((member) => !listed.has(member)));
    from = to;
  }
  return result;
}

function areEqual(figures: ReadonlyMap<string, Figures>, a: string | undefined, b: string | undefined): boolean {
  const left = figures.get(a ?? '');
  const right = figures.get(b ?? '');
  return left !== undefined && right !== undefined && left.listed === right.listed && left.agree === right.agree;
}

function placesOf(order: readonly string[], figures: ReadonlyMap<string, Figures>): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  order.forEach((member, index) => {
    const equal = order.findIndex((other) => areEqual(figures, member, other));
    places.set(member, 1 + Math.min(index, equal === -1 ? index : equal));
  });
  return places;
}
