import type { Member, MemberId } from '../../domain/bloc-year.ts';
import type { Seat } from '../../domain/ruling.ts';
import { orderByKeys } from '../ranking/order-by-keys.ts';
import { votesSortKey } from '../ranking/sort-keys.ts';
import type { Contest } from '../votes/collect-contests.ts';
import { judgeVote } from '../votes/judge-vote.ts';
import { ringToDeputy, ringToHead } from './fill-by-ring.ts';
import type { Seating } from './seating.ts';

/** Contest `head`: the one with most votes among those who pass, may sit and fit the kind. */
export function electHead(seating: Seating, contests: ReadonlyMap<string, Contest>): void {
  elect(seating, contests, 'head', [1], () => ringToHead(seating));
}

/** Contest `deputy`, the new head left out; seats of one kind are filled together. */
export function electDeputies(seating: Seating, contests: ReadonlyMap<string, Contest>): void {
  const byKind = new Map<string | undefined, number[]>();
  for (const place of seating.emptyDeputySeats()) {
    const kind = seating.kindsOf('deputy', place)?.[0];
    const places = byKind.get(kind);
    if (places) places.push(place);
    else byKind.set(kind, [place]);
  }
  for (const places of byKind.values()) {
    elect(seating, contests, 'deputy', places, (place) => ringToDeputy(seating, place));
  }
}

/** Fills seats of one kind, too few by `fallback` or not at all; equals at the cut-off leave their seats open, equals who all get in stand in file order. */
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
  const passed = context.members.filter(
    (member: Member) =>
      judgeVote(context, vote, contests, member.id).met === true && seating.maySit(member, seat, place),
  );
  const free = [...places];
  for (const set of orderByKeys(
    passed.map(({ id }) => id),
    [votesSortKey(contest)],
    () => true,
  )) {
    if (free.length === 0) return;
    if (set.length > free.length) {
      for (const open of free) seating.leaveOpen(seat, open, { kind: 'tie', members: set as readonly MemberId[] });
      return;
    }
    for (const member of set as readonly MemberId[]) {
      const next = free.shift();
      if (next === undefined) return;
      const detail = judgeVote(context, vote, contests, member).detail;
      if (detail.kind !== 'vote') continue;
      seating.fill(seat, next, member, 'election', {
        kind: 'elected',
        agree: detail.agree ?? 0,
        ...(detail.base === undefined ? {} : { base: detail.base }),
      });
    }
  }
  for (const open of free) {
    if (rule.election.fallbackRing) fallBack(open);
    else seating.leaveOpen(seat, open, { kind: 'nobody-passed', contest: seat });
  }
}
