import { relative, resolve, sep } from 'node:path';

/** A path as the user can open it from where they stand: the shorter of relative and absolute, `.` for right here. */
export function showPath(cwd: string, absolute: string): string {
  const fromHere = relative(cwd, absolute);
  if (fromHere === '') return '.';
  return fromHere.startsWith('..') && absolute.length < fromHere.length ? absolute : fromHere;
}

/** A path from a folder, with `/` whatever the machine: for files that must not tell where they were made. */
export function pathWithin(folder: string, path: string): string {
  const fromFolder = relative(folder, resolve(folder, path));
  return fromFolder === '' ? '.' : fromFolder.split(sep).join('/');
}
