import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { proposalRows } from '../proposal-rows.ts';
import { describeSeatReason, seatName } from '../seat-words.ts';
import { cellText } from '../tables/block.ts';
import { rulingBlocks } from '../tables/ruling-blocks.ts';
import { tableWords } from '../tables/words.ts';
import type { BookCell, BookSheet } from '../workbook/workbook.ts';
import { countCell, looks, pointsCell, textCell, widthFor } from './book-cells.ts';
import { tableSheet } from './table-sheet.ts';
import { workbookWords } from './workbook-words.ts';

/** Who is proposed for what, with the places that are open or empty. */
export function proposalSheet(year: BlocYear, result: Result, language: Language): BookSheet {
  const words = workbookWords(language);
  const own = tableWords(language);
  const rows = proposalRows(year, result, language);
  const names = rows.map(({ name = '' }) => name);
  return tableSheet({
    name: words.proposal,
    titles: [
      words.proposalTitle,
      words.of(year.name, year.season),
      ...(year.authority === undefined ? [] : [words.to(year.authority)]),
    ],
    columns: [
      { heading: words.no, width: 6 },
      { heading: words.collective, width: widthFor(names, 26, 46) },
      {
        heading: words.awardHeading,
        width: widthFor(
          rows.map(({ award }) => award.name),
          28,
          46,
        ),
      },
      { heading: words.kind, width: 14 },
      { heading: own.rank, width: 8 },
      { heading: words.total, width: 10 },
      { heading: own.votes, width: 10 },
      { heading: own.status, width: 14 },
      { heading: own.note, width: 34 },
    ],
    rows: rows.map((row, index): readonly BookCell[] => [
      countCell(index + 1),
      textCell(row.for === undefined ? (row.name ?? own.empty) : `${row.name ?? ''} (${own.part(row.for)})`),
      textCell(row.award.name),
      textCell(words.merit, looks.center),
      countCell(row.rank),
      pointsCell(row.total),
      textCell(row.agree === undefined ? '' : own.votesOf(row.agree, row.of), looks.center),
      textCell(own[row.status], looks.center),
      textCell(row.reason),
    ]),
    remarks: rows.length === 0 ? [words.noProposal] : [],
    frozenColumns: 2,
  });
}

/** Who leads now, next season, and in the seasons after it. */
export function seatsSheet(year: BlocYear, { leadership }: Result, language: Language): BookSheet {
  const words = workbookWords(language);
  const own = tableWords(language);
  const names = new Map<string, string>(year.members.map(({ id, name }) => [id, name]));
  const { head, deputies = [] } = year.leadership ?? {};
  const now = [
    ...(head === undefined ? [] : [['head', 1, head] as const]),
    ...deputies.map((id, index) => ['deputy', index + 1, id] as const),
  ];
  const rows: (readonly BookCell[])[] = [
    ...now.map(([seat, place, id]) =>
      seatRow([year.season, seatName(seat, place, language), names.get(id) ?? id, words.now, '']),
    ),
    ...[...(leadership ? [leadership, ...leadership.later] : [])].flatMap(({ season, seats }) =>
      seats.map(({ seat, place, member, status, method, reason }) => {
        const open = status === 'vacant' ? own.empty : own.nobody;
        return seatRow([
          season,
          seatName(seat, place, language),
          member === undefined ? open : (names.get(member) ?? member),
          method === undefined ? own.undecided : own.methods[method],
          describeSeatReason(reason, year, language),
        ]);
      }),
    ),
  ];
  return tableSheet({
    name: words.seats,
    titles: [words.seatsTitle, words.of(year.name, year.season)],
    columns: [
      { heading: tableWords(language).season('').trim(), width: 12 },
      { heading: own.seat, width: 20 },
      { heading: own.member, width: widthFor([...names.values()], 28, 52) },
      { heading: own.method, width: 16 },
      { heading: own.reason, width: 52 },
    ],
    rows,
    remarks: leadership ? [] : [words.noSeats],
  });
}

function seatRow(texts: readonly string[]): readonly BookCell[] {
  return texts.map((text, index) => textCell(text, index === 0 ? looks.center : looks.text));
}

/** The decisions on record that the result takes in; no sheet where there are none. */
export function rulingsSheet(year: BlocYear, { rulings }: Result, language: Language): BookSheet | undefined {
  const block = rulingBlocks(year, rulings, language).find(({ kind }) => kind === 'table');
  if (block?.kind !== 'table') return undefined;
  const words = workbookWords(language);
  return tableSheet({
    name: words.rulings,
    titles: [words.rulingsTitle, words.of(year.name, year.season)],
    columns: block.table.columns.map(({ heading }) => ({ heading, width: 46 })),
    rows: block.table.rows.map((row) => row.map((cell) => textCell(cellText(cell)))),
    remarks: [],
  });
}
