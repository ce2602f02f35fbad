import type { LedgerEntry } from '../../domain/statistics.ts';

/** Bits of a counter: one that is full is taken as a doubt. */
const bits = 10;
const full = (1 << bits) - 1;

const shifts = { proposed: 0, granted: bits, refused: 2 * bits } as const;

/**
 * How often each subject was proposed, granted and refused, by a hash of 64 bits in flat arrays: some bytes for each
 * subject that anything but a grant is recorded of. It only raises doubts; the rows themselves then decide.
 */
export class SubjectTable {
  #size = 0;
  #high = new Uint32Array(1 << 10);
  #low = new Uint32Array(1 << 10);
  #counts = new Uint32Array(1 << 10);
  #first = 0;
  #second = 0;

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  /** Counts a proposal or a refusal. */
  add(entry: LedgerEntry, status: 'proposed' | 'refused'): void {
    this.#hash(entry);
    const at = this.#find(this.#first, this.#second);
    if (this.#counts[at] === 0) {
      this.#high[at] = this.#first;
      this.#low[at] = this.#second;
      this.#size++;
    }
    this.#count(at, shifts[status]);
    if (this.#size * 2 > this.#counts.length) this.#grow();
  }

  /** Counts a grant of what has been proposed or refused anywhere in the ledger. */
  addGrant(entry: LedgerEntry): void {
    this.#hash(entry);
    const at = this.#find(this.#first, this.#second);
    if (this.#counts[at] !== 0) this.#count(at, shifts.granted);
  }

  /** Whether some subject may have been decided twice, or both granted and refused. */
  raisesDoubt(): boolean {
    return this.#counts.some((counts) => {
      if (counts === 0) return false;
      const proposed = counts & full;
      const granted = (counts >>> shifts.granted) & full;
      const refused = (counts >>> shifts.refused) & full;
      if (proposed === full || granted === full || refused === full) return true;
      return granted + refused > proposed && (proposed > 0 || (granted > 0 && refused > 0));
    });
  }

  #count(at: number, shift: number): void {
    const counts = this.#counts[at] ?? 0;
    if (((counts >>> shift) & full) !== full) this.#counts[at] = counts + (1 << shift);
  }

  /** Two hashes of what a decision is about (as `checkLedgerRows` tells subjects apart). */
  #hash({ season, member, award, object, kind, person }: LedgerEntry): void {
    this.#first = 0x811c9dc5;
    this.#second = 0x9747b28c;
    this.#mix(season);
    this.#mix(member);
    this.#mix(award);
    this.#mix(object);
    this.#mix(kind);
    this.#mix(person);
    this.#first = (this.#first ^ (this.#first >>> 15)) >>> 0;
    this.#second = (this.#second ^ (this.#second >>> 13)) >>> 0;
  }

  #mix(text: string): void {
    let first = this.#first;
    let second = this.#second;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      first = Math.imul(first ^ letter, 0x01000193);
      second = Math.imul(second ^ letter, 0x5bd1e995);
      second ^= second >>> 15;
    }
    // Where one part ends and the next begins makes a difference.
    this.#first = Math.imul(first ^ 0x1ffff, 0x01000193);
    this.#second = Math.imul(second ^ 0x1ffff, 0x5bd1e995);
  }

  /** The place of a hash, or the free one where it belongs. */
  #find(first: number, second: number): number {
    const mask = this.#counts.length - 1;
    let at = (first ^ (second >>> 7)) & mask;
    while (this.#counts[at] !== 0 && !(this.#high[at] === first && this.#low[at] === second)) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [high, low, counts] = [this.#high, this.#low, this.#counts];
    this.#high = new Uint32Array(counts.length * 2);
    this.#low = new Uint32Array(counts.length * 2);
    this.#counts = new Uint32Array(counts.length * 2);
    for (let from = 0; from < counts.length; from++) {
      if (counts[from] === 0) continue;
      const at = this.#find(high[from] ?? 0, low[from] ?? 0);
      this.#high[at] = high[from] ?? 0;
      this.#low[at] = low[from] ?? 0;
      this.#counts[at] = counts[from] ?? 0;
    }
  }
}
