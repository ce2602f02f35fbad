import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, packageFolder } from '../cli/fake-host.ts';
import { makeBlocYear } from '../cli/small-bloc-year.ts';
import { runBuilt, startBuilt } from './run-built.ts';

const isRoot = process.getuid?.() === 0;

function workspaceOf(...blocs: readonly string[]): string {
  const workspace = emptyFolder();
  for (const bloc of blocs) makeBlocYear(workspace, '2021', bloc);
  return workspace;
}

describe('exit status', () => {
  test('0: decided, with the result on stdout and all else on stderr', () => {
    const { status, stdout, stderr } = runBuilt(workspaceOf('noi-chinh'), ['propose', '--bloc', 'noi-chinh']);
    expect(status).toBe(0);
    expect(stdout).toContain('ĐỀ NGHỊ KHEN THƯỞNG');
    expect(stderr).toBe('Đã ghi: 2021/noi-chinh/out/proposal.csv, 2021/noi-chinh/out/result.json\n');
  });

  test('1: problems in the files', () => {
    const workspace = emptyFolder();
    makeBlocYear(workspace, '2021', 'noi-chinh', { 'criteria.csv': undefined });
    const { status, stdout, stderr } = runBuilt(workspace, ['score', '2021/']);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('2021/noi-chinh/bloc.yaml:1:1 error file-missing: ');
  });

  test.each([
    ['no command', []],
    ['an unknown command', ['scor']],
    ['an unknown option', ['score', '--formt', 'csv']],
    ['a format that there is not', ['score', '--format', 'xml']],
    ['a path that is not there', ['score', '2012']],
    ['an empty folder', ['score', '.']],
    ['a path too many', ['score', '.', '.']],
  ])('2: %s', (_, args) => {
    const { status, stdout, stderr } = runBuilt(emptyFolder(), args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^thidua: lỗi: .+\n/);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  test('3: a vote is missing', () => {
    const workspace = emptyFolder();
    makeBlocYear(workspace, '2021', 'noi-chinh', { 'votes.csv': undefined, 'bloc.yaml': blocWithoutCounts });
    expect(runBuilt(workspace, ['propose']).status).toBe(3);
  });

  test('1 before 3 before 0', () => {
    const workspace = workspaceOf('a-a', 'b-b', 'c-c');
    writeFileSync(join(workspace, '2021/b-b/bloc.yaml'), blocWithoutCounts.replace('noi-chinh', 'b-b'));
    writeFileSync(join(workspace, '2021/b-b/votes.csv'), 'contest,member,agree\n');
    expect(runBuilt(workspace, ['propose']).status).toBe(3);
    writeFileSync(join(workspace, '2021/c-c/members.csv'), 'member\n');
    expect(runBuilt(workspace, ['propose']).status).toBe(1);
  });
});

const blocWithoutCounts = 'bloc: noi-chinh\nname: Khối\nseason: "2021"\nleadership: { head: a, deputies: [] }\n';

describe('the same bytes', () => {
  const outputsOf = (folder: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      readdirSync(join(folder, 'out'))
        .sort()
        .map((name) => [name, readFileSync(join(folder, 'out', name), 'utf8')]),
    );

  test.each([
    ['another time zone', { TZ: 'Pacific/Kiritimati' }],
    ['another locale', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['another language of the messages', { THIDUA_LANG: 'en' }],
    ['forced colour', { FORCE_COLOR: '3' }],
  ])('%s', (_, env) => {
    const [one, other] = [workspaceOf('noi-chinh'), workspaceOf('noi-chinh')];
    runBuilt(one, ['rotate', '--years', '3']);
    runBuilt('/', ['rotate', join(other, '2021/noi-chinh'), '--years', '3'], env);
    expect(outputsOf(join(other, '2021/noi-chinh'))).toEqual(outputsOf(join(one, '2021/noi-chinh')));
  });

  test('a second run', () => {
    const workspace = workspaceOf('noi-chinh');
    const folder = join(workspace, '2021/noi-chinh');
    runBuilt(workspace, ['rotate']);
    const before = outputsOf(folder);
    runBuilt(workspace, ['rotate']);
    expect(outputsOf(folder)).toEqual(before);
  });
});

describe('what is written', () => {
  test('nothing but the results: no temporary file is left, no input is touched', () => {
    const workspace = workspaceOf('noi-chinh');
    const folder = join(workspace, '2021/noi-chinh');
    const before = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
    for (const command of ['score', 'propose', 'rotate']) runBuilt(workspace, [command]);
    expect(before.every(([name, text]) => readFileSync(join(folder, name ?? ''), 'utf8') === text)).toBe(true);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'leadership.csv',
      'proposal.csv',
      'ranking.csv',
      'result.json',
      'scores.csv',
    ]);
  });

  test.skipIf(isRoot)('a folder that cannot be written: said in a line, status 2', () => {
    const workspace = workspaceOf('noi-chinh');
    chmodSync(join(workspace, '2021/noi-chinh'), 0o500);
    const { status, stderr } = runBuilt(workspace, ['score']);
    expect(status).toBe(2);
    expect(stderr).toContain('không ghi được 2021/noi-chinh/out');
  });

  test('a link in place of a file of the bloc year that leads out is refused', () => {
    const workspace = workspaceOf('noi-chinh');
    const outside = join(emptyFolder(), 'members.csv');
    writeFileSync(outside, 'member,name\na,A\n');
    const members = join(workspace, '2021/noi-chinh/members.csv');
    cpSync(members, `${members}.old`);
    writeFileSync(members, '');
    symlinkSync(outside, join(workspace, '2021/noi-chinh/link.csv'));
    mkdirSync(join(workspace, 'x'));
    writeFileSync(join(workspace, '2021/noi-chinh/bloc.yaml'), `${blocWithoutCounts}criteria: link.csv\n`);
    const { status, stderr } = runBuilt(workspace, ['check']);
    expect(status).toBe(1);
    expect(stderr).toContain('error path-outside');
  });
});

describe('a pipe', () => {
  test('that is closed early ends the command quietly', async () => {
    const child = startBuilt(packageFolder, ['codes']);
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    await once(child, 'close');
    expect(stderr).toBe('');
  });

  test('gets all of a long output', () => {
    const { stdout, status } = runBuilt(packageFolder, [
      'propose',
      'examples/bac-ninh',
      '--format',
      'json',
      '--dry-run',
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).blocs).toHaveLength(4);
  });
});

describe('the package as it is shipped', () => {
  test('knows its version, its schemas, its examples and its codes', () => {
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
    expect(runBuilt('/', ['--version']).stdout).toBe(`${version}\n`);
    expect(JSON.parse(runBuilt('/', ['schema', 'rules']).stdout)).toHaveProperty('$schema');
    expect(runBuilt('/', ['codes', '--lang', 'en']).stdout).toContain('score-above-max');
  });

  test('init makes a folder that checks clean but for the empty scores', () => {
    const folder = emptyFolder();
    expect(runBuilt(folder, ['init', 'khoi/2026/noi-chinh']).status).toBe(0);
    const { status, stdout } = runBuilt(folder, ['check', 'khoi', '--format', 'json']);
    expect(status).toBe(1);
    const codes: string[] = JSON.parse(stdout).blocs[0].diagnostics.map(({ code }: { code: string }) => code);
    expect(new Set(codes)).toEqual(new Set(['unscored']));
    expect(runBuilt(folder, ['init', 'khoi/2026/noi-chinh']).status).toBe(2);
    expect(existsSync(join(folder, 'khoi/2026/noi-chinh/out'))).toBe(false);
  });
});
