import type { BlocYear } from '../../domain/bloc-year.ts';
import type { SeatEntry } from '../../domain/ledger-entry.ts';
import type { Result, SeatDecision } from '../../domain/result.ts';

/** The seats that closing a season records: who led it, as bloc.yaml states, and who leads the next. */
export function closingSeats(year: BlocYear, { leadership }: Result): readonly SeatEntry[] {
  const { bloc, meeting } = year;
  const decided = leadership?.seats.flatMap((decision): SeatEntry[] => {
    if (decision.member === undefined) return [];
    const authority = authorityOf(decision) ?? meeting?.minutes;
    return [
      {
        season: leadership.season,
        bloc,
        seat: decision.seat,
        place: decision.place,
        member: decision.member,
        ...(decision.method === undefined ? {} : { method: decision.method }),
        ...(authority === undefined ? {} : { authority }),
        ...(meeting?.date === undefined ? {} : { date: meeting.date }),
      },
    ];
  });
  return [...presentSeats(year), ...(decided ?? [])];
}

function presentSeats({ season, bloc, leadership }: BlocYear): readonly SeatEntry[] {
  const { head, deputies = [] } = leadership ?? {};
  return [
    ...(head === undefined ? [] : [{ season, bloc, seat: 'head' as const, place: 1, member: head }]),
    ...deputies.map((member, index) => ({ season, bloc, seat: 'deputy' as const, place: index + 1, member })),
  ];
}

function authorityOf({ reason }: SeatDecision): string | undefined {
  return reason.kind === 'ruling' ? reason.authority : undefined;
}
