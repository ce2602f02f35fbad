import { constants } from 'node:buffer';
import { lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, isAbsolute, relative, sep } from 'node:path';
import type { DetailsOf, Diagnostic } from '../domain/diagnostic.ts';
import type { FileRole, Locator } from '../domain/locator.ts';
import { decodeText } from './decode-text.ts';
import { sha256 } from './sha256.ts';
import type { Complain, SourceFile } from './source-file.ts';

/** How far files may be read from: what lies outside is refused (spec 2, "Layout"). */
export interface Boundary {
  readonly folder: string;
  readonly kind: DetailsOf['path-outside']['boundary'];
}

/** Most bytes of a file and of a ledger (spec 2, "Limits"). */
const mostBytes = 10 * 1024 * 1024;
export const mostLedgerBytes = 1024 * 1024 * 1024;

const ledgers: ReadonlySet<FileRole> = new Set(['award-ledger', 'leadership-ledger', 'units']);

/** Reads one file whole. `missing` where there is none; `refused` where it cannot be read as text, which is told. */
export function openSource(
  role: FileRole,
  path: string,
  boundary: Boundary,
  complain: Complain,
): SourceFile | 'missing' | 'refused' {
  const refuse = (diagnostic: Diagnostic): 'refused' => {
    complain(diagnostic);
    return 'refused';
  };
  const at: Locator = { file: role };
  try {
    const entry = lstatSync(path, { throwIfNoEntry: false });
    if (!entry) return 'missing';
    let stats: Stats = entry;
    if (entry.isSymbolicLink()) {
      const target = statSync(path, { throwIfNoEntry: false });
      if (!target) return 'missing';
      stats = target;
    }
    if (entry.isSymbolicLink() && !isInside(realpathSync(path), realpathSync(boundary.folder))) {
      const details = { path: basename(path), boundary: boundary.kind, link: true };
      return refuse({ code: 'path-outside', at, details });
    }
    const cause = stats.isDirectory() ? 'directory' : stats.isFile() ? undefined : 'not-regular';
    if (cause) return refuse({ code: 'file-unreadable', at, details: { file: basename(path), cause } });
    const most = ledgers.has(role) ? mostLedgerBytes : mostBytes;
    if (stats.size > most) {
      const limit = most === mostBytes ? 'file-bytes' : 'ledger-bytes';
      return refuse({ code: 'too-large', at, details: { limit, allowed: most } });
    }
    const bytes = readFileSync(path);
    const decoded = decodeText(bytes);
    if ('guess' in decoded) {
      const { guess, line, column, byte } = decoded;
      const details = { guess, ...(byte === undefined ? {} : { byte }) };
      return refuse({ code: 'encoding', at: { file: role, line, column }, details });
    }
    return { role, path, text: decoded.text, sha256: sha256(bytes) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A path through a file that is no folder leads to nothing.
    if (code === 'ENOTDIR') return 'missing';
    // What one text can hold bounds ledgers more than their own limit does.
    if (code === 'ERR_STRING_TOO_LONG') {
      const details = { limit: 'ledger-bytes', allowed: constants.MAX_STRING_LENGTH } as const;
      return refuse({ code: 'too-large', at, details });
    }
    const cause = code === 'EACCES' || code === 'EPERM' ? 'permission' : 'io';
    return refuse({ code: 'file-unreadable', at, details: { file: basename(path), cause } });
  }
}

/** Whether a path is a folder or lies below it. */
export function isInside(path: string, folder: string): boolean {
  const from = relative(folder, path);
  return from === '' || !(from === '..' || from.startsWith(`..${sep}`) || isAbsolute(from));
}
