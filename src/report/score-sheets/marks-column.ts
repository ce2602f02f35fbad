import type { MemberId } from '../../domain/bloc-year.ts';
import { type Points, points, showPoints, zero } from '../../domain/points.ts';
import type { Part } from '../../domain/rubric.ts';
import type { Mark } from '../../domain/scores.ts';
import type { Language } from '../language.ts';
import { figureCell, looks, textCell } from '../result-workbook/book-cells.ts';
import { cellAddress } from '../workbook/sheet-markup.ts';
import type { BookCell, InputRule } from '../workbook/workbook.ts';
import { scoreSheetWords } from './score-sheet-words.ts';
import type { SheetLine } from './sheet-lines.ts';
import { input, markRule, shut, sumOf } from './sheet-parts.ts';

/** One unit's marks in a column of a sheet: cells to fill in, sums of sections, and the total at the foot. */
export interface MarksColumn {
  readonly cells: readonly BookCell[];
  readonly total: BookCell;
  readonly rules: readonly InputRule[];
}

export interface MarksInput {
  readonly member: MemberId;
  /** Lines of the sheet; those not this unit's are shut. */
  readonly lines: readonly SheetLine[];
  readonly isOwn: (line: SheetLine) => boolean;
  readonly markOf: (criterion: string) => Mark | undefined;
  readonly mostOf: (line: SheetLine) => Points;
  readonly mayBeNa: boolean;
  /** Position of the column, from 0, and the row of the first line, from 1. */
  readonly column: number;
  readonly firstRow: number;
  readonly language: Language;
}

export function marksColumn(given: MarksInput): MarksColumn {
  const { lines, column, firstRow, language } = given;
  const rowOf = new Map(lines.map(({ criterion }, index) => [criterion.code, firstRow + index]));
  const isFilled = (line: SheetLine) => line.isLeaf && line.formula === undefined && given.isOwn(line);
  const leaves = lines.filter(isFilled);
  const rules: InputRule[] = [];
  const cells = lines.map((line): BookCell => {
    const { code } = line.criterion;
    if (!line.isLeaf) return sectionCell(given, line, leaves, rowOf);
    if (!isFilled(line)) return textCell(given.isOwn(line) ? formulaWords(line, language) : '', shut);
    const address = cellAddress((rowOf.get(code) ?? 1) - 1, column);
    rules.push(markRule(address, given.mostOf(line), given.mayBeNa, language));
    return markCell(given.markOf(code), language);
  });
  return { cells, total: totalCell(given, leaves, rowOf), rules };
}

function markCell(mark: Mark | undefined, language: Language): BookCell {
  if (mark === undefined) return { kind: 'empty', look: input };
  return mark === 'na' ? textCell(scoreSheetWords(language).na, input) : figureCell(showPoints(mark), input);
}

function formulaWords({ formula }: SheetLine, language: Language): string {
  const words = scoreSheetWords(language);
  return formula?.kind === 'held' ? words.fromLedger : words.fromIndicators;
}

function sectionCell(
  given: MarksInput,
  { leaves }: SheetLine,
  filled: readonly SheetLine[],
  rowOf: ReadonlyMap<string, number>,
): BookCell {
  const below = new Set(leaves);
  return sumCell(
    given,
    filled.filter(({ criterion }) => below.has(criterion.code)),
    rowOf,
  );
}

function totalCell(given: MarksInput, filled: readonly SheetLine[], rowOf: ReadonlyMap<string, number>): BookCell {
  return sumCell(given, filled, rowOf);
}

/** Base and bonus less penalties, as a formula that goes on counting while the sheet is filled in. */
function sumCell(given: MarksInput, leaves: readonly SheetLine[], rowOf: ReadonlyMap<string, number>): BookCell {
  const rowsOf = (part: Part) =>
    leaves.filter((leaf) => leaf.part === part).flatMap(({ criterion }) => rowOf.get(criterion.code) ?? []);
  const added = [...rowsOf('base'), ...rowsOf('bonus')];
  const taken = rowsOf('penalty');
  const onlyTaken = added.length === 0 && taken.length > 0;
  const formula = onlyTaken
    ? sumOf(given.column, taken)
    : taken.length === 0
      ? sumOf(given.column, added)
      : `${sumOf(given.column, added)}-${sumOf(given.column, taken)}`;
  const value = leaves.reduce((sum, { criterion, part }) => {
    const mark = given.markOf(criterion.code);
    if (mark === undefined || mark === 'na') return sum;
    return part === 'penalty' && !onlyTaken ? sum - mark : sum + mark;
  }, zero as bigint);
  return { kind: 'formula', formula, value: showPoints(points(value)), look: looks.sectionFigure };
}
