import { closestOf } from '../../domain/closest.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { type Points, parsePoints, showPoints } from '../../domain/points.ts';
import type { Criterion } from '../../domain/rubric.ts';
import { cellText } from '../cells/row-reader.ts';
import { foldText } from '../csv/fold-text.ts';
import { isFoot } from '../tables/score-cells.ts';
import type { ChosenTable } from './choose-table.ts';
import type { Headings } from './find-headings.ts';
import { type Grid, shownText } from './grid.ts';
import type { ImportReadOptions, ImportTarget } from './import-read.ts';
import { readValue } from './read-value.ts';
import type { SheetIdentity } from './sheet-identity.ts';

export interface SheetToRead {
  readonly grid: Grid;
  readonly headings: Headings;
  readonly chosen: ChosenTable;
  readonly identity: SheetIdentity;
  readonly target: ImportTarget;
  readonly options: ImportReadOptions;
}

/** In a wide sheet a column with figures whose heading names nobody is somebody's all the same. */
export function complainOfStrangers({ grid, headings, target }: SheetToRead, complain: Complain): void {
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

export type Complain = (diagnostic: Diagnostic, row: number, column: number) => void;

export function placed(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, at: { file: 'elsewhere' } } as Diagnostic;
}

export function columnOf({ headings }: SheetToRead, meaning: string): number | undefined {
  return headings.cells.find((cell) => cell.meaning === meaning)?.column;
}

export function textAt({ grid }: SheetToRead, row: number, column: number | undefined): string {
  return column === undefined ? '' : cellText(shownText(grid.rows[row]?.[column]));
}

/** The criterion that a row is about, by code or else by title; nothing for sections, the foot and words between. */
export function criterionAt(
  sheet: SheetToRead,
  row: number,
  complain: Complain,
  hasValue: boolean,
): Criterion | undefined {
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

export function isSection({ criteria }: ImportTarget, { code }: Criterion): boolean {
  return criteria.some(({ parent }) => parent === code);
}

export function keyOf(
  { chosen, target }: SheetToRead,
  member: string,
  criterion: string,
  scorer: string,
  stage: string,
) {
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
export function isOwnScorer(
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

export function resolveMember(
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

export function valueAt(
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
export function isAllowed(
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
