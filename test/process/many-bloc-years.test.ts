import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, run } from '../cli/fake-host.ts';
import { makeBlocYear, votesToCome } from '../cli/small-bloc-year.ts';
import { runBuilt } from './run-built.ts';

/** So many that the built command spreads them over threads; some are open, some have errors, some warnings. */
function manyBlocYears(): string {
  const workspace = emptyFolder();
  for (let index = 0; index < 130; index++) {
    const bloc = `khoi-${String(index).padStart(3, '0')}`;
    const changes =
      index % 10 === 3
        ? votesToCome(bloc, '2021')
        : index % 10 === 7
          ? { 'self-scores.csv': 'member,criterion,points\na,I,61\n' }
          : index % 10 === 9
            ? { 'members.csv': 'member,name,shrt_name\na,Sở A,\nb,Sở B,\nc,Sở C,\n' }
            : {};
    makeBlocYear(workspace, '2021', bloc, changes);
  }
  return workspace;
}

test.each([
  ['a summary', []],
  ['csv', ['--format', 'csv']],
  ['pages', ['--format', 'md']],
  ['json', ['--format', 'json']],
])('many bloc years in threads give what they give one after the other: %s', async (_, format) => {
  const workspace = manyBlocYears();
  const args = ['propose', ...format, '--dry-run'];
  const inTurn = await run(workspace, args);
  const { status, stdout, stderr } = runBuilt(workspace, args);
  expect(status).toBe(1);
  // The versions differ: the one in this process is made up.
  expect(stdout.replace(/"version": "[^"]*"/, '"version": "1.2.3"')).toBe(inTurn.stdout);
  expect(stderr).toBe(inTurn.stderr);
});

test('and write the same files', async () => {
  const [inTurn, inThreads] = [manyBlocYears(), manyBlocYears()];
  await run(inTurn, ['rotate', '--quiet']);
  runBuilt(inThreads, ['rotate', '--quiet']);
  const seatsOf = (workspace: string) => readFileSync(join(workspace, '2021/khoi-128/out/leadership.csv'), 'utf8');
  expect(seatsOf(inThreads)).toBe(seatsOf(inTurn));
});
