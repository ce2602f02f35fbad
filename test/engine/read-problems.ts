import type { Code, DetailsOf, Diagnostic } from '../../src/domain/diagnostic.ts';
import type { Goal } from '../../src/domain/result.ts';
import { runBlocYear } from '../../src/engine/run-bloc-year.ts';
import { record } from '../record.ts';
import type { YearInput } from './bloc-year-builder.ts';
import { makeYear } from './make-year.ts';

/** Codes of problems, with what kind of problem where one code has several, sorted; the rest of them is kept on record. */
export function codesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  record('', diagnostics);
  return diagnostics
    .map(({ code, details }) => ('problem' in details ? `${code} ${details.problem}` : code))
    .toSorted();
}

/** What a goal says of a bloc year: the codes of all problems. */
export function problemsOf(input: YearInput, goal: Goal = 'propose'): readonly string[] {
  return codesOf(runBlocYear(makeYear(input), goal).diagnostics);
}

/** The details and places of one code among the problems of a bloc year. */
export function problemsWith<C extends Code>(
  code: C,
  input: YearInput,
  goal: Goal = 'propose',
): readonly { readonly at: Diagnostic['at']; readonly details: DetailsOf[C] }[] {
  return runBlocYear(makeYear(input), goal)
    .diagnostics.filter((one) => one.code === code)
    .map(({ at, details }) => ({ at, details: details as DetailsOf[C] }));
}
