import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageFolder } from '../cli/fake-host.ts';

const launcher = join(packageFolder, 'bin/thidua.js');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a process of its own, without a terminal, in a bare environment. */
export function runBuilt(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** Starts the built command and hands over the process. */
export function startBuilt(cwd: string, args: readonly string[]) {
  return spawn(process.execPath, [launcher, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
}
