import { basename, dirname, relative, resolve, sep } from 'node:path';
import { seasonNumber } from '../../domain/season.ts';
import { isId } from '../../files/cells/row-reader.ts';
import type { FolderPlan } from '../init.ts';
import type { Session } from '../session.ts';
import { UsageError } from '../usage-error.ts';
import { refuseFile } from './refuse-file.ts';
import { skeletonFiles } from './skeleton-files.ts';

/** An empty bloc year at a path: the folder's name is the bloc's id, its parent's name the season if it holds a year. */
export function planSkeleton(path: string, session: Session): FolderPlan {
  const { host, words, language } = session;
  const folder = resolve(host.cwd, path);
  refuseFile(folder, session);
  const bloc = basename(folder);
  const parent = basename(dirname(folder));
  const isInSeason = seasonNumber(parent) !== undefined;
  if (/^\d{4}(-\d{4})?$/.test(bloc)) throw new UsageError(words.pathIsSeason(bloc));
  if (!isId(bloc)) throw new UsageError(words.notAnId(bloc) + suggestId(bloc, words));
  const workspace = isInSeason ? dirname(dirname(folder)) : folder;
  const within = relative(workspace, folder).split(sep).join('/');
  const season = isInSeason ? parent : String(host.thisYear());
  const files = [...skeletonFiles({ bloc, season }, language)].map(([name, content]) => ({
    path: within === '' ? name : `${within}/${name}`,
    content,
  }));
  return { workspace, folder, files };
}

/** Most characters of an id. */
const mostCharacters = 64;

/** `Khối Nội chính` → `khoi-noi-chinh`. */
function suggestId(name: string, words: Session['words']): string {
  const id = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, mostCharacters)
    .replace(/^-+|-+$/g, '');
  return isId(id) ? words.forInstance(id) : '';
}
