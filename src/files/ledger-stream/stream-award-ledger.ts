import { lstatSync } from 'node:fs';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { isError } from '../../domain/severity.ts';
import type { LedgerEntry } from '../../domain/statistics.ts';
import { endOfRecord, readDialect } from '../csv/dialect.ts';
import { headingLookup } from '../csv/headings.ts';
import { columnsIn, nameColumns } from '../csv/open-table.ts';
import { splitRecords } from '../csv/split-records.ts';
import { mostLedgerBytes } from '../open-source.ts';
import type { SourceFile } from '../source-file.ts';
import type { FindUnit } from '../tables/ledger-cells.ts';
import { cutRows, misplaced } from './cut-rows.ts';
import { entryReader, readColumns } from './read-entry.ts';
import { readTextPieces } from './read-text-pieces.ts';

/** Most rows of a ledger (spec 2, "Limits"). */
const mostRows = 5_000_000;

/** What was said of the headings, and the text in which it is placed. */
export interface StreamedLedger {
  readonly source: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads awards.csv row by row, in memory that does not grow with the file. Nothing where it meets anything but plain
 * rows without a fault: the ordinary reader then reads, or says what is wrong. What was visited until then is void.
 */
export function streamAwardLedger(
  path: string,
  findUnit: FindUnit,
  visit: (entry: LedgerEntry) => void,
): StreamedLedger | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > mostLedgerBytes) return undefined;
  let opened: ReturnType<typeof openLedger>;
  let isPlain = true;
  let row = 0;
  let filled = 0;
  let left = '';
  try {
    for (const piece of readTextPieces(path)) {
      if (piece === undefined) return undefined;
      let text = left + piece;
      if (!opened) {
        opened = openLedger(path, text, findUnit);
        if (!opened) return undefined;
        text = text.slice(opened.start);
      }
      const { read, delimiter, wanted, fewest, expected } = opened;
      const done = cutRows(text, delimiter, wanted, (cells) => {
        const at = row++;
        if (!isPlain || isBlank(cells)) return;
        if (++filled > mostRows) isPlain = false;
        const last = cells.length <= expected ? cells.length : lastFilled(cells) + 1;
        const entry = last >= fewest && last <= expected ? read(cells, at) : undefined;
        if (entry) visit(entry);
        else isPlain = false;
      });
      if (done === misplaced || !isPlain) return undefined;
      left = done < text.length ? text.slice(done) : '';
      if (left.length > mostLeft) return undefined;
    }
  } catch (error) {
    // The ordinary reader says why it cannot be read.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
  return left === '' && opened ? { source: opened.source, diagnostics: opened.diagnostics } : undefined;
}

/** A cell that is not closed for so long is not closed at all. */
const mostLeft = 1 << 22;

/** The headings; nothing where they are not all that a ledger needs. */
function openLedger(path: string, text: string, findUnit: FindUnit) {
  const { delimiter, start } = readDialect(text);
  const end = endOfRecord(text, start);
  const headings = splitRecords(text.slice(start, end), delimiter)?.[0];
  if (!headings || columnsIn(headings, headingLookup('award-ledger')).size < 2) return undefined;
  // An unnamed column is unknown only where it holds something.
  if (headings.some((heading) => heading.trim() === '')) return undefined;
  const source: SourceFile = { role: 'award-ledger', path, text: text.slice(0, end), sha256: '' };
  const diagnostics: Diagnostic[] = [];
  const raw = { source, headings, headingLine: 1, rows: [], isWhole: true };
  const table = nameColumns(raw, 'award-ledger', (diagnostic) => diagnostics.push(diagnostic));
  if (!table || diagnostics.some(isError)) return undefined;
  return {
    source,
    diagnostics,
    delimiter,
    start: text.startsWith('\r\n', end) ? end + 2 : end + 1,
    expected: headings.length,
    fewest: lastFilled(headings) + 1,
    wanted: headings.map((_, position) => readColumns.some((column) => table.columns.get(column) === position)),
    read: entryReader(table.columns, findUnit),
  };
}

function isBlank(cells: readonly string[]): boolean {
  const first = cells[0]?.charCodeAt(0) ?? 0;
  return !(first > 32 && first < 127) && cells.every((cell) => cell.trim() === '');
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '');
}
