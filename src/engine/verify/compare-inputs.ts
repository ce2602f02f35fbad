import type { Clause, Difference, Untrusted } from '../../domain/verification.ts';
import { clauseOf } from './find-differences.ts';
import { child, keysOf } from './untrusted.ts';

/** The files that a result was made from (`inputs` of result.json) against those read now, by SHA-256. */
export function compareInputs(published: Untrusted, now: ReadonlyMap<string, string>): Clause {
  const then = keysOf(published);
  const differences: Difference[] = [];
  for (const file of then) {
    const hash = now.get(file);
    if (hash === undefined) differences.push({ subject: [file], reason: 'removed' });
    else if (hash !== child(published, file)) differences.push({ subject: [file], reason: 'changed' });
  }
  const known = new Set(then);
  for (const file of now.keys()) if (!known.has(file)) differences.push({ subject: [file], reason: 'added' });
  return clauseOf('inputs', differences);
}
