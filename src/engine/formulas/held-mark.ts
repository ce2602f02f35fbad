import { type Points, points, zero } from '../../domain/points.ts';
import type { Formula } from '../../domain/rules.ts';
import { isWithin, type LedgerView } from '../ledger/ledger-view.ts';

/** Points for awards granted in the seasons before this one, from 0 to `max` (spec 3.3, `held`). */
export function heldMark(
  { awards, within, take }: Extract<Formula, { kind: 'held' }>,
  member: string,
  max: Points,
  ledger: LedgerView,
): Points {
  let sum = 0n;
  let best = 0n;
  for (const { award, seasonNumber, count } of ledger.granted(member)) {
    const worth = awards.get(award);
    if (worth === undefined || !isWithin(ledger, seasonNumber, within)) continue;
    sum += worth * BigInt(count);
    if (worth > best) best = worth;
  }
  const mark = take === 'sum' ? sum : best;
  return points(mark > max ? max : mark < zero ? zero : mark);
}
