import type { HeldAward } from '../../domain/leaf-points.ts';
import { type Points, points, zero } from '../../domain/points.ts';
import type { Formula } from '../../domain/rules.ts';
import { isWithin, type LedgerView } from '../ledger/ledger-view.ts';

type HeldFormula = Extract<Formula, { kind: 'held' }>;

/** The granted awards of the seasons before this one that count, older ones first (spec 3.3, `held`). */
export function heldAwards({ awards, within }: HeldFormula, member: string, ledger: LedgerView): readonly HeldAward[] {
  return ledger.granted(member).flatMap(({ award, season, seasonNumber, count }): HeldAward[] => {
    const each = awards.get(award);
    return each === undefined || !isWithin(ledger, seasonNumber, within) ? [] : [{ award, season, count, each }];
  });
}

/** Their points, all together or only the best, from 0 to `max`. */
export function heldMark(counted: readonly HeldAward[], take: HeldFormula['take'], max: Points): Points {
  let sum = 0n;
  let best = 0n;
  for (const { count, each } of counted) {
    sum += each * BigInt(count);
    if (each > best) best = each;
  }
  const mark = take === 'sum' ? sum : best;
  return points(mark > max ? max : mark < zero ? zero : mark);
}
