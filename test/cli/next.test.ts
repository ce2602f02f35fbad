import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, packageFolder, run } from './fake-host.ts';

function copyOf(example: string): string {
  const folder = emptyFolder();
  cpSync(join(packageFolder, 'examples', example), folder, { recursive: true });
  return folder;
}

test('next season’s folder holds the members, the rules and the new seats, and no figure', async () => {
  const folder = copyOf('hung-yen');
  const made = await run(folder, ['next', '--lang', 'en']);
  expect(made.status).toBe(0);
  const next = join(folder, '2022/co-quan-dang');
  const read = (name: string): string => readFileSync(join(next, name), 'utf8');
  expect(readdirSync(next).sort()).toEqual([
    ...[
      'appraisals.csv',
      'bloc.yaml',
      'criteria.csv',
      'indicators.csv',
      'members.csv',
      'rules.yaml',
      'self-scores.csv',
    ],
    'votes.csv',
  ]);
  expect(read('bloc.yaml')).toContain('season: "2022"');
  expect(read('bloc.yaml')).toContain('leadership: { head: dang-uy-khoi, deputies: [ truong-chinh-tri ] }');
  expect(read('bloc.yaml')).not.toMatch(/meeting|next_season/);
  expect(read('members.csv')).toContain('ban-to-chuc,Ban Tổ chức Tỉnh ủy,,,6,');
  expect(read('criteria.csv')).toBe(readFileSync(join(folder, '2021/co-quan-dang/criteria.csv'), 'utf8'));
  expect(made.stderr).toContain('validate: thidua check 2022/co-quan-dang');
  const check = await run(folder, ['check', '2022/co-quan-dang', '--format', 'csv']);
  const codes = new Set(
    check.stdout.match(/(?<=,)[a-z]+(?:-[a-z]+)*(?=,(?:error|warning))|(?<=(?:error|warning),)[a-z-]+/g),
  );
  expect([...codes].sort()).toEqual(['fact-missing', 'unscored']);
});

test('nothing is overwritten: what stands in the way is named', async () => {
  const folder = copyOf('hung-yen');
  await run(folder, ['next']);
  const before = readFileSync(join(folder, '2022/co-quan-dang/members.csv'), 'utf8');
  const again = await run(folder, ['next', '--season', '2021', '--lang', 'en']);
  expect(again.status).toBe(2);
  expect(again.stderr).toContain('existing files are not overwritten: 2022/co-quan-dang/bloc.yaml');
  expect(readFileSync(join(folder, '2022/co-quan-dang/members.csv'), 'utf8')).toBe(before);
});

test('rules that all seasons share are not copied', async () => {
  const folder = copyOf('tay-nguyen');
  await run(folder, ['next', '--season', '2023']);
  expect(readdirSync(join(folder, '2024/cum-huyen')).sort()).toEqual([
    ...['appraisals.csv', 'bloc.yaml', 'members.csv', 'self-scores.csv', 'votes.csv'],
  ]);
  expect(readFileSync(join(folder, '2024/cum-huyen/bloc.yaml'), 'utf8')).toContain('rules: ../../rules.yaml');
});

test('a dry run and an undecided seat make nothing', async () => {
  const folder = copyOf('trung-uong');
  expect((await run(folder, ['next', '--dry-run'])).status).toBe(0);
  expect(existsSync(join(folder, '2018'))).toBe(false);
  const votes = join(folder, '2017/ban-dang/votes.csv');
  const kept = readFileSync(votes, 'utf8')
    .split('\n')
    .filter((line) => !/^(head|deputy|Trưởng|Phó)/.test(line));
  writeFileSync(votes, kept.join('\n'));
  const bloc = join(folder, '2017/ban-dang/bloc.yaml');
  writeFileSync(
    bloc,
    readFileSync(bloc, 'utf8').replace(/(contest: (?:head|deputy),.*?)collected: \d+/g, '$1collected: 0'),
  );
  const open = await run(folder, ['next', '--lang', 'en']);
  expect(open.status).toBe(3);
  expect(open.stderr).toContain('these are undecided: head');
  expect(existsSync(join(folder, '2018'))).toBe(false);
});
