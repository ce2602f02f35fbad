import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../cli/fake-host.ts';
import { makeBlocYear } from '../cli/small-bloc-year.ts';
import { runBuilt } from './run-built.ts';

test('verify ends with 0 after a run, with 1 once an input has changed, with 2 where there is nothing', () => {
  const workspace = emptyFolder();
  const folder = makeBlocYear(workspace, '2021', 'khoi-a');
  expect(runBuilt(workspace, ['verify']).status).toBe(1);
  expect(runBuilt(workspace, ['score']).status).toBe(0);
  expect(runBuilt(workspace, ['verify', '--quiet'])).toMatchObject({ status: 0, stderr: '' });
  appendFileSync(join(folder, 'votes.csv'), '\n');
  const { status, stdout } = runBuilt(workspace, ['verify', '--lang', 'en']);
  expect([status, stdout]).toEqual([1, expect.stringContaining('votes.csv: has changed')]);
  expect(runBuilt(emptyFolder(), ['verify']).status).toBe(2);
});
