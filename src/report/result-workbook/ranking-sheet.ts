import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Points } from '../../domain/points.ts';
import type { Result, Standing } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { printPercent } from '../number-words.ts';
import { className } from '../rule-names.ts';
import { cellText } from '../tables/block.ts';
import { boundsOf, notConsideredBlocks, noteOn, type Scope, scopesOf, usesPercent } from '../tables/ranking-blocks.ts';
import { tableWords } from '../tables/words.ts';
import type { BookCell, BookSheet } from '../workbook/workbook.ts';
import { countCell, figureCell, looks, pointsCell, textCell, widthFor } from './book-cells.ts';
import { tableSheet, titlesOf } from './table-sheet.ts';
import { workbookWords } from './workbook-words.ts';

/** Ranks, sums and classes; groups that are ranked apart one below the other. */
export function rankingSheet(year: BlocYear, result: Result, language: Language): BookSheet {
  const words = workbookWords(language);
  const own = tableWords(language);
  const standings = result.score?.standings ?? [];
  const scopes = scopesOf(year, standings, own);
  const columns = rankingColumns(year, standings, language);
  const rows = scopes.flatMap(({ heading, ranked }): (readonly BookCell[])[] => [
    ...(heading === undefined ? [] : [groupRow(heading, columns.length)]),
    ...ranked.map((standing) => columns.map(({ cellOf }) => cellOf(standing))),
  ]);
  return tableSheet({
    name: words.ranking,
    titles: titlesOf(year, words.rankingTitle, language),
    columns,
    rows,
    remarks: standings.length === 0 ? [words.noScores] : rankingRemarks(year, result, standings, scopes, language),
    frozenColumns: 2,
  });
}

interface RankingColumn {
  readonly heading: string;
  readonly width: number;
  readonly isAligned?: boolean;
  readonly cellOf: (standing: Standing) => BookCell;
}

/** Without bonus and penalty the base is the total; shares and classes only where the rules have them. */
function rankingColumns(
  { rules }: BlocYear,
  standings: readonly Standing[],
  language: Language,
): readonly RankingColumn[] {
  const own = tableWords(language);
  const hasExtras = standings.some(({ bonus, penalty }) => bonus !== 0n || penalty !== 0n);
  const bounds = boundsOf(rules, 'percent');
  const notes = standings.map((standing) => cellText(noteOn(standing, own)));
  const classes = rules.classes?.bands.map((band) => band.name ?? band.class) ?? [];
  const sum = (heading: string, pointsOf: (standing: Standing) => Points | undefined): RankingColumn => ({
    heading,
    width: 11,
    isAligned: true,
    cellOf: (standing) => pointsCell(pointsOf(standing)),
  });
  return [
    { heading: own.rank, width: 7, cellOf: ({ rank }) => countCell(rank) },
    {
      heading: own.member,
      width: widthFor(
        standings.map(({ member }) => member.name),
        28,
        56,
      ),
      cellOf: ({ member }) => textCell(member.name),
    },
    sum(own.selfTotal, ({ selfTotal }) => selfTotal),
    ...(hasExtras || standings.length === 0
      ? [
          sum(own.base, ({ base }) => base),
          sum(own.bonus, ({ bonus }) => bonus),
          sum(own.penalty, ({ penalty }) => penalty),
        ]
      : []),
    {
      heading: own.total,
      width: 12,
      isAligned: true,
      cellOf: ({ total }) => pointsCell(total, looks.strong),
    },
    ...(usesPercent(rules)
      ? [
          {
            heading: own.percent,
            width: 11,
            isAligned: true,
            cellOf: ({ percent }: Standing) => figureCell(printPercent(percent, 'en', bounds).replace('%', '')),
          },
        ]
      : []),
    ...(rules.classes
      ? [
          {
            heading: own.class,
            width: widthFor(classes, 14, 30),
            cellOf: (standing: Standing) =>
              textCell(standing.class === undefined ? '' : className(standing.class, rules), looks.center),
          },
        ]
      : []),
    {
      heading: own.note,
      width: widthFor(notes, 18, 34),
      cellOf: (standing) => textCell(cellText(noteOn(standing, own))),
    },
  ];
}

function groupRow(heading: string, columns: number): readonly BookCell[] {
  return [{ kind: 'text', text: heading, look: looks.section, span: { columns } }];
}

/** Why units are not considered, and which ties nobody has decided. */
function rankingRemarks(
  year: BlocYear,
  { rulings }: Result,
  standings: readonly Standing[],
  scopes: readonly Scope[],
  language: Language,
): readonly string[] {
  const gates = notConsideredBlocks(year, standings, rulings, language, tableWords(language));
  return [
    ...gates.flatMap((block) => (block.kind === 'text' ? [block.text] : [])),
    ...scopes.flatMap(({ heading, ranked }) => {
      const tied = ranked.filter((standing) => standing.tied);
      return [...new Set(tied.map(({ rank }) => rank))].map((rank) => {
        const names = tied.filter((standing) => standing.rank === rank).map(({ member }) => member.name);
        return workbookWords(language).tie(heading, rank, names.join(', '));
      });
    }),
  ];
}
