import type { BlocYear } from '../../domain/bloc-year.ts';
import type { LeafPoints } from '../../domain/leaf-points.ts';
import { type Points, showFraction, showPoints } from '../../domain/points.ts';
import type { Result, Standing } from '../../domain/result.ts';
import type { Criterion } from '../../domain/rubric.ts';
import type { Language } from '../language.ts';
import { tableWords } from '../tables/words.ts';
import type { BookCell, BookSheet, CellLook } from '../workbook/workbook.ts';
import { countCell, emptyCell, figureCell, looks, pointsCell, textCell, widthFor } from './book-cells.ts';
import { tableSheet } from './table-sheet.ts';
import { type WorkbookWords, workbookWords } from './workbook-words.ts';

/** Criteria down, units across: final points, with the self-score beside where any of a unit's differ. */
export function scoresSheet(year: BlocYear, result: Result, language: Language): BookSheet {
  const words = workbookWords(language);
  const standings = inFileOrder(result.score?.standings ?? []);
  const parents = new Set(year.criteria.map(({ parent }) => parent));
  const differing = new Set(standings.filter(hasDifferences).map(({ member }) => member.id));
  const called = (standing: Standing) => standing.member.shortName ?? standing.member.name;
  const titles = year.criteria.map(({ title }) => title);
  const columns = [
    {
      heading: words.code,
      width: widthFor(
        year.criteria.map(({ code }) => code),
        7,
        14,
      ),
    },
    { heading: words.criterion, width: widthFor(titles, 28, 46) },
    { heading: words.max, width: 9 },
    ...standings.flatMap((standing) => [
      { heading: called(standing), width: widthFor(called(standing).split(/\s+/), 10, 14) },
      ...(differing.has(standing.member.id) ? [{ heading: words.selfOf(called(standing)), width: 10 }] : []),
    ]),
  ];
  const rows = year.criteria.map((criterion): readonly BookCell[] => {
    const isSection = parents.has(criterion.code);
    const text = isSection ? looks.section : looks.text;
    const figure = isSection ? looks.sectionFigure : looks.figure;
    return [
      textCell(criterion.code, text),
      textCell(criterion.title, text),
      pointsCell(criterion.weight ?? criterion.max, figure),
      ...standings.flatMap((standing) => [
        isSection ? pointsCell(standing.nodes.get(criterion.code), figure) : leafCell(standing, criterion, words),
        ...(differing.has(standing.member.id) ? [selfCell(standing, criterion, isSection)] : []),
      ]),
    ];
  });
  return tableSheet({
    name: words.scores,
    titles: [words.scoresTitle, words.of(year.name, year.season)],
    columns,
    rows: [...rows, ...footRows(year, standings, differing, language)],
    remarks: standings.length === 0 ? [words.noScores] : [words.selfLegend, words.naLegend],
    frozenColumns: 2,
  });
}

/** The order of members.csv: here units are looked up, not ranked. */
export function inFileOrder(standings: readonly Standing[]): readonly Standing[] {
  return standings.toSorted((a, b) => a.member.row - b.member.row);
}

function hasDifferences({ points }: Standing): boolean {
  return [...points.values()].some(differs);
}

function differs({ self, final }: LeafPoints): boolean {
  return self !== undefined && self !== final;
}

/** A real number; a mark that is none, or a ruling, is seen by its text or look. */
function leafCell({ points }: Standing, { code }: Criterion, words: WorkbookWords): BookCell {
  const leaf = points.get(code);
  if (!leaf) return emptyCell({ ...looks.figure, fill: '#EDEDED' });
  if (leaf.mark === 'na') return textCell(words.na, looks.figure);
  if (leaf.mark === 'zero' && leaf.final === 0n) return textCell(words.unscored, looks.figure);
  if (leaf.mark !== 'ruling' || leaf.final === undefined) return pointsCell(leaf.final);
  const text = showPoints(leaf.final);
  const cell = figureCell(text, { ...looks.figure, bold: true });
  return cell.kind === 'number' ? { ...cell, format: `${cell.format}"*"` } : cell;
}

function selfCell({ points }: Standing, { code }: Criterion, isSection: boolean): BookCell {
  const look: CellLook = { ...(isSection ? looks.sectionFigure : looks.figure), italic: true, color: '#595959' };
  const leaf = isSection ? undefined : points.get(code);
  return leaf && differs(leaf) ? pointsCell(leaf.self, look) : emptyCell(look);
}

/** Sums, percent, class and rank below the criteria. */
function footRows(
  { rules }: BlocYear,
  standings: readonly Standing[],
  differing: ReadonlySet<string>,
  language: Language,
): readonly (readonly BookCell[])[] {
  const own = tableWords(language);
  const row = (
    heading: string,
    cellOf: (standing: Standing) => BookCell,
    selfOf?: (standing: Standing) => Points | undefined,
  ) => [
    emptyCell(looks.section),
    textCell(heading, looks.section),
    emptyCell(looks.section),
    ...standings.flatMap((standing) => [
      cellOf(standing),
      ...(differing.has(standing.member.id) ? [pointsCell(selfOf?.(standing), looks.sectionFigure)] : []),
    ]),
  ];
  if (standings.length === 0) return [];
  return [
    row(own.base, ({ base }) => pointsCell(base, looks.sectionFigure)),
    row(own.bonus, ({ bonus }) => pointsCell(bonus, looks.sectionFigure)),
    row(own.penalty, ({ penalty }) => pointsCell(penalty, looks.sectionFigure)),
    row(
      own.total,
      ({ total }) => pointsCell(total, looks.sectionFigure),
      ({ selfTotal }) => selfTotal,
    ),
    row(own.percent, ({ percent }) => figureCell(showFraction(percent), looks.sectionFigure)),
    ...(rules.classes
      ? [
          row(own.class, (standing) => {
            const band = rules.classes?.bands.find((one) => one.class === standing.class);
            return textCell(band?.name ?? standing.class ?? '', looks.sectionFigure);
          }),
        ]
      : []),
    row(own.rank, ({ rank }) => countCell(rank, looks.sectionFigure)),
  ];
}
