import { inertText } from '../report/inert-text.ts';
import { chooseLanguage } from './choose-language.ts';
import { type ExitStatus, exitStatus, type Host } from './host.ts';
import { UsageError } from './usage-error.ts';
import { cliWords } from './words.ts';

/** Says why the command ended early: one line for wrong usage, an apology for an error of our own. */
export function reportFailure(error: unknown, host: Host): ExitStatus {
  const words = cliWords(chooseLanguage(host));
  if (error instanceof UsageError) {
    host.stderr.write(`thidua: ${words.wrongUsage}: ${inertText(error.message)}\n`);
    if (error.hint !== undefined) host.stderr.write(`${error.hint}\n`);
    return exitStatus.wrongUsage;
  }
  const { THIDUA_DEBUG: isDebugging } = host.env;
  const lines = isDebugging && error instanceof Error ? error.stack : summarise(error);
  host.stderr.write(`${words.crash(host.version)}\n\n${lines}\n`);
  return exitStatus.crashed;
}

/** What was thrown and where it came from first: enough to find it, no bare stack trace. */
function summarise(error: unknown): string {
  if (!(error instanceof Error)) return `  ${String(error)}`;
  const frame = /\n\s*(at .*)/.exec(error.stack ?? '')?.[1] ?? '';
  return `  ${error.name}: ${error.message}${frame && `\n  ${frame}`}`;
}
