import type { MemberId } from '../../domain/bloc-year.ts';
import { append } from '../../domain/long-lists.ts';
import type { VacantPlaces } from '../../domain/result.ts';
import type { AwardRule } from '../../domain/rules.ts';

/** What fills the places of an award in one scope (the bloc, or a group). */
export interface Filling {
  /** In order: by the keys, equals in file order. */
  readonly winners: readonly MemberId[];
  readonly excess: ReadonlySet<MemberId>;
  readonly open?: {
    readonly members: readonly MemberId[];
    readonly places: number;
    readonly reason: 'tie' | 'vote' | 'ruling';
  };
  /** Places that stay empty, and why. */
  readonly vacancies: readonly Omit<VacantPlaces, 'group'>[];
  /** Equals that the cut-off divides, and the places left for them. */
  readonly straddling?: { readonly members: readonly MemberId[]; readonly places: number };
}

const nobody: ReadonlySet<MemberId> = new Set();

/** No vote yet, or nobody has picked yet: the places stay open among the pool (spec 3.6, step 6). */
export function leaveOpen(pool: readonly MemberId[], places: number, reason: 'vote' | 'ruling'): Filling {
  const open = Math.min(places, pool.length);
  return {
    winners: [],
    excess: nobody,
    ...(open > 0 ? { open: { members: pool, places: open, reason } } : {}),
    vacancies: vacant(places - open, 'nobody'),
  };
}

/** The conference picked from the pool; those who are not in it are no winners (they are complained of elsewhere). */
export function fillByRuling(pool: readonly MemberId[], places: number, picked: readonly MemberId[]): Filling {
  const winners = pool.filter((member) => picked.includes(member)).slice(0, places);
  const passed = Math.min(places, pool.length) - winners.length;
  return {
    winners,
    excess: nobody,
    vacancies: [...vacant(passed, 'ruling'), ...vacant(places - winners.length - passed, 'nobody')],
  };
}

function vacant(places: number, reason: VacantPlaces['reason']): Filling['vacancies'] {
  return places > 0 ? [{ places, reason }] : [];
}

/**
 * The first of the ordered pool win. Equals that straddle the cut-off: none, all, those that a ruling names, or
 * undecided (spec 3.6, step 5).
 */
export function fillInOrder(
  sets: readonly (readonly MemberId[])[],
  places: number,
  atCutoff: AwardRule['atCutoff'],
  picked: readonly MemberId[] | undefined,
): Filling {
  const winners: MemberId[] = [];
  let left = places;
  for (const set of sets) {
    if (left === 0) break;
    if (set.length <= left) {
      append(winners, set);
      left -= set.length;
      continue;
    }
    const straddling = { members: set, places: left };
    if (atCutoff === 'none') return { winners, excess: nobody, vacancies: vacant(left, 'tie'), straddling };
    if (atCutoff === 'all') return { winners: [...winners, ...set], excess: new Set(set), vacancies: [], straddling };
    const chosen = picked && set.filter((member) => picked.includes(member));
    if (chosen && (picked.length === 0 || chosen.length === left)) {
      const passed = vacant(left - chosen.length, 'ruling');
      return { winners: [...winners, ...chosen], excess: nobody, vacancies: passed, straddling };
    }
    return { winners, excess: nobody, open: { ...straddling, reason: 'tie' }, vacancies: [], straddling };
  }
  return { winners, excess: nobody, vacancies: vacant(left, 'nobody') };
}
