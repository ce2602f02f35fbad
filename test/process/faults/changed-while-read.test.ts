import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
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
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--require',
        join(import.meta.dirname, 'changed-while-read.cjs'),
        join(packageFolder, 'bin/thidua.js'),
        'score',
        '--lang',
        'en',
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', CHANGED_FILE: file, CHANGED_TO: other, CHANGED_HOW: how },
      },
    );
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
