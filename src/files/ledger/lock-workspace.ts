import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { cannotLink } from '../cannot-link.ts';
import { isRunning } from '../is-running.ts';

/** Stands in the workspace while its ledgers are being written. */
const lockName = '.thidua-ledger.lock';

/** Another run is writing the ledgers, or was and its machine cannot be asked. */
export class LedgersLocked extends Error {
  override readonly name = 'LedgersLocked';
  /** Absolute. */
  readonly file: string;

  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

/**
 * Keeps the ledgers of a workspace to this run while `work` reads and writes them: of two runs at once the second is
 * refused at once (`LedgersLocked`). A lock that a killed run of this machine has left behind is taken over.
 */
export async function withLedgers<Outcome>(workspace: string, work: () => Promise<Outcome>): Promise<Outcome> {
  const file = join(workspace, lockName);
  takeLock(file);
  try {
    sweep(workspace);
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** What killed runs have left half written, or half locked: whoever holds the lock is the only one that writes here. */
function sweep(workspace: string): void {
  const halfWritten = /^\.(?:awards|leadership)\.csv\.\d+\.tmp$/;
  const halfLocked = /^\.thidua-ledger\.lock\.(\d{1,10})(?:\.old)?$/;
  for (const name of readdirSync(workspace)) {
    const [, owner] = halfLocked.exec(name) ?? [];
    const isLeft = halfWritten.test(name) || (owner !== undefined && !isRunning(Number(owner)));
    if (isLeft) rmSync(join(workspace, name), { force: true });
  }
}

function takeLock(file: string): void {
  if (tryLock(file)) return;
  const left = readLock(file);
  if (left !== undefined && !isLeftBehind(left)) throw new LedgersLocked(file);
  if (left !== undefined) clearLock(file, left);
  if (!tryLock(file)) throw new LedgersLocked(file);
}

/** The lock appears with its owner in it: a run killed at any moment leaves none that says nothing. */
function tryLock(file: string): boolean {
  const own = `${file}.${process.pid}`;
  try {
    writeFileSync(own, `${process.pid} ${hostname()}\n`);
    linkSync(own, file);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!cannotLink(error) || !existsSync(own)) throw error;
    return tryLockInPlace(file, own);
  } finally {
    rmSync(own, { force: true });
  }
}

function tryLockInPlace(file: string, own: string): boolean {
  try {
    copyFileSync(own, file, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readLock(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The run that took it ended on this machine without giving it back. */
function isLeftBehind(lock: string): boolean {
  const [pid = '', host = ''] = lock.trim().split(' ');
  return host === hostname() && /^\d+$/.test(pid) && !isRunning(Number(pid));
}

/** Takes a lock out of the way; where another run has put its own there in the meantime, that one is put back. */
function clearLock(file: string, left: string): void {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readLock(aside) !== left) {
    try {
      linkSync(aside, file);
    } catch {
      // Somebody else holds it by now.
    }
  }
  rmSync(aside, { force: true });
}
