import { readFileSync, statSync } from 'node:fs';
import type { OfficeFileProblem } from '../../domain/office-details.ts';
import { mostArchiveBytes, openArchive } from '../archive/open-archive.ts';
import { sha256 } from '../sha256.ts';
import { readSheets, TooManyCells } from './read-sheets.ts';
import { findWorkbook, openWorkbookParts, partFinder } from './workbook-parts.ts';
import type { Worksheet } from './worksheet.ts';

export type OpenedWorkbook =
  | { readonly sheets: readonly Worksheet[]; readonly sha256: string }
  | { readonly problem: OfficeFileProblem };

/** Reads an `.xlsx`. Never throws: whatever is not as it should be is one of the problems. */
export async function openWorkbook(path: string): Promise<OpenedWorkbook> {
  const bytes = readBytes(path);
  return bytes instanceof Uint8Array ? readWorkbook(bytes) : bytes;
}

function readBytes(path: string): Uint8Array | OpenedWorkbook {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return { problem: 'missing' };
    if (!stats.isFile()) return { problem: 'unreadable' };
    if (stats.size > mostArchiveBytes) return { problem: 'too-large' };
    return readFileSync(path);
  } catch (error) {
    // A path through a file that is no folder leads to nothing.
    return { problem: (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'missing' : 'unreadable' };
  }
}

async function readWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  // Pictures, charts and settings of printers are of no use here.
  const opened = openArchive(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  if ('problem' in opened) return opened;
  const names = [...opened.parts.keys()];
  const find = partFinder(opened.parts);
  const contentTypes = Buffer.from(find('[Content_Types].xml') ?? []).toString();
  if (names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name)) || /macroEnabled|macrosheet/i.test(contentTypes)) {
    return { problem: 'macros' };
  }
  const workbook = findWorkbook(find);
  if (workbook === undefined) {
    const isWorkbook = names.some((name) => name.startsWith('xl/') && !/\.bin$/i.test(name));
    return { problem: isWorkbook && !find('xl/workbook.bin') ? 'damaged' : 'other-kind' };
  }
  try {
    const sheets = await readSheets(openWorkbookParts(find, workbook));
    return { sheets, sha256: sha256(bytes) };
  } catch (error) {
    // Whatever the library stumbles over in a file is wrong with the file.
    return { problem: error instanceof TooManyCells ? 'unpacks-too-large' : 'damaged' };
  }
}
