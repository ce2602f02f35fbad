import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Complain, SourceFile } from '../source-file.ts';
import { detectDelimiter, endOfRecord, readDialect } from './dialect.ts';
import { findQuoteProblem } from './find-quote-problem.ts';
import { type Cells, splitRecords } from './split-records.ts';

/** Rows of a CSV file below its headings. */
export interface RawTable {
  readonly source: SourceFile;
  readonly headings: Cells;
  /** The line, from 1, in which the headings stand. */
  readonly headingLine: number;
  /** By position below the headings; blank rows and rows that were refused are absent. */
  readonly rows: readonly (Cells | undefined)[];
  /** False where a row was refused: what it would have said is not known. */
  readonly isWhole: boolean;
}

/** How far down a line of headings is looked for, to tell a title above it. */
const titleLines = 30;

/** So many known headings in one line are no accident. */
const fewestHeadings = 2;

/** Most rows of a table (spec 2, "Limits"). */
const mostRows = 100_000;
const mostLedgerRows = 5_000_000;

/**
 * Splits a file into headings and rows. `countKnown` tells a line of headings from a title above it: how many of its
 * cells are headings of this table. Nothing where the file has no headings or cannot be split.
 */
export function splitTable(
  source: SourceFile,
  countKnown: (cells: Cells) => number,
  complain: Complain,
): RawTable | undefined {
  const { role: file, text } = source;
  const { delimiter, start } = readDialect(text);
  const body = start === 0 ? text : text.slice(start);
  if (body.trim() === '') {
    complain({ code: 'csv-empty', at: { file }, details: {} });
    return undefined;
  }
  const headingLine = start === 0 ? 1 : text.slice(0, start).split(/\r\n|\n|\r/).length;
  const headings = splitRecords(body.slice(0, endOfRecord(body, 0)), delimiter)?.[0] ?? [];
  if (countKnown(headings) < fewestHeadings) {
    const title = findTitle(body, countKnown);
    if (title) {
      const details = { text: title.text, headingLine: headingLine + title.linesAbove };
      complain({ code: 'title-above-header', at: { file, line: headingLine, column: 1 }, details });
      return undefined;
    }
  }
  const records = splitRecords(body, delimiter);
  if (!records) {
    const { problem } = findQuoteProblem(text);
    complain({ code: 'csv-syntax', at: { file, problem: 'quotes' }, details: { problem } });
    return undefined;
  }
  return { source, headings, headingLine, ...keepRows(source, headings, records.slice(1), complain) };
}

/** Of a longer title the beginning is told. */
const longestTitle = 500;

/** A title above the headings, as in print: the headings stand some lines below it. */
function findTitle(
  body: string,
  countKnown: (cells: Cells) => number,
): { readonly text: string; readonly linesAbove: number } | undefined {
  const [title = '', ...lines] = body.split(/\r\n|\n|\r/, titleLines);
  const below = lines.findIndex((line) => {
    const cells = splitRecords(line, detectDelimiter(line))?.[0] ?? [];
    return countKnown(cells) >= fewestHeadings;
  });
  if (below < 0) return undefined;
  return { text: title.slice(0, longestTitle).replace(/^[\s,;"]+|[\s,;"]+$/g, ''), linesAbove: below + 1 };
}

/**
 * Rows of as many cells as there are headings, or of more that are empty; blank rows are left out (spec 2, "CSV").
 * Empty headings at the end need no cells either.
 */
function keepRows(
  { role: file }: SourceFile,
  headings: Cells,
  records: readonly Cells[],
  complain: Complain,
): Pick<RawTable, 'rows' | 'isWhole'> {
  const isLedger = file === 'award-ledger' || file === 'leadership-ledger' || file === 'units';
  const most = isLedger ? mostLedgerRows : mostRows;
  const expected = headings.length;
  const fewest = lastFilled(headings) + 1;
  const rows: (Cells | undefined)[] = new Array(records.length);
  // Of what goes beyond the limit no more is told: it is the wrong file.
  const uneven: Diagnostic[] = [];
  let filled = 0;
  // By index: an iterator over entries costs more here than all else.
  for (let row = 0; row < records.length; row++) {
    const cells = records[row];
    if (!cells || isBlank(cells)) continue;
    filled++;
    if (filled > most) {
      const details = { limit: isLedger ? 'ledger-rows' : 'rows', allowed: most } as const;
      complain({ code: 'too-large', at: { file, row }, details });
      return { rows: [], isWhole: false };
    }
    const last = cells.length <= expected ? cells.length : lastFilled(cells) + 1;
    if (last >= fewest && last <= expected) rows[row] = cells;
    else {
      uneven.push({ code: 'cells', at: { file, row }, details: { found: last, expected } });
    }
  }
  for (const problem of uneven) complain(problem);
  return { rows, isWhole: uneven.length === 0 };
}

function isBlank(cells: Cells): boolean {
  // Most rows begin with a letter or a digit.
  if ((cells[0]?.charCodeAt(0) ?? 0) > 32 && cells[0]?.charCodeAt(0) !== 0xa0) return false;
  return cells.every((cell) => cell.trim() === '');
}

function lastFilled(cells: Cells): number {
  return cells.findLastIndex((cell) => cell.trim() !== '');
}
