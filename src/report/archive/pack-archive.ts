// biome-ignore lint/correctness/useImportExtensions: it is CommonJS on purpose, with declarations beside it
import { load as loadFflate } from './fflate-package.cjs';

/** What every part is dated with, given by its local parts, as the format holds it: the same in every time zone. */
const anyDate = new Date(1980, 0, 2, 12);

/** By this part a program tells what kind of file it is: it stands first. */
const firstPart = '[Content_Types].xml';

/** The bytes of a zip archive (`.xlsx`, `.docx`): parts in a fixed order and without a date of their own. */
export function packArchive(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const rest = [...parts.keys()].filter((name) => name !== firstPart).sort();
  const names = parts.has(firstPart) ? [firstPart, ...rest] : rest;
  const entries = names.map((name) => [name, parts.get(name) ?? new Uint8Array()] as const);
  return loadFflate().zipSync(Object.fromEntries(entries), { level: 6, mtime: anyDate, os: 0 });
}

/** The parts of an archive that we have made ourselves, or that has been looked at before. */
export function unpackArchive(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(loadFflate().unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
}
