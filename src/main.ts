import { availableParallelism } from 'node:os';
import packageJson from '../package.json' with { type: 'json' };
import { openOutput } from './cli/open-output.ts';
import { runCommandLine } from './cli/run-command-line.ts';
import { threadMark } from './cli/threads/thread-mark.ts';

/** More than this and starting them takes longer than they save. */
const mostThreads = 8;

async function start(): Promise<void> {
  if (process.argv[2] === threadMark && (await (await import('./cli/threads/work-in-thread.ts')).workInThread()))
    return;
  const stdout = openOutput(1);
  process.exitCode = await runCommandLine({
    args: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    stdout,
    // What is said about a result comes after it, also where both go to one terminal.
    stderr: openOutput(2, stdout.flush),
    version: packageJson.version,
    packageFolder: `${import.meta.dirname}/..`,
    threads: () => Math.min(mostThreads, availableParallelism()),
    clock: () => performance.now(),
    thisYear: () => new Date().getFullYear(),
  });
}

start();
