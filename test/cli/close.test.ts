import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, packageFolder, run } from './fake-host.ts';

/** A workspace of its own with one of the examples. */
function copyOf(example: string): string {
  const folder = emptyFolder();
  cpSync(join(packageFolder, 'examples', example), folder, { recursive: true });
  return folder;
}

function ledger(folder: string, name = 'awards.csv'): string {
  return readFileSync(join(folder, name), 'utf8');
}

test('a decided season is recorded, and recording it again changes nothing', async () => {
  const folder = copyOf('hung-yen');
  const first = await run(folder, ['close', '--lang', 'en']);
  expect(first).toMatchObject({ status: 0, stderr: 'Recorded in: awards.csv, leadership.csv\n' });
  const [awards, seats] = [ledger(folder), ledger(folder, 'leadership.csv')];
  expect(awards).toContain('2021,co-quan-dang,ban-to-chuc,co-thi-dua-chinh-phu,proposed,');
  expect(awards).toContain('rating:');
  expect(seats).toContain('2022,co-quan-dang,head,1,dang-uy-khoi,ring,');
  const second = await run(folder, ['close', '--lang', 'en']);
  expect(second).toMatchObject({ status: 0, stderr: 'All of it is in the ledgers already; nothing was changed.\n' });
  expect([ledger(folder), ledger(folder, 'leadership.csv')]).toEqual([awards, seats]);
});

test('the shipped ledgers of six seasons are what closing gives', async () => {
  const folder = copyOf('tay-nguyen');
  const before = [ledger(folder), ledger(folder, 'leadership.csv')];
  for (const season of ['2018', '2019', '2020', '2021', '2022', '2023']) {
    expect((await run(folder, ['close', '--season', season, '--quiet'])).status, season).toBe(0);
  }
  expect([ledger(folder), ledger(folder, 'leadership.csv')]).toEqual(before);
});

test('an entry that says otherwise is shown with its line and refused; --replace replaces it', async () => {
  const folder = copyOf('hung-yen');
  await run(folder, ['close']);
  const right = ledger(folder);
  const wrong = right.replace(
    'co-quan-dang,ban-noi-chinh,bang-khen-ubnd-tinh,proposed',
    'co-quan-dang,don-vi-b,bang-khen-ubnd-tinh,proposed',
  );
  writeFileSync(join(folder, 'awards.csv'), wrong);
  const refused = await run(folder, ['close', '--format', 'csv', '--lang', 'en']);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('1 line of the ledgers say otherwise');
  const line = 1 + wrong.split('\n').findIndex((text) => text.includes('don-vi-b,bang-khen'));
  expect(refused.stdout).toMatch(new RegExp(`^awards,differs,2021,co-quan-dang,don-vi-b,.*,${line}$`, 'm'));
  expect(ledger(folder)).toBe(wrong);
  expect((await run(folder, ['close', '--replace'])).status).toBe(0);
  expect(new Set(ledger(folder).split('\n'))).toEqual(new Set(right.split('\n')));
});

test('a proposal that was decided on is not replaced', async () => {
  const folder = copyOf('hung-yen');
  await run(folder, ['close']);
  await run(folder, ['decide', '--award', 'bang-khen-ubnd-tinh', '--member', 'ban-noi-chinh', '--status', 'granted']);
  const wrong = ledger(folder).replaceAll('ban-noi-chinh,bang-khen', 'don-vi-b,bang-khen');
  writeFileSync(join(folder, 'awards.csv'), wrong);
  const refused = await run(folder, ['close', '--replace', '--lang', 'en']);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('cannot be replaced');
  expect(ledger(folder)).toBe(wrong);
});

test('an undecided bloc year is refused with what is missing', async () => {
  const folder = copyOf('trung-uong');
  const year = join(folder, '2017/ban-dang');
  const votes = readFileSync(join(year, 'votes.csv'), 'utf8').split('\n');
  writeFileSync(join(year, 'votes.csv'), votes.filter((line) => !/^(?:head|deputy),/.test(line)).join('\n'));
  const bloc = readFileSync(join(year, 'bloc.yaml'), 'utf8');
  writeFileSync(
    join(year, 'bloc.yaml'),
    bloc.replace(/(contest: (?:head|deputy),.*?)collected: \d+/g, '$1collected: 0'),
  );
  const refused = await run(folder, ['close', '--lang', 'en']);
  expect(refused.status).toBe(3);
  expect(refused.stderr).toContain('2017/ban-dang is not recorded, for these are undecided: head; deputy; deputy 2\n');
  expect(existsSync(join(folder, 'awards.csv'))).toBe(false);
});

test('errors, a dry run and a bloc that stands alone record nothing', async () => {
  const folder = copyOf('hung-yen');
  expect((await run(folder, ['close', '--dry-run'])).status).toBe(0);
  expect(existsSync(join(folder, 'awards.csv'))).toBe(false);
  writeFileSync(join(folder, '2021/co-quan-dang/members.csv'), 'member\n');
  expect((await run(folder, ['close'])).status).toBe(1);
  expect(existsSync(join(folder, 'awards.csv'))).toBe(false);
  const alone = emptyFolder();
  cpSync(join(packageFolder, 'examples/hung-yen/2021/co-quan-dang'), join(alone, 'co-quan-dang'), { recursive: true });
  const refused = await run(alone, ['close', 'co-quan-dang', '--lang', 'en']);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('lies in no workspace');
});

test('a decision stands beside its proposal, by id or name, once', async () => {
  const folder = copyOf('hung-yen');
  await run(folder, ['close']);
  const before = ledger(folder);
  const granted = [
    'decide',
    '--award',
    'co-thi-dua-chinh-phu',
    '--member',
    'Ban Tổ chức Tỉnh uỷ',
    '--status',
    'granted',
  ];
  const facts = ['--decision', '231/QĐ-TTg', '--date', '14/3/2023', '--lang', 'en'];
  const first = await run(folder, [...granted, ...facts]);
  expect(first).toMatchObject({ status: 0 });
  expect(first.stderr).toContain('Taking 2021, the newest season');
  const after = ledger(folder);
  const [added = ''] = after.split('\n').filter((line) => !before.split('\n').includes(line));
  expect(added).toBe(
    '2021,co-quan-dang,ban-to-chuc,co-thi-dua-chinh-phu,granted,collective,,1,231/QĐ-TTg,2023-03-14,cong-trang,',
  );
  expect((await run(folder, [...granted, ...facts])).stderr).toContain('nothing was changed');
  expect(ledger(folder)).toBe(after);
});

test('of many decisions all are recorded, or none', async () => {
  const folder = copyOf('hung-yen');
  await run(folder, ['close']);
  const before = ledger(folder);
  const head = 'member,award,status,decision\n';
  const good = 'ban-to-chuc,co-thi-dua-chinh-phu,granted,1/QĐ\ndang-uy-khoi,co-thi-dua-tinh,refused,2/TB\n';
  writeFileSync(join(folder, 'q.csv'), `${head}${good}ban-khong,co-thi-dua-tinh,granted,\n`);
  const refused = await run(folder, ['decide', '--from', 'q.csv', '--lang', 'en']);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('q.csv:4:1 error ledger-unknown');
  expect(ledger(folder)).toBe(before);
  writeFileSync(join(folder, 'q.csv'), head + good);
  expect((await run(folder, ['decide', '--from', 'q.csv'])).status).toBe(0);
  expect(ledger(folder).split('\n').length).toBe(before.split('\n').length + 2);
});
