import type { MemberId } from '../../domain/bloc-year.ts';
import type { Seat } from '../../domain/ruling.ts';
import { orderByKeys } from '../ranking/order-by-keys.ts';
import { votesSortKey } from '../ranking/sort-keys.ts';
import type { Contest } from '../votes/collect-contests.ts';
import { judgeVote } from '../votes/judge-vote.ts';
import { fillByOrder, groupByKind } from './fill-by-order.ts';
import { ringToDeputy, ringToHead } from './fill-by-ring.ts';
import type { Seating } from './seating.ts';

/** Contest `head`: the one with most votes among those who pass, may sit and fit the kind. */
export function electHead(seating: Seating, contests: ReadonlyMap<string, Contest>): void {
  elect(seating, contests, 'head', [1], () => ringToHead(seating));
}

/** Contest `deputy`, the new head left out; seats of one kind are filled together. */
export function electDeputies(seating: Seating, contests: ReadonlyMap<string, Contest>): void {
  for (const places of groupByKind(seating, 'deputy', seating.emptyDeputySeats())) {
    elect(seating, contests, 'deputy', places, (place) => ringToDeputy(seating, place));
  }
}

/** Fills seats of one kind by votes; where fewer pass than there are seats, the rest by `fallback` or not at all. */
function elect(
  seating: Seating,
  contests: ReadonlyMap<string, Contest>,
  seat: Seat,
  places: readonly number[],
  fallBack: (place: number) => void,
): void {
  const [place] = places;
  if (place === undefined) return;
  const contest = contests.get(seat);
  if (!contest?.held) {
    for (const open of places) {
      seating.leaveOpen(seat, open, { kind: 'not-held', contest: seat, reason: contest?.notHeld ?? 'no-votes' });
    }
    return;
  }
  const { context, rule } = seating.input;
  const threshold = rule.election.threshold;
  const vote = { contest: seat, ...(threshold ? { threshold } : {}) };
  const passed = context.members
    .filter(
      (member) => judgeVote(context, vote, contests, member.id).met === true && seating.maySit(member, seat, place),
    )
    .map(({ id }) => id);
  const sets = orderByKeys(passed, [votesSortKey(contest)], () => true) as readonly (readonly MemberId[])[];
  const left = fillByOrder(seating, seat, places, sets, (next, member) => {
    const { detail } = judgeVote(context, vote, contests, member);
    const { agree = 0, base = undefined } = detail.kind === 'vote' ? detail : {};
    const votes = base === undefined ? { agree } : { agree, base };
    seating.fill(seat, next, member, 'election', { kind: 'elected', ...votes });
  });
  for (const open of left) {
    if (rule.election.fallbackRing) fallBack(open);
    else seating.leaveOpen(seat, open, { kind: 'nobody-passed', contest: seat });
  }
}
