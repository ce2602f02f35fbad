import { ceil, floor, fraction, multiply, roundHalfAway } from '../../domain/fraction.ts';
import type { Quota } from '../../domain/rules.ts';

/** Head counts that a quota may be taken of, in one scope. */
export interface Counts {
  readonly members: number;
  readonly considered: number;
  /** The pool. */
  readonly eligible: number;
  readonly grants: number;
}

/** A quota in places, grants included (spec 3.6, step 4). */
export function quotaPlaces(quota: Quota, counts: Counts): number {
  switch (quota.kind) {
    case 'count':
      return quota.count;
    case 'all':
      return counts.eligible + counts.grants;
    case 'share': {
      const exact = multiply(quota.share, fraction(BigInt(counts[quota.of])));
      const round = quota.round === 'ceil' ? ceil : quota.round === 'floor' ? floor : roundHalfAway;
      const atLeast = Math.max(Number(round(exact)), quota.min ?? 0);
      return quota.max === undefined ? atLeast : Math.min(atLeast, quota.max);
    }
    case 'by-size':
      return quota.steps.find(({ upTo }) => upTo === undefined || counts.members <= upTo)?.count ?? 0;
  }
}
