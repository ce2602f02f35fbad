import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Locator } from '../../domain/locator.ts';
import { type LockChange, type LockedFile, lockedFiles, type Meaning } from '../../domain/lock.ts';
import type { MeaningEntries, MeaningEntry } from './meaning-entry.ts';
import { meaningOfRules } from './meaning-of-rules.ts';
import { meaningOfCriteria, meaningOfMembers, ringOrderEntry } from './meaning-of-tables.ts';

/** A change with the place where the file now says so; the file as a whole where it says it no longer. */
export interface PlacedChange {
  readonly change: LockChange;
  readonly at: Locator;
}

/** What the adopted files of a bloc year mean. */
export function readMeaning(year: BlocYear): MeaningEntries {
  return {
    rules: meaningOfRules(year.rules),
    criteria: meaningOfCriteria(year.criteria),
    members: meaningOfMembers(year),
  };
}

/**
 * What the adopted files say otherwise than the lock. Files that could not be read whole are left out: their own errors
 * are told.
 */
export function findChanges(year: BlocYear, entries: MeaningEntries): readonly PlacedChange[] {
  const { lock } = year;
  if (!lock) return [];
  const elsewhere = changesOfIdentity(year, lock);
  if (elsewhere.length > 0) return elsewhere;
  const unread = new Set([...(year.broken ?? []), ...(year.withoutRows ?? [])]);
  return lockedFiles
    .filter((file) => !unread.has(file))
    .flatMap((file) => changesOf(file, lock.meaning[file], entries[file]))
    .filter(({ change }) => change.entry !== ringOrderEntry || !unread.has('rules'));
}

/** A lock that was copied from another bloc or season locks nothing here. */
function changesOfIdentity(year: BlocYear, lock: { readonly bloc: string; readonly season: string }) {
  return (['bloc', 'season'] as const).flatMap((key): PlacedChange[] =>
    lock[key] === year[key]
      ? []
      : [
          {
            change: { file: 'bloc', entry: key, from: lock[key], to: year[key] },
            at: { file: 'bloc', path: [key] },
          },
        ],
  );
}

function changesOf(file: LockedFile, locked: Meaning, entries: readonly MeaningEntry[]): readonly PlacedChange[] {
  const present = new Set(entries.map(({ name }) => name));
  return [
    ...entries.flatMap((entry) => changesOfEntry(file, locked.get(entry.name), entry)),
    ...[...locked].flatMap(([name, fields]): PlacedChange[] =>
      present.has(name) ? [] : [{ change: { file, entry: name, from: summaryOf([...fields]) }, at: { file } }],
    ),
  ];
}

function changesOfEntry(
  file: LockedFile,
  locked: ReadonlyMap<string, string> | undefined,
  { name, at, fields }: MeaningEntry,
): readonly PlacedChange[] {
  if (!locked) {
    const to = summaryOf(fields.map((field) => [field.name, field.value]));
    return [{ change: { file, entry: name, to }, at }];
  }
  const present = new Set(fields.map((field) => field.name));
  return [
    ...fields.flatMap((field): PlacedChange[] => {
      const from = locked.get(field.name);
      if (from === field.value) return [];
      const change = { file, entry: name, field: field.name, ...(from === undefined ? {} : { from }), to: field.value };
      return [{ change, at: field.at }];
    }),
    ...[...locked].flatMap(([field, from]): PlacedChange[] =>
      present.has(field) ? [] : [{ change: { file, entry: name, field, from }, at }],
    ),
  ];
}

function summaryOf(fields: readonly (readonly [string, string])[]): string {
  return fields.map(([name, value]) => `${name}: ${value}`).join('; ');
}
