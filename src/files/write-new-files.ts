import { existsSync, linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { cannotLink } from './cannot-link.ts';
import { makeFolder } from './make-folder.ts';
import { sweepOnce, withTemporary } from './write-atomically.ts';

export interface NewFile {
  /** Absolute. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What may stand there already: nothing (the default), the same content, or whatever it is, which then stays. */
  readonly allowed?: 'same' | 'any';
}

/**
 * The files that stand in the way: an existing file is never overwritten. Where no bloc.yaml is there yet, what is there
 * with the very same content was left by a run that was cut off: it may stay, and the run is completed.
 */
export function findInTheWay(files: readonly NewFile[]): readonly string[] {
  const blocFiles = files.filter(isBlocFile);
  const wasCutOff = blocFiles.some(({ path }) => !existsSync(path));
  return files
    .filter((file) => existsSync(file.path) && !mayStay(wasCutOff ? { allowed: 'same', ...file } : file))
    .map(({ path }) => path);
}

/**
 * Writes the files that don't exist yet, with their folders, each whole or not at all; returns the paths of those
 * written. Each bloc.yaml comes last: until then the folder is no bloc year.
 */
export function writeNewFiles(files: readonly NewFile[]): readonly string[] {
  const written = new Set<string>();
  for (const file of [...files.filter((one) => !isBlocFile(one)), ...files.filter(isBlocFile)]) {
    if (existsSync(file.path) && mayStay({ allowed: 'same', ...file })) {
      sweepOnce(dirname(file.path));
      continue;
    }
    writeNew(file);
    written.add(file.path);
  }
  return files.flatMap(({ path }) => (written.has(path) ? [path] : []));
}

function isBlocFile({ path }: NewFile): boolean {
  return basename(path) === 'bloc.yaml';
}

/** A name that exists by now is refused by the system itself (`EEXIST`): nothing is lost that came in between. */
function writeNew({ path, content }: NewFile): void {
  const folder = dirname(path);
  makeFolder(folder);
  withTemporary(path, Buffer.from(content), (temporary) => {
    try {
      linkSync(temporary, path);
      rmSync(temporary);
    } catch (error) {
      if (!cannotLink(error) || existsSync(path)) throw error;
      renameSync(temporary, path);
    }
  });
}

function mayStay({ path, content, allowed }: NewFile): boolean {
  if (allowed !== 'same') return allowed === 'any';
  try {
    return readFileSync(path).equals(Buffer.from(content));
  } catch {
    return false;
  }
}
