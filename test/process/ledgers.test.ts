import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, packageFolder } from '../cli/fake-host.ts';
import { runBuilt, startBuilt } from './run-built.ts';

/** A workspace whose ledger has many rows, so that writing it takes a while. */
function workspaceWithLedger(): { readonly folder: string; readonly before: string } {
  const folder = emptyFolder();
  cpSync(join(packageFolder, 'examples/hung-yen'), folder, { recursive: true });
  const rows = Array.from({ length: 40_000 }, (_, row) => `${2000 + (row % 20)},khoi-khac,dv-${row},giay-khen,granted`);
  const before = `season,bloc,member,award,status\n${rows.join('\n')}\n`;
  writeFileSync(join(folder, 'awards.csv'), before);
  return { folder, before };
}

function ledger(folder: string): string {
  return readFileSync(join(folder, 'awards.csv'), 'utf8');
}

/** What one undisturbed run makes of it. */
function whole(): string {
  const { folder } = workspaceWithLedger();
  expect(runBuilt(folder, ['close', '--quiet']).status).toBe(0);
  return ledger(folder);
}

test('of two runs at once one records the season, and the other is refused or finds it done', async () => {
  const expected = whole();
  for (let time = 0; time < 3; time++) {
    const { folder } = workspaceWithLedger();
    const runs = [startBuilt(folder, ['close', '--lang', 'en']), startBuilt(folder, ['close', '--lang', 'en'])];
    const outcomes = await Promise.all(
      runs.map(async (child) => {
        let stderr = '';
        child.stderr?.on('data', (text) => {
          stderr += String(text);
        });
        child.stdout?.resume();
        const status = await new Promise((resolve) => child.on('close', resolve));
        return { status, stderr };
      }),
    );
    const recorded = outcomes.filter(({ stderr }) => stderr.includes('Recorded in: awards.csv, leadership.csv'));
    expect(recorded).toHaveLength(1);
    const [other] = outcomes.filter((one) => one !== recorded[0]);
    expect(other?.stderr).toMatch(/another run is writing the ledgers|nothing was changed/);
    expect(other?.status).toBe(other?.stderr.includes('another run') ? 1 : 0);
    expect(ledger(folder)).toBe(expected);
    expect(readdirSync(folder).filter((name) => name.startsWith('.thidua-ledger'))).toEqual([]);
  }
});

test('a run killed at any moment leaves the old ledger or the new one, whole, and the next one completes', async () => {
  const expected = whole();
  let old = 0;
  for (let delay = 40; delay <= 400; delay += 24) {
    const { folder, before } = workspaceWithLedger();
    const child = startBuilt(folder, ['close', '--quiet']);
    const closed = new Promise((resolve) => child.on('close', resolve));
    child.stdout?.resume();
    child.stderr?.resume();
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    await closed;
    clearTimeout(timer);
    const found = ledger(folder);
    expect([before, expected]).toContain(found);
    if (found === before) old++;
    const next = runBuilt(folder, ['close', '--quiet', '--lang', 'en']);
    expect(next, `killed after ${delay} ms`).toMatchObject({ status: 0, stderr: '' });
    expect(ledger(folder)).toBe(expected);
    expect(readdirSync(folder).sort()).toEqual(['2021', 'awards.csv', 'leadership.csv']);
    rmSync(folder, { recursive: true });
  }
  // Some have to be killed in time, or this says nothing.
  expect(old).toBeGreaterThan(0);
});
