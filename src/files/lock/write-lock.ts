import type { Lock, LockedFile, LockState, Meaning } from '../../domain/lock.ts';
import { hashMeaning, sealState } from './lock-hashes.ts';
import { lockForm } from './read-lock.ts';

/** Name of the file in the bloc year's folder. */
export const lockFile = 'thidua.lock';

/** What a new state is made of. */
export interface NewState extends Pick<LockState, 'authority' | 'tool' | 'afterScores' | 'changes'> {
  readonly files: Readonly<Record<LockedFile, { readonly path: string; readonly sha256: string }>>;
  readonly meaning: Lock['meaning'];
}

/** A lock with one more state, which is sealed onto those before it. */
export function addState(
  { bloc, season, states }: Pick<Lock, 'bloc' | 'season' | 'states'>,
  { files, meaning, ...state }: NewState,
): Lock {
  const hashed = (file: LockedFile) => ({ ...files[file], meaning: hashMeaning(meaning[file]) });
  const unsealed = {
    ...state,
    files: { rules: hashed('rules'), criteria: hashed('criteria'), members: hashed('members') },
  };
  const seal = sealState({ bloc, season }, states[states.length - 1]?.seal ?? '', unsealed);
  return { bloc, season, states: [...states, { ...unsealed, seal }], meaning };
}

/** The text of thidua.lock: JSON with a line for each field, so that a change to it can be seen in any text tool. */
export function printLock({ bloc, season, states, meaning }: Lock): string {
  const root = {
    lock: lockForm,
    bloc,
    season,
    states: states.map(({ authority, tool, afterScores, files, changes, seal }) => ({
      authority,
      tool,
      after_scores: afterScores,
      files,
      changes,
      seal,
    })),
    meaning: {
      rules: plain(meaning.rules),
      criteria: plain(meaning.criteria),
      members: plain(meaning.members),
    },
  };
  return `${JSON.stringify(root, null, 2)}\n`;
}

/** Free names as keys: an object without prototype, so that none of them is taken for something else. */
function plain(meaning: Meaning): object {
  const entries = Object.create(null) as Record<string, object>;
  for (const [name, fields] of meaning) {
    const own = Object.create(null) as Record<string, string>;
    for (const [field, value] of fields) own[field] = value;
    entries[name] = own;
  }
  return entries;
}
