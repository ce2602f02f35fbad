import type { Locator } from '../../domain/locator.ts';
import type { LockedFile, Meaning } from '../../domain/lock.ts';
import type { Share } from '../../domain/share.ts';

/** One thing that a file says: a criterion, a member, a part of the rules. Fields without a value are not in it. */
export interface MeaningEntry {
  readonly name: string;
  readonly at: Locator;
  readonly fields: readonly { readonly name: string; readonly value: string; readonly at: Locator }[];
}

/** What each adopted file says, with the places where it says so. */
export type MeaningEntries = Readonly<Record<LockedFile, readonly MeaningEntry[]>>;

/** The same without the places, as it is locked. */
export function meaningOf(entries: readonly MeaningEntry[]): Meaning {
  return new Map(entries.map(({ name, fields }) => [name, new Map(fields.map((field) => [field.name, field.value]))]));
}

/** A share by its value, not by how it is written: `4/5` is `80%`, `4/6` is `2/3`. */
export function showShare({ num, den }: Share): string {
  const tenThousandths = num * 1_000_000n;
  if (tenThousandths % den !== 0n) {
    const common = greatestCommonDivisor(num, den);
    return `${num / common}/${den / common}`;
  }
  const percent = tenThousandths / den;
  const decimals = String(percent % 10_000n)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${percent / 10_000n}${decimals === '' ? '' : `.${decimals}`}%`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
