import type { Lock, LockChange } from '../../domain/lock.ts';
import type { Clause, Difference, Untrusted } from '../../domain/verification.ts';
import { clauseOf, sideBySide } from './find-differences.ts';
import { child, items, shown } from './untrusted.ts';

/** A bloc year's lock as it stands now. */
export interface LockNow {
  readonly isThere: boolean;
  /** Absent where it is damaged. */
  readonly lock?: Lock;
  /** What the adopted files say otherwise. */
  readonly changes: readonly LockChange[];
}

/**
 * Whether the lock holds, and is still the one under which the result was worked out (`lock` of result.json), to which
 * amendments may have been added since. Nothing where nothing was ever locked.
 */
export function compareLocks(published: Untrusted, { isThere, lock, changes }: LockNow): Clause | undefined {
  const then = items(child(published, 'states')).map((state) => shown(child(state, 'seal')));
  if (!isThere && then.length === 0) return undefined;
  if (!isThere) return clauseOf('lock', [{ subject: [], reason: 'missing' }]);
  if (!lock) return clauseOf('lock', [{ subject: [], reason: 'malformed' }]);
  const now = lock.states.map(({ seal }) => seal);
  const differences: Difference[] = changes.map(({ file, entry, field, from, to }) =>
    sideBySide([file, entry], field, from, to),
  );
  const last = now[now.length - 1];
  if (then.some((seal, index) => seal !== now[index])) {
    differences.push(sideBySide([], 'seal', then[then.length - 1], last));
  }
  return clauseOf('lock', differences, last);
}
