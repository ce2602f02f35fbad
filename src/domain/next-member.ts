/** A member of the next season: one that stays, or one that comes from units that merged, split or went on. */
export interface NextMember {
  readonly id: string;
  readonly name: string;
  /** Row of this season's members.csv that is carried over; a new unit takes over that of its first predecessor. */
  readonly row: number;
  readonly isNew: boolean;
  /** ISO date: since when a new unit has been one. */
  readonly since?: string;
  readonly ring?: number;
  /** The unit whose turn in the ring it takes. */
  readonly turnOf?: string;
}
