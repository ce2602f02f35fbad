import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, packageFolder, run } from './fake-host.ts';

const bloc = '2021/co-quan-dang';

/** A workspace of its own with one of the examples. */
function copyOf(example: string): string {
  const folder = emptyFolder();
  cpSync(join(packageFolder, 'examples', example), folder, { recursive: true });
  return folder;
}

function edit(file: string, before: string, after: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
}

const locked = (folder: string) => readFileSync(join(folder, bloc, 'thidua.lock'), 'utf8');

test('a year: locked, scored, changed, amended, and the history stands in every result and paper', async () => {
  const folder = copyOf('hung-yen');
  const rubric = join(folder, bloc, 'criteria.csv');
  expect(await run(folder, ['lock', '--authority', '01/BB-KTĐ ngày 20/02/2021', '--lang', 'en'])).toMatchObject({
    status: 0,
    stderr:
      'Note: locked when points or votes were on record already; results and minutes will say so.\n' +
      `Locked: ${bloc}/thidua.lock\n`,
  });
  const first = locked(folder);
  expect((await run(folder, ['rotate'])).status).toBe(0);
  const result = readFileSync(join(folder, bloc, 'out', 'result.json'), 'utf8');
  expect(JSON.parse(result).blocs[0].lock.states).toMatchObject([
    { authority: '01/BB-KTĐ ngày 20/02/2021', changes: [] },
  ]);

  edit(rubric, 'Hướng dẫn, kiểm tra, giám sát theo chức năng', 'Kiểm tra, giám sát');
  const refused = await run(folder, ['score', '--lang', 'en']);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain(
    'criteria.csv:5:5 error locked-changed: criterion I.3, column title is not as adopted',
  );
  expect(readFileSync(join(folder, bloc, 'out', 'result.json'), 'utf8')).toBe(result);

  const amended = await run(folder, ['lock', '--amend', '--authority', '05/BB-KTĐ', '--lang', 'en']);
  expect(amended.status).toBe(0);
  const [before, after] = [JSON.parse(first), JSON.parse(locked(folder))];
  expect(after.states[0]).toEqual(before.states[0]);
  expect(after.states[1]).toMatchObject({
    authority: '05/BB-KTĐ',
    after_scores: true,
    changes: [
      {
        file: 'criteria',
        entry: 'I.3',
        field: 'title',
        from: 'Hướng dẫn, kiểm tra, giám sát theo chức năng',
        to: 'Kiểm tra, giám sát',
      },
    ],
  });
  const rotated = await run(folder, ['rotate']);
  expect(rotated.status).toBe(0);
  expect(rotated.stdout).toMatch(/sửa lần 1, khi đã +05\/BB-KTĐ/);
  expect((await run(folder, ['report', '--only', 'html,docx,xlsx'])).status).toBe(0);
  const page = readFileSync(join(folder, bloc, 'out', 'ket-qua.html'), 'utf8');
  expect(page).toContain('05/BB-KTĐ');
  expect(page).toContain('Kiểm tra, giám sát');
});

test('locking again writes nothing, whatever the spelling', async () => {
  const folder = copyOf('hung-yen');
  await run(folder, ['lock', '--authority', '01/BB']);
  const first = locked(folder);
  edit(join(folder, bloc, 'rules.yaml'), 'scoring:', '# thang điểm\nscoring:');
  for (const more of [[], ['--amend', '--authority', '02/BB']]) {
    const again = await run(folder, ['lock', ...more, '--lang', 'en']);
    expect(again).toMatchObject({
      status: 0,
      stderr: `Rubric, rules and members mean the same as in ${bloc}/thidua.lock: nothing is written.\n`,
    });
    expect(locked(folder)).toBe(first);
  }
  const scored = await run(folder, ['score', '--lang', 'en', '--dry-run']);
  expect(scored.stderr).toContain(`${bloc}: rules.yaml written otherwise since adopted, meaning the same.`);
});

test('at the start of the year there are no scores yet, and nothing is said of them', async () => {
  const folder = copyOf('hung-yen');
  for (const file of ['self-scores.csv', 'appraisals.csv', 'indicators.csv', 'votes.csv', 'rulings.yaml']) {
    const path = join(folder, bloc, file);
    const [headings = ''] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, file.endsWith('.csv') ? `${headings}\n` : '[]\n');
  }
  const { status, stderr } = await run(folder, ['lock', '--lang', 'en']);
  expect(status).toBe(0);
  expect(stderr).toContain('the adopting minutes are not stated');
  expect(stderr).not.toContain('on record');
  expect(JSON.parse(locked(folder)).states).toMatchObject([{ after_scores: false }]);
  expect(JSON.parse(locked(folder)).states[0]).not.toHaveProperty('authority');
});

test('blocs of one call are locked each by itself', async () => {
  const folder = copyOf('bac-ninh');
  edit(join(folder, '2019', 'noi-chinh', 'members.csv'), 'member,', 'memberr,');
  const { status, stdout, stderr } = await run(folder, [
    'lock',
    '2019',
    '--authority',
    '01/BB',
    '--format',
    'json',
    '--lang',
    'en',
  ]);
  expect(status).toBe(1);
  expect(stderr).toContain('2019/noi-chinh is not locked, for its rubric, rules or membership have errors');
  const { command, blocs } = JSON.parse(stdout);
  expect(command).toBe('lock');
  const statuses: Readonly<Record<string, string>> = Object.fromEntries(
    blocs.map(({ bloc: id, status: one }: { bloc: string; status: string }) => [id, one]),
  );
  expect(statuses['noi-chinh']).toBe('broken');
  expect(existsSync(join(folder, '2019', 'noi-chinh', 'thidua.lock'))).toBe(false);
  const others = Object.keys(statuses).filter((id) => id !== 'noi-chinh');
  expect(others.length).toBeGreaterThan(1);
  for (const id of others) {
    expect(statuses[id]).toBe('new');
    expect(existsSync(join(folder, '2019', id, 'thidua.lock'))).toBe(true);
  }
});

test.each([
  ['an amendment without authority', ['--amend'], 'lock --amend needs --authority'],
  ['a blank authority', ['--authority', ' '], '--authority must not be blank'],
])('%s is wrong usage', async (_, options, text) => {
  const folder = copyOf('hung-yen');
  const { status, stderr } = await run(folder, ['lock', ...options, '--lang', 'en']);
  expect(status).toBe(2);
  expect(stderr).toContain(text);
});

test('a dry run writes nothing', async () => {
  const folder = copyOf('hung-yen');
  const { status, stdout } = await run(folder, ['lock', '--authority', '01/BB', '--dry-run']);
  expect(status).toBe(0);
  expect(stdout).toContain('Mã khóa');
  expect(existsSync(join(folder, bloc, 'thidua.lock'))).toBe(false);
});

test('a lock does not go over into the next season', async () => {
  const folder = copyOf('hung-yen');
  await run(folder, ['lock', '--authority', '01/BB']);
  await run(folder, ['next']);
  expect(existsSync(join(folder, '2022', 'co-quan-dang', 'bloc.yaml'))).toBe(true);
  expect(existsSync(join(folder, '2022', 'co-quan-dang', 'thidua.lock'))).toBe(false);
});
