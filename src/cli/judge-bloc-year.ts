import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Locator, Place } from '../domain/locator.ts';
import type { Goal, Result } from '../domain/result.ts';
import { isError } from '../domain/severity.ts';
import { runBlocYear } from '../engine/run-bloc-year.ts';
import type { LoadedBlocYear } from '../files/load-bloc-year.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import type { FoundBlocYear } from './find-bloc-years.ts';
import { showPath } from './show-path.ts';

/** One bloc year, read and worked out as far as a command goes. */
export interface JudgedBlocYear {
  readonly loaded: LoadedBlocYear;
  readonly result: Result;
  /** Every problem, of reading and of judging; places as absolute paths. */
  readonly placed: readonly PlacedDiagnostic[];
}

export interface JudgeOptions {
  readonly years?: number;
  /** Warnings fail. */
  readonly strict?: boolean;
}

/** Judges a bloc year that has been read; a nested one is an error whatever else it holds. */
export function judgeBlocYear(
  { outer }: FoundBlocYear,
  loaded: LoadedBlocYear,
  goal: Goal,
  cwd: string,
  { years = 1, strict = false }: JudgeOptions = {},
): JudgedBlocYear {
  const nested: Diagnostic[] =
    outer === undefined
      ? []
      : [{ code: 'nested-bloc', at: { file: 'bloc' }, details: { outer: showPath(cwd, outer) } }];
  const year = loaded.year ?? loaded.remains;
  const result = year && runBlocYear(year, goal, { years });
  const diagnostics = [...nested, ...loaded.diagnostics, ...(result?.diagnostics ?? [])];
  const fails = diagnostics.some((diagnostic) => strict || isError(diagnostic));
  return {
    loaded,
    result: result && !fails ? result : { status: 'invalid', diagnostics, rulings: [] },
    placed: [
      ...[...nested, ...loaded.diagnostics].map((diagnostic) => placeDiagnostic(diagnostic, loaded)),
      ...placeJudged(result?.diagnostics ?? [], loaded),
    ],
  };
}

/** What judging found; not where reading has found an error at the very place: one mistake is told once. */
function placeJudged(diagnostics: readonly Diagnostic[], loaded: LoadedBlocYear): readonly PlacedDiagnostic[] {
  const placed = diagnostics.map((diagnostic) => placeDiagnostic(diagnostic, loaded));
  const misread = new Set(loaded.diagnostics.filter(isError).map(({ at }) => placeKey(loaded.place(at))));
  return misread.size === 0 ? placed : placed.filter(({ place }) => !misread.has(placeKey(place)));
}

function placeKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function placeDiagnostic(diagnostic: Diagnostic, loaded: LoadedBlocYear): PlacedDiagnostic {
  const related: Locator | undefined = diagnostic.related;
  return {
    diagnostic,
    place: loaded.place(diagnostic.at),
    ...(related ? { related: loaded.place(related) } : {}),
  };
}

/** Diagnostics with their files named otherwise: from where the reader stands. */
export function renameFiles(
  placed: readonly PlacedDiagnostic[],
  rename: (file: string) => string,
): readonly PlacedDiagnostic[] {
  const names = new Map<string, string>();
  const nameOf = (file: string): string => {
    const name = names.get(file) ?? rename(file);
    names.set(file, name);
    return name;
  };
  return placed.map(({ diagnostic, place, related }) => ({
    diagnostic,
    place: { ...place, file: nameOf(place.file) },
    ...(related ? { related: { ...related, file: nameOf(related.file) } } : {}),
  }));
}
