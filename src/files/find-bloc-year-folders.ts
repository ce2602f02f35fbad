import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Folders that hold a bloc.yaml, and those among them that stand inside another. */
export interface BlocYearFolders {
  /** Absolute paths of bloc years that stand in no other. */
  readonly folders: readonly string[];
  readonly nested: readonly { readonly folder: string; readonly outer: string }[];
}

/** How many levels below a path bloc years are looked for (spec 2, "A path"). */
const depth = 2;

/** What the tool writes: never read as input. */
const outputFolder = 'out';

/** Finds every bloc.yaml at or up to two levels below `root`, and whatever stands inside a bloc year. */
export function findBlocYearFolders(root: string): BlocYearFolders {
  const folders: string[] = [];
  const nested: { folder: string; outer: string }[] = [];

  function search(folder: string, levels: number, outer: string | undefined): void {
    const entries = entriesOf(folder);
    const isBlocYear = entries.some(({ name }) => name === 'bloc.yaml');
    if (isBlocYear && outer !== undefined) nested.push({ folder, outer });
    else if (isBlocYear) folders.push(folder);
    const remaining = isBlocYear && outer === undefined ? depth : levels;
    if (remaining === 0) return;
    for (const entry of entries) {
      if (!isSearched(folder, entry)) continue;
      search(join(folder, entry.name), remaining - 1, outer ?? (isBlocYear ? folder : undefined));
    }
  }

  search(root, depth, findOuterBlocYear(root));
  return { folders: folders.sort(), nested: nested.sort((a, b) => (a.folder < b.folder ? -1 : 1)) };
}

/** The bloc year in which a folder itself stands, so that it is told from wherever one looks. */
export function findOuterBlocYear(root: string): string | undefined {
  let folder = root;
  for (let level = 0; level < depth && basename(folder) !== outputFolder; level++) {
    folder = dirname(folder);
    if (existsSync(join(folder, 'bloc.yaml'))) return folder;
  }
  return undefined;
}

/** A folder that cannot be listed holds nothing that we could read. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isSearched(folder: string, entry: Dirent): boolean {
  if (entry.name === outputFolder || entry.name.startsWith('.') || entry.name === 'node_modules') return false;
  if (entry.isDirectory()) return true;
  if (!entry.isSymbolicLink()) return false;
  try {
    return statSync(join(folder, entry.name)).isDirectory();
  } catch {
    // A link to nothing, or to itself.
    return false;
  }
}
