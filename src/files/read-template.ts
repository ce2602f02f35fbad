import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ArchiveProblem, mostArchiveBytes, openArchive } from './archive/open-archive.ts';

/** An office's own template, or why it cannot be used. */
export type ReadTemplate =
  | { readonly bytes: Uint8Array }
  | { readonly problem: ArchiveProblem | 'macros' | 'other-kind' | 'unreadable' };

/** Names of the `.docx` files in a folder, without the ending; Word's own lock files are left out. */
export function listTemplates(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.docx$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.'))
    .map((name) => name.slice(0, -'.docx'.length))
    .sort();
}

export function readTemplate(folder: string, name: string): ReadTemplate {
  const path = join(folder, `${name}.docx`);
  try {
    if (statSync(path).size > mostArchiveBytes) return { problem: 'too-large' };
    const bytes = readFileSync(path);
    const opened = openArchive(bytes);
    if ('problem' in opened) return opened;
    const { parts } = opened;
    if (parts.has('word/vbaProject.bin')) return { problem: 'macros' };
    if (!parts.has('word/document.xml')) return { problem: 'other-kind' };
    return { bytes };
  } catch {
    return { problem: 'unreadable' };
  }
}
