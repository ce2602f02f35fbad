import { expect, test } from 'vitest';
import type { BlocYear } from '../../../src/domain/bloc-year.ts';
import type { FileRole } from '../../../src/domain/locator.ts';
import { checkLock, hasScores, lockOutcome } from '../../../src/engine/lock/judge-lock.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';
import { changesBetween, lockedAs } from './locked-year.ts';

const input = { members: 'a b', criteria: 'I:60 II:40', scores: 'a 50 40 | b 40 30' } satisfies YearInput;
const adopted = makeYear(input);

test('without a lock nothing is compared', () => {
  expect(checkLock(adopted)).toEqual([]);
  expect(lockOutcome(adopted)).toBeUndefined();
  expect(runBlocYear(adopted, 'score')).not.toHaveProperty('lock');
});

test('a result that follows from what was adopted says so, and which files are only written otherwise', () => {
  const { status, lock } = runBlocYear(lockedAs(adopted, adopted), 'score');
  expect(status).toBe('decided');
  expect(lock).toMatchObject({ states: [{ tool: 'thidua 1.2.3' }], respelled: ['rules'] });
});

test('nothing is worked out from what was changed', () => {
  const result = runBlocYear(lockedAs(adopted, makeYear({ ...input, criteria: 'I:60 II:41' })), 'score');
  expect(result).toMatchObject({ status: 'invalid', diagnostics: [{ code: 'locked-changed' }] });
  expect(result).not.toHaveProperty('score');
});

test('a change is told at the cell that makes it, one that is gone at its file', () => {
  const placesOf = (criteria: string) =>
    checkLock(lockedAs(adopted, makeYear({ ...input, criteria }))).map(({ at }) => at);
  expect(placesOf('I:60 II:41')).toEqual([{ file: 'criteria', row: 1, column: 'max' }]);
  expect(placesOf('I:60 II:40 III:1')).toEqual([{ file: 'criteria', row: 2 }]);
  expect(placesOf('I:60')).toEqual([{ file: 'criteria' }]);
});

test.each<[string, Partial<BlocYear>, readonly string[]]>([
  ['another season', { season: '2022' }, ['bloc season: 2021 → 2022']],
  ['another bloc', { bloc: 'van-xa' }, ['bloc bloc: noi-chinh → van-xa']],
])('the lock of %s is told, and compared with nothing else', (_, identity, changes) => {
  expect(changesBetween(adopted, { ...makeYear({ ...input, criteria: 'I:60' }), ...identity })).toEqual(changes);
});

test.each<[string, FileRole, readonly string[]]>([
  ['the rubric', 'criteria', ['members c: added']],
  ['the membership', 'members', ['criteria II max: 40 → 41']],
  ['the rules', 'rules', ['criteria II max: 40 → 41', 'members c: added']],
])('of %s nothing is said where it could not be read', (_, role, changes) => {
  const changed = makeYear({ ...input, members: 'a b c', criteria: 'I:60 II:41' });
  expect(changesBetween(adopted, { ...changed, broken: new Set([role]) })).toEqual(changes);
  expect(changesBetween(adopted, { ...changed, withoutRows: new Set([role]) })).toEqual(changes);
});

test('the order of rows is not compared where the rules that make it count could not be read', () => {
  const ring = { leadership: { method: 'ring', deputies: 0 } } as const;
  const was = makeYear({ ...input, rules: ring });
  const now = makeYear({ ...input, members: 'b a', rules: ring });
  expect(changesBetween(was, now)).toEqual(['members * ring: a, b → b, a']);
  expect(changesBetween(was, { ...now, broken: new Set(['rules']) })).toEqual([]);
});

test.each<[string, YearInput, boolean]>([
  ['nothing at all', { members: 'a b' }, false],
  ['empty cells', { members: 'a b', scores: 'a - | b -' }, false],
  ['targets only', { members: 'a b', criteria: 'I:10/formula=f', indicators: 'a I - target=5' }, false],
  ['a self-score', { members: 'a b', scores: 'a 5 | b -' }, true],
  ['an appraisal', { members: 'a b', appraisals: 'a 5' }, true],
  ['a value', { members: 'a b', criteria: 'I:10/formula=f', indicators: 'a I 4 target=5' }, true],
  ['a verified value', { members: 'a b', criteria: 'I:10/formula=f', indicators: 'a I - verified=4' }, true],
  ['a tally', { members: 'a b', votes: { co: 'a:2' } }, true],
  ['a paper', { members: 'a b', papers: { co: ['a'] } }, true],
])('with %s there are scores on record: %#', (_, year, has) => {
  expect(hasScores(makeYear(year))).toBe(has);
});
