import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { LoadedBlocYear } from './load-bloc-year.ts';
import { sha256 } from './sha256.ts';

/** A file is no longer the one that was judged. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
  /** Absolute. */
  readonly file: string;

  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

/** The bytes of a file that a bloc year was read from; `ChangedMeanwhile` where they are no longer those. */
export function readUnchanged({ folder, inputs }: Pick<LoadedBlocYear, 'folder' | 'inputs'>, path: string): Buffer {
  const read = inputs.get(relative(folder, path).split(sep).join('/'));
  try {
    const bytes = readFileSync(path);
    if (sha256(bytes) === read) return bytes;
  } catch {
    // Gone, or no longer to be read: changed all the same.
  }
  throw new ChangedMeanwhile(path);
}
