import { CommanderError } from 'commander';
import type { Language } from '../report/language.ts';
import { buildProgram } from './build-program.ts';
import { type ExitStatus, exitStatus, type Host } from './host.ts';
import { nameParseError } from './name-parse-error.ts';

/** Finds the command that the arguments name and runs it. */
export async function parseCommandLine(host: Host, language: Language): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.decided;
  const program = buildProgram(host, language, (ended) => {
    status = ended;
  });
  try {
    await program.parseAsync(host.args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and the version are printed by then; anything else is wrong usage.
    if (error.exitCode !== 0) throw nameParseError(error, program, host.args, language);
  }
  return status;
}
