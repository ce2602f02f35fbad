import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Session } from '../session.ts';
import { showPath } from '../show-path.ts';
import { UsageError } from '../usage-error.ts';

/** What is to become a folder must be one, or nothing yet; and so must whatever it is to stand in. */
export function refuseFile(folder: string, { host, words }: Session): void {
  let nearest = folder;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  if (!statSync(nearest).isDirectory()) throw new UsageError(words.notAFolder(showPath(host.cwd, nearest)));
}
