import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from '../../cli/fake-host.ts';

const preload = join(import.meta.dirname, 'at-operation.cjs');
const launcher = join(packageFolder, 'bin/thidua.js');

export interface Fault {
  /** Operation on the disk, from 1. */
  readonly at: number;
  /** `before` it, or in the middle of it (`half`), the process is killed; or what the system answers. */
  readonly kind: 'before' | 'half' | `E${string}`;
}

export interface FaultyRun {
  /** Null: killed. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command in a folder with a fault at one of its operations on the disk. */
export function runWithFault(
  folder: string,
  args: readonly string[],
  { at, kind }: Fault,
  environment: Readonly<Record<string, string>> = {},
): Promise<FaultyRun> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    THIDUA_LANG: 'en',
    FAULT_ROOT: folder,
    FAULT_AT: String(at),
    FAULT_KIND: kind,
    ...environment,
  };
  const child = spawn(process.execPath, ['--require', preload, launcher, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  }
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...printed })));
}

/** How many operations on the disk a whole run takes, and what it ends with. */
export async function countOperations(
  folder: string,
  args: readonly string[],
): Promise<FaultyRun & { readonly operations: number }> {
  const report = join(tmpdir(), `thidua-operations-${process.pid}-${Math.trunc(performance.now() * 1000)}`);
  const ended = await runWithFault(folder, args, { at: 0, kind: 'before' }, { FAULT_COUNT: report });
  const operations = Number(readFileSync(report, 'utf8'));
  rmSync(report);
  return { ...ended, operations };
}

/** Does one thing after the other, two at a time. */
export async function twoAtATime<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}
