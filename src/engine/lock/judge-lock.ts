import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { LockOutcome } from '../../domain/lock.ts';
import { findChanges, readMeaning } from './compare-lock.ts';

/** Every change of an adopted file that no amendment has adopted. */
export function checkLock(year: BlocYear): readonly Diagnostic[] {
  if (!year.lock) return [];
  return findChanges(year, readMeaning(year)).map(
    ({ change, at }): Diagnostic => ({ code: 'locked-changed', at, details: change }),
  );
}

/** What a result says of its lock, once nothing has been found to differ. */
export function lockOutcome({ lock }: BlocYear): LockOutcome | undefined {
  return lock && { states: lock.states, respelled: lock.rewritten };
}

/** Whether anything has been scored, achieved or voted on: what is adopted from then on is adopted after the fact. */
export function hasScores({ selfScores, appraisals, indicators, tallies, papers }: BlocYear): boolean {
  return (
    (selfScores?.entries.length ?? 0) > 0 ||
    (appraisals?.entries.length ?? 0) > 0 ||
    indicators.some(({ actual, verified }) => actual !== undefined || verified !== undefined) ||
    tallies.length > 0 ||
    papers.length > 0
  );
}
