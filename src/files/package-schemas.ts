import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ending = '.schema.json';

/** Names of the JSON Schemas that the package ships: `bloc`, `rules` … */
export function listSchemas(packageFolder: string): readonly string[] {
  return readdirSync(join(packageFolder, 'schemas'))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

export function readSchema(packageFolder: string, name: string): string {
  return readFileSync(join(packageFolder, 'schemas', `${name}${ending}`), 'utf8');
}
