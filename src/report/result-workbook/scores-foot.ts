import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Points } from '../../domain/points.ts';
import type { Standing } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { printPercent } from '../number-words.ts';
import { className } from '../rule-names.ts';
import { boundsOf, usesPercent } from '../tables/ranking-blocks.ts';
import { tableWords } from '../tables/words.ts';
import type { BookCell } from '../workbook/workbook.ts';
import { countCell, emptyCell, figureCell, looks, pointsCell, textCell } from './book-cells.ts';
import type { UnitColumns } from './scores-sheet.ts';

/** What the criteria come to for each unit: sums, percent, class and rank. */
export function scoresFoot(
  { rules }: BlocYear,
  units: readonly UnitColumns[],
  language: Language,
): readonly (readonly BookCell[])[] {
  if (units.length === 0) return [];
  const words = tableWords(language);
  const row = (
    heading: string,
    cellOf: (standing: Standing) => BookCell,
    selfOf: (standing: Standing) => Points | undefined = () => undefined,
  ): readonly BookCell[] => [
    emptyCell(looks.section),
    textCell(heading, looks.section),
    emptyCell(looks.section),
    ...units.flatMap(({ standing, hasSelf }) => [
      cellOf(standing),
      ...(hasSelf ? [pointsCell(selfOf(standing), { ...looks.sectionFigure, italic: true, color: '#595959' })] : []),
    ]),
  ];
  const sum = (heading: string, pointsOf: (standing: Standing) => Points) =>
    row(heading, (standing) => pointsCell(pointsOf(standing), looks.sectionFigure));
  const percent = (standing: Standing) =>
    figureCell(printPercent(standing.percent, 'en', boundsOf(rules, 'percent')).replace('%', ''), looks.sectionFigure);
  const rating = (standing: Standing) =>
    textCell(standing.class === undefined ? '' : className(standing.class, rules), looks.sectionCenter);
  return [
    sum(words.base, ({ base }) => base),
    sum(words.bonus, ({ bonus }) => bonus),
    sum(words.penalty, ({ penalty }) => penalty),
    row(
      words.total,
      ({ total }) => pointsCell(total, looks.sectionFigure),
      ({ selfTotal }) => selfTotal,
    ),
    ...(usesPercent(rules) ? [row(words.percent, percent)] : []),
    ...(rules.classes ? [row(words.class, rating)] : []),
    row(words.rank, ({ rank }) => countCell(rank, looks.sectionFigure)),
  ];
}
