import type { MemberId } from '../../domain/bloc-year.ts';
import type { Seat } from '../../domain/ruling.ts';
import type { Decision } from '../decide-bloc-year.ts';

/** An award or a seat whose outcome may change. */
type Target = { readonly award: string } | { readonly seat: Seat; readonly place: number };

/** What came out for one target, as one text to compare, and for people. */
export interface Outcome {
  readonly target: Target;
  readonly key: string;
  readonly members: readonly MemberId[];
  readonly open: boolean;
}

/** Outcomes of all awards, then all seats. An award's is its set of winners and what is undecided, not their order. */
export function outcomesOf({ awards, leadership }: Decision): readonly Outcome[] {
  return [
    ...awards.map(({ decision: { award, winners, undecided, provisional } }): Outcome => {
      const won = winners.map(({ member, for: part = '' }) => `${member} ${part}`).sort();
      const open = undecided.map(({ group = '', members, places }) => [group, places, ...members.toSorted()]);
      return {
        target: { award: award.code },
        key: JSON.stringify([won, open, provisional]),
        members: winners.map(({ member }) => member),
        open: open.length > 0 || provisional,
      };
    }),
    ...(leadership?.seats ?? []).map(
      ({ seat, place, member, status }): Outcome => ({
        target: { seat, place },
        key: `${member ?? ''} ${status}`,
        members: member === undefined ? [] : [member],
        open: status === 'undecided',
      }),
    ),
  ];
}
