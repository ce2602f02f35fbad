import type { MemberId } from '../../domain/bloc-year.ts';
import { unit } from '../../domain/points.ts';
import type { Appraisal, ScoreSheet, SelfScore } from '../../domain/scores.ts';
import { isProblem, readNumber } from '../cells/read-number.ts';
import { cellText } from '../cells/row-reader.ts';
import { foldHeading, foldText } from '../csv/fold-text.ts';
import { headingLookup, headingsOf, wideHeadingLookup } from '../csv/headings.ts';
import { matchColumns, type RawTable, requireColumns, splitTable } from '../csv/open-table.ts';
import type { Cells } from '../csv/split-records.ts';
import type { Complain, SourceFile } from '../source-file.ts';
import { complainOfMember, isFoot, type Known, ScoreCells } from './score-cells.ts';

export function readSelfScores(
  source: SourceFile,
  known: Known,
  complain: Complain,
): ScoreSheet<SelfScore> | undefined {
  return readSheet(source, 'self-scores', known, complain);
}

export function readAppraisals(
  source: SourceFile,
  known: Known,
  complain: Complain,
): ScoreSheet<Appraisal> | undefined {
  return readSheet(source, 'appraisals', known, complain);
}

type Role = 'self-scores' | 'appraisals';

/** A sheet in either shape: a heading for `member` or `points` is long, `criterion` without them is wide (spec 2). */
function readSheet(
  source: SourceFile,
  role: Role,
  known: Known,
  complain: Complain,
): ScoreSheet<Appraisal> | undefined {
  const lookup = headingLookup(role);
  const columnsIn = (cells: Cells) => new Set(cells.map((cell) => lookup.get(foldHeading(cell))));
  const isHeadings = (cells: Cells): boolean => {
    const columns = columnsIn(cells);
    if (!columns.has('criterion')) return false;
    return columns.has('points') || cells.some((cell) => known.names.resolve(cellText(cell)) !== undefined);
  };
  const raw = splitTable(source, isHeadings, complain);
  if (!raw) return undefined;
  const columns = columnsIn(raw.headings);
  const isWide = columns.has('criterion') && !columns.has('member') && !columns.has('points');
  return isWide ? readWide(raw, known, complain) : readLong(raw, role, known, complain);
}

function readLong(raw: RawTable, role: Role, known: Known, complain: Complain): ScoreSheet<Appraisal> | undefined {
  const columns = matchColumns(raw, headingLookup(role), complain);
  if (!columns || !requireColumns(raw, columns, headingsOf[role].required, complain)) return undefined;
  const [member = 0, criterion = 0, points = 0] = ['member', 'criterion', 'points'].map((name) => columns.get(name));
  const [scorer, stage] = [columns.get('scorer'), columns.get('stage')];
  const cells = new ScoreCells(raw.source, known, complain);
  const sources = new AppraisalSources(raw.source, known, complain);
  const entries: Appraisal[] = [];
  const lastRow = lastRowOf(raw, criterion, known);
  for (const [row, line] of raw.rows.entries()) {
    if (!line || (row > lastRow && isLongFoot(line, member, criterion, known))) continue;
    const of = cells.member(line[member] ?? '', row, member);
    const code = cells.criterion(line[criterion] ?? '', row, criterion);
    const mark = cells.mark(line[points] ?? '', row, points);
    const by = scorer === undefined ? '' : sources.scorer(line[scorer] ?? '');
    const inStage = stage === undefined ? 1 : sources.stage(line[stage] ?? '', row, stage);
    if (of === undefined || code === undefined || mark === undefined) continue;
    entries.push({ member: of, criterion: code, mark, row, column: points, scorer: by, stage: inStage });
  }
  return { shape: 'long', entries, columnOf: new Map(), rowOf: new Map() };
}

/** A sum or a rank at the foot of a long sheet: a row of nobody, or one whose criterion says so. */
function isLongFoot(line: Cells, member: number, criterion: number, { names }: Known): boolean {
  const code = cellText(line[criterion]);
  if (!isFoot(code)) return false;
  return code !== '' || names.resolve(cellText(line[member])) === undefined;
}

/** The last row that is about a criterion; what stands below it is the foot. */
function lastRowOf({ rows }: RawTable, criterion: number, { criteria }: Known): number {
  return rows.findLastIndex((cells) => cells !== undefined && criteria.has(cellText(cells[criterion])));
}

/** Who scored, and in which stage; each distinct text is interpreted once. */
class AppraisalSources {
  readonly #file: SourceFile['role'];
  readonly #known: Known;
  readonly #complain: Complain;
  readonly #scorers = new Map<string, string>();

  constructor({ role }: SourceFile, known: Known, complain: Complain) {
    this.#file = role;
    this.#known = known;
    this.#complain = complain;
  }

  scorer(cell: string): string {
    const seen = this.#scorers.get(cell);
    if (seen !== undefined) return seen;
    const text = cellText(cell);
    const scorer = this.#known.names.resolve(text) ?? foldText(text);
    this.#scorers.set(cell, scorer);
    return scorer;
  }

  stage(cell: string, row: number, column: number): number {
    const text = cellText(cell);
    if (text === '') return 1;
    const value = readNumber(text, { file: this.#file, row, column }, { column: 'stage', whole: true, least: 1 });
    if (!isProblem(value)) return Number(value / unit);
    this.#complain(value);
    return 1;
  }
}

function readWide(raw: RawTable, known: Known, complain: Complain): ScoreSheet<Appraisal> | undefined {
  const columns = memberColumns(raw, known, complain);
  if (!columns) return undefined;
  const { columnOf, criterion } = columns;
  const cells = new ScoreCells(raw.source, known, complain);
  const rowOf = new Map<string, number>();
  const entries: Appraisal[] = [];
  const lastRow = lastRowOf(raw, criterion, known);
  for (const [row, line] of raw.rows.entries()) {
    if (!line || (row > lastRow && isFoot(cellText(line[criterion])))) continue;
    const code = cells.criterion(line[criterion] ?? '', row, criterion);
    if (code !== undefined && !rowOf.has(code)) rowOf.set(code, row);
    for (const [member, column] of columnOf) {
      const mark = cells.mark(line[column] ?? '', row, column);
      if (code === undefined || mark === undefined) continue;
      entries.push({ member, criterion: code, mark, row, column, scorer: '', stage: 1 });
    }
  }
  return { shape: 'wide', entries, columnOf, rowOf };
}

interface WideColumns {
  readonly criterion: number;
  readonly columnOf: ReadonlyMap<MemberId, number>;
}

/** Which column is the criterion, which are members; any other is an unknown member (spec 2, "Wide"). */
function memberColumns(
  { source, headings, rows }: RawTable,
  known: Known,
  complain: Complain,
): WideColumns | undefined {
  const lookup = wideHeadingLookup();
  const columnOf = new Map<MemberId, number>();
  const seen = new Map<string, number>();
  let isDoubled = false;
  for (const [heading, text] of headings.entries()) {
    const name = cellText(text);
    const column = lookup.get(foldHeading(name));
    if (name === '' && rows.every((cells) => cellText(cells?.[heading]) === '')) continue;
    const member = column === undefined ? known.names.resolve(name) : undefined;
    const key = column ?? member;
    if (key === undefined) {
      complainOfMember(name, { file: source.role, heading }, known.names, complain, true);
      continue;
    }
    const first = seen.get(key);
    if (first !== undefined && key !== 'stt' && key !== 'note') {
      isDoubled = true;
      const details = { column: name, first: cellText(headings[first]) };
      complain({ code: 'column-duplicate', at: { file: source.role, heading }, details });
    }
    seen.set(key, heading);
    if (member !== undefined) columnOf.set(member, heading);
  }
  const criterion = seen.get('criterion');
  return criterion === undefined || isDoubled ? undefined : { criterion, columnOf };
}
