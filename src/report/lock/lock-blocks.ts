import type { LockOutcome } from '../../domain/lock.ts';
import type { Language } from '../language.ts';
import type { Block, Table } from '../tables/block.ts';
import { lockHistory } from './lock-history.ts';
import { lockWords } from './lock-words.ts';

/** What was adopted and amended, below a result; nothing where nothing has been locked. */
export function lockBlocks(lock: LockOutcome | undefined, language: Language): readonly Block[] {
  if (!lock) return [];
  return [
    { kind: 'title', text: lockWords(language).title.toUpperCase() },
    { kind: 'table', table: lockTable(lock, language) },
  ];
}

/** One row for each state. */
export function lockTable(lock: LockOutcome, language: Language): Table {
  const words = lockWords(language);
  const history = lockHistory(lock, language);
  const hasChanges = history.some(({ changes }) => changes.length > 0);
  return {
    columns: [
      { heading: words.state, align: 'left', wraps: true },
      { heading: words.authority, align: 'left', wraps: true },
      ...(hasChanges ? [{ heading: words.changes, align: 'left', wraps: true } as const] : []),
      { heading: words.seal, align: 'left' },
    ],
    rows: history.map(({ what, authority, changes, seal }) => [
      what,
      authority,
      ...(hasChanges ? [changes.join('; ')] : []),
      seal,
    ]),
  };
}
