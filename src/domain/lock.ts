/** The adopted files that `thidua lock` keeps: rules.yaml, criteria.csv, members.csv, whatever bloc.yaml calls them. */
export type LockedFile = 'rules' | 'criteria' | 'members';

/** In the order in which they are listed. */
export const lockedFiles: readonly LockedFile[] = ['rules', 'criteria', 'members'];

/**
 * What a file means, however it is written: entry (a criterion, a member, a part of the rules) → field (a column, a key)
 * → canonical text. It is written into thidua.lock and has to say the same in every later version: a field that comes to
 * be is left out where it has its default.
 */
export type Meaning = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** One thing that an adopted file says otherwise: a field, or (without `field`) a whole entry that came or went. */
export interface LockChange {
  /** `bloc`: the lock is of another bloc or season. */
  readonly file: LockedFile | 'bloc';
  readonly entry: string;
  readonly field?: string;
  /** Absent: it did not exist; it does no longer. */
  readonly from?: string;
  readonly to?: string;
}

/** A file as it was adopted. */
export interface LockedBytes {
  /** From the bloc year's folder, with slashes. */
  readonly path: string;
  /** SHA-256 of its bytes and of its meaning, in hex. */
  readonly sha256: string;
  readonly meaning: string;
}

/** What one meeting adopted: the first state, and each amendment. */
export interface LockState {
  /** The minutes or document by which it was adopted, where that is stated. */
  readonly authority?: string;
  /** Name and version of the program that wrote it. */
  readonly tool: string;
  /** Points, values or votes were on record already. */
  readonly afterScores: boolean;
  readonly files: Readonly<Record<LockedFile, LockedBytes>>;
  /** Against the state before it; none in the first. */
  readonly changes: readonly LockChange[];
  /** SHA-256 over this state (but for `tool`) and the seal before it, in hex: to be written into the minutes. */
  readonly seal: string;
}

/** thidua.lock, read. */
export interface Lock {
  readonly bloc: string;
  readonly season: string;
  /** At least one, oldest first. */
  readonly states: readonly LockState[];
  /** Of the last state. */
  readonly meaning: Readonly<Record<LockedFile, Meaning>>;
}

/** A lock with what the bytes of the adopted files have come to since. */
export interface LockInForce extends Lock {
  /** Files whose bytes are no longer those of the last state. */
  readonly rewritten: readonly LockedFile[];
}

/** What a result says of the lock that it was worked out under. */
export interface LockOutcome {
  readonly states: readonly LockState[];
  /** Files that are written otherwise than when they were adopted, and mean the same. */
  readonly respelled: readonly LockedFile[];
}
