import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { seasonNumber } from '../domain/season.ts';
import { findWorkspace } from './find-workspace.ts';

/** How many levels below a path targets are looked for: a workspace, its seasons, their bloc years. */
const depth = 2;

/** Every targets.csv at a folder or up to two levels below it, outside out/: the folder's own first, then by path. */
export function findTargetFiles(root: string): readonly string[] {
  const found: string[] = [];
  const search = (folder: string, levels: number): void => {
    const entries = entriesOf(folder);
    if (entries.some(({ name }) => name === 'targets.csv')) found.push(join(folder, 'targets.csv'));
    if (levels === 0) return;
    const folders = entries.filter((entry) => entry.isDirectory() && isSearched(entry.name)).map(({ name }) => name);
    for (const name of folders.sort()) search(join(folder, name), levels - 1);
  };
  search(root, depth);
  return found;
}

/** The workspace whose ledgers tell of the targets in a folder; a season's folder need hold no bloc year for that. */
export function workspaceOfTargets(folder: string): string {
  const workspace = findWorkspace(folder) ?? folder;
  const isSeason = workspace === folder && seasonNumber(basename(folder)) !== undefined;
  const above = dirname(folder);
  return isSeason && !existsSync(join(folder, 'awards.csv')) && existsSync(join(above, 'awards.csv'))
    ? above
    : workspace;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isSearched(name: string): boolean {
  return name !== 'out' && name !== 'node_modules' && !name.startsWith('.');
}
