import type { BlocYear } from '../../domain/bloc-year.ts';
import { fraction } from '../../domain/fraction.ts';
import { type Points, points } from '../../domain/points.ts';
import type { Result, Standing } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { printPercent, printPoints } from '../number-words.ts';
import { boundsOf, notConsideredBlocks, noteOn, scopesOf, usesPercent } from '../tables/ranking-blocks.ts';
import { tableWords } from '../tables/words.ts';
import { bar, legend, positionOn } from './bars.ts';
import { type Content, element, type Html, join, named } from './html.ts';
import { type PageColumn, pageTable } from './page-table.ts';
import { pageWords } from './page-words.ts';

/** The ranking with bars of base, bonus and penalty, and what it leaves open. */
export function rankingSection(year: BlocYear, result: Result, language: Language): Html {
  const words = pageWords(language);
  const standings = result.score?.standings ?? [];
  if (standings.length === 0) return element('p', { class: 'open' }, words.noScores);
  const own = tableWords(language);
  const scopes = scopesOf(year, standings, own);
  const notes = notConsideredBlocks(year, standings, result.rulings, language, own);
  return join([
    legend([
      { look: 'base', text: words.base },
      { look: 'bonus', text: words.bonus },
      { look: 'penalty', text: words.penalty },
    ]),
    ...scopes.flatMap(({ heading, ranked }) => [
      heading === undefined ? undefined : element('h3', {}, named(heading)),
      rankingTable(year, ranked, endOfScale(year, standings), language),
    ]),
    ...notes.map((block) => (block.kind === 'text' ? element('p', {}, block.text) : undefined)),
    ...tieNotes(scopes.map(({ ranked }) => ranked)).map((names) =>
      element('p', { class: 'open' }, own.tiedNote, ': ', named(names)),
    ),
  ]);
}

/** The largest of the scale and of what anybody reached. */
export function endOfScale({ rules }: BlocYear, standings: readonly Standing[]): Points {
  const reached = standings.flatMap(({ base, bonus, selfTotal }) => [base + bonus, selfTotal ?? 0n]);
  return points([rules.scoring.scale ?? 0n, ...reached].reduce((most, one) => (one > most ? one : most), 1n));
}

function rankingTable(year: BlocYear, ranked: readonly Standing[], end: Points, language: Language): Html {
  const words = pageWords(language);
  const own = tableWords(language);
  const { rules } = year;
  const hasExtras = ranked.some(({ bonus, penalty }) => bonus !== 0n || penalty !== 0n);
  const classNames = new Map(rules.classes?.bands.map((band) => [band.class, band.name ?? band.class]));
  const columns: (PageColumn & { readonly cell: (standing: Standing) => Content })[] = [
    { heading: own.rank, look: 'right', cell: ({ rank }) => String(rank) },
    { heading: own.member, look: 'name', isRowHeading: true, cell: ({ member }) => named(member.name) },
    { heading: words.bar, look: 'barcell', cell: (standing) => pointsBar(standing, end, language) },
    ...(hasExtras
      ? ([
          { heading: own.base, look: 'right', cell: ({ base }: Standing) => printPoints(base, language) },
          { heading: own.bonus, look: 'right', cell: ({ bonus }: Standing) => printPoints(bonus, language) },
          { heading: own.penalty, look: 'right', cell: ({ penalty }: Standing) => printPoints(penalty, language) },
        ] as const)
      : []),
    { heading: own.total, look: 'total', cell: ({ total }) => printPoints(total, language) },
    ...(usesPercent(rules)
      ? ([
          {
            heading: own.percent,
            look: 'right',
            cell: ({ percent }: Standing) => printPercent(percent, language, boundsOf(rules, 'percent')),
          },
        ] as const)
      : []),
    ...(rules.classes
      ? [
          {
            heading: own.class,
            cell: (standing: Standing) =>
              standing.class === undefined ? undefined : named(classNames.get(standing.class) ?? standing.class),
          },
        ]
      : []),
    {
      heading: own.note,
      cell: (standing) => {
        const note = noteOn(standing, own);
        return typeof note === 'string' ? note : element('span', { class: 'open' }, note.text);
      },
    },
  ];
  return pageTable(
    words.rankingCaption,
    columns,
    ranked.map((standing) => columns.map(({ cell }) => cell(standing))),
  );
}

function pointsBar({ base, bonus, penalty, total }: Standing, end: Points, language: Language): Html {
  const at = (value: bigint) => positionOn(fraction(value), fraction(end));
  const [baseEnd, top, left] = [at(base), at(base + bonus), at(total)];
  const figures = [total, base, bonus, penalty].map((value) => printPoints(value, language));
  const [a = '', b = '', c = '', d = ''] = figures;
  return bar(pageWords(language).barOf(a, b, c, d), [
    { look: 'base', from: 0, to: baseEnd },
    { look: 'bonus', from: baseEnd, to: top },
    // What was taken off stands at the end of what was reached.
    { look: 'penalty', from: penalty === 0n ? top : left, to: top },
  ]);
}

/** Units that share a rank which nobody has decided. */
function tieNotes(scopes: readonly (readonly Standing[])[]): readonly string[] {
  return scopes.flatMap((ranked) => {
    const tied = ranked.filter((standing) => standing.tied);
    const ranks = [...new Set(tied.map(({ rank }) => rank))];
    return ranks.map((rank) =>
      tied
        .filter((one) => one.rank === rank)
        .map(({ member }) => member.name)
        .join(', '),
    );
  });
}
