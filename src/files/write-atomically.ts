import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';
import { makeFolder } from './make-folder.ts';

/** A file could not take the place of another: as a rule because a program such as Excel has that one open. */
export class FileInUse extends Error {
  override readonly name = 'FileInUse';
}

/**
 * Writes a file so that it is, at any moment, the old one or the new one, whole: into a temporary file in the same
 * folder, which is made if need be, then synced and renamed (spec 2, "What is written"). A file that says the same
 * already is left alone: so are its date and whatever watches it.
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  if (holds(path, bytes)) return;
  const folder = dirname(path);
  makeFolder(folder);
  withTemporary(path, bytes, (temporary) => {
    try {
      renameSync(temporary, path);
    } catch (error) {
      if (existsSync(path) && inUse.has((error as NodeJS.ErrnoException).code ?? '')) {
        throw new FileInUse(path, { cause: error });
      }
      throw error;
    }
  });
}

/** What systems answer when a file is to be replaced that a program has open. */
const inUse: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);

/** Writes a temporary file beside `path`, hands it on when it is safe on the disk, and leaves nothing of it behind. */
export function withTemporary(path: string, bytes: Uint8Array, use: (temporary: string) => void): void {
  const folder = dirname(path);
  sweepOnce(folder);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  // Whatever stands there is of an earlier process with this number: nobody else writes under it.
  rmSync(temporary, { force: true });
  try {
    // Never through a link that somebody has put there.
    const descriptor = openSync(temporary, 'wx');
    try {
      writeWhole(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    use(temporary);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

const swept = new Set<string>();

/** Takes away, once a run, what killed runs have left half written in a folder. */
export function sweepOnce(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of readdirSync(folder)) {
    const [, owner] = /^\..+\.(\d{1,10})\.tmp$/.exec(name) ?? [];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(folder, name), { force: true });
  }
}

function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

function writeWhole(descriptor: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(descriptor, bytes, written);
}
