import { basename, dirname, join, posix, resolve } from 'node:path';
import { closestOf } from '../../domain/closest.ts';
import { followingSeason, seasonNumber } from '../../domain/season.ts';
import { isId } from '../../files/cells/row-reader.ts';
import {
  type ExampleFile,
  listExamples,
  listWorkspaceExamples,
  readExample,
  readWorkspaceExample,
} from '../../files/package-examples.ts';
import type { FolderPlan } from '../init.ts';
import type { Session } from '../session.ts';
import { UsageError } from '../usage-error.ts';
import { refuseFile } from './refuse-file.ts';

const ledgers: ReadonlySet<string> = new Set(['awards.csv', 'leadership.csv', 'units.csv']);

/**
 * A copy of a shipped example with everything that it needs. A path whose parent is a season becomes the bloc year
 * itself; any other becomes the workspace that the bloc year stands in, so that its ledgers and shared rules come along.
 */
export function planExample(path: string, from: string, session: Session): FolderPlan {
  const { host, words } = session;
  const name = from.replace(/^(\.\/)?(examples\/)?/, '').replace(/\/+$/, '');
  const workspaces = listWorkspaceExamples(host.packageFolder);
  if (workspaces.includes(name)) return planWorkspace(path, name, session);
  const known = [...workspaces, ...listExamples(host.packageFolder)].sort();
  if (!known.includes(name)) {
    const closest = closestOf(name, known);
    const near = closest === undefined ? '' : words.didYouMean(closest);
    throw new UsageError(words.noSuchExample(from) + near + words.existing(known.join(', ')));
  }
  const [, season = '', bloc = ''] = name.split('/');
  const target = resolve(host.cwd, path);
  refuseFile(target, session);
  const isBlocYear = seasonNumber(basename(dirname(target))) !== undefined && isId(basename(target));
  const workspace = isBlocYear ? dirname(dirname(target)) : target;
  const names = isBlocYear ? { season: basename(dirname(target)), bloc: basename(target) } : { season, bloc };
  const source = `${season}/${bloc}/`;
  const all = readExample(host.packageFolder, name);
  const shared = sharedPaths(all, source);
  return {
    workspace,
    folder: join(workspace, names.season, names.bloc),
    files: all.flatMap(({ path: at, bytes }): FolderPlan['files'] => {
      if (!at.startsWith(source)) return shared.has(at) ? [{ path: at, content: bytes, allowed: 'same' }] : [];
      const file = at.slice(source.length);
      const content = file === 'bloc.yaml' ? renamed(textOf(bytes), { season, bloc }, names) : bytes;
      return [{ path: `${names.season}/${names.bloc}/${file}`, content }];
    }),
  };
}

/** A copy of a shipped workspace as it is. */
function planWorkspace(path: string, name: string, session: Session): FolderPlan {
  const { host } = session;
  const target = resolve(host.cwd, path);
  refuseFile(target, session);
  const files = readWorkspaceExample(host.packageFolder, name).map(({ path: at, bytes }) => ({
    path: at,
    content: bytes,
  }));
  return { workspace: target, folder: target, files, isWorkspace: true };
}

interface Names {
  readonly season: string;
  readonly bloc: string;
}

/** The files outside the bloc year that it reads: the ledgers, and what its bloc.yaml names. */
function sharedPaths(files: readonly ExampleFile[], source: string): ReadonlySet<string> {
  const bloc = files.find(({ path }) => path === `${source}bloc.yaml`);
  const named = [...textOf(bloc?.bytes).matchAll(/^(?:rules|criteria):[ \t]*["']?([^"'#\n]+?)["']?[ \t]*(?:#.*)?$/gm)];
  return new Set([...ledgers, ...named.map(([, path = '']) => posix.join(source, path))]);
}

/** bloc.yaml under another name: only the lines that must agree with the folders are changed. */
function renamed(text: string, was: Names, is: Names): string {
  const bloc = was.bloc === is.bloc ? text : text.replace(/^(bloc:[ \t]*)[^\s#]+/m, (_, key) => `${key}${is.bloc}`);
  if (was.season === is.season) return bloc;
  const value = /("[^"\n]*"|'[^'\n]*'|[^\s#]+)/.source;
  const replace = (key: string, season: string, yaml: string) =>
    yaml.replace(new RegExp(`^(${key}:[ \\t]*)${value}`, 'm'), (_, start) => `${start}${JSON.stringify(season)}`);
  return replace('next_season', followingSeason(is.season), replace('season', is.season, bloc));
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : Buffer.from(bytes).toString('utf8');
}
