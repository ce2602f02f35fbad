import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the Word templates stand that the package ships; made when it is built. */
export function readShippedTemplate(packageFolder: string, name: string): Uint8Array {
  return readFileSync(join(packageFolder, 'dist', 'templates', `${name}.docx`));
}
