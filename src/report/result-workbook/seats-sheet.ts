import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result, SeasonSeats } from '../../domain/result.ts';
import type { Seat } from '../../domain/ruling.ts';
import type { Language } from '../language.ts';
import { describeSeatReason } from '../seat-words.ts';
import { tableWords } from '../tables/words.ts';
import type { BookCell, BookSheet } from '../workbook/workbook.ts';
import { looks, textCell, widthFor } from './book-cells.ts';
import { nameContestOf } from './contest-subject.ts';
import { tableSheet, titlesOf } from './table-sheet.ts';
import { workbookWords } from './workbook-words.ts';

/** Who leads now, next season, and in the seasons after it. */
export function seatsSheet(year: BlocYear, { leadership }: Result, language: Language): BookSheet {
  const words = workbookWords(language);
  const own = tableWords(language);
  const names = year.members.map(({ name }) => name);
  const seasons = leadership ? [leadership, ...leadership.later] : [];
  const missing = year.rules.leadership ? words.noSeats : words.noSeatRules;
  return tableSheet({
    name: words.seats,
    titles: titlesOf(year, words.seatsTitle, language),
    columns: [
      { heading: words.season, width: 12 },
      { heading: own.seat, width: 18 },
      { heading: own.member, width: widthFor(names, 28, 52) },
      { heading: own.status, width: 14 },
      { heading: own.method, width: 16 },
      { heading: own.reason, width: 60 },
    ],
    rows: [...seatsNow(year, language), ...seasons.flatMap((season) => seasonRows(year, season, language))],
    remarks: leadership ? [] : [missing],
    frozenColumns: 2,
  });
}

/** Whom the bloc's own file names; the ids may be no members any more. */
function seatsNow(year: BlocYear, language: Language): readonly (readonly BookCell[])[] {
  const { head, deputies = [] } = year.leadership ?? {};
  const { now } = workbookWords(language);
  const row = (seat: Seat, place: number, id: string) =>
    seatRow(year.season, seatCalled(seat, place, deputies.length, language), nameIn(year, id), now, '', '');
  return [
    ...(head === undefined ? [] : [row('head', 1, head)]),
    ...deputies.map((id, index) => row('deputy', index + 1, id)),
  ];
}

function seasonRows(
  year: BlocYear,
  { season, seats }: SeasonSeats,
  language: Language,
): readonly (readonly BookCell[])[] {
  const own = tableWords(language);
  const statuses = { decided: workbookWords(language).decided, undecided: own.undecided, vacant: own.vacant };
  const deputies = seats.filter(({ seat }) => seat === 'deputy').length;
  return seats.map(({ seat, place, member, status, method, reason }) =>
    seatRow(
      season,
      seatCalled(seat, place, deputies, language),
      member === undefined ? (status === 'vacant' ? own.empty : own.nobody) : nameIn(year, member),
      statuses[status],
      method === undefined ? '' : own.methods[method],
      describeSeatReason(nameContestOf(year, reason, language), year, language),
    ),
  );
}

function seatCalled(seat: Seat, place: number, deputies: number, language: Language): string {
  const words = tableWords(language);
  return seat === 'head' ? words.head : words.deputy(place, deputies);
}

function nameIn({ members }: BlocYear, id: string): string {
  return members.find((member) => member.id === id)?.name ?? id;
}

function seatRow(...texts: readonly [string, string, string, string, string, string]): readonly BookCell[] {
  return texts.map((text, index) => textCell(text, index === 0 || index === 3 ? looks.center : looks.text));
}
