import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, run } from './fake-host.ts';
import { makeBlocYear } from './small-bloc-year.ts';

const english = ['--lang', 'en'];

test('the version alone, before anything is loaded', async () => {
  expect(await run('/', ['--version'])).toEqual({ status: 0, stdout: '1.2.3\n', stderr: '' });
});

test.each([['--help'], ['score', '--help'], ['explain', '--help'], ['help', 'rotate']])(
  'no English in the Vietnamese help: %s %s',
  async (...args) => {
    const { status, stdout } = await run('/', args.filter(Boolean));
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/Usage|Options|Arguments|Commands|display|default|choices/i);
    expect(stdout).toContain('Cách dùng:');
  },
);

test('help in English', async () => {
  const { stdout } = await run('/', ['score', '--help', ...english]);
  expect(stdout).toContain('Usage: thidua score [options] [path]');
  expect(stdout).toContain('--dry-run');
  expect((await run('/', ['--help'], { env: { THIDUA_LANG: 'en' } })).stdout).toContain('Commands:');
});

test.each<[readonly string[], string]>([
  [[], 'no command given'],
  [['help', 'scor'], 'there is no command “scor”; did you mean “score”?'],
  [['scor'], 'there is no command “scor”; did you mean “score”?'],
  [['score', '--fromat', 'csv'], 'there is no option “--fromat”; did you mean “--format”?'],
  [['score', '--format'], 'option --format needs a value'],
  [['score', '--format', 'xml'], '--format does not take “xml”; allowed: table, csv, json, md'],
  [['score', 'a', 'b'], 'too many arguments: b'],
  [['rotate', '--years', '0'], '--years does not take “0”; allowed: a whole number from 1 to 100'],
  [['score', '--season', '2021', '--all-seasons'], '--season and --all-seasons exclude each other'],
  [['explain'], 'argument <member> is missing'],
  [['codes', 'score-above-maxx'], 'there is no diagnostic code “score-above-maxx”; did you mean “score-above-max”?'],
])('wrong usage says what and exits 2: %j', async (args, message) => {
  const { status, stdout, stderr } = await run('/', [...args, ...english]);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(`thidua: error: ${message}`);
});

test('paths, blocs and seasons that are not there name what is near', async () => {
  const workspace = emptyFolder();
  makeBlocYear(workspace, '2020', 'noi-chinh');
  makeBlocYear(workspace, '2021', 'noi-chinh');
  makeBlocYear(workspace, '2021', 'van-xa');
  const lineOf = async (...args: string[]) => {
    const { status, stderr } = await run(workspace, [...args, ...english]);
    expect(status).toBe(2);
    return stderr;
  };
  expect(await lineOf('score', '2012')).toContain('there is no folder 2012; did you mean “2021”?');
  expect(await lineOf('score', 'khac')).toContain('there is no folder khac; there are: 2020, 2021');
  expect(await lineOf('score', '--bloc', 'noi-chin')).toContain('no bloc “noi-chin” in the working directory; did you');
  expect(await lineOf('score', '--bloc', 'x')).toContain('there are: noi-chinh, van-xa');
  expect(await lineOf('score', '--season', '1999')).toContain('there are: 2020, 2021');
  expect(await lineOf('score', '--season', '2020', '--bloc', 'van-xa')).toContain('“van-xa”');
  expect(await lineOf('score', '2021/van-xa/bloc.yaml')).toContain('not a folder; did you mean “2021/van-xa”?');
  mkdirSync(join(workspace, '2022'));
  expect(await lineOf('score', '2022')).toContain('found no bloc.yaml at 2022 or up to two levels below it');
  expect(await lineOf('score', '2022')).toContain('; but there is one at: .');
  expect(await lineOf('score', emptyFolder())).toContain('found no bloc.yaml');
});

test('an error of our own is an apology, not a stack trace', async () => {
  const workspace = emptyFolder();
  makeBlocYear(workspace, '2021', 'noi-chinh');
  makeBlocYear(workspace, '2021', 'van-xa');
  const broken = () => {
    throw new Error('the clock has stopped');
  };
  const { status, stderr } = await run(workspace, ['check', ...english], { terminal: 80, clock: broken });
  expect(status).toBe(70);
  expect(stderr).toContain('Sorry: thidua 1.2.3 met an internal error.');
  expect(stderr).toContain('Error: the clock has stopped');
  expect(stderr).not.toMatch(/\n\s+at .*\n\s+at /);
});

test('codes and schemas are printed, and listed without a name', async () => {
  const list = await run('/', ['codes', ...english]);
  expect(list.status).toBe(0);
  expect(list.stdout).toContain('score-above-max');
  const page = await run('/', ['codes', 'unscored', '--format', 'json']);
  expect(JSON.parse(page.stdout)).toMatchObject({ code: 'unscored', severity: ['error'] });
  const schemas = await run('/', ['schema']);
  expect(schemas.stdout.split('\n')).toContain('rules');
  expect(JSON.parse((await run('/', ['schema', 'rules.yaml'])).stdout)).toHaveProperty('$schema');
  expect((await run('/', ['schema', 'rule', ...english])).stderr).toContain('did you mean “rules”?');
});

test('files that are in the way of a folder', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'x'), '');
  for (const path of ['x', 'x/2026/noi-chinh']) {
    const { status, stderr } = await run(folder, ['init', path, ...english]);
    expect(status).toBe(2);
    expect(stderr).toContain('x is a file, not a folder');
  }
});

describe('a folder is not made where bloc years would be nested', () => {
  test.each([
    ['in a workspace', '.', 'the bloc year 2021/noi-chinh stands inside it'],
    ['in a workspace named by its path', '../khoi', 'the bloc year 2021/noi-chinh stands inside it'],
    ['in a bloc year', '2021/noi-chinh/con', 'it lies inside the bloc year 2021/noi-chinh'],
    ['two levels down in a bloc year', '2021/noi-chinh/2022/con', 'it lies inside the bloc year 2021/noi-chinh'],
  ])('%s', async (_, path, reason) => {
    const folder = join(emptyFolder(), 'khoi');
    makeBlocYear(folder, '2021', 'noi-chinh');
    const { status, stderr } = await run(folder, ['init', path, ...english]);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
    expect(existsSync(join(folder, 'bloc.yaml'))).toBe(false);
  });

  test('an example neither', async () => {
    const folder = makeBlocYear(emptyFolder(), '2021', 'noi-chinh');
    const { status, stderr } = await run(folder, ['init', 'mau', '--from', 'bac-ninh/2019/noi-chinh', ...english]);
    expect(status).toBe(2);
    expect(stderr).toContain('it lies inside the bloc year .');
  });

  test('beside a bloc year there is room', async () => {
    const folder = emptyFolder();
    makeBlocYear(folder, '2021', 'noi-chinh');
    expect((await run(folder, ['init', '2021/kinh-te', ...english])).status).toBe(0);
  });
});

test('of many units the first ones are listed, and that there are more', async () => {
  const units = Array.from({ length: 14 }, (_, n) => `don-vi-${n + 10}`);
  const rows = units.map((unit) => `${unit},Đơn vị ${unit},,,\n`).join('');
  const folder = makeBlocYear(emptyFolder(), '2021', 'noi-chinh', {
    'members.csv': `member,name,short_name,aliases,ring\n${rows}`,
  });
  const { stderr } = await run(folder, ['explain', 'zzz', ...english]);
  expect(stderr).toContain('; there are: don-vi-10, ');
  expect(stderr).toMatch(/don-vi-21, …\n/);
});
