import { type LockedFile, type LockInForce, lockedFiles } from '../domain/lock.ts';
import { readLock } from './lock/read-lock.ts';
import { lockFile } from './lock/write-lock.ts';
import type { BlocYearFolder } from './open-folder.ts';

/** Rules, rubric and members as they stand: the path of each from the folder, and the SHA-256 of its bytes. */
export type AdoptedFiles = Readonly<Record<LockedFile, { readonly path: string; readonly sha256: string }>>;

/** Nothing where one of the three could not be read. */
export function adoptedFiles(folder: BlocYearFolder): AdoptedFiles | undefined {
  const [rules, criteria, members] = lockedFiles.map((file) => folder.bytesOf(file));
  return rules && criteria && members && { rules, criteria, members };
}

/** The lock of a bloc year, if there is one, and which of its files have been written anew since. */
export function loadLock(folder: BlocYearFolder): LockInForce | undefined {
  const lock = folder.read('lock', lockFile, readLock);
  const last = lock?.states[lock.states.length - 1];
  if (!lock || !last) return undefined;
  const rewritten = lockedFiles.filter((file) => folder.bytesOf(file)?.sha256 !== last.files[file].sha256);
  return { ...lock, rewritten };
}
