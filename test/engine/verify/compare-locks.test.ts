import { expect, test } from 'vitest';
import type { Lock, LockState } from '../../../src/domain/lock.ts';
import { compareLocks, type LockNow } from '../../../src/engine/verify/compare-locks.ts';

function lockOf(...seals: readonly string[]): Lock {
  const file = { path: 'rules.yaml', sha256: '', meaning: '' };
  const files = { rules: file, criteria: file, members: file };
  const states = seals.map((seal): LockState => ({ tool: 'thidua', afterScores: false, files, changes: [], seal }));
  return {
    bloc: 'khoi-a',
    season: '2021',
    states,
    meaning: { rules: new Map(), criteria: new Map(), members: new Map() },
  };
}

const published = (...seals: readonly string[]) => ({ states: seals.map((seal) => ({ seal })) });
const there = (...seals: readonly string[]): LockNow => ({ isThere: true, lock: lockOf(...seals), changes: [] });
const gone: LockNow = { isThere: false, changes: [] };
const differs = (name: string | undefined, ...differences: readonly object[]) => ({
  kind: 'lock',
  ...(name === undefined ? {} : { name }),
  outcome: 'differs',
  differences,
});
const holds = (name: string) => ({ kind: 'lock', name, outcome: 'ok', differences: [] });

test.each<[string, unknown, LockNow, unknown]>([
  ['never locked', null, gone, undefined],
  ['locked, and still so', published('s1'), there('s1'), holds('s1')],
  ['locked since the result', null, there('s1'), holds('s1')],
  ['amended since the result', published('s1'), there('s1', 's2'), holds('s2')],
  ['the lock is gone', published('s1'), gone, differs(undefined, { subject: [], reason: 'missing' })],
  [
    'the lock is damaged',
    published('s1'),
    { isThere: true, changes: [] },
    differs(undefined, { subject: [], reason: 'malformed' }),
  ],
  [
    'another lock',
    published('s1'),
    there('t1'),
    differs('t1', { subject: [], field: 'seal', published: 's1', recomputed: 't1' }),
  ],
  [
    'another amendment',
    published('s1', 's2'),
    there('s1', 't2'),
    differs('t2', { subject: [], field: 'seal', published: 's2', recomputed: 't2' }),
  ],
  [
    'an amendment is gone',
    published('s1', 's2'),
    there('s1'),
    differs('s1', { subject: [], field: 'seal', published: 's2', recomputed: 's1' }),
  ],
  [
    'an adopted file says otherwise',
    published('s1'),
    { ...there('s1'), changes: [{ file: 'criteria', entry: 'I.1', field: 'max', from: '10', to: '12' }] },
    differs('s1', { subject: ['criteria', 'I.1'], field: 'max', published: '10', recomputed: '12' }),
  ],
])('%s', (_, then, now, expected) => {
  expect(compareLocks(then, now)).toEqual(expected);
});
