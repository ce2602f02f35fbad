import type { BlocYear } from '../../domain/bloc-year.ts';
import type { LeafPoints } from '../../domain/leaf-points.ts';
import { points, showPoints } from '../../domain/points.ts';
import type { Result, Standing } from '../../domain/result.ts';
import { type RubricLeaf, signed } from '../explain/rubric-leaves.ts';
import type { Language } from '../language.ts';
import type { BookCell, BookSheet } from '../workbook/workbook.ts';
import { emptyCell, figureCell, looks, pointsCell, textCell, widthFor } from './book-cells.ts';
import { type RubricRow, rubricRows } from './rubric-rows.ts';
import { scoresFoot } from './scores-foot.ts';
import { scoresLegend } from './scores-legend.ts';
import { tableSheet, titlesOf } from './table-sheet.ts';
import { type WorkbookWords, workbookWords } from './workbook-words.ts';

/** Criteria down, units across: final points, with the self-score beside where any of a unit's differ. */
export function scoresSheet(year: BlocYear, result: Result, language: Language): BookSheet {
  const words = workbookWords(language);
  const units = inFileOrder(result.score?.standings ?? []).map((standing): UnitColumns => {
    const { shortName, name } = standing.member;
    const called = cutName(shortName ?? name);
    return { standing, called, hasSelf: [...standing.points.values()].some(differs) };
  });
  const lines = rubricRows(year);
  return tableSheet({
    name: words.scores,
    titles: titlesOf(year, words.scoresTitle, language),
    columns: [...rubricColumns(lines, words), ...units.flatMap((unit) => unitColumns(unit, words))],
    rows: [...lines.map((line) => lineCells(line, units, words)), ...scoresFoot(year, units, language)],
    remarks: units.length === 0 ? [words.noScores] : scoresLegend(lines, units, language),
    frozenColumns: 2,
  });
}

/** A unit's column, or two: its points, and its self-scores where any is not what counts. */
export interface UnitColumns {
  readonly standing: Standing;
  readonly called: string;
  readonly hasSelf: boolean;
}

/** The order of members.csv: here units are looked up, not ranked. */
export function inFileOrder(standings: readonly Standing[]): readonly Standing[] {
  return standings.toSorted((a, b) => a.member.row - b.member.row);
}

/** Whether a unit gave itself something other than what counts; that may be nothing, where it is not applicable. */
export function differs({ self, final }: LeafPoints): boolean {
  return self !== undefined && self !== final;
}

/** Longer than any real name; the headings must leave the table in sight. Names stand whole on the first sheet. */
const longestHeading = 90;

function cutName(name: string): string {
  const characters = [...name.normalize('NFC')];
  return characters.length <= longestHeading ? name : `${characters.slice(0, longestHeading).join('')}…`;
}

export function rubricColumns(lines: readonly RubricRow[], words: WorkbookWords) {
  const codes = lines.map(({ criterion }) => criterion.code);
  const titles = lines.map(({ criterion }) => criterion.title);
  return [
    { heading: words.code, width: widthFor(codes, 8, 14) },
    { heading: words.criterion, width: widthFor(titles, 30, 50) },
    { heading: words.max, width: 10 },
  ];
}

function unitColumns({ called, hasSelf }: UnitColumns, words: WorkbookWords) {
  const width = widthFor(called.split(/\s+/), 12, 16);
  return [{ heading: called, width }, ...(hasSelf ? [{ heading: words.selfOf(called), width }] : [])];
}

function lineCells(line: RubricRow, units: readonly UnitColumns[], words: WorkbookWords): readonly BookCell[] {
  const { criterion, leaf, depth } = line;
  const text = leaf ? looks.text : looks.section;
  const figure = leaf ? looks.figure : looks.sectionFigure;
  return [
    textCell(criterion.code, text),
    textCell(criterion.title, { ...text, align: 'left', indent: depth }),
    pointsCell(criterion.weight ?? criterion.max, figure),
    ...units.flatMap(({ standing, hasSelf }) => [
      leaf ? leafCell(standing, leaf, words) : pointsCell(standing.nodes.get(criterion.code), figure),
      ...(hasSelf ? [leaf ? selfCell(standing, leaf) : emptyCell(looks.sectionFigure)] : []),
    ]),
  ];
}

/** A real number; what is special about it is seen by its text or look. */
function leafCell({ points: all }: Standing, { criterion, part }: RubricLeaf, words: WorkbookWords): BookCell {
  const leaf = all.get(criterion.code);
  if (!leaf) return emptyCell({ ...looks.figure, fill: '#D9D9D9' });
  if (leaf.mark === 'na' || leaf.final === undefined) return textCell(words.na, looks.figure);
  const text = showPoints(points(signed(leaf.final, part)));
  switch (leaf.mark) {
    case 'ruling':
      return figureCell(text, looks.strong, words.ruled);
    case 'zero':
      return figureCell(text, looks.figure, words.unscored);
    default:
      return figureCell(text);
  }
}

function selfCell({ points: all }: Standing, { criterion, part }: RubricLeaf): BookCell {
  const leaf = all.get(criterion.code);
  const look = { ...looks.figure, italic: true, color: '#595959' };
  return leaf?.self !== undefined && differs(leaf)
    ? pointsCell(points(signed(leaf.self, part)), look)
    : emptyCell(look);
}
