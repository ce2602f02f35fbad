import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Goal, Result } from '../../../src/domain/result.ts';
import { isError } from '../../../src/domain/severity.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import { type LoadedBlocYear, loadBlocYear } from '../../../src/files/load-bloc-year.ts';
import { shareFiles } from '../../../src/files/share-files.ts';
import { type Files, writeFiles } from '../../files/bloc-folder.ts';
import { writeYear, type YearWriting } from './write-year.ts';
import type { RandomYear } from './year.ts';

export interface JudgedYear {
  readonly loaded: LoadedBlocYear;
  readonly result: Result;
  /** Codes of all that is told, of reading and of judging, in order of the alphabet. */
  readonly codes: readonly string[];
}

/** Where years are written: one workspace for each season over and over, for folders take longer than all the rest. */
const root = realpathSync(mkdtempSync(join(tmpdir(), 'thidua-years-')));
const namesWritten = new Set<string>();

/** Reads the files as those of one bloc year and works it out, as the commands do. */
export function judgeFiles(files: Files, season = '2021', goal: Goal = 'rotate'): JudgedYear {
  return judgeLoaded(loadFiles(files, season), goal);
}

export function loadFiles(files: Files, season: string): LoadedBlocYear {
  const folder = join(root, `workspace-of-${season}`, season, 'khoi-a');
  for (const name of namesWritten) if (!(name in files)) rmSync(join(folder, name), { force: true });
  for (const name of Object.keys(files)) namesWritten.add(name);
  writeFiles(folder, files);
  // The excerpts are taken from the text that was read: the files are needed no longer.
  return loadBlocYear(folder, shareFiles());
}

export function judgeLoaded(loaded: LoadedBlocYear, goal: Goal): JudgedYear {
  const year = loaded.year ?? loaded.remains;
  const run: Result = year ? runBlocYear(year, goal) : { status: 'invalid', diagnostics: [], rulings: [] };
  const diagnostics = [...loaded.diagnostics, ...run.diagnostics];
  const result: Result = diagnostics.some(isError) ? { status: 'invalid', diagnostics, rulings: [] } : run;
  return { loaded, result, codes: diagnostics.map(({ code }) => code).toSorted() };
}

export function judgeYear(year: RandomYear, writing?: YearWriting): JudgedYear {
  return judgeFiles(writeYear(year, writing), year.season, goalOf(year));
}

/** As far as the rules go. */
export function goalOf({ rules }: RandomYear): Goal {
  return rules.leadership === undefined ? 'propose' : 'rotate';
}

/** What was found, as text, without the places in the files. */
export function outcomeOf({ result, codes }: JudgedYear): string {
  const { diagnostics: _, ...rest } = result;
  return showAll({ ...rest, codes });
}

export function showAll(value: unknown): string {
  const show = (key: string, inner: unknown): unknown => {
    if (['row', 'path', 'at', 'related', 'column'].includes(key)) return undefined;
    if (typeof inner === 'bigint') return `${inner}n`;
    if (inner instanceof Map) return [...inner];
    return inner instanceof Set ? [...inner] : inner;
  };
  return JSON.stringify(value, show, 1);
}
