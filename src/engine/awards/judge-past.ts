import type { Finding } from '../../domain/result.ts';
import type { Condition } from '../../domain/rules.ts';
import { isWithin, type LedgerView } from '../ledger/ledger-view.ts';
import type { ScoredMember } from '../ranking/scored-member.ts';

/** How often a unit (or one that it came from) was granted some of these awards in the seasons before this one. */
export function judgeHistory(
  ledger: LedgerView,
  { anyOf, within, atLeast, atMost, awardKind }: Extract<Condition, { kind: 'history' }>,
  member: string,
): Finding {
  const rows = ledger
    .granted(member)
    .filter(
      ({ award, seasonNumber, kind }) =>
        anyOf.includes(award) &&
        isWithin(ledger, seasonNumber, within) &&
        (awardKind === undefined || kind === awardKind),
    );
  const have = rows.reduce((sum, { count }) => sum + count, 0);
  return {
    kind: 'history',
    met: have >= atLeast && (atMost === undefined || have <= atMost),
    detail: {
      kind: 'history',
      awards: anyOf,
      have,
      atLeast,
      ...(within === undefined ? {} : { within }),
      ...(atMost === undefined ? {} : { atMost }),
      seasons: [...new Set(rows.map(({ season }) => season))].sort(),
    },
  };
}

/** Whether a unit was granted one of these awards in each of several successive seasons up to this one. */
export function judgeStreak(
  ledger: LedgerView,
  { anyOf, seasons, includingThis }: Extract<Condition, { kind: 'streak' }>,
  { member, class: own }: ScoredMember,
): Finding {
  const past = ledger.granted(member.id).filter(({ award }) => anyOf.includes(award));
  const asked = Array.from(
    { length: seasons },
    (_, back) => ledger.season - (back + (includingThis ? 0 : 1)) * ledger.step,
  );
  const isMet = (season: number): boolean => {
    // This season's ratings are this folder's classes, not what the ledger may already say of them.
    if (season === ledger.season) {
      return (
        (own !== undefined && anyOf.includes(`rating:${own}`)) ||
        past.some(({ award, seasonNumber }) => seasonNumber === season && !award.startsWith('rating:'))
      );
    }
    return past.some(({ seasonNumber }) => seasonNumber === season);
  };
  const gap = asked.findIndex((season) => !isMet(season));
  const have = gap === -1 ? seasons : gap;
  return {
    kind: 'streak',
    met: have === seasons,
    detail: { kind: 'streak', awards: anyOf, need: seasons, have, seasons: asked },
  };
}
