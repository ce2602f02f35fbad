import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findBlocYearFolders } from './find-bloc-year-folders.ts';
import { peekSeason } from './peek-season.ts';

/** Files that stand in a workspace itself: the ledgers of all seasons, and targets of a term. */
const workspaceFiles = ['awards.csv', 'leadership.csv', 'units.csv', 'targets.csv'];

/**
 * The workspace that a folder is, or is part of: one that holds a ledger or season folders; the parent of a season; the
 * grandparent of a bloc year. Nothing where the folder is none of these (spec 2, "A path").
 */
export function findWorkspace(root: string): string | undefined {
  const season = peekSeason(root);
  if (season !== undefined) return basename(dirname(root)) === season ? dirname(dirname(root)) : undefined;
  const { folders } = findBlocYearFolders(root);
  const seasons = folders.map((folder) => ({ parent: dirname(folder), season: peekSeason(folder) }));
  // A season folder is no workspace, though targets of that season may stand in it.
  if (seasons.some((one) => one.parent === root && one.season === basename(root))) return dirname(root);
  if (workspaceFiles.some((name) => existsSync(join(root, name)))) return root;
  return seasons.some(({ parent, season: name }) => dirname(parent) === root && basename(parent) === name)
    ? root
    : undefined;
}
