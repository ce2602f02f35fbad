import type { BlocYear } from '../../domain/bloc-year.ts';
import { showFraction } from '../../domain/points.ts';
import type { Result, Standing } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { cellText } from '../tables/block.ts';
import { notConsideredBlocks, noteOn, scopesOf, usesPercent } from '../tables/ranking-blocks.ts';
import { tableWords } from '../tables/words.ts';
import type { BookCell, BookSheet } from '../workbook/workbook.ts';
import { countCell, emptyCell, figureCell, looks, pointsCell, textCell, widthFor } from './book-cells.ts';
import { tableSheet } from './table-sheet.ts';
import { workbookWords } from './workbook-words.ts';

/** Ranks, sums and classes; groups that are ranked apart one below the other. */
export function rankingSheet(year: BlocYear, result: Result, language: Language): BookSheet {
  const words = workbookWords(language);
  const own = tableWords(language);
  const standings = result.score?.standings ?? [];
  const scopes = scopesOf(year, standings, own);
  const names = standings.map(({ member }) => member.name);
  const columns = [
    { heading: own.rank, width: 7 },
    { heading: own.member, width: widthFor(names, 24, 52) },
    { heading: own.selfTotal, width: 11 },
    { heading: own.base, width: 11 },
    { heading: own.bonus, width: 10 },
    { heading: own.penalty, width: 10 },
    { heading: own.total, width: 11 },
    { heading: own.percent, width: 10 },
    { heading: own.class, width: 14 },
    { heading: own.note, width: 26 },
  ];
  const rows = scopes.flatMap(({ heading, ranked }) => [
    ...(heading === undefined ? [] : [groupRow(heading, columns.length)]),
    ...ranked.map((standing) => standingRow(year, standing, language)),
  ]);
  const remarks = [
    ...notConsideredBlocks(year, standings, result.rulings, language, own).flatMap((block) =>
      block.kind === 'text' ? [block.text] : [],
    ),
    ...scopes.flatMap(({ ranked }) => tiesIn(ranked).map(([rank, tied]) => words.tie(rank, tied))),
    ...(standings.length === 0 ? [words.noScores] : []),
  ];
  const titles = [words.rankingTitle, words.of(year.name, year.season)];
  return tableSheet({ name: words.ranking, titles, columns, rows, remarks, frozenColumns: 2 });
}

function groupRow(heading: string, columns: number): readonly BookCell[] {
  return [{ kind: 'text', text: heading, look: looks.section, span: { columns } }];
}

function standingRow({ rules }: BlocYear, standing: Standing, language: Language): readonly BookCell[] {
  const band = rules.classes?.bands.find((one) => one.class === standing.class);
  return [
    countCell(standing.rank),
    textCell(standing.member.name),
    pointsCell(standing.selfTotal),
    pointsCell(standing.base),
    pointsCell(standing.bonus),
    pointsCell(standing.penalty),
    pointsCell(standing.total, looks.strong),
    usesPercent(rules) ? figureCell(showFraction(standing.percent)) : emptyCell(),
    textCell(band?.name ?? standing.class ?? '', looks.center),
    textCell(cellText(noteOn(standing, tableWords(language)))),
  ];
}

/** Ranks that several units share, with their names. */
function tiesIn(ranked: readonly Standing[]): readonly (readonly [number, string])[] {
  const tied = ranked.filter((standing) => standing.tied);
  const ranks = [...new Set(tied.map(({ rank }) => rank))];
  return ranks.map((rank) => {
    const names = tied.filter((standing) => standing.rank === rank).map(({ member }) => member.name);
    return [rank, names.join(', ')] as const;
  });
}
