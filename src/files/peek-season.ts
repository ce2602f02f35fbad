import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** As much of bloc.yaml as is looked at: the season stands near its top. */
const most = 1 << 13;

/**
 * The season that a bloc year's bloc.yaml names, without reading the rest: enough to choose among thousands of folders.
 * Nothing where the line is not plain to see; reading the folder in full then says what is wrong with it.
 */
export function peekSeason(folder: string): string | undefined {
  const match = /^\ufeff?season[ \t]*:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#"'][^#\n]*))/m.exec(
    startOf(join(folder, 'bloc.yaml')),
  );
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.trim();
}

function startOf(file: string): string {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(most);
      return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, most, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return '';
  }
}
