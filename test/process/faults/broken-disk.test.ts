import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, packageFolder } from '../../cli/fake-host.ts';
import { runBuilt } from '../run-built.ts';
import { brokenFiles, lookAt } from './look-at-folder.ts';
import { countOperations, runWithFault, twoAtATime } from './run-with-fault.ts';
import { folderFor, writingCommands } from './writing-commands.ts';

const bloc = '2021/co-quan-dang';
const english = { THIDUA_LANG: 'en' };

const isLong = process.env['THIDUA_CASES'] !== undefined;

/** What a disk may answer, and what is to be said of it. */
const answers: Readonly<Record<`E${string}`, RegExp>> = {
  ENOSPC: /the disk is full/,
  EIO: /input\/output error/,
  EACCES: /permission denied|may be open in Excel/,
  EROFS: /the disk is read-only/,
  EBUSY: /may be open in Excel/,
};

test.each(Object.entries(writingCommands))(
  'where the disk refuses an operation, %s says so in a line, and each file is old or new',
  async (_, command) => {
    const { args } = command;
    const undisturbed = folderFor(command);
    const before = lookAt(undisturbed).files;
    const { operations } = await countOperations(undisturbed, args);
    const { files: after } = lookAt(undisturbed);
    const all = Array.from({ length: operations }, (_, index) => index + 1);
    const chosen = isLong ? all : all.filter((at) => at % Math.ceil(operations / 5) === 1 % Math.ceil(operations / 5));
    const faults = chosen.flatMap((at, index) =>
      Object.keys(answers)
        .filter((_, answer) => isLong || answer === index % Object.keys(answers).length)
        .map((kind) => ({ at, kind: kind as `E${string}` })),
    );
    await twoAtATime(faults, async (fault) => {
      const said = `${fault.kind} at operation ${fault.at} of ${operations}`;
      const folder = folderFor(command);
      const ended = await runWithFault(folder, args, fault);
      const found = lookAt(folder);
      expect(brokenFiles(found.files, before, after), said).toEqual([]);
      expect(ended.stderr, said).not.toMatch(/\n {4}at |injected|internal error/i);
      // A folder that cannot be synced, and a leftover that cannot be taken away, are nobody's concern.
      if (ended.status !== 0) {
        expect([1, 2], `${said}: ${ended.stderr}`).toContain(ended.status);
        expect(ended.stderr, said).toMatch(answers[fault.kind] ?? /./);
      } else expect(found.files, said).toEqual(after);
      rmSync(folder, { recursive: true });
    });
  },
  600_000,
);

/** A file system of its own of so many kilobytes, or why there can be none here. */
function mountSmall(kilobytes: number): { readonly folder: string; readonly unmount: () => void } | undefined {
  const folder = emptyFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    return undefined;
  }
  return { folder, unmount: () => execFileSync('umount', ['-l', folder]) };
}

const canMount = (() => {
  if (process.platform !== 'linux') return false;
  const small = mountSmall(64);
  small?.unmount();
  return small !== undefined;
})();

describe.skipIf(!canMount)('on a disk of its own (skipped where none may be mounted)', () => {
  test('a disk that is full keeps the earlier results whole, and says so', () => {
    const small = mountSmall(256);
    if (!small) throw new Error('not mounted');
    try {
      cpSync(join(packageFolder, 'examples/hung-yen'), small.folder, { recursive: true });
      expect(runBuilt(small.folder, ['score'], english).status).toBe(0);
      const before = lookAt(small.folder).files;
      fill(join(small.folder, 'rest'));
      const { status, stdout, stderr } = runBuilt(small.folder, ['rotate'], english);
      expect(status).toBe(2);
      expect(stderr).toMatch(new RegExp(`${bloc}/out.*: the disk is full`));
      expect(stdout).toContain('HEAD AND DEPUTIES');
      rmSync(join(small.folder, 'rest'));
      const found = lookAt(small.folder);
      expect(brokenFiles(found.files, before, before)).toEqual([]);
      expect(found.leftovers).toEqual([]);
      expect(runBuilt(small.folder, ['rotate'], english).status).toBe(0);
    } finally {
      small.unmount();
    }
  });

  test('a disk that is read-only is said to be', () => {
    const small = mountSmall(1024);
    if (!small) throw new Error('not mounted');
    try {
      cpSync(join(packageFolder, 'examples/hung-yen'), small.folder, { recursive: true });
      execFileSync('mount', ['-o', 'remount,ro', small.folder]);
      for (const command of ['score', 'sheets', 'close', 'next', 'lock']) {
        const { status, stderr } = runBuilt(small.folder, [command], english);
        expect([1, 2], command).toContain(status);
        expect(stderr, command).toContain('the disk is read-only');
        expect(stderr, command).not.toMatch(/\n {4}at /);
      }
      expect(runBuilt(small.folder, ['score', '--dry-run'], english).status).toBe(0);
      expect(runBuilt(small.folder, ['score', '--out', emptyFolder()], english).status).toBe(0);
    } finally {
      small.unmount();
    }
  });
});

function fill(file: string): void {
  spawnSync('dd', ['if=/dev/zero', `of=${file}`, 'bs=1k'], { stdio: 'ignore' });
}

describe('links', () => {
  function workspace(): string {
    const folder = emptyFolder();
    cpSync(join(packageFolder, 'examples/hung-yen'), folder, { recursive: true });
    return folder;
  }

  test.each(['score', 'propose', 'rotate', 'sheets', 'report'])(
    'where out/ is a link out of the workspace %s writes nothing through it',
    (command) => {
      const [folder, elsewhere] = [workspace(), emptyFolder()];
      symlinkSync(elsewhere, join(folder, bloc, 'out'));
      const { status, stderr } = runBuilt(folder, [command, '--lang', 'en']);
      expect(status).toBe(2);
      expect(stderr).toContain('that folder is a link that leads out; to write there, say so: --out');
      expect(readdirSync(elsewhere)).toEqual([]);
      expect(runBuilt(folder, [command, '--out', elsewhere]).status).toBe(0);
      expect(readdirSync(elsewhere)).toEqual(['2021']);
    },
  );

  test('of a workspace whose out/ leads out stats writes nothing there', () => {
    const [folder, elsewhere] = [emptyFolder(), emptyFolder()];
    cpSync(join(packageFolder, 'examples/tay-nguyen'), folder, { recursive: true });
    symlinkSync(elsewhere, join(folder, 'out'));
    expect(runBuilt(folder, ['stats', '--lang', 'en'])).toMatchObject({ status: 2 });
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('out/ may be a link within the workspace', () => {
    const folder = workspace();
    mkdirSync(join(folder, 'ket-qua'));
    symlinkSync(join(folder, 'ket-qua'), join(folder, bloc, 'out'));
    expect(runBuilt(folder, ['score']).status).toBe(0);
    expect(readdirSync(join(folder, 'ket-qua')).sort()).toEqual(['ranking.csv', 'result.json', 'scores.csv']);
  });

  test('a result that is a link is replaced, and what it led to is not touched', () => {
    const [folder, elsewhere] = [workspace(), emptyFolder()];
    writeFileSync(join(elsewhere, 'so.csv'), 'sổ khác\n');
    mkdirSync(join(folder, bloc, 'out'));
    symlinkSync(join(elsewhere, 'so.csv'), join(folder, bloc, 'out', 'ranking.csv'));
    expect(runBuilt(folder, ['score']).status).toBe(0);
    expect(readFileSync(join(elsewhere, 'so.csv'), 'utf8')).toBe('sổ khác\n');
    expect(readFileSync(join(folder, bloc, 'out', 'ranking.csv'), 'utf8')).toMatch(/^rank,member/);
  });
});
