import type { BlocYear } from '../../domain/bloc-year.ts';
import type { LeadershipResult, SeasonSeats, SeatDecision } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { describeSeatReason } from '../seat-words.ts';
import type { Block, TableCell } from './block.ts';
import { rulingLines } from './ruling-lines.ts';
import { type TableWords, tableWords } from './words.ts';

/** Who leads the bloc next season, and with `--years` in the seasons after it, with the grounds for each seat. */
export function seatBlocks(year: BlocYear, leadership: LeadershipResult, language: Language): readonly Block[] {
  const words = tableWords(language);
  return [
    { kind: 'title', text: words.leadershipTitle },
    ...[leadership, ...leadership.later].flatMap((season): Block[] => [
      { kind: 'text', text: words.season(season.season), tone: 'strong' },
      seatTable(year, season, language, words),
    ]),
    ...openSeatBlocks(leadership, words),
  ];
}

function seatTable(year: BlocYear, { seats }: SeasonSeats, language: Language, words: TableWords): Block {
  const names = new Map<string, string>(year.members.map(({ id, name }) => [id, name]));
  const deputies = seats.filter(({ seat }) => seat === 'deputy').length;
  return {
    kind: 'table',
    table: {
      columns: [
        { heading: words.seat, align: 'left' },
        { heading: words.member, align: 'left', wraps: true },
        { heading: words.method, align: 'left' },
        { heading: words.reason, align: 'left', wraps: true },
      ],
      rows: seats.map((decision): TableCell[] => [
        decision.seat === 'head' ? words.head : words.deputy(decision.place, deputies),
        holderCell(decision, names, words),
        decision.method === undefined ? '' : words.methods[decision.method],
        describeSeatReason(decision.reason, year, language),
      ]),
    },
  };
}

function holderCell(
  { member, status }: SeatDecision,
  names: ReadonlyMap<string, string>,
  words: TableWords,
): TableCell {
  if (member !== undefined) return { text: names.get(member) ?? member, tone: 'strong' };
  return { text: status === 'vacant' ? words.empty : words.nobody, tone: 'warning' };
}

/** The lines that would fill the seats that only the conference can fill. */
function openSeatBlocks({ seats }: SeasonSeats, words: TableWords): readonly Block[] {
  const open = seats.filter(({ status, reason }) => status === 'undecided' && reason.kind !== 'head-open');
  if (open.length === 0) return [];
  const lines = open.flatMap(({ seat, place }) =>
    rulingLines(
      'seat',
      [['seat', seat], ...(place > 1 ? [['place', String(place)] as const] : []), ['member', '', words.pickSeat]],
      words,
    ),
  );
  return [
    { kind: 'text', text: words.pasteRuling, tone: 'warning' },
    { kind: 'code', lines },
  ];
}
