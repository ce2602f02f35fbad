import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { BarKind, Result, SeatDecision } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { barWords, describeSeatReason, seatName } from '../seat-words.ts';
import type { Block } from './explanation.ts';
import { explainWords } from './words.ts';

/** The seats that a member takes in the seasons ahead, and those for which it was passed over. */
export function seatTurnBlocks(
  year: BlocYear,
  { leadership }: Result,
  member: MemberId,
  language: Language,
): readonly Block[] {
  if (!leadership) return [];
  const words = explainWords(language);
  const items = [leadership, ...leadership.later].flatMap(({ season, seats }) =>
    seats.flatMap((decision): Block[] => {
      const seat = seatName(decision.seat, decision.place, language);
      if (decision.member === member) {
        const reason = describeSeatReason(decision.reason, year, language);
        return [{ kind: 'item', text: words.seat(seat, season, reason) }];
      }
      const bars = barsAgainst(decision, member);
      if (bars.length === 0) return [];
      const reason = bars.map((bar) => barWords(bar, language)).join(', ');
      return [{ kind: 'item', text: words.passedOver(seat, season, reason) }];
    }),
  );
  return items.length === 0 ? [] : [{ kind: 'heading', text: words.seats }, ...items];
}

function barsAgainst({ reason }: SeatDecision, member: MemberId): readonly BarKind[] {
  if (reason.kind === 'barred') return reason.member === member ? reason.bars : [];
  if (reason.kind !== 'next-in-ring') return [];
  return reason.passedOver.find((one) => one.member === member)?.bars ?? [];
}
