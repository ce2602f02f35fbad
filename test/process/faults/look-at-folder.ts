import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file of a folder with its bytes, by path. */
export type Tree = ReadonlyMap<string, string>;

/** Names of what a run that was cut off may leave: the next run sweeps it up. */
const leftover = /(?:^|\/)\.(?:.+\.\d+\.tmp|thidua-ledger\.lock(?:\.\d+)?)$/;

export function lookAt(folder: string): { readonly files: Tree; readonly leftovers: readonly string[] } {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  return {
    files: new Map(
      paths.filter((path) => !leftover.test(path)).map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
    ),
    leftovers: paths.filter((path) => leftover.test(path)),
  };
}

/** Files that are neither as they were before nor as they are to be. */
export function brokenFiles(found: Tree, before: Tree, after: Tree): readonly string[] {
  const lost = [...before.keys()].filter((path) => !found.has(path) && after.has(path));
  const torn = [...found].filter(([path, bytes]) => bytes !== before.get(path) && bytes !== after.get(path));
  return [...lost.map((path) => `${path} is lost`), ...torn.map(([path]) => `${path} is neither old nor new`)];
}
