import { chooseLanguage } from './choose-language.ts';
import { type ExitStatus, exitStatus, type Host } from './host.ts';

/** Runs the whole program: arguments in, exit status out. Nothing is thrown. */
export async function runCommandLine(host: Host): Promise<ExitStatus> {
  try {
    const status = await runCommand(host);
    host.stdout.flush();
    return status;
  } catch (error) {
    const { reportFailure } = await import('./report-failure.ts');
    return reportFailure(error, host);
  }
}

async function runCommand(host: Host): Promise<ExitStatus> {
  const [first] = host.args;
  // Before anything is loaded: scripts and editors ask the version often.
  if (host.args.length === 1 && (first === '--version' || first === '-V')) {
    host.stdout.write(`${host.version}\n`);
    return exitStatus.decided;
  }
  const { parseCommandLine } = await import('./parse-command-line.ts');
  return parseCommandLine(host, chooseLanguage(host));
}
