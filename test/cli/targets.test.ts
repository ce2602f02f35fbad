import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, run } from './fake-host.ts';

const targets = `target,title,season,yearly,of,share_min,of_which,actual,base
ldtt,Advanced workers,2021,,staff,80%,,7,10
cstd,Emulation fighters,2021,,,20%,ldtt,,
gdvh,Households,2020-2022,x,households,100%,,,9
gdvh,,2020,,,,,9,
gdvh,,2022,,,,,9,
`;

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('targets', () => {
  test('json holds exact shares, heads, and null where a figure is missing', async () => {
    const { status, stdout, stderr } = await run(folderWith({ 'targets.csv': targets }), [
      'targets',
      '--format',
      'json',
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { tool, command, targets: judged } = JSON.parse(stdout);
    expect({ tool, command }).toEqual({ tool: 'thidua', command: 'targets' });
    expect(judged).toMatchObject([
      { target: 'gdvh', met: null, missing: { what: 'years', years: ['2021'] }, years: [{ met: true }, { met: true }] },
      { target: 'ldtt', share: '7/10', needed_heads: { min: 8, max: null }, difference: -1, met: false },
      { target: 'cstd', base: 7, reached: null, share: null, difference: null, met: null, missing: { what: 'actual' } },
    ]);
  });

  test('csv has a row for each target and year, under English headings', async () => {
    const { stdout } = await run(folderWith({ 'targets.csv': targets }), ['targets', '--format', 'csv']);
    const [headings, ...rows] = stdout.trim().split('\n');
    expect(headings).toMatch(/^file,target,title,season,of,of_which,share_min/);
    expect(rows.map((row) => row.split(',').slice(1, 4).join(' '))).toEqual([
      'gdvh Households 2020-2022',
      'gdvh Households 2020',
      'gdvh Households 2022',
      'ldtt Advanced workers 2021',
      'cstd Emulation fighters 2021',
    ]);
  });

  test('a season keeps its own targets, and of terms that year', async () => {
    const { stdout } = await run(folderWith({ 'targets.csv': targets }), [
      'targets',
      '--season',
      '2020',
      '--format',
      'csv',
    ]);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((row) => row.split(',')[3]),
    ).toEqual(['season', '2020-2022', '2020']);
  });

  test('no line is wider than 80 columns', async () => {
    const { stdout } = await run(folderWith({ 'targets.csv': targets }), ['targets']);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('a file with errors is not judged, others of the same call are, and nothing is written', async () => {
    const bad = targets.replace('7,10', '17,10');
    const folder = folderWith({ '2021/targets.csv': targets, '2022/targets.csv': bad });
    const before = readdirSync(folder, { recursive: true });
    const { status, stdout, stderr } = await run(folder, ['targets', '--lang', 'en']);
    expect(status).toBe(1);
    expect(stdout).toContain('2021/targets.csv');
    expect(stdout).not.toContain('2022/targets.csv');
    expect(stderr).toMatch(/^2022\/targets\.csv:2:\d+ error target-contradiction: .*17.*10$/m);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  test('what contradicts itself and what cannot be read are told at once', async () => {
    const bad = targets.replace('7,10', '17,10').replace('100%', '100').replace('cstd,', 'CSTD,');
    const { status, stderr } = await run(folderWith({ 'targets.csv': bad }), ['targets']);
    expect(status).toBe(1);
    expect(stderr.match(/(?<=error )[a-z-]+/g)).toEqual(['target-contradiction', 'id', 'share']);
  });

  test("a season's folder without bloc years is told of by the ledger above it", async () => {
    const folder = folderWith({
      '2021/targets.csv': 'target,title,season,count_min,award\nco,Flags,2021,2,co\n',
      'awards.csv': 'season,member,award,status,count\n2021,a,co,granted,2\n',
    });
    for (const path of ['.', '2021']) {
      const { stdout } = await run(folder, ['targets', path, '--format', 'json']);
      expect(JSON.parse(stdout).targets, path).toMatchObject([{ reached: 2, met: true }]);
    }
  });

  test.each([
    { args: ['nowhere'], says: 'there is no folder nowhere' },
    { args: ['.', '--season', '2031'], says: 'there are no targets for 2031' },
    { args: ['empty'], says: 'no targets.csv in empty' },
    { args: ['targets.csv'], says: 'targets.csv is a file' },
    { args: ['.', 'more'], says: 'more' },
  ])('wrong usage: $args', async ({ args, says }) => {
    const folder = folderWith({ 'targets.csv': targets, 'empty/note.txt': '' });
    const { status, stderr } = await run(folder, ['targets', ...args, '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(says) });
  });

  test.each(['lai-chau', 'chi-bo'])('init --from %s copies the workspace, which can be judged', async (name) => {
    const folder = emptyFolder();
    expect((await run(folder, ['init', 'mau', '--from', name])).status).toBe(0);
    expect(readdirSync(join(folder, 'mau'))).toEqual(
      expect.arrayContaining(['README.md', 'awards.csv', 'targets.csv']),
    );
    expect((await run(folder, ['targets', 'mau'])).status).toBe(0);
  });
});
