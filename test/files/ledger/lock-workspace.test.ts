import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LedgersLocked, withLedgers } from '../../../src/files/ledger/lock-workspace.ts';

function workspace(): { readonly folder: string; readonly lock: string } {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-lock-'));
  return { folder, lock: join(folder, '.thidua-ledger.lock') };
}

/** The number of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '0']).pid;
}

test('the lock stands while the work is done, and nothing is left of it', async () => {
  const { folder, lock } = workspace();
  const outcome = await withLedgers(folder, async () => existsSync(lock));
  expect(outcome).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});

test('it is given back when the work fails', async () => {
  const { folder } = workspace();
  await expect(withLedgers(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readdirSync(folder)).toEqual([]);
});

test('a second run is refused at once, and the first goes on', async () => {
  const { folder, lock } = workspace();
  await withLedgers(folder, async () => {
    await expect(withLedgers(folder, async () => 'never')).rejects.toThrow(LedgersLocked);
    expect(existsSync(lock)).toBe(true);
  });
});

test('a lock that a killed run of this machine left is taken over', async () => {
  const { folder, lock } = workspace();
  writeFileSync(lock, `${deadProcess()} ${hostname()}\n`);
  expect(await withLedgers(folder, async () => 'done')).toBe('done');
  expect(readdirSync(folder)).toEqual([]);
});

test('one of another machine is not: nobody here can tell whether it still runs', async () => {
  const { folder, lock } = workspace();
  writeFileSync(lock, `${deadProcess()} another-machine\n`);
  await expect(withLedgers(folder, async () => 'never')).rejects.toThrow(LedgersLocked);
});
