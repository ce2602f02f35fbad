import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result, Standing } from '../../domain/result.ts';
import type { RulingOf } from '../../domain/ruling.ts';
import { type RankingKey, rankingKeys } from './ranking-keys.ts';

/** What a key said of two members that were still equal before it. */
export type Step = { readonly key: RankingKey; readonly says: 'equal' | 'differs' | 'skipped' | 'unknown' };

/** How the ranking came to its order of two members. */
export interface Separation {
  readonly steps: readonly Step[];
  /** The ruling that ordered them where the keys did not. */
  readonly ruling?: RulingOf<'rank'>;
  /** Ranked each in its own group. */
  readonly apart: boolean;
}

/**
 * Goes through the ranking's keys for two members as the ranking did: each key only among those still equal, skipped
 * where a considered one of them lacks it.
 */
export function whatSeparates(year: BlocYear, result: Result, a: Standing, b: Standing): Separation {
  const isGrouped = year.rules.ranking.within === 'group';
  if (isGrouped && a.member.group !== b.member.group) return { steps: [], apart: true };
  const steps: Step[] = [];
  let equals = (result.score?.standings ?? []).filter(({ member }) => !isGrouped || member.group === a.member.group);
  for (const key of rankingKeys(year, result)) {
    if (equals.some((one) => key.has(one) === null))
      return { steps: [...steps, { key, says: 'unknown' }], apart: false };
    if (equals.some((one) => one.considered !== false && key.has(one) === false)) {
      steps.push({ key, says: 'skipped' });
      continue;
    }
    if (!isEqual(key, a, b)) return { steps: [...steps, { key, says: 'differs' }], apart: false };
    steps.push({ key, says: 'equal' });
    equals = equals.filter((one) => isEqual(key, a, one));
  }
  const ruling = year.rulings.find(
    (one): one is RulingOf<'rank'> =>
      one.ruling === 'rank' && one.order.includes(a.member.id) && one.order.includes(b.member.id),
  );
  return { steps, apart: false, ...(ruling && a.rank !== b.rank ? { ruling } : {}) };
}

function isEqual(key: RankingKey, a: Standing, b: Standing): boolean {
  const [hasA, hasB] = [key.has(a), key.has(b)];
  return hasA && hasB ? key.isSame(a, b) : hasA === hasB;
}
