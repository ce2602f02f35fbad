import { closestOf } from '../../domain/closest.ts';
import type { Complain, SourceFile } from '../source-file.ts';
import { detectDelimiter, statedDelimiter } from './detect-delimiter.ts';
import { foldHeading } from './fold-text.ts';
import { headingLookup, headingsOf, type TableRole } from './headings.ts';
import { type Cells, splitRecords } from './split-records.ts';

/** Rows of a CSV file below its headings. */
export interface RawTable {
  readonly source: SourceFile;
  readonly headings: Cells;
  /** By position below the headings; blank rows and rows that were refused are absent. */
  readonly rows: readonly (Cells | undefined)[];
}

/** A CSV file whose columns are known. */
export interface CsvTable extends RawTable {
  /** Position of each column that the file has, by its canonical name. */
  readonly columns: ReadonlyMap<string, number>;
}

/** How far down a line of headings is looked for, to tell a title above it. */
const titleLines = 30;

/** Most rows of a table (spec 2, "Limits"). */
const mostRows = 100_000;
const mostLedgerRows = 5_000_000;

/**
 * Splits a file into headings and rows. `isHeadings` tells a line of headings from a title above it. Nothing where the
 * file has no headings or cannot be split.
 */
export function splitTable(
  source: SourceFile,
  isHeadings: (cells: Cells) => boolean,
  complain: Complain,
): RawTable | undefined {
  const file = source.role;
  const stated = statedDelimiter(source.text);
  const body = stated ? source.text.slice(stated.start) : source.text;
  if (body.trim() === '') {
    complain({ code: 'csv-empty', at: { file }, details: {} });
    return undefined;
  }
  const delimiter = stated?.delimiter ?? detectDelimiter(firstLine(body));
  const split = splitRecords(body, delimiter);
  if ('problem' in split) {
    complain({ code: 'csv-syntax', at: { file, problem: 'quotes' }, details: { problem: split.problem } });
    return undefined;
  }
  const [headings = [], ...rows] = split.records;
  if (!isHeadings(headings) && complainOfTitle(source, body, isHeadings, complain)) return undefined;
  if (headings.every((cell) => cell.trim() === '')) {
    complain({ code: 'csv-empty', at: { file }, details: {} });
    return undefined;
  }
  return { source, headings, rows: keepWholeRows(source, headings.length, rows, complain) };
}

function firstLine(text: string): string {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text : text.slice(0, end);
}

/** Says so where the headings stand further down: a title above them, as in print. */
function complainOfTitle(
  { role: file }: SourceFile,
  body: string,
  isHeadings: (cells: Cells) => boolean,
  complain: Complain,
): boolean {
  const lines = body.split(/\r\n|\n|\r/, titleLines);
  const below = lines.findIndex((line, index) => {
    if (index === 0) return false;
    const split = splitRecords(line, detectDelimiter(line));
    return 'records' in split && isHeadings(split.records[0] ?? []);
  });
  if (below < 0) return false;
  const text = (lines.find((line) => line.trim() !== '') ?? '').replace(/^[,;\t\s]+|[,;\t\s]+$/g, '');
  complain({ code: 'title-above-header', at: { file, line: 1, column: 1 }, details: { text, headingLine: below + 1 } });
  return true;
}

/** Rows of as many cells as there are headings, or of more that are empty; blank rows are left out (spec 2, "CSV"). */
function keepWholeRows(
  { role: file }: SourceFile,
  expected: number,
  rows: readonly Cells[],
  complain: Complain,
): readonly (Cells | undefined)[] {
  const most = file === 'award-ledger' || file === 'leadership-ledger' || file === 'units' ? mostLedgerRows : mostRows;
  if (rows.length > most) {
    complain({
      code: 'too-large',
      at: { file, row: most },
      details: { limit: most === mostRows ? 'rows' : 'ledger-rows', allowed: most },
    });
    return [];
  }
  return rows.map((cells, row) => {
    if (cells.length === expected && cells[0] !== '') return cells;
    if (cells.every((cell) => cell.trim() === '')) return undefined;
    if (cells.length === expected) return cells;
    if (cells.length > expected && cells.every((cell, index) => index < expected || cell.trim() === '')) return cells;
    const found = lastFilled(cells) >= expected ? lastFilled(cells) + 1 : cells.length;
    complain({ code: 'cells', at: { file, row }, details: { found, expected } });
    return undefined;
  });
}

function lastFilled(cells: Cells): number {
  return cells.findLastIndex((cell) => cell.trim() !== '');
}

/** Opens a table by the headings of its role; nothing where a column that it needs is missing or doubled. */
export function openTable(source: SourceFile, role: TableRole, complain: Complain): CsvTable | undefined {
  const lookup = headingLookup(role);
  const { required } = headingsOf[role];
  const columnsIn = (cells: Cells) => new Set(cells.map((cell) => lookup.get(foldHeading(cell))));
  const raw = splitTable(source, (cells) => required.every((column) => columnsIn(cells).has(column)), complain);
  if (!raw) return undefined;
  const columns = matchColumns(raw, lookup, complain);
  return columns && requireColumns(raw, columns, required, complain) ? { ...raw, columns } : undefined;
}

/** Which column each heading is; unknown ones are told with the nearest known. Nothing where one stands twice. */
export function matchColumns(
  { source, headings, rows }: RawTable,
  lookup: ReadonlyMap<string, string>,
  complain: Complain,
): ReadonlyMap<string, number> | undefined {
  const file = source.role;
  const columns = new Map<string, number>();
  let isDoubled = false;
  for (const [heading, text] of headings.entries()) {
    const column = lookup.get(foldHeading(text));
    if (column === undefined) {
      if (text.trim() === '' && rows.every((cells) => (cells?.[heading] ?? '').trim() === '')) continue;
      const closest = closestOf(text.trim(), [...new Set(lookup.values())]) ?? closestHeading(text, lookup);
      complain({
        code: 'column-unknown',
        at: { file, heading },
        details: { column: text.trim(), ...(closest === undefined ? {} : { closest }) },
      });
      continue;
    }
    const first = columns.get(column);
    if (first === undefined) columns.set(column, heading);
    else if (column !== 'stt') {
      isDoubled = true;
      complain({
        code: 'column-duplicate',
        at: { file, heading },
        details: { column: text.trim(), first: (headings[first] ?? '').trim() },
      });
    }
  }
  return isDoubled ? undefined : columns;
}

/** The column whose Vietnamese heading is nearest. */
function closestHeading(text: string, lookup: ReadonlyMap<string, string>): string | undefined {
  const closest = closestOf(foldHeading(text), [...lookup.keys()]);
  return closest === undefined ? undefined : lookup.get(closest);
}

/** Whether all columns that a table needs are there; each that is missing is told. */
export function requireColumns(
  { source, headings }: RawTable,
  columns: ReadonlyMap<string, number>,
  required: readonly string[],
  complain: Complain,
): boolean {
  const missing = required.filter((column) => !columns.has(column));
  const taken = new Set(columns.values());
  const unknown = headings.filter((heading, index) => heading.trim() !== '' && !taken.has(index));
  for (const column of missing) {
    const closest =
      closestOf(column, unknown) ?? (unknown.length === 1 && missing.length === 1 ? unknown[0] : undefined);
    complain({
      code: 'column-missing',
      at: { file: source.role, line: 1, column: 1 },
      details: {
        column,
        found: headings.map((heading) => heading.trim()),
        ...(closest === undefined ? {} : { closest: closest.trim() }),
      },
    });
  }
  return missing.length === 0;
}
