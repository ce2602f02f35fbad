import type { LockChange, LockOutcome, LockState } from '../../domain/lock.ts';
import type { Json } from '../json-text.ts';

/** `lock` of a result: every state that was adopted, and the files that are only written otherwise since. */
export function lockJson({ states, respelled }: LockOutcome): Json {
  return { states: states.map(lockStateJson), respelled };
}

export function lockStateJson({ authority, tool, afterScores, files, changes, seal }: LockState): Json {
  return {
    authority: authority ?? null,
    tool,
    after_scores: afterScores,
    files: {
      rules: { ...files.rules },
      criteria: { ...files.criteria },
      members: { ...files.members },
    },
    changes: changes.map(lockChangeJson),
    seal,
  };
}

function lockChangeJson({ file, entry, field, from, to }: LockChange): Json {
  return { file, entry, field: field ?? null, from: from ?? null, to: to ?? null };
}
