import type { MemberId } from '../../domain/bloc-year.ts';
import type { Finding } from '../../domain/result.ts';
import type { ScopeOutcome } from './decide-award.ts';

/** What each member of the pool is told of its place: the place, the places, the cut-off (spec 3.6, "Findings"). */
export function placeFindings(scopes: readonly ScopeOutcome[], voteHeld: boolean): ReadonlyMap<MemberId, Finding> {
  const findings = new Map<MemberId, Finding>();
  for (const { group, pool, places, grants, filling } of scopes) {
    const winners = new Set(filling.winners);
    const open = new Set(filling.open?.members);
    const size = pool.reduce((sum, equals) => sum + equals.length, 0);
    let place = 1;
    for (const equals of pool) {
      for (const member of equals) {
        const reason = open.has(member) ? filling.open?.reason : undefined;
        findings.set(member, {
          kind: 'place',
          met: reason ? null : winners.has(member),
          detail: {
            kind: 'place',
            ...(voteHeld ? { place } : {}),
            places: Math.max(0, places - grants.length),
            equals: equals.length,
            pool: size,
            ...(group === undefined ? {} : { group }),
            ...(reason ? { open: reason } : {}),
          },
        });
      }
      place += equals.length;
    }
  }
  return findings;
}
