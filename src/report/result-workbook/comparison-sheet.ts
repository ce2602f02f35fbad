import type { BlocYear } from '../../domain/bloc-year.ts';
import { points } from '../../domain/points.ts';
import type { Result, Standing } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { tableWords } from '../tables/words.ts';
import type { BookCell, BookSheet } from '../workbook/workbook.ts';
import { looks, pointsCell, textCell, widthFor } from './book-cells.ts';
import { inFileOrder } from './scores-sheet.ts';
import { tableSheet } from './table-sheet.ts';
import { workbookWords } from './workbook-words.ts';

/** Unit by unit: what it gave itself, what appraisers gave, what counts, and how far apart the first and last are. */
export function comparisonSheet(year: BlocYear, result: Result, language: Language): BookSheet {
  const words = workbookWords(language);
  const standings = inFileOrder(result.score?.standings ?? []);
  const names = standings.map(({ member }) => member.name);
  return tableSheet({
    name: words.comparison,
    titles: [words.comparisonTitle, words.of(year.name, year.season)],
    columns: [
      { heading: tableWords(language).member, width: widthFor(names, 22, 40) },
      {
        heading: words.code,
        width: widthFor(
          year.criteria.map(({ code }) => code),
          8,
          14,
        ),
      },
      {
        heading: words.criterion,
        width: widthFor(
          year.criteria.map(({ title }) => title),
          28,
          56,
        ),
      },
      { heading: words.max, width: 10 },
      { heading: tableWords(language).selfTotal, width: 11 },
      { heading: words.appraised, width: 11 },
      { heading: words.final, width: 11 },
      { heading: words.difference, width: 11 },
    ],
    rows: standings.flatMap((standing) => unitRows(year, standing, language)),
    remarks: standings.length === 0 ? [words.noScores] : [],
    frozenColumns: 1,
  });
}

function unitRows(year: BlocYear, standing: Standing, language: Language): readonly (readonly BookCell[])[] {
  const { member, selfTotal, total } = standing;
  const rows = year.criteria.flatMap((criterion): readonly (readonly BookCell[])[] => {
    const leaf = standing.points.get(criterion.code);
    if (!leaf) return [];
    const { self, appraised, final } = leaf;
    const difference = self === undefined || final === undefined ? undefined : points(final - self);
    return [
      [
        textCell(member.name),
        textCell(criterion.code),
        textCell(criterion.title),
        pointsCell(criterion.weight ?? criterion.max),
        pointsCell(self),
        pointsCell(appraised),
        pointsCell(final, looks.strong),
        pointsCell(difference === 0n ? undefined : difference),
      ],
    ];
  });
  const sum: readonly BookCell[] = [
    textCell(member.name, looks.section),
    textCell('', looks.section),
    textCell(tableWords(language).total, looks.section),
    pointsCell(undefined, looks.sectionFigure),
    pointsCell(selfTotal, looks.sectionFigure),
    pointsCell(undefined, looks.sectionFigure),
    pointsCell(total, looks.sectionFigure),
    pointsCell(selfTotal === undefined ? undefined : points(total - selfTotal), looks.sectionFigure),
  ];
  return [...rows, sum];
}
