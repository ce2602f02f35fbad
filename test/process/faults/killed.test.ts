import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolder, run } from '../../cli/fake-host.ts';
import { runBuilt } from '../run-built.ts';
import { brokenFiles, lookAt } from './look-at-folder.ts';
import { countOperations, type Fault, runWithFault, twoAtATime } from './run-with-fault.ts';
import { folderFor, writingCommands } from './writing-commands.ts';

/** All faults of a command with `npm run test:long`; else evenly chosen ones. */
const isLong = process.env['THIDUA_CASES'] !== undefined;
const mostInShortRun = 10;

const language = { THIDUA_LANG: 'en' };

test.each(Object.entries(writingCommands))(
  'killed at any write, sync or rename, %s leaves each file old or new, and the next run completes',
  async (_, command) => {
    const { args, refusesTwice = false } = command;
    const undisturbed = folderFor(command);
    const before = lookAt(undisturbed).files;
    const whole = await countOperations(undisturbed, args);
    expect(whole, whole.stderr).toMatchObject({ status: 0 });
    const { files: after, leftovers } = lookAt(undisturbed);
    expect(leftovers).toEqual([]);
    expect(after).not.toEqual(before);
    expect(whole.operations).toBeGreaterThan(3);
    await twoAtATime(faultsOf(whole.operations), async (fault) => {
      const said = `${fault.kind} operation ${fault.at} of ${whole.operations}`;
      const folder = folderFor(command);
      const cut = await runWithFault(folder, args, fault);
      expect(cut.status, said).toBeNull();
      expect(brokenFiles(lookAt(folder).files, before, after), said).toEqual([]);
      const next = runBuilt(folder, args, language);
      const found = lookAt(folder);
      expect(brokenFiles(found.files, after, after), said).toEqual([]);
      if (refusesTwice && next.status === 2) expect(next.stderr, said).toContain('are not overwritten');
      else {
        expect(next.status, `${said}: ${next.stderr}`).toBe(0);
        expect(found.leftovers, said).toEqual([]);
      }
      rmSync(folder, { recursive: true });
    });
    rmSync(undisturbed, { recursive: true });
  },
  600_000,
);

function faultsOf(operations: number): readonly Fault[] {
  const all = Array.from({ length: operations }, (_, index) => index + 1).flatMap((at): Fault[] => [
    { at, kind: 'before' },
    { at, kind: 'half' },
  ]);
  if (isLong || all.length <= mostInShortRun) return all;
  // An odd step, so that both kinds are met.
  const step = Math.ceil(all.length / mostInShortRun) | 1;
  return all.filter((_, index) => index % step === 0);
}

/** Commands that write nothing, whatever they are given. */
const readers = ['check', 'explain', 'draw', 'verify', 'audit', 'tally', 'targets', 'schema', 'codes', 'help'];

test('every command either writes nothing or is killed here', async () => {
  const { stdout } = await run('/', ['--help', '--lang', 'en']);
  const commands = (/Commands:\n([\s\S]*?)\n\n/.exec(stdout)?.[1] ?? '').matchAll(/^ {2}([a-z]+) /gm);
  const names = [...commands].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(15);
  const killed = new Set(Object.values(writingCommands).map(({ args }) => args[0]));
  expect(names.filter((name) => !killed.has(name) && !readers.includes(name))).toEqual([]);
  expect([...killed].filter((name) => name === undefined || !names.includes(name))).toEqual([]);
});

test('what writes to the disk goes through few modules, which these tests have gone through', () => {
  expect(modulesThatWrite()).toEqual([
    // To stdout and stderr.
    'src/cli/open-output.ts',
    'src/files/ledger/lock-workspace.ts',
    'src/files/make-folder.ts',
    'src/files/write-atomically.ts',
    'src/files/write-new-files.ts',
  ]);
});

function modulesThatWrite(): readonly string[] {
  const writes =
    /\b(?:writeFileSync|writeSync|renameSync|linkSync|copyFileSync|appendFileSync|mkdirSync|createWriteStream|cpSync)\b/;
  const sources = [...lookAt(join(packageFolder, 'src')).files].filter(([path]) => path.endsWith('.ts'));
  return sources.filter(([, text]) => writes.test(text)).map(([path]) => `src/${path.replaceAll('\\', '/')}`);
}
