import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';

export interface NewFile {
  /** Absolute. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** What may stand there already: nothing (the default), the same content, or whatever it is, which then stays. */
  readonly allowed?: 'same' | 'any';
}

/** The files that stand in the way: an existing file is never overwritten. */
export function findInTheWay(files: readonly NewFile[]): readonly string[] {
  return files.filter((file) => existsSync(file.path) && !mayStay(file)).map(({ path }) => path);
}

/** Writes the files that don't exist yet, with their folders; returns the paths of those written. */
export function writeNewFiles(files: readonly NewFile[]): readonly string[] {
  return files.flatMap((file) => {
    if (existsSync(file.path) && mayStay(file)) return [];
    makeFolder(dirname(file.path));
    writeFileSync(file.path, file.content, { flag: 'wx' });
    return [file.path];
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
