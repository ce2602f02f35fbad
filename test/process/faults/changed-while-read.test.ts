import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, packageFolder } from '../../cli/fake-host.ts';
import { startBuilt } from '../run-built.ts';
import { lookAt } from './look-at-folder.ts';

const bloc = '2021/co-quan-dang';

test.each(['written over', 'renamed over', 'deleted'])(
  'a score sheet that is %s while it is read is read whole, or said to be missing',
  (how) => {
    const folder = emptyFolder();
    cpSync(join(packageFolder, 'examples/hung-yen'), folder, { recursive: true });
    const file = join(folder, bloc, 'self-scores.csv');
    const other = join(folder, 'other.csv');
    writeFileSync(other, readFileSync(file, 'utf8').replace('don-vi-a,I.1,146', 'don-vi-a,I.1,1'));
    const { status, stderr } = runWhile(folder, ['score'], file, other, how);
    expect(stderr).not.toMatch(/\n {4}at /);
    if (how === 'deleted') {
      expect(status).toBe(1);
      expect(stderr).toMatch(/file-(?:missing|unreadable)/);
      return;
    }
    expect(status).toBe(0);
    const [{ inputs, members }] = JSON.parse(readFileSync(join(folder, bloc, 'out/result.json'), 'utf8')).blocs;
    // What was hashed is what was scored.
    expect(inputs['self-scores.csv']).toBe(createHash('sha256').update(readFileSync(file)).digest('hex'));
    const unit = members.find(({ member }: { member: string }) => member === 'don-vi-a');
    expect(unit.points['I.1'].self).toBe(1);
  },
);

test.each(['bloc.yaml', 'members.csv', 'rules.yaml', 'criteria.csv'])(
  'what next carries over is what was judged: where %s is changed in between, nothing is made',
  (name) => {
    const folder = emptyFolder();
    cpSync(join(packageFolder, 'examples/hung-yen'), folder, { recursive: true });
    const file = join(folder, bloc, name);
    const other = join(folder, 'other');
    writeFileSync(other, `${readFileSync(file, 'utf8')}\n`);
    const { status, stderr } = runWhile(folder, ['next'], file, other, 'after reading');
    expect(status).toBe(2);
    expect(stderr).toContain(`${bloc}/${name} was changed while this ran: nothing is written, run again`);
    expect(existsSync(join(folder, '2022'))).toBe(false);
  },
);

test.each([
  ['comes to be', 'written over', false],
  ['is written to', 'written over after reading', true],
  ['is deleted', 'deleted after reading', true],
] as const)('a ledger that %s while close is at work is not written over', (_, how, isThere) => {
  const folder = emptyFolder();
  cpSync(join(packageFolder, 'examples/hung-yen'), folder, { recursive: true });
  const ledger = join(folder, 'awards.csv');
  const other = join(folder, 'other');
  const rows = 'season,member,award,status\n2015,so-cu,giay-khen,granted\n';
  if (isThere) writeFileSync(ledger, rows);
  writeFileSync(other, `${rows}2016,so-cu,giay-khen,granted\n`);
  const { status, stderr } = runWhile(folder, ['close'], ledger, other, how);
  expect(status).toBe(2);
  expect(stderr).toContain('awards.csv was changed while this ran: nothing is written, run again');
  if (how.startsWith('deleted')) expect(existsSync(ledger)).toBe(false);
  else expect(readFileSync(ledger, 'utf8')).toBe(readFileSync(other, 'utf8'));
});

test.each([
  [['score'], ['score']],
  [['rotate'], ['propose']],
  [
    ['report', '--only', 'xlsx,html'],
    ['report', '--only', 'xlsx,html'],
  ],
])('of two runs at once, %j and %j, each file is whole', async (...commands) => {
  const alone = commands.map((args) => {
    const folder = emptyFolder();
    cpSync(join(packageFolder, 'examples/hung-yen'), folder, { recursive: true });
    return { folder, args };
  });
  for (const { folder, args } of alone) expect(await ended(folder, args)).toBe(0);
  const whole = alone.map(({ folder }) => lookAt(folder).files);
  for (let time = 0; time < 3; time++) {
    const folder = emptyFolder();
    cpSync(join(packageFolder, 'examples/hung-yen'), folder, { recursive: true });
    expect(await Promise.all(commands.map((args) => ended(folder, args)))).toEqual([0, 0]);
    const { files, leftovers } = lookAt(folder);
    expect(leftovers).toEqual([]);
    for (const [path, bytes] of files)
      expect(
        whole.map((tree) => tree.get(path)),
        path,
      ).toContain(bytes);
  }
});

function ended(folder: string, args: readonly string[]): Promise<number | null> {
  const child = startBuilt(folder, args);
  child.stdout?.resume();
  child.stderr?.resume();
  return new Promise((resolve) => child.on('close', resolve));
}

/** Runs the built command while a file becomes another one under its eyes. */
function runWhile(folder: string, args: readonly string[], file: string, to: string, how: string) {
  const preload = join(import.meta.dirname, 'changed-while-read.cjs');
  const launcher = join(packageFolder, 'bin/thidua.js');
  return spawnSync(process.execPath, ['--require', preload, launcher, ...args, '--lang', 'en'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', CHANGED_FILE: file, CHANGED_TO: to, CHANGED_HOW: how },
  });
}
