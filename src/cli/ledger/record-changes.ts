import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerChange } from '../../domain/ledger-entry.ts';
import { editLedger, type LedgerName } from '../../files/ledger/edit-ledger.ts';
import { sha256 } from '../../files/sha256.ts';
import { writeAtomically } from '../../files/write-atomically.ts';
import type { Session } from '../session.ts';
import { showPath } from '../show-path.ts';
import { causeOf } from '../write-results.ts';
import type { LedgerWords } from './ledger-words.ts';

/** What became of the ledgers: the files written, or the one line that says why not. */
export interface Recording {
  readonly written: readonly string[];
  readonly failure?: string;
}

const ledgers: readonly LedgerName[] = ['awards', 'leadership'];

/**
 * Writes changes into the ledgers of a workspace, each file whole or not at all: rows that differ are taken out, new ones
 * put at the end. `hashes` are those of the ledgers as they were read (by name, absent: there was none); one that has
 * changed since, or come to be, is not touched.
 */
export function recordChanges(
  workspace: string,
  changes: readonly LedgerChange[],
  hashes: ReadonlyMap<LedgerName, string | undefined>,
  { host, words }: Session,
  own: LedgerWords,
): Recording {
  const plans = ledgers.flatMap((name) => {
    const path = join(workspace, `${name}.csv`);
    const edits = changes.filter(({ ledger, state }) => ledger === name && state !== 'unchanged');
    return edits.length === 0 ? [] : [{ name, path, edits, before: existsSync(path) ? readFileSync(path) : undefined }];
  });
  const changed = plans.find(({ name, before }) => hashes.get(name) !== (before && sha256(before)));
  if (changed) return { written: [], failure: own.changedMeanwhile(showPath(host.cwd, changed.path)) };
  const ready = plans.map(({ name, path, edits, before }) => {
    const removed = edits.flatMap((change) => (change.state === 'differs' ? [change.row] : []));
    const added = edits.flatMap((change) => (change.state === 'added' ? [change.entry] : []));
    return { path, bytes: editLedger(name, before, { removed, added }) };
  });
  const written: string[] = [];
  for (const { path, bytes } of ready) {
    try {
      writeAtomically(path, bytes);
      written.push(showPath(host.cwd, path));
    } catch (error) {
      return { written, failure: words.cannotWrite(showPath(host.cwd, path), words.causes[causeOf(error)]) };
    }
  }
  return { written };
}
