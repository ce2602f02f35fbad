import type { MemberId } from '../../domain/bloc-year.ts';
import type { RulingOf } from '../../domain/ruling.ts';
import type { BlocContext } from '../bloc-context.ts';
import type { Contest } from '../votes/collect-contests.ts';
import { orderByKeys } from './order-by-keys.ts';
import type { ScoredMember } from './scored-member.ts';
import { measureSortKey, tieSortKey } from './sort-keys.ts';

export interface Placing {
  readonly member: MemberId;
  readonly rank: number;
  readonly tied: boolean;
}

/**
 * Ranks of all current members, in rank order, then file order: highest first, equals by the declared keys, those still
 * equal share a rank and the next is skipped; a `rank` ruling orders one such set (spec 3.5).
 */
export function rankMembers(
  context: BlocContext,
  scored: ReadonlyMap<string, ScoredMember>,
  contests: ReadonlyMap<string, Contest>,
  rulings: readonly RulingOf<'rank'>[],
): readonly Placing[] {
  const { by, within, ties } = context.rules.ranking;
  const keys = [measureSortKey(by, scored), ...ties.map((key) => tieSortKey(key, scored, contests))];
  const isConsidered = (member: string): boolean => scored.get(member)?.considered === true;
  const unused = new Set(rulings);
  const placings: Placing[] = [];
  for (const scope of scopes(context, within)) {
    let rank = 1;
    for (const set of orderByKeys(scope, keys, isConsidered)) {
      const ruling = set.length > 1 ? rulings.find(({ order }) => isOrderOf(order, set)) : undefined;
      if (ruling) unused.delete(ruling);
      (ruling?.order ?? set).forEach((member, index) => {
        placings.push({
          member: member as MemberId,
          rank: ruling ? rank + index : rank,
          tied: !ruling && set.length > 1,
        });
      });
      rank += set.length;
    }
  }
  for (const { order, path } of unused) {
    context.complain({
      code: 'ruling-mismatch',
      at: { file: 'rulings', path: [...path, 'order'] },
      details: { ruling: 'rank', problem: 'no-such-tie', subject: order.join(', '), named: order, candidates: [] },
    });
  }
  const index = (member: string): number => context.indexOf.get(member) ?? 0;
  return placings.sort((a, b) => a.rank - b.rank || index(a.member) - index(b.member));
}

/** The whole bloc, or each group apart (members without one are a group); ids in file order. */
function scopes({ members }: BlocContext, within: 'bloc' | 'group'): readonly (readonly string[])[] {
  const ids = new Map<string | undefined, string[]>();
  for (const { id, group } of members) {
    const key = within === 'group' ? group : undefined;
    const scope = ids.get(key);
    if (scope) scope.push(id);
    else ids.set(key, [id]);
  }
  return [...ids.values()];
}

/** Whether an order names each member of a set once, and nobody else. */
function isOrderOf(order: readonly string[], set: readonly string[]): boolean {
  const named = new Set(order);
  return order.length === set.length && set.every((member) => named.has(member));
}
