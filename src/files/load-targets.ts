import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { currentMembers } from '../domain/current-members.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { AwardRecord } from '../domain/ledger.ts';
import { lineageIn } from '../domain/lineage.ts';
import type { FileRole, Locator, Place } from '../domain/locator.ts';
import { append } from '../domain/long-lists.ts';
import { isError } from '../domain/severity.ts';
import type { TargetRow } from '../domain/target.ts';
import { findBlocYearFolders } from './find-bloc-year-folders.ts';
import { workspaceOfTargets } from './find-target-files.ts';
import { type LoadedBlocYear, loadBlocYear } from './load-bloc-year.ts';
import { readRegistry } from './load-ledgers.ts';
import { placeProblem } from './place-problem.ts';
import type { SharedFiles } from './share-files.ts';
import type { SourceFile } from './source-file.ts';
import { readAwardLedger } from './tables/read-award-ledger.ts';
import { readTargets } from './tables/read-targets.ts';

interface PlacedProblem {
  readonly diagnostic: Diagnostic;
  readonly place: Place;
  readonly related?: Place;
}

/** One targets.csv with what is known of its results elsewhere. */
export interface LoadedTargets {
  /** Absolute. */
  readonly path: string;
  readonly workspace: string;
  readonly rows: readonly TargetRow[];
  readonly ledger?: readonly AwardRecord[];
  /** Every award that the ledger mentions, also of units that are not meant here. */
  readonly heard: ReadonlySet<string>;
  readonly membersIn: (season: string) => number | undefined;
  readonly problems: readonly PlacedProblem[];
  /** A problem found in these files, placed by absolute path. */
  place(diagnostic: Diagnostic): PlacedProblem;
}

/**
 * Reads targets.csv; in a bloc year with the ledger rows and members of its units, elsewhere with those of all. Bloc
 * years keep the ledger in a form of their own, and share files apart for that.
 */
export function loadTargets(path: string, shared: SharedFiles, blocYears: SharedFiles): LoadedTargets {
  const folder = dirname(path);
  const workspace = workspaceOfTargets(folder);
  const problems: PlacedProblem[] = [];
  const sources = new Map<FileRole, SourceFile>();
  const paths = new Map<FileRole, string>();
  const placeAt = (at: Locator): Place =>
    placeProblem(
      at,
      (role) => paths.get(role) ?? path,
      (role) => sources.get(role),
    );
  const place = (diagnostic: Diagnostic) => placed(diagnostic, placeAt);
  const read: SharedFiles['read'] = (role, file, boundary, interpret) => {
    const result = shared.read(role, file, boundary, interpret);
    paths.set(role, file);
    if (result.source) sources.set(role, result.source);
    append(problems, result.diagnostics.map(place));
    return result;
  };
  const boundary = { folder: workspace, kind: 'workspace' } as const;
  const rows = read('targets', path, boundary, readTargets).content ?? [];
  const ownYear = existsSync(join(folder, 'bloc.yaml')) ? loadBlocYear(folder, blocYears) : undefined;
  const ledger = ownYear ? ledgerOfBloc(ownYear) : readLedger(workspace, boundary, read);
  const years = ownYear
    ? [ownYear]
    : rows.some(({ of }) => of === 'members')
      ? yearsBelow(folder, workspace, blocYears)
      : [];
  for (const year of years) append(problems, basisProblems(year, ownYear !== undefined));
  return {
    path,
    workspace,
    rows,
    ...(ledger && { ledger }),
    heard: (ownYear?.year ?? ownYear?.remains)?.awardsHeard ?? new Set(ledger?.map(({ award }) => award)),
    membersIn: (season) => countMembers(years, season),
    problems,
    place,
  };
}

function placed(diagnostic: Diagnostic, placeAt: (at: Locator) => Place): PlacedProblem {
  const { at, related } = diagnostic;
  return { diagnostic, place: placeAt(at), ...(related ? { related: placeAt(related) } : {}) };
}

function readLedger(
  workspace: string,
  boundary: { readonly folder: string; readonly kind: 'workspace' },
  read: SharedFiles['read'],
): readonly AwardRecord[] | undefined {
  const registry = read('units', join(workspace, 'units.csv'), boundary, readRegistry).content;
  const findUnit = registry?.findUnit ?? (() => undefined);
  const file = join(workspace, 'awards.csv');
  return read('award-ledger', file, boundary, (source, complain) => readAwardLedger(source, findUnit, complain))
    .content;
}

/** Rows of the bloc's units, and of those that they came from. */
function ledgerOfBloc({ year, remains }: LoadedBlocYear): readonly AwardRecord[] | undefined {
  const known = year ?? remains;
  if (!known?.awardLedger) return undefined;
  const lineage = lineageIn(known.units);
  const units = new Set(currentMembers(known).flatMap(({ id }) => [...lineage(id)]));
  return known.awardLedger.filter(({ member }) => units.has(member));
}

/** Bloc years of the workspace; of a season's folder only its own. */
function yearsBelow(folder: string, workspace: string, shared: SharedFiles): readonly LoadedBlocYear[] {
  const root = folder === workspace ? workspace : folder;
  return findBlocYearFolders(root).folders.map((one) => loadBlocYear(one, shared));
}

/** What is wrong with the files that members and awards are counted in. */
function basisProblems(year: LoadedBlocYear, withLedger: boolean): readonly PlacedProblem[] {
  const roles: ReadonlySet<FileRole> = new Set<FileRole>([
    'bloc',
    'members',
    ...(withLedger ? (['award-ledger', 'units'] as const) : []),
  ]);
  return year.diagnostics
    .filter((diagnostic) => roles.has(diagnostic.at.file) && isError(diagnostic) && diagnostic.code !== 'file-missing')
    .map((diagnostic) => placed(diagnostic, (at) => year.place(at)));
}

/** Current members of the season's blocs together; nothing where there is none, or one could not be read. */
function countMembers(years: readonly LoadedBlocYear[], season: string): number | undefined {
  const ofSeason = years.filter((one) => (one.season ?? basename(dirname(one.folder))) === season);
  const counts = ofSeason.map(({ year, remains }) => {
    const known = year ?? remains;
    return known && currentMembers(known).length;
  });
  let sum = 0;
  for (const count of counts) {
    if (count === undefined) return undefined;
    sum += count;
  }
  return counts.length === 0 ? undefined : sum;
}
