import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ArchiveProblem, mostArchiveBytes, openArchive } from './archive/open-archive.ts';

/** An office's own template, or why it cannot be used. */
export type ReadTemplate =
  | { readonly bytes: Uint8Array }
  | { readonly problem: ArchiveProblem | 'macros' | 'other-kind' | 'too-long' | 'unreadable' };

/** The part with the text (Word on the web numbers it), and all that can hold placeholders. */
const documentPart = /^word\/document\d*\.xml$/;
const textPart = /^word\/(?:document|header|footer|footnotes|endnotes|comments)\d*\.xml$/;

/** Most bytes of text with its markup: a hundred pages, and what fills it does so in seconds. */
const mostTextBytes = 2 * 1024 * 1024;

/** Names of the files of Word in a folder: those that are templates, without `.docx`, and those of another kind. */
export function listTemplates(folder: string): {
  readonly templates: readonly string[];
  readonly others: readonly string[];
} {
  const names = readdirSync(folder)
    // Word's own lock files are none.
    .filter((name) => /\.(?:doc|dot)[xm]?$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.'))
    .sort();
  const isTemplate = (name: string) => name.endsWith('.docx');
  return {
    templates: names.filter(isTemplate).map((name) => name.slice(0, -'.docx'.length)),
    others: names.filter((name) => !isTemplate(name)),
  };
}

export function readTemplate(folder: string, name: string): ReadTemplate {
  const path = join(folder, `${name}.docx`);
  try {
    if (statSync(path).size > mostArchiveBytes) return { problem: 'too-large' };
    const bytes = readFileSync(path);
    const opened = openArchive(bytes);
    if ('problem' in opened) return opened;
    const names = [...opened.parts.keys()];
    if (names.includes('word/vbaProject.bin')) return { problem: 'macros' };
    if (!names.some((part) => documentPart.test(part))) return { problem: 'other-kind' };
    const text = [...opened.parts].reduce((sum, [part, { length }]) => sum + (textPart.test(part) ? length : 0), 0);
    return text > mostTextBytes ? { problem: 'too-long' } : { bytes };
  } catch {
    return { problem: 'unreadable' };
  }
}
