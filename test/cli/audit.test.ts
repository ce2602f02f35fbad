import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, packageFolder, run } from './fake-host.ts';

function example(): string {
  const folder = emptyFolder();
  cpSync(join(packageFolder, 'test/cases/audit/figures-that-warn'), folder, { recursive: true });
  return folder;
}

test('it writes nothing and ends with 0 whatever it finds', async () => {
  const folder = example();
  const before = readdirSync(folder, { recursive: true }).sort();
  const { status, stdout, stderr } = await run(folder, ['audit', '--lang', 'en']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Scorers far from the others');
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
});

test('an undecided bloc year is no failure either', async () => {
  const folder = join(packageFolder, 'test/cases/audit/too-little-to-judge');
  expect((await run(folder, ['audit', '--format', 'json'])).status).toBe(0);
});

test.each([
  ['0', 2],
  ['101', 2],
  ['two', 2],
  ['1', 0],
  ['100', 0],
])('--within %s ends with %d', async (within, expected) => {
  expect((await run(example(), ['audit', '--within', within])).status).toBe(expected);
});

test('--within says how many seasons are looked at', async () => {
  const rowsOf = async (within: string) => {
    const { stdout } = await run(example(), ['audit', '--format', 'csv', '--lang', 'en', '--within', within]);
    return stdout.split('\n').filter((row) => row.includes('never-honoured'));
  };
  expect(await rowsOf('4')).toEqual([]);
  expect(await rowsOf('3')).toEqual([
    'khoi-a,2021,never-honoured,so-noi-vu,,,"Sở Nội vụ: no collective award in 3 seasons, 2019–2021"',
  ]);
  expect(await rowsOf('5')).toEqual([
    'khoi-a,2021,never-honoured,,,,Not judged: the ledger and this season have 4 of the 5 seasons to look at.',
  ]);
});

test('a table keeps to 80 columns, and Markdown has the same findings', async () => {
  const folder = join(packageFolder, 'examples/bac-ninh');
  const table = await run(folder, ['audit']);
  expect(table.stdout.split('\n').every((line) => [...line.normalize('NFC')].length <= 80)).toBe(true);
  const markdown = await run(folder, ['audit', '--format', 'md']);
  const titles = (text: string) => text.match(/^(?:## )?Thay đổi nhỏ nhất.*$/gm)?.length;
  expect(titles(markdown.stdout)).toBe(titles(table.stdout));
});

test('the same bytes again', async () => {
  const folder = join(packageFolder, 'examples/bac-ninh');
  const once = await run(folder, ['audit', '--format', 'json']);
  expect((await run(folder, ['audit', '--format', 'json'])).stdout).toBe(once.stdout);
});

test('a bloc with errors is left out and told of', async () => {
  const folder = join(packageFolder, 'test/cases/audit/one-bloc-broken');
  const { status, stdout, stderr } = await run(folder, ['audit', '--lang', 'en']);
  expect(status).toBe(1);
  expect(stdout).toContain('Khối thi đua B, season 2021');
  expect(stdout).not.toContain('Khối thi đua C');
  expect(stderr).toContain('score-above-max');
});
