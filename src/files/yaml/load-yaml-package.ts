import type * as yaml from 'yaml';
// biome-ignore lint/correctness/useImportExtensions: it is CommonJS on purpose, with declarations beside it
import { load } from './yaml-package.cjs';

/** The package `yaml`, evaluated at the first call. */
export function loadYamlPackage(): Omit<typeof yaml, 'default'> {
  return load();
}
