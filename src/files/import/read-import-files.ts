import { closestOf } from '../../domain/closest.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { append } from '../../domain/long-lists.ts';
import { foldHeading } from '../csv/fold-text.ts';
import { headingsOf } from '../csv/headings.ts';
import { chooseTables } from './choose-table.ts';
import { findHeadings, type HeadingWords } from './find-headings.ts';
import { type Grid, isEmpty, shownText } from './grid.ts';
import { sheetHeadings } from './import-headings.ts';
import type {
  Addressed,
  ImportFile,
  ImportOptionProblem,
  ImportRead,
  ImportReadOptions,
  ImportTarget,
  PlacedProblem,
  SheetReading,
  UnreadColumn,
} from './import-read.ts';
import { type ImportedRow, type ImportTable, importTables } from './imported.ts';
import { openGrids } from './open-grids.ts';
import { readSheetRows } from './read-sheet-rows.ts';
import { sheetIdentity } from './sheet-identity.ts';
import { cellAddress } from './workbook-grid.ts';

/** Reads what people have in Excel and CSV files into rows of the bloc year's tables. */
export async function readImportFiles(
  files: readonly ImportFile[],
  target: ImportTarget,
  options: ImportReadOptions,
): Promise<ImportRead> {
  const words = headingWords(target, options.maps);
  const problems: PlacedProblem[] = [];
  const readings: SheetReading[] = [];
  const addressed: Addressed[] = [];
  const unread: UnreadColumn[] = [];
  const inputs = new Map<string, string>();
  const rowsOf = new Map<ImportTable, ImportedRow[]>();
  for (const file of files) {
    const { grids, problems: found, sha256 } = await openGrids(file, words);
    append(problems, found);
    if (sha256 !== undefined) inputs.set(file.shown, sha256);
    const wanted = grids.filter(({ sheet }) => sheet === undefined || isWanted(sheet, options.sheets));
    let hasTable = false;
    const unknown: PlacedProblem[] = [];
    for (const grid of wanted) {
      const read = readGrid(grid, target, options, words);
      append(addressed, read.addressed);
      append(unread, read.unread);
      append(problems, read.problems);
      if (read.unknown) unknown.push(read.unknown);
      for (const { reading, rows } of read.tables) {
        hasTable = true;
        readings.push(reading);
        rowsOf.set(reading.table, [...(rowsOf.get(reading.table) ?? []), ...rows]);
      }
      hasTable ||= read.problems.length > 0;
    }
    // A workbook may hold instructions besides its table; one without any table is no use.
    if (!hasTable && found.length === 0) append(problems, unknown.length > 0 ? unknown.slice(0, 1) : [noSheet(file)]);
  }
  const tables = importTables.flatMap((table) => {
    const rows = rowsOf.get(table);
    return rows ? [{ table, rows: mergeRows(rows, problems) }] : [];
  });
  return { tables, problems, readings, addressed, unread, inputs };
}

function isWanted(sheet: string, sheets: readonly string[]): boolean {
  return sheets.length === 0 || sheets.some((one) => foldHeading(one) === foldHeading(sheet));
}

function noSheet({ shown }: ImportFile): PlacedProblem {
  const diagnostic: Diagnostic = { code: 'headings-unknown', at: { file: 'elsewhere' }, details: { found: [] } };
  return { diagnostic, place: { file: shown, line: 1, column: 1 } };
}

interface GridRead {
  readonly tables: readonly { readonly reading: SheetReading; readonly rows: readonly ImportedRow[] }[];
  readonly problems: readonly PlacedProblem[];
  readonly addressed: readonly Addressed[];
  readonly unread: readonly UnreadColumn[];
  /** No heading of a table was found. */
  readonly unknown?: PlacedProblem;
}

function readGrid(grid: Grid, target: ImportTarget, options: ImportReadOptions, words: HeadingWords): GridRead {
  const nothing = { tables: [], problems: [], addressed: [], unread: [] };
  const complain = (diagnostic: Diagnostic, row: number, column: number): PlacedProblem => ({
    diagnostic,
    place: grid.place(row, column),
  });
  if (grid.rows.every((row) => row.every((cell) => isEmpty(cell)))) return nothing;
  const headings = findHeadings(grid, words);
  const found = grid.rows
    .flatMap((row) => row.map(shownText))
    .filter((text) => text.trim() !== '')
    .slice(0, 8);
  const unknown = complain({ code: 'headings-unknown', at: { file: 'elsewhere' }, details: { found } }, 0, 0);
  if (!headings) return { ...nothing, unknown };
  const identity = sheetIdentity(grid, headings.row);
  const { bloc, season } = identity;
  const addressed: readonly Addressed[] =
    bloc === undefined && season === undefined
      ? []
      : [{ file: grid.file, ...(bloc === undefined ? {} : { bloc }), ...(season === undefined ? {} : { season }) }];
  const others = [
    ...(bloc !== undefined && bloc !== target.bloc ? [['bloc', bloc, target.bloc] as const] : []),
    ...(season !== undefined && target.season !== undefined && season !== target.season
      ? [['season', season, target.season] as const]
      : []),
  ].map(([what, stated, expected]) =>
    complain({ code: 'import-other', at: { file: 'elsewhere' }, details: { what, stated, expected } }, 0, 0),
  );
  if (others.length > 0) return { ...nothing, addressed, problems: others };
  const asked = {
    ...(options.table === undefined ? {} : { table: options.table }),
    ...(options.scorer === undefined ? {} : { scorer: options.scorer }),
  };
  const choice = chooseTables(headings, identity, asked);
  if ('fits' in choice) {
    const { fits } = choice;
    const problem = complain({ code: 'import-table', at: { file: 'elsewhere' }, details: { fits } }, headings.row, 0);
    return { ...nothing, addressed, problems: [problem] };
  }
  if (choice.chosen.length === 0) return { ...nothing, addressed, unknown };
  const read = choice.chosen.map((chosen) => ({
    chosen,
    ...readSheetRows({ grid, headings, chosen, identity, target, options }),
  }));
  const strange = headings.cells.filter(
    ({ text, meaning, member }) => text !== '' && meaning === undefined && member === undefined,
  );
  return {
    addressed,
    unread: strange.map(({ text }) => ({
      file: grid.file,
      ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
      heading: text,
    })),
    problems: read.flatMap(({ problems }) => problems),
    tables: read.map(({ chosen: { table, shape }, rows }) => ({
      rows,
      reading: {
        file: grid.file,
        ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
        table,
        shape,
        headingRow: headings.row + 1,
        values: rows.reduce((sum, { values }) => sum + values.size, 0),
      },
    })),
  };
}

/** Rows of one key are one row; two values for one cell that differ are told at the later one. */
function mergeRows(rows: readonly ImportedRow[], problems: PlacedProblem[]): readonly ImportedRow[] {
  const merged = new Map<string, ImportedRow>();
  for (const row of rows) {
    const key = JSON.stringify(Object.entries(row.key).sort());
    const before = merged.get(key);
    if (!before) {
      merged.set(key, row);
      continue;
    }
    const values = new Map(before.values);
    for (const [column, value] of row.values) {
      const known = values.get(column);
      if (known === undefined) values.set(column, value);
      else if (known.text !== value.text) {
        const { file, sheet, row: line, column: at } = value.origin;
        const place = {
          file,
          line,
          column: at,
          ...(sheet === undefined ? {} : { cell: { sheet, address: cellAddress(line - 1, at - 1) } }),
        };
        const details = { what: 'score', value: Object.values(row.key).join(', ') } as const;
        problems.push({ diagnostic: { code: 'duplicate', at: { file: 'elsewhere' }, details }, place });
      }
    }
    merged.set(key, { ...before, values });
  }
  return [...merged.values()];
}

function headingWords({ names }: ImportTarget, maps: readonly string[]): HeadingWords {
  const lookup = new Map(sheetHeadings());
  for (const map of maps) {
    const at = map.lastIndexOf('=');
    lookup.set(foldHeading(map.slice(0, at)), map.slice(at + 1).trim());
  }
  return { lookup, memberOf: (text) => names?.resolve(text) };
}

/** Every column that `--map` may name. */
function mappable(table: ImportTable | undefined): readonly string[] {
  const tables = table === undefined ? importTables : [table];
  const columns = tables.flatMap((one) => [...headingsOf[one].required, ...headingsOf[one].optional]);
  return [...new Set([...columns, 'stt', 'self-points', 'appraised-points'])].sort();
}

/** What is wrong with the options themselves; asked before anything is read. */
export function checkImportOptions(
  options: Omit<ImportReadOptions, 'table'> & { readonly table?: string },
  names: ImportTarget['names'],
): ImportOptionProblem | undefined {
  const { table, maps, member } = options;
  if (table !== undefined && !(importTables as readonly string[]).includes(table)) {
    return { option: 'table', value: table, allowed: importTables };
  }
  for (const map of maps) {
    const at = map.lastIndexOf('=');
    if (at <= 0 || map.slice(at + 1).trim() === '') return { option: 'map', problem: 'form', value: map };
    const column = map.slice(at + 1).trim();
    const allowed = mappable(table as ImportTable | undefined);
    if (allowed.includes(column)) continue;
    const closest = closestOf(column, allowed);
    return { option: 'map', problem: 'column', value: column, allowed, ...(closest === undefined ? {} : { closest }) };
  }
  if (member !== undefined && names?.resolve(member) === undefined) {
    const closest = names?.closest(member);
    return { option: 'member', value: member, ...(closest === undefined ? {} : { closest }) };
  }
  return undefined;
}
