/** What a printed output had to leave empty, because it is not known yet. */
export type Gap =
  /** No points yet: ranking and figures are missing. */
  | 'scores'
  /** Candidates are all current members, because no points say who is in the running. */
  | 'candidates'
  /** Nothing is put to the vote: there are no ballot papers. */
  | 'ballots'
  /** Votes not held yet: contests are forms to fill in by hand. */
  | 'votes'
  /** Counts of papers that the files do not give. */
  | 'counts'
  /** No award is in the rules, or the proposal is not worked out. */
  | 'proposal'
  /** Places, or a seat, still to be decided. */
  | 'undecided'
  /** No rules for seats, or they are not worked out. */
  | 'seats'
  /** Facts under `papers:` (signers, numbers, place): dotted lines. */
  | 'facts';

/** A file that is ready to be written. */
export interface MadeFile {
  /** Its name in out/, such as `ket-qua.xlsx` or `sheets/so-tu-phap.xlsx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly gaps: readonly Gap[];
}
