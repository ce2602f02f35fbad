import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** SHA-256 in hex, of bytes or of a text in UTF-8: what `sha256sum` prints. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The hash of a file as it stands now; nothing where there is none. */
export function hashNow(path: string): string | undefined {
  return existsSync(path) ? sha256(readFileSync(path)) : undefined;
}
