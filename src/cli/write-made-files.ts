import { join, resolve } from 'node:path';
import { writeAtomically } from '../files/write-atomically.ts';
import type { MadeFile } from '../report/made-file.ts';
import type { JudgedBlocYear } from './judge-bloc-year.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { causeOf, InputInTheWay, outputFolder, refuseLinkOut } from './write-results.ts';

/** Why files that were made could not be written: one line. */
export interface Unwritten {
  readonly failure: string;
}

/** Writes what was made for one bloc year, each file whole or not at all; nothing where all of it is written. */
export function writeMadeFiles(
  { loaded }: Pick<JudgedBlocYear, 'loaded'>,
  files: readonly MadeFile[],
  out: string | undefined,
  taken: Set<string>,
  { host, words }: Session,
): Unwritten | undefined {
  const folder = outputFolder({ loaded }, out, host.cwd);
  const shown = showPath(host.cwd, folder);
  if (taken.has(folder)) return { failure: words.outputTaken(shown) };
  taken.add(folder);
  const inputs = new Set([...loaded.inputs.keys()].map((file) => resolve(loaded.folder, file)));
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    try {
      refuseLinkOut(folder, loaded.folder, out);
      if (inputs.has(path)) throw new InputInTheWay(path);
      writeAtomically(path, bytes);
    } catch (error) {
      return { failure: words.cannotWrite(showPath(host.cwd, path), words.causes[causeOf(error)]) };
    }
  }
  return undefined;
}
