import type { Member, MemberId } from '../../domain/bloc-year.ts';
import type { BarKind, PassedOver, SeatDecision, SeatReason } from '../../domain/result.ts';
import type { LeadershipMethod, LeadershipRule } from '../../domain/rules.ts';
import type { Seat } from '../../domain/ruling.ts';
import { lastYear, seasonNumber } from '../../domain/season.ts';
import type { BlocContext } from '../bloc-context.ts';
import { type Ring, walkFrom } from './ring.ts';

/** Who holds the seats in the season before the one that is being filled; ids of current members. */
export interface Incumbents {
  readonly head?: MemberId;
  /** In order of place; nothing where the seat was empty or its holder is no member any more. */
  readonly deputies: readonly (MemberId | undefined)[];
}

/** Seats held in the past, for the `served` bar. */
export interface Served {
  readonly season: number;
  readonly seat: Seat;
  readonly member: string;
}

/** What one season's seats are filled from. */
export interface SeatingInput {
  readonly context: BlocContext;
  readonly rule: LeadershipRule;
  readonly season: string;
  readonly incumbents: Incumbents;
  readonly ring: Ring;
  readonly notConsidered: ReadonlySet<string>;
  readonly served: readonly Served[];
  /** Told once when the ring has to be walked from its start because this season's head is not known. */
  readonly headUnknown: () => void;
}

interface OpenSeat {
  readonly reason: SeatReason;
  /** Forced open whether or not somebody may sit there. */
  readonly forced: boolean;
}

/** The seats of one season while they are being filled. */
export class Seating {
  readonly input: SeatingInput;
  private readonly filled = new Map<string, SeatDecision>();
  private readonly open = new Map<string, OpenSeat>();

  constructor(input: SeatingInput) {
    this.input = input;
  }

  fill(seat: Seat, place: number, member: MemberId, method: LeadershipMethod | 'ruling', reason: SeatReason): void {
    this.filled.set(`${seat} ${place}`, { seat, place, member, method, status: 'decided', reason });
  }

  leaveOpen(seat: Seat, place: number, reason: SeatReason, forced = false): void {
    this.open.set(`${seat} ${place}`, { reason, forced });
  }

  holderOf(seat: Seat, place: number): MemberId | undefined {
    return this.filled.get(`${seat} ${place}`)?.member;
  }

  /** Who holds the nearest seat before a deputy's, the head's included: the last one seated when that one is filled. */
  seatedBefore(place: number): MemberId | undefined {
    for (let before = place - 1; before > 0; before--) {
      const holder = this.holderOf('deputy', before);
      if (holder !== undefined) return holder;
    }
    return this.holderOf('head', 1);
  }

  isSeated(member: string): boolean {
    return [...this.filled.values()].some((decision) => decision.member === member);
  }

  /** Places of the deputies' seats that nobody holds yet. */
  emptyDeputySeats(): readonly number[] {
    return deputyPlaces(this.input.rule).filter((place) => this.holderOf('deputy', place) === undefined);
  }

  kindsOf(seat: Seat, place: number): readonly string[] | undefined {
    const { headKinds, deputyKinds } = this.input.rule;
    if (seat === 'head') return headKinds;
    const kind = deputyKinds?.[place - 1];
    return kind === undefined ? undefined : [kind];
  }

  fitsKind(member: Member, seat: Seat, place: number): boolean {
    const kinds = this.kindsOf(seat, place);
    return kinds === undefined || (member.kind !== undefined && kinds.includes(member.kind));
  }

  /** What bars a member from a seat by the rules, its kind included; seats already held not counted. */
  barsOf(member: Member, seat: Seat, place: number): readonly BarKind[] {
    const bars = ruleBars(this.input, member, seat);
    return this.fitsKind(member, seat, place) ? bars : [...bars, 'kind'];
  }

  maySit(member: Member, seat: Seat, place: number): boolean {
    return !this.isSeated(member.id) && this.barsOf(member, seat, place).length === 0;
  }

  /** The first that may sit, in the ring from just after a member; and those passed over. */
  nextInRing(
    after: string | undefined,
    seat: Seat,
    place: number,
  ): { readonly member?: MemberId; readonly passedOver: readonly PassedOver[] } {
    const passedOver: PassedOver[] = [];
    for (const member of walkFrom(this.input.ring.members, after)) {
      if (!this.fitsKind(member, seat, place)) continue;
      if (this.maySit(member, seat, place)) return { member: member.id, passedOver };
      const bars = this.barsOf(member, seat, place);
      passedOver.push({ member: member.id, bars: bars.length > 0 ? bars : ['other-seat'] });
    }
    return { passedOver };
  }

  fillFromRing(after: string | undefined, seat: Seat, place: number): void {
    const { member, passedOver } = this.nextInRing(after, seat, place);
    if (member === undefined) {
      this.leaveOpen(seat, place, { kind: 'nobody-may-sit' });
      return;
    }
    const start = after === undefined ? {} : { after: after as MemberId };
    const from = this.input.ring.inherited.get(member);
    const turn = from === undefined ? {} : { turnOf: from };
    this.fill(seat, place, member, 'ring', { kind: 'next-in-ring', ...start, ...turn, passedOver });
  }

  /** All seats in order; one left open is vacant where nobody may sit there, else undecided. */
  decisions(): readonly SeatDecision[] {
    const seats: readonly (readonly [Seat, number])[] = [
      ['head', 1],
      ...deputyPlaces(this.input.rule).map((place) => ['deputy', place] as const),
    ];
    return seats.map(([seat, place]): SeatDecision => {
      const filled = this.filled.get(`${seat} ${place}`);
      if (filled) return filled;
      const { reason, forced } = this.open.get(`${seat} ${place}`) ?? { reason: { kind: 'no-ruling' }, forced: false };
      const anybody = this.input.context.members.some((member) => this.maySit(member, seat, place));
      if (forced || anybody) return { seat, place, status: 'undecided', reason };
      return { seat, place, status: 'vacant', reason: { kind: 'nobody-may-sit' } };
    });
  }
}

function deputyPlaces({ deputies }: LeadershipRule): readonly number[] {
  return Array.from({ length: deputies }, (_, index) => index + 1);
}

/** The bars of the rules that hold for a member and a seat (spec 3.7, "Who may sit"). */
function ruleBars(
  { rule, season, notConsidered, served, context }: SeatingInput,
  member: Member,
  seat: Seat,
): BarKind[] {
  return rule.bars.flatMap((bar): BarKind[] => {
    switch (bar.kind) {
      case 'not-considered':
        return notConsidered.has(member.id) ? ['not-considered'] : [];
      case 'seat-barred':
        return member.seatBarred === undefined ? [] : ['seat-barred'];
      case 'leaving': {
        const end = `${String(lastYear(season) ?? 9999).padStart(4, '0')}-12-31`;
        return member.until !== undefined && member.until <= end ? ['leaving'] : [];
      }
      case 'served': {
        if (bar.seat !== seat) return [];
        const next = seasonNumber(season) ?? 0;
        const from = next - bar.within * context.ledger.step;
        const units = context.ledger.lineage(member.id);
        const held = served.some(
          (past) => past.seat === seat && past.season >= from && past.season < next && units.has(past.member),
        );
        return held ? ['served'] : [];
      }
    }
  });
}
