import { unit } from '../../domain/points.ts';
import type { Appraisal, ScoreSheet } from '../../domain/scores.ts';
import { isProblem, readNumber } from '../cells/read-number.ts';
import { cellText } from '../cells/row-reader.ts';
import { foldText } from '../csv/fold-text.ts';
import { nameColumns } from '../csv/open-table.ts';
import type { RawTable } from '../csv/split-table.ts';
import type { Complain, SourceFile } from '../source-file.ts';
import { isFoot, type Known, lastCriterionRow, ScoreCells } from './score-cells.ts';

/** A sheet with a row for each member × criterion (× scorer × stage). */
export function readLong(
  raw: RawTable,
  role: 'self-scores' | 'appraisals',
  known: Known,
  complain: Complain,
): ScoreSheet<Appraisal> | undefined {
  const columns = nameColumns(raw, role, complain)?.columns;
  if (!columns) return undefined;
  const [member = 0, criterion = 0, points = 0] = ['member', 'criterion', 'points'].map((name) => columns.get(name));
  const [scorer, stage] = [columns.get('scorer'), columns.get('stage')];
  const cells = new ScoreCells(raw.source, known, complain);
  const sources = new AppraisalSources(raw.source, known, complain);
  const entries: Appraisal[] = [];
  const lastRow = lastCriterionRow(raw, criterion, known);
  for (let row = 0; row < raw.rows.length; row++) {
    const line = raw.rows[row];
    if (!line || (row > lastRow && isFoot(cellText(line[criterion])))) continue;
    const of = cells.member(line[member] ?? '', row, member);
    const code = cells.criterion(line[criterion] ?? '', row, criterion);
    const mark = cells.mark(line[points] ?? '', row, points);
    const by = scorer === undefined ? '' : sources.scorer(line[scorer] ?? '');
    const inStage = stage === undefined ? 1 : sources.stage(line[stage] ?? '', row, stage);
    if (of === undefined || code === undefined || mark === undefined || inStage === undefined) continue;
    entries.push({ member: of, criterion: code, mark, row, column: points, scorer: by, stage: inStage });
  }
  return { shape: 'long', entries, columnOf: new Map(), rowOf: new Map() };
}

/** Who scored, and in which stage; each distinct text is interpreted once. */
class AppraisalSources {
  readonly #file: SourceFile['role'];
  readonly #known: Known;
  readonly #complain: Complain;
  readonly #scorers = new Map<string, string>();
  readonly #byFold = new Map<string, string>();
  readonly #stages = new Map<string, number>();

  constructor({ role }: SourceFile, known: Known, complain: Complain) {
    this.#file = role;
    this.#known = known;
    this.#complain = complain;
  }

  /** A member's id, or a free text as it is first written: written otherwise it is still the same scorer. */
  scorer(cell: string): string {
    const seen = this.#scorers.get(cell);
    if (seen !== undefined) return seen;
    const text = cellText(cell);
    const fold = foldText(text);
    const scorer = this.#known.names.resolve(text) ?? this.#byFold.get(fold) ?? text;
    this.#byFold.set(fold, scorer);
    this.#scorers.set(cell, scorer);
    return scorer;
  }

  /** Empty is the first. */
  stage(cell: string, row: number, column: number): number | undefined {
    const seen = this.#stages.get(cell);
    if (seen !== undefined) return seen;
    const text = cellText(cell);
    const value = readNumber(
      text || '1',
      { file: this.#file, row, column },
      { column: 'stage', whole: true, least: 1 },
    );
    if (isProblem(value)) {
      this.#complain(value);
      return undefined;
    }
    const stage = Number(value / unit);
    this.#stages.set(cell, stage);
    return stage;
  }
}
