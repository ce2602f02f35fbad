import { compareValues } from '../../domain/compare-values.ts';
import { type LockState, lockedFiles, type Meaning } from '../../domain/lock.ts';
import { sha256 } from '../sha256.ts';

/**
 * SHA-256 of a meaning, in hex: of one line for each field, the JSON list `["entry","field","value"]` and a line feed, sorted
 * by entry and field in order of their UTF-16 units. JSON, so that no value can pass for more than one line.
 */
export function hashMeaning(meaning: Meaning): string {
  const lines = sorted([...meaning]).flatMap(([entry, fields]) =>
    sorted([...fields]).map(([field, value]) => `${JSON.stringify([entry, field, value])}\n`),
  );
  return sha256(lines.join(''));
}

/**
 * The seal of a state: SHA-256 of the seal before it (nothing for the first), a line feed, and a JSON list of what the
 * state says, but for the program that wrote it: two that lock the same give the same seal. No state can be changed,
 * dropped or put in between without the last seal becoming another.
 */
export function sealState(
  identity: { readonly bloc: string; readonly season: string },
  before: string,
  state: Omit<LockState, 'seal'>,
): string {
  const said = [
    identity.bloc,
    identity.season,
    state.authority ?? null,
    state.afterScores,
    lockedFiles.map((file) => {
      const { path, sha256: bytes, meaning } = state.files[file];
      return [file, path, bytes, meaning];
    }),
    state.changes.map(({ file, entry, field = null, from = null, to = null }) => [file, entry, field, from, to]),
  ];
  return sha256(`${before}\n${JSON.stringify(said)}`);
}

function sorted<Value>(pairs: readonly (readonly [string, Value])[]): readonly (readonly [string, Value])[] {
  return pairs.toSorted(([a], [b]) => compareValues(a, b));
}
