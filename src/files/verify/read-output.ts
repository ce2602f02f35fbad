import { readFileSync, statSync } from 'node:fs';
import type { PlainTable, Untrusted } from '../../domain/verification.ts';
import { readDialect } from '../csv/dialect.ts';
import { splitRecords } from '../csv/split-records.ts';
import { decodeText } from '../decode-text.ts';

/** What stands at a path where results are written; `malformed`: it is not what its name says. */
export type Output<Value> = { readonly value: Value } | 'missing' | 'unreadable' | 'malformed';

/** Results are larger than inputs: every mark of every unit with its reasons. */
const mostBytes = 256 * 1024 * 1024;

/** The first bloc year of a result.json, with what wrote it. Nothing is known of its values but their own kinds. */
export interface PublishedResult {
  readonly version: string;
  readonly command: string;
  readonly bloc: Untrusted;
}

export function readPublishedResult(path: string): Output<PublishedResult> {
  const text = readText(path);
  if (typeof text === 'string') return text;
  try {
    const document: Untrusted = JSON.parse(text.value);
    const [version, command, blocs] = ['version', 'command', 'blocs'].map((key) => own(document, key));
    const bloc: Untrusted = Array.isArray(blocs) && blocs.length === 1 ? blocs[0] : undefined;
    const isBloc = typeof bloc === 'object' && bloc !== null && !Array.isArray(bloc);
    if (typeof version !== 'string' || typeof command !== 'string' || !isBloc) return 'malformed';
    return { value: { version, command, bloc } };
  } catch {
    return 'malformed';
  }
}

/** A table in out/, also one that a spreadsheet has saved with another delimiter. */
export function readPublishedCsv(path: string): Output<PlainTable> {
  const text = readText(path);
  if (typeof text === 'string') return text;
  const table = splitPlainTable(text.value);
  return table ? { value: table } : 'malformed';
}

/** CSV text as rows with their lines; nothing where its quotation marks do not close or it is empty. */
export function splitPlainTable(text: string): PlainTable | undefined {
  const { delimiter, start } = readDialect(text);
  const records = splitRecords(text.slice(start), delimiter);
  const [headings, ...rows] = records ?? [];
  if (!headings) return undefined;
  let line = start === 0 ? 1 : text.slice(0, start).split(/\r\n|\n|\r/).length;
  line += linesOf(headings);
  const placed = rows.map((cells) => {
    const row = { line, cells };
    line += linesOf(cells);
    return row;
  });
  return {
    headings: headings.map((heading) => heading.trim()),
    rows: placed.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}

/** How many lines a record takes: cells in quotation marks may hold line breaks. */
function linesOf(cells: readonly string[]): number {
  return cells.reduce((lines, cell) => lines + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 1);
}

function readText(path: string): Output<string> {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return 'missing';
    // A pipe or a device would be waited for without end.
    if (!stats.isFile() || stats.size > mostBytes) return 'unreadable';
    const decoded = decodeText(readFileSync(path));
    return 'text' in decoded ? { value: decoded.text } : 'malformed';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'missing' : 'unreadable';
  }
}

function own(value: Untrusted, key: string): Untrusted {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as { readonly [key: string]: Untrusted })[key];
}
