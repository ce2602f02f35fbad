import { closestOf } from '../../domain/closest.ts';
import type { Complain, SourceFile } from '../source-file.ts';
import { foldHeading } from './fold-text.ts';
import { headingLookup, headingsOf, type TableRole } from './headings.ts';
import type { Cells } from './split-records.ts';
import { type RawTable, splitTable } from './split-table.ts';

/** A CSV file whose columns are known. */
export interface CsvTable extends RawTable {
  /** Position of each column that the file has, by its canonical name. */
  readonly columns: ReadonlyMap<string, number>;
}

/** How many unknown headings are told, and how many with a hint: what has more is another kind of file altogether. */
const mostUnknown = 1000;
const mostHints = 50;

/** Opens a table by the headings of its role; nothing where a column that it needs is missing or doubled. */
export function openTable(source: SourceFile, role: TableRole, complain: Complain): CsvTable | undefined {
  const lookup = headingLookup(role);
  const raw = splitTable(source, (cells) => columnsIn(cells, lookup).size, complain);
  return raw && nameColumns(raw, role, complain);
}

/** The columns that some cells are headings of. */
export function columnsIn(cells: Cells, lookup: ReadonlyMap<string, string>): ReadonlySet<string> {
  const columns = new Set<string>();
  for (const cell of cells) {
    const column = lookup.get(foldHeading(cell));
    if (column !== undefined) columns.add(column);
  }
  return columns;
}

/** Names the columns of a table that has been split. */
export function nameColumns(raw: RawTable, role: TableRole, complain: Complain): CsvTable | undefined {
  const lookup = headingLookup(role);
  const { columns, isDoubled } = matchColumns(raw, lookup, complain);
  const isComplete = requireColumns(raw, columns, lookup, headingsOf[role].required, complain);
  return isComplete && !isDoubled ? { ...raw, columns } : undefined;
}

/** Which column each heading is; unknown ones are told with the nearest known, and those that stand twice. */
function matchColumns(
  { source, headings, rows }: RawTable,
  lookup: ReadonlyMap<string, string>,
  complain: Complain,
): { readonly columns: ReadonlyMap<string, number>; readonly isDoubled: boolean } {
  const file = source.role;
  const columns = new Map<string, number>();
  let isDoubled = false;
  let unknown = 0;
  for (const [heading, cell] of headings.entries()) {
    const text = cell.trim();
    const column = lookup.get(foldHeading(cell));
    if (column === undefined) {
      if (text === '' && rows.every((cells) => (cells?.[heading] ?? '').trim() === '')) continue;
      unknown++;
      if (unknown > mostUnknown) continue;
      const closest = unknown > mostHints ? undefined : closestColumn(text, lookup);
      complain({
        code: 'column-unknown',
        at: { file, heading },
        details: { column: text, ...(closest === undefined ? {} : { closest }) },
      });
      continue;
    }
    const first = columns.get(column);
    if (first === undefined) columns.set(column, heading);
    else if (column !== 'stt') {
      isDoubled = true;
      const details = { column: text, first: (headings[first] ?? '').trim() };
      complain({ code: 'column-duplicate', at: { file, heading }, details });
    }
  }
  return { columns, isDoubled };
}

/** The column that a heading is nearest to, in English or in Vietnamese with or without its marks. */
function closestColumn(text: string, lookup: ReadonlyMap<string, string>): string | undefined {
  const english = closestOf(text, [...new Set(lookup.values())]);
  if (english !== undefined) return english;
  const heading = foldHeading(text);
  const marked = closestOf(heading, lookup.keys());
  if (marked !== undefined) return lookup.get(marked);
  const unmarked = new Map([...lookup].map(([fold, column]) => [withoutMarks(fold), column]));
  return unmarked.get(closestOf(withoutMarks(heading), unmarked.keys()) ?? '');
}

function withoutMarks(fold: string): string {
  return fold.replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** Whether all columns that a table needs are there; each that is missing is told, with the heading nearest to it. */
export function requireColumns(
  { source, headings, headingLine }: RawTable,
  columns: ReadonlyMap<string, number>,
  lookup: ReadonlyMap<string, string>,
  required: readonly string[],
  complain: Complain,
): boolean {
  const missing = required.filter((column) => !columns.has(column));
  if (missing.length === 0) return true;
  const taken = new Set(columns.values());
  const found = headings.map((heading) => heading.trim());
  const unknown = found.filter((heading, index) => heading !== '' && !taken.has(index)).slice(0, mostHints);
  for (const column of missing) {
    const only = unknown.length === 1 && missing.length === 1 ? unknown[0] : undefined;
    const closest = unknown.find((heading) => closestColumn(heading, lookup) === column) ?? only;
    complain({
      code: 'column-missing',
      at: { file: source.role, line: headingLine, column: 1 },
      details: { column, found, ...(closest === undefined ? {} : { closest }) },
    });
  }
  return false;
}
