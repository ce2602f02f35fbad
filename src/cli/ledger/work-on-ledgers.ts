import { LedgersLocked, withLedgers } from '../../files/ledger/lock-workspace.ts';
import { type ExitStatus, exitStatus } from '../host.ts';
import type { Session } from '../session.ts';
import { showPath } from '../show-path.ts';
import { UsageError } from '../usage-error.ts';
import { causeOf } from '../write-results.ts';
import { ledgerWords } from './ledger-words.ts';

/** Reads and writes the ledgers of a workspace while no other run does; a second one is told so and ends. */
export async function workOnLedgers(
  workspace: string,
  { host, language, words }: Session,
  work: () => Promise<ExitStatus>,
): Promise<ExitStatus> {
  try {
    return await withLedgers(workspace, work);
  } catch (error) {
    if (error instanceof LedgersLocked) {
      host.stderr.write(`${ledgerWords(language).locked(showPath(host.cwd, error.file))}\n`);
      return exitStatus.invalid;
    }
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError(words.cannotWrite(showPath(host.cwd, workspace), words.causes[causeOf(error)]));
  }
}
