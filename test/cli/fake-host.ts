import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExitStatus, Host } from '../../src/cli/host.ts';
import { runCommandLine } from '../../src/cli/run-command-line.ts';

export const packageFolder = join(import.meta.dirname, '../..');

export interface Ran {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

export interface FakeSettings {
  readonly env?: Host['env'];
  /** Both outputs are a terminal of this many columns. */
  readonly terminal?: number;
  readonly clock?: () => number;
  readonly version?: string;
}

/** Runs the whole program in this process, as if from `cwd`. */
export async function run(cwd: string, args: readonly string[], settings: FakeSettings = {}): Promise<Ran> {
  const { env = {}, terminal, clock = () => 0, version = '1.2.3' } = settings;
  const printed = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof printed): Host['stdout'] => ({
    write: (text) => {
      printed[name] += text;
    },
    flush: () => undefined,
    isTTY: terminal !== undefined,
    columns: terminal,
  });
  const status = await runCommandLine({
    args,
    cwd,
    env,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    version,
    packageFolder,
    threads: () => 1,
    clock,
    thisYear: () => 2026,
  });
  return { status, ...printed };
}

/** An empty folder of its own for one test. */
export function emptyFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'thidua-cli-')));
}
