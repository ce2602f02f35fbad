import { closestOf } from '../../domain/closest.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { type Points, parsePoints, showPoints } from '../../domain/points.ts';
import type { Criterion } from '../../domain/rubric.ts';
import { cellText, isId } from '../cells/row-reader.ts';
import { foldText } from '../csv/fold-text.ts';
import { isFoot } from '../tables/score-cells.ts';
import type { ChosenTable } from './choose-table.ts';
import type { Headings } from './find-headings.ts';
import { type Grid, isEmpty, shownText } from './grid.ts';
import type { ImportReadOptions, ImportTarget, PlacedProblem } from './import-read.ts';
import type { ImportedRow, ImportedValue } from './imported.ts';
import { readValue } from './read-value.ts';
import type { SheetIdentity } from './sheet-identity.ts';

/** One sheet's rows of one table, and all that is wrong with them. */
export interface SheetRows {
  readonly rows: readonly ImportedRow[];
  readonly problems: readonly PlacedProblem[];
}

/** Columns of each table that are taken over besides the points. */
const others = {
  'self-scores': ['reason', 'evidence', 'note'],
  appraisals: ['reason', 'evidence', 'note'],
  indicators: ['actual', 'verified', 'target', 'unit', 'reason', 'evidence', 'note'],
  members: [
    'name',
    'short_name',
    'aliases',
    'kind',
    'group',
    'since',
    'until',
    'registered',
    'registered_for',
    'pact_signed',
    'disqualified',
    'ring',
    'seat_barred',
    'note',
  ],
  criteria: ['title', 'max', 'parent', 'part', 'weight', 'formula', 'self_max', 'group', 'note'],
} as const;

export interface SheetToRead {
  readonly grid: Grid;
  readonly headings: Headings;
  readonly chosen: ChosenTable;
  readonly identity: SheetIdentity;
  readonly target: ImportTarget;
  readonly options: ImportReadOptions;
}

export function readSheetRows(sheet: SheetToRead): SheetRows {
  const { grid, headings, chosen } = sheet;
  const problems: PlacedProblem[] = [];
  const rows: ImportedRow[] = [];
  const complain = (diagnostic: Diagnostic, row: number, column: number) => {
    problems.push({ diagnostic: placed(diagnostic), place: grid.place(row, column) });
  };
  if (chosen.shape === 'wide') complainOfStrangers(sheet, complain);
  for (let row = headings.below; row < grid.rows.length; row++) {
    if ((grid.rows[row] ?? []).every((cell) => isEmpty(cell))) continue;
    if (chosen.table === 'members') addMember(sheet, row, rows, complain);
    else if (chosen.table === 'criteria') addCriterion(sheet, row, rows, complain);
    else if (chosen.shape === 'wide') addWide(sheet, row, rows, complain);
    else addLong(sheet, row, rows, complain);
  }
  return { rows, problems };
}

/** In a wide sheet a column with figures whose heading names nobody is somebody's all the same. */
function complainOfStrangers({ grid, headings, target }: SheetToRead, complain: Complain): void {
  for (const { column, text, meaning, member } of headings.cells) {
    if (meaning !== undefined || member !== undefined || text === '') continue;
    if (
      !grid.rows
        .slice(headings.below)
        .some((row) => row[column]?.kind === 'number' || /^\s*\d/.test(shownText(row[column])))
    )
      continue;
    const closest = target.names?.closest(text);
    const details = { value: text, column: true, ...(closest === undefined ? {} : { closest }) };
    complain({ code: 'unknown-member', at: { file: 'elsewhere' }, details }, headings.row, column);
  }
}

type Complain = (diagnostic: Diagnostic, row: number, column: number) => void;

function placed(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, at: { file: 'elsewhere' } } as Diagnostic;
}

function columnOf({ headings }: SheetToRead, meaning: string): number | undefined {
  return headings.cells.find((cell) => cell.meaning === meaning)?.column;
}

function textAt({ grid }: SheetToRead, row: number, column: number | undefined): string {
  return column === undefined ? '' : cellText(shownText(grid.rows[row]?.[column]));
}

/** The criterion that a row is about, by code or else by title; nothing for sections, the foot and words between. */
function criterionAt(sheet: SheetToRead, row: number, complain: Complain, hasValue: boolean): Criterion | undefined {
  const { criteria } = sheet.target;
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const columns = ['criterion', 'stt', 'title'].map((meaning) => columnOf(sheet, meaning));
  const texts = columns.map((column) => textAt(sheet, row, column).normalize('NFC'));
  const [named = '', numbered = '', titled = ''] = texts;
  const coded = byCode.get(named) ?? byCode.get(numbered);
  if (coded) return coded;
  for (const text of [named, titled]) {
    const found = criteria.filter(({ title }) => text !== '' && foldText(title) === foldText(text));
    const [only, ...more] = found;
    if (only && more.length === 0) return only;
  }
  if (!hasValue || [named, titled].every((text) => isFoot(text))) return undefined;
  const value = named === '' ? (titled === '' ? numbered : titled) : named;
  const closest = closestOf(
    value,
    criteria.flatMap(({ code, title }) => [code, title]),
  );
  const column = columns.find((one, index) => one !== undefined && texts[index] === value) ?? 0;
  complain(
    {
      code: 'unknown-criterion',
      at: { file: 'elsewhere' },
      details: { value, ...(closest === undefined ? {} : { closest }) },
    },
    row,
    column,
  );
  return undefined;
}

function addLong(sheet: SheetToRead, row: number, rows: ImportedRow[], complain: Complain): void {
  const { grid, chosen, target, identity, options } = sheet;
  const columns = [
    ...(chosen.points === undefined ? [] : [['points', columnOf(sheet, chosen.points)] as const]),
    ...others[chosen.table].map((column) => [column as string, columnOf(sheet, column)] as const),
  ].flatMap(([name, column]) => (column === undefined ? [] : [[name, column] as const]));
  const main = columns.filter(([name]) => ['points', 'actual', 'verified', 'target'].includes(name));
  const hasValue = main.some(([, column]) => !isEmpty(grid.rows[row]?.[column]));
  const criterion = criterionAt(sheet, row, complain, hasValue);
  if (!criterion || isSection(target, criterion)) return;
  const memberColumn = columnOf(sheet, 'member') ?? columnOf(sheet, 'unit-name');
  const stated = textAt(sheet, row, memberColumn);
  const text = stated === '' ? (options.member ?? identity.member ?? '') : stated;
  if (!hasValue && columns.every(([, column]) => isEmpty(grid.rows[row]?.[column]))) return;
  if (text === '') {
    complain(
      { code: 'import-member', at: { file: 'elsewhere' }, details: { table: chosen.table } },
      row,
      memberColumn ?? 0,
    );
    return;
  }
  const member = resolveMember(sheet, text, row, memberColumn ?? 0, complain);
  if (member === undefined) return;
  const values = new Map<string, ImportedValue>();
  for (const [name, column] of columns) {
    const value = valueAt(sheet, row, column, name, complain);
    if (value === undefined || !isAllowed(sheet, criterion, member, name, value, row, column, complain)) continue;
    values.set(name, { text: value, origin: grid.origin(row, column) });
  }
  if (values.size === 0) return;
  const scorer = textAt(sheet, row, columnOf(sheet, 'scorer')) || options.scorer || identity.scorer || '';
  const stage =
    textAt(sheet, row, columnOf(sheet, 'stage')) ||
    (options.stage === undefined ? identity.stage : String(options.stage)) ||
    '';
  const first = [...values.values()][0];
  rows.push({
    key: keyOf(sheet, member, criterion.code, scorer, stage),
    values,
    origin: first?.origin ?? grid.origin(row, 0),
  });
}

function addWide(sheet: SheetToRead, row: number, rows: ImportedRow[], complain: Complain): void {
  const { grid, headings, target, identity, options } = sheet;
  const columns = headings.cells.flatMap(({ member, column }) =>
    member === undefined ? [] : [[member, column] as const],
  );
  const hasValue = columns.some(([, column]) => !isEmpty(grid.rows[row]?.[column]));
  const criterion = criterionAt(sheet, row, complain, hasValue);
  if (!criterion || isSection(target, criterion)) return;
  const stage = options.stage === undefined ? (identity.stage ?? '') : String(options.stage);
  for (const [member, column] of columns) {
    const value = valueAt(sheet, row, column, 'points', complain);
    if (value === undefined || !isAllowed(sheet, criterion, member, 'points', value, row, column, complain)) continue;
    const origin = grid.origin(row, column);
    const key = keyOf(sheet, member, criterion.code, options.scorer ?? identity.scorer ?? '', stage);
    if (isOwnScorer(key, member, row, column, complain)) continue;
    rows.push({ key, values: new Map([['points', { text: value, origin }]]), origin });
  }
}

function addMember(sheet: SheetToRead, row: number, rows: ImportedRow[], complain: Complain): void {
  const { grid, target } = sheet;
  const idColumn = columnOf(sheet, 'member');
  const nameColumn = columnOf(sheet, 'name') ?? columnOf(sheet, 'unit-name');
  const [stated, name] = [textAt(sheet, row, idColumn), textAt(sheet, row, nameColumn)];
  if (stated === '' && name === '') return;
  const known = target.names?.resolve(stated === '' ? name : stated) ?? (isId(stated) ? stated : undefined);
  if (known === undefined) {
    const value = stated === '' ? name : stated;
    complain(
      { code: 'id', at: { file: 'elsewhere' }, details: { value, what: 'id', column: 'member' } },
      row,
      idColumn ?? nameColumn ?? 0,
    );
    return;
  }
  addValues(sheet, row, { member: known }, new Map([['name', nameColumn]]), rows, complain, grid);
}

function addCriterion(sheet: SheetToRead, row: number, rows: ImportedRow[], complain: Complain): void {
  const column = columnOf(sheet, 'criterion') ?? columnOf(sheet, 'stt');
  const code = textAt(sheet, row, column).normalize('NFC');
  if (isFoot(code)) return;
  addValues(sheet, row, { criterion: code }, new Map(), rows, complain, sheet.grid);
}

function addValues(
  sheet: SheetToRead,
  row: number,
  key: Readonly<Record<string, string>>,
  columns: ReadonlyMap<string, number | undefined>,
  rows: ImportedRow[],
  complain: Complain,
  grid: Grid,
): void {
  const values = new Map<string, ImportedValue>();
  for (const name of others[sheet.chosen.table]) {
    const column = columns.get(name) ?? columnOf(sheet, name);
    const value = column === undefined ? undefined : valueAt(sheet, row, column, name, complain);
    if (column !== undefined && value !== undefined)
      values.set(name, { text: value, origin: grid.origin(row, column) });
  }
  if (values.size > 0) rows.push({ key, values, origin: grid.origin(row, 0) });
}

function isSection({ criteria }: ImportTarget, { code }: Criterion): boolean {
  return criteria.some(({ parent }) => parent === code);
}

function keyOf({ chosen, target }: SheetToRead, member: string, criterion: string, scorer: string, stage: string) {
  if (chosen.table !== 'appraisals') return { member, criterion };
  const known = target.names?.resolve(scorer);
  return {
    member,
    criterion,
    ...(scorer === '' ? {} : { scorer: known ?? scorer }),
    ...(stage === '' ? {} : { stage }),
  };
}

/** Nobody appraises itself. */
function isOwnScorer(
  key: { readonly scorer?: string },
  member: string,
  row: number,
  column: number,
  complain: Complain,
): boolean {
  if (key.scorer !== member) return false;
  complain({ code: 'self-appraisal', at: { file: 'elsewhere' }, details: { member } }, row, column);
  return true;
}

function resolveMember(
  { target }: SheetToRead,
  text: string,
  row: number,
  column: number,
  complain: Complain,
): string | undefined {
  const found = target.names?.resolve(text);
  if (found !== undefined) return found;
  const closest = target.names?.closest(text);
  complain(
    {
      code: 'unknown-member',
      at: { file: 'elsewhere' },
      details: { value: text, ...(closest === undefined ? {} : { closest }) },
    },
    row,
    column,
  );
  return undefined;
}

/** What our own sheets say where nothing is to be filled in. */
const shutWords: ReadonlySet<string> = new Set([
  'tính từ chỉ tiêu',
  'tính từ sổ theo dõi',
  'from the indicators',
  'from the ledger',
]);

function valueAt(
  { grid }: SheetToRead,
  row: number,
  column: number,
  name: string,
  complain: Complain,
): string | undefined {
  const cell = grid.rows[row]?.[column];
  if (cell?.kind === 'text' && shutWords.has(cell.text.trim())) return undefined;
  const value = readValue(cell, name);
  if (typeof value !== 'object') return value;
  complain(value, row, column);
  return undefined;
}

/** What the rubric says of a value: at most the max, none where a formula gives the points, none of another group. */
function isAllowed(
  { chosen, target }: SheetToRead,
  criterion: Criterion,
  member: string,
  column: string,
  value: string,
  row: number,
  at: number,
  complain: Complain,
): boolean {
  if (column !== 'points') return true;
  const refuse = (diagnostic: Diagnostic): boolean => {
    complain(diagnostic, row, at);
    return false;
  };
  const { code, formula, max, selfMax } = criterion;
  if (formula !== undefined)
    return refuse({ code: 'formula-row', at: { file: 'elsewhere' }, details: { criterion: code, formula } });
  if (value === 'na') {
    if (target.rules?.scoring.notApplicable !== 'forbid') return true;
    return refuse({ code: 'na-forbidden', at: { file: 'elsewhere' }, details: { member, criterion: code } });
  }
  const points = pointsOf(value);
  if (points === undefined || max === undefined) return true;
  if (points > max)
    return refuse({
      code: 'score-above-max',
      at: { file: 'elsewhere' },
      details: { criterion: code, points: value, max: showPoints(max) },
    });
  if (chosen.table === 'self-scores' && selfMax !== undefined && points > selfMax) {
    return refuse({
      code: 'score-above-self-max',
      at: { file: 'elsewhere' },
      details: { criterion: code, points: value, selfMax: showPoints(selfMax) },
    });
  }
  return true;
}

/** Canonical text is never ambiguous: three decimals are written as four where they are read. */
function pointsOf(value: string): Points | undefined {
  const points = parsePoints(/\.\d{3}$/.test(value) ? `${value}0` : value);
  return points === 'ambiguous' ? undefined : points;
}
