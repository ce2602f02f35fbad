import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { closestOf } from '../domain/closest.ts';
import { groupBy } from '../domain/group-by.ts';
import { compareSeasons } from '../domain/season.ts';
import { findBlocYearFolders } from '../files/find-bloc-year-folders.ts';
import { peekSeason } from '../files/peek-season.ts';
import type { Selection } from './bloc-year-request.ts';
import { listNames } from './list-names.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { UsageError } from './usage-error.ts';

/** A bloc year that a command is to work on. */
export interface FoundBlocYear {
  /** Absolute. */
  readonly folder: string;
  /** The bloc year that it stands in, which is an error. */
  readonly outer?: string;
}

/**
 * The bloc years that a path and the options name, by folder. With `newestOnly` and several seasons left, those of the
 * newest, and says so. What cannot be found is wrong usage.
 */
export function findBlocYears(
  selection: Selection,
  newestOnly: boolean,
  session: Session,
): readonly [FoundBlocYear, ...FoundBlocYear[]] {
  const all = findAll(selection.path, session);
  const ofBlocs = keepBlocs(all, selection, session);
  const chosen = keepSeason(ofBlocs, selection, newestOnly, session);
  const [first, ...others] = chosen;
  if (!first) throw new UsageError(session.words.noBlocYears(selection.path));
  return [first, ...others];
}

function findAll(path: string, { host, words }: Session): readonly FoundBlocYear[] {
  const root = resolve(host.cwd, path);
  const shown = path === '.' ? words.here : path;
  const kind = kindOf(root);
  if (path === '' || kind === 'missing') throw new UsageError(words.noSuchPath(path) + nearPath(root, words));
  if (kind === 'file')
    throw new UsageError(words.notAFolder(path) + nearBlocYears([dirname(root)], host.cwd, words.didYouMean));
  if (kind === 'unreadable') throw new UsageError(words.cannotRead(path, words.causes.permission));
  const { folders, nested } = findBlocYearFolders(root);
  const outerOf = new Map(nested.map(({ folder, outer }) => [folder, outer]));
  const every = [...new Set([...folders, ...outerOf.keys()])].sort();
  if (every.length === 0) {
    throw new UsageError(
      words.noBlocYears(shown) + nearBlocYears([...foldersIn(root), dirname(root)], host.cwd, words.butThere),
    );
  }
  return every.map((folder) => {
    const outer = outerOf.get(folder);
    return { folder, ...(outer === undefined ? {} : { outer }) };
  });
}

function kindOf(path: string): 'folder' | 'file' | 'missing' | 'unreadable' {
  try {
    if (!statSync(path).isDirectory()) return 'file';
    readdirSync(path);
    return 'folder';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES' || code === 'EPERM' ? 'unreadable' : 'missing';
  }
}

/** What stands beside a path that does not exist: the folder that is named much like it, else all that there are. */
function nearPath(missing: string, words: Session['words']): string {
  try {
    const beside = foldersIn(dirname(missing)).map((folder) => basename(folder));
    return beside.length === 0 ? '' : nearNames(basename(missing), beside, words);
  } catch {
    return '';
  }
}

/** The first of these folders that has bloc years: one level too high or too low is easily come by. */
function nearBlocYears(folders: readonly string[], cwd: string, say: (path: string) => string): string {
  const near = folders.find((folder) => findBlocYearFolders(folder).folders.length > 0);
  return near === undefined ? '' : say(showPath(cwd, near));
}

function foldersIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map(({ name }) => join(folder, name)).sort();
}

function keepBlocs(all: readonly FoundBlocYear[], { blocs, path }: Selection, { words }: Session) {
  if (blocs.length === 0) return all;
  const known = [...new Set(all.map(({ folder }) => basename(folder)))].sort();
  for (const bloc of blocs) {
    if (known.includes(bloc)) continue;
    throw new UsageError(words.noSuchBloc(bloc, shownPath(path, words)) + nearNames(bloc, known, words));
  }
  return all.filter(({ folder }) => blocs.includes(basename(folder)));
}

function keepSeason(
  found: readonly FoundBlocYear[],
  { season, allSeasons, path, blocs }: Selection,
  newestOnly: boolean,
  { words, note }: Session,
): readonly FoundBlocYear[] {
  if (season === undefined && (allSeasons || !newestOnly || found.length < 2)) return found;
  const bySeason = groupBy(found, ({ folder }) => peekSeason(folder) ?? basename(dirname(folder)));
  const seasons = [...bySeason.keys()].sort(compareSeasons);
  if (season !== undefined) {
    const ofSeason = bySeason.get(season);
    if (ofSeason) return ofSeason;
    const [bloc] = blocs;
    const missing =
      bloc === undefined
        ? words.noSuchSeason(season, shownPath(path, words))
        : words.noBlocInSeason(bloc, season, shownPath(path, words));
    throw new UsageError(missing + nearNames(season, seasons, words));
  }
  const newest = seasons[seasons.length - 1] ?? '';
  if (seasons.length > 1) note(words.newestSeason(newest, seasons.slice(0, -1).reverse().join(', ')));
  return bySeason.get(newest) ?? found;
}

function nearNames(name: string, known: readonly string[], words: Session['words']): string {
  const closest = closestOf(name, known);
  if (closest !== undefined) return words.didYouMean(closest);
  return words.existing(listNames(known));
}

function shownPath(path: string, words: Session['words']): string {
  return path === '.' ? words.here : path;
}
