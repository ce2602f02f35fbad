import { compareFractions } from '../../domain/fraction.ts';
import type { Points } from '../../domain/points.ts';
import type { Measure, TieKey } from '../../domain/rules.ts';
import type { Contest } from '../votes/collect-contests.ts';
import type { SortKey } from './order-by-keys.ts';
import type { ScoredMember } from './scored-member.ts';

/** The sort key that a tie key of the rules names: higher first, `penalty` lower first (spec 3.5). */
export function tieSortKey(
  key: TieKey,
  scored: ReadonlyMap<string, ScoredMember>,
  contests: ReadonlyMap<string, Contest>,
): SortKey {
  switch (key.kind) {
    case 'total':
    case 'percent':
    case 'base':
      return measureSortKey(key.kind, scored);
    case 'bonus':
      return pointsKey((member) => scored.get(member)?.sums.bonus);
    case 'penalty':
      return reversed(pointsKey((member) => scored.get(member)?.sums.penalty));
    case 'self_total':
      return pointsKey((member) => scored.get(member)?.sums.selfTotal);
    case 'node':
      return pointsKey((member) => scored.get(member)?.nodes(key.code));
    case 'votes':
      return votesSortKey(contests.get(key.contest));
  }
}

export function measureSortKey(by: Measure, scored: ReadonlyMap<string, ScoredMember>): SortKey {
  if (by === 'percent') {
    return {
      has: (member) => scored.has(member),
      compare: (a, b) => {
        const left = scored.get(a)?.sums.percent;
        const right = scored.get(b)?.sums.percent;
        return left && right ? compareFractions(right, left) : 0;
      },
    };
  }
  return pointsKey((member) => scored.get(member)?.sums[by]);
}

/** A contest's order of votes; lacking where it was not held or the member is not on the ballot. */
export function votesSortKey(contest: Contest | undefined): SortKey {
  return {
    has: (member) => contest?.held === true && contest.placeOf.has(member),
    compare: (a, b) => (contest?.placeOf.get(a) ?? 0) - (contest?.placeOf.get(b) ?? 0),
  };
}

function pointsKey(read: (member: string) => Points | undefined): SortKey {
  return {
    has: (member) => read(member) !== undefined,
    compare: (a, b) => {
      const left = read(a) ?? 0n;
      const right = read(b) ?? 0n;
      return left > right ? -1 : left < right ? 1 : 0;
    },
  };
}

function reversed({ has, compare }: SortKey): SortKey {
  return { has, compare: (a, b) => compare(b, a) };
}
