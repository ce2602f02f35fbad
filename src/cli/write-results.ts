import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Goal } from '../domain/result.ts';
import { findWorkspace } from '../files/find-workspace.ts';
import { isInside } from '../files/open-source.ts';
import { FileInUse, writeAtomically } from '../files/write-atomically.ts';
import { printDocument } from '../report/result-document.ts';
import { allResultFiles, languageOfFiles, tableFiles } from '../report/result-files.ts';
import { blocDocument } from './bloc-document.ts';
import type { JudgedBlocYear } from './judge-bloc-year.ts';
import type { Session } from './session.ts';
import { pathWithin } from './show-path.ts';

/** Where a bloc year's results go: its own out/, or `--out DIR` by season and bloc. */
export function outputFolder({ loaded }: Pick<JudgedBlocYear, 'loaded'>, out: string | undefined, cwd: string): string {
  const { folder, season = '', bloc } = loaded;
  return out === undefined ? join(folder, 'out') : join(resolve(cwd, out), folderName(season), folderName(bloc));
}

/** A name that stays one folder below another, whatever it holds: `2020/2021` is `2020-2021`. */
function folderName(name: string): string {
  return name.replace(/[\p{Cc}/\\:*?"<>|]/gu, '-').replace(/^\.+/, '') || '-';
}

/** The folder of the results leads, through a link, out of the folder that they belong to. */
class LeadsOut extends Error {}

/** Results go where `--out` says; without it they stay in the workspace of `home`, whatever out/ is a link to. */
export function refuseLinkOut(folder: string, home: string, out: string | undefined): void {
  if (out !== undefined || !existsSync(folder)) return;
  const workspace = realpathSync(findWorkspace(home) ?? home);
  if (!isInside(realpathSync(folder), workspace)) throw new LeadsOut(folder);
}

/** Writes what the command has worked out for one bloc year; returns the files written. */
export function writeResults(
  judged: JudgedBlocYear,
  goal: Exclude<Goal, 'check'>,
  folder: string,
  { host }: Session,
): readonly string[] {
  const { loaded, result } = judged;
  if (!loaded.year) return [];
  // Named from the bloc year, so that the same inputs give the same bytes wherever they stand.
  const document = blocDocument(judged, goal, languageOfFiles, (path) => pathWithin(loaded.folder, path));
  const files = [
    ...tableFiles(loaded.year, result, goal),
    { name: 'result.json', text: printDocument(host.version, goal, document) },
  ];
  const inputs = new Set([...loaded.inputs.keys()].map((file) => resolve(loaded.folder, file)));
  return files.map(({ name, text }) => {
    const file = join(folder, name);
    if (inputs.has(file)) throw new InputInTheWay(file);
    writeAtomically(file, text);
    return file;
  });
}

/** A result would take the place of a file that it was made from. */
export class InputInTheWay extends Error {}

/** Whether a folder holds results of an earlier run. */
export function holdsResults(folder: string): boolean {
  return allResultFiles.some((name) => existsSync(join(folder, name)));
}

/** What kept a file from being written, as the words of the command line name it. */
export function causeOf(error: unknown): keyof Session['words']['causes'] {
  if (error instanceof InputInTheWay) return 'input';
  if (error instanceof LeadsOut) return 'outside';
  if (error instanceof FileInUse) return 'inUse';
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'inUse';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full';
    case 'EROFS':
      return 'read-only';
    case 'EISDIR':
    case 'ENOTDIR':
    case 'EEXIST':
      return 'folder';
    default:
      return 'other';
  }
}
