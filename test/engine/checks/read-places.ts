import type { Diagnostic } from '../../../src/domain/diagnostic.ts';
import type { Locator } from '../../../src/domain/locator.ts';
import type { Goal } from '../../../src/domain/result.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import { record } from '../../record.ts';
import type { YearInput } from '../bloc-year-builder.ts';
import { makeYear } from '../make-year.ts';

/** Problems with their places in order of finding: `max-missing criteria 3 max`; rows count from 0 below the headings. */
export function placesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  record('', diagnostics);
  return diagnostics.map(({ code, at }) => `${code} ${showPlace(at)}`);
}

/** What `check` says of a bloc year, and where. */
export function toldOf(input: YearInput, goal: Goal = 'check'): readonly string[] {
  return placesOf(runBlocYear(makeYear(input), goal).diagnostics);
}

export function showPlace(at: Locator): string {
  const parts: (string | number)[] = [at.file];
  if ('path' in at) parts.push(at.path.join('.'));
  if ('row' in at) parts.push(at.row, ...(at.column === undefined ? [] : [at.column]));
  return parts.join(' ');
}
