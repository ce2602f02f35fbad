import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, packageFolder, run } from './fake-host.ts';

const bloc = '2021/co-quan-dang';

/** A workspace of its own in which the result of a whole year stands. */
async function published(command = 'rotate'): Promise<string> {
  const folder = emptyFolder();
  cpSync(join(packageFolder, 'examples/hung-yen'), folder, { recursive: true });
  for (const one of ['score', 'propose', 'rotate']) {
    expect((await run(folder, [one, '--quiet'])).status).toBe(0);
    if (one === command) break;
  }
  return folder;
}

interface Line {
  readonly clause: string;
  readonly name?: string | null;
  readonly outcome: string;
  readonly differences: readonly object[];
}

/** Exit status, and the clauses that are not ok. */
async function verify(folder: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = await run(folder, ['verify', '--lang', 'en', '--format', 'json', ...options]);
  const [{ clauses }] = JSON.parse(stdout).blocs as readonly [{ clauses: readonly Line[] }];
  return { status, stderr, clauses, not: clauses.filter(({ outcome }) => outcome !== 'ok') };
}

function edit(folder: string, file: string, before: string | RegExp, after: string): void {
  const path = join(folder, bloc, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(before);
  writeFileSync(path, text.replace(before, after));
}

test.each(['score', 'propose', 'rotate'])('after %s every clause is ok', async (command) => {
  const folder = await published(command);
  const { status, not, clauses } = await verify(folder);
  expect(not).toEqual([]);
  expect(status).toBe(0);
  expect(clauses.length).toBeGreaterThan(4);
});

test.each(
  readdirSync(join(packageFolder, 'examples')).filter(
    (name) => existsSync(join(packageFolder, 'examples', name, '2019')) || name === 'tay-nguyen',
  ),
)('whatever follows in the example %s is verified', async (name) => {
  const folder = emptyFolder();
  cpSync(join(packageFolder, 'examples', name), folder, { recursive: true });
  await run(folder, ['rotate', '--quiet', '--all-seasons']);
  const { status, stdout } = await run(folder, ['verify', '--all-seasons', '--lang', 'en']);
  expect(stdout).toContain('ok: unchanged since the result');
  expect(status, stdout).toBe(0);
});

describe('what no longer follows is named', () => {
  test('a self-score that was changed since', async () => {
    const folder = await published();
    edit(folder, 'self-scores.csv', 'don-vi-a,I.1,146', 'don-vi-a,I.1,140');
    const { status, not } = await verify(folder);
    expect(status).toBe(1);
    expect(not.map(({ clause }) => clause)).toEqual(['inputs', 'scores', 'ranking', 'file']);
    expect(JSON.stringify(not)).toContain('self-scores.csv');
  });

  test('an award whose votes were changed since', async () => {
    const folder = await published();
    edit(folder, 'votes.csv', /^suy-ton,ban-to-chuc,\d+/m, 'suy-ton,ban-to-chuc,0');
    const { status, not } = await verify(folder);
    expect(status).toBe(1);
    const kinds = not.map(({ clause }) => clause);
    expect(kinds).toContain('inputs');
    expect(kinds).toContain('votes');
    expect(kinds).toContain('award');
  });

  test.each([
    ['a rank in ranking.csv', 'out/ranking.csv', /^1,/m, '2,', ['file']],
    ['a point in scores.csv', 'out/scores.csv', /^(I\.1,.*?),\d[\d.]*,/m, '$1,1,', ['file']],
    ['a total in result.json', 'out/result.json', /"total": \d+(\.\d+)?/, '"total": 1', ['ranking']],
    [
      'a winner in result.json',
      'out/result.json',
      /("winners": \[\s*\{\s*"member": )"ban-to-chuc"/,
      '$1"don-vi-a"',
      ['award'],
    ],
    [
      'a seat in result.json',
      'out/result.json',
      /("seat": "head",\s*"place": 1,\s*"member": )"[^"]+"/,
      '$1"don-vi-a"',
      ['seat'],
    ],
    ['the reason of a ruling in result.json', 'out/result.json', 'Công nhận thêm', 'Cho thêm', ['rulings']],
  ] as const)('%s, edited by hand', async (_, file, before, after, kinds) => {
    const folder = await published();
    edit(folder, file, before as RegExp, after);
    const { status, not } = await verify(folder);
    expect(status).toBe(1);
    expect(not.map(({ clause }) => clause)).toEqual(kinds);
  });

  test('inputs that have errors by now', async () => {
    const folder = await published();
    edit(folder, 'criteria.csv', 'I.3,', 'I 3,');
    const { status, stderr, clauses } = await run(folder, ['verify', '--lang', 'en', '--format', 'json']).then(
      (ran) => ({
        ...ran,
        clauses: JSON.parse(ran.stdout).blocs[0].clauses as readonly Line[],
      }),
    );
    expect(status).toBe(1);
    expect(clauses.find(({ clause }) => clause === 'scores')?.outcome).toBe('unknown');
    expect(stderr === '' || stderr.includes('error')).toBe(true);
  });
});

test.each([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['nested without end', '['.repeat(100_000)],
  ['prototypes', '{"tool":"thidua","version":"1","command":"rotate","blocs":[{"__proto__":{"members":7}}]}'],
  [
    'wrong types throughout',
    '{"version":"1","command":"rotate","blocs":[{"members":7,"votes":"x","awards":{},"leadership":[],"rulings":1,"inputs":null}]}',
  ],
])('a result.json that is %s is told, not trusted', async (_, text) => {
  const folder = await published();
  writeFileSync(join(folder, bloc, 'out/result.json'), text);
  const { status, not } = await verify(folder);
  expect(status).toBe(1);
  expect(not.length).toBeGreaterThan(0);
});

test('where nothing was published there is nothing to verify', async () => {
  const folder = await published();
  rmSync(join(folder, bloc, 'out'), { recursive: true });
  const { status, stderr } = await run(folder, ['verify', '--lang', 'en']);
  expect(status).toBe(1);
  expect(stderr).toContain(`${bloc}/out`);
});

describe('the lock', () => {
  test('holds, is changed, and is amended', async () => {
    const folder = emptyFolder();
    cpSync(join(packageFolder, 'examples/hung-yen'), folder, { recursive: true });
    await run(folder, ['lock', '--authority', '01/BB']);
    await run(folder, ['rotate', '--quiet']);
    const before = await verify(folder);
    expect(before.not).toEqual([]);
    expect(before.clauses.map(({ clause }) => clause)).toContain('lock');
    edit(folder, 'criteria.csv', 'Hướng dẫn, kiểm tra', 'Kiểm tra');
    const changed = await verify(folder);
    expect(changed.not.find(({ clause }) => clause === 'lock')?.differences).toHaveLength(1);
    expect((await run(folder, ['lock', '--amend', '--authority', '02/BB', '--quiet'])).status).toBe(0);
    const amended = await verify(folder);
    expect(amended.not.map(({ clause }) => clause)).toEqual(['inputs']);
    rmSync(join(folder, bloc, 'thidua.lock'));
    expect((await verify(folder)).not.map(({ clause }) => clause)).toContain('lock');
  });

  test('made anew is another lock', async () => {
    const folder = emptyFolder();
    cpSync(join(packageFolder, 'examples/hung-yen'), folder, { recursive: true });
    await run(folder, ['lock', '--authority', '01/BB']);
    await run(folder, ['rotate', '--quiet']);
    rmSync(join(folder, bloc, 'thidua.lock'));
    await run(folder, ['lock', '--authority', '09/BB']);
    const { not } = await verify(folder);
    expect(not.find(({ clause }) => clause === 'lock')?.differences).toMatchObject([{ field: 'seal' }]);
  });
});

describe('a table that somebody published', () => {
  async function against(text: string, name = 'bang.csv') {
    const folder = await published();
    writeFileSync(join(folder, name), text);
    return verify(folder, '--against', name);
  }

  test('follows, under a title, with Vietnamese headings and a decimal comma', async () => {
    const folder = await published();
    const [, ...rows] = readFileSync(join(folder, bloc, 'out/ranking.csv'), 'utf8')
      .trim()
      .split('\n');
    const table = rows.map((row) => {
      const cells = row.split(',');
      return `${cells[0]};${cells[2]};${cells[8]?.replace('.', ',')}`;
    });
    const text = `BẢNG XẾP HẠNG NĂM 2021;;\nXếp hạng;Tên đơn vị;Tổng điểm\n${table.join('\n')}\n`;
    writeFileSync(join(folder, 'bang.csv'), text);
    const right = await verify(folder, '--against', 'bang.csv');
    expect(right.not).toEqual([]);
    expect(right.status).toBe(0);
    writeFileSync(join(folder, 'bang.csv'), text.replace(/^1;/m, '2;'));
    const wrong = await verify(folder, '--against', 'bang.csv');
    expect(wrong.status).toBe(1);
    expect(wrong.not[0]?.differences).toMatchObject([{ field: 'rank', published: '2', recomputed: '1', line: 3 }]);
    writeFileSync(join(folder, 'bang.csv'), `${text.split('\n').slice(0, -2).join('\n')}\n`);
    const short = await verify(folder, '--against', 'bang.csv');
    expect(short.not[0]?.differences).toMatchObject([{ reason: 'unit-missing' }]);
  });

  test('names a unit that there is not, and a winner that is left out', async () => {
    const { status, not } = await against(
      'unit,award\nBan Tổ chức Tỉnh ủy,co-thi-dua-chinh-phu\nSở Lạ,co-thi-dua-chinh-phu\n',
    );
    expect(status).toBe(1);
    const reasons = (not[0]?.differences ?? []).map((one) => (one as { reason?: string }).reason);
    expect(reasons).toContain('unit-unknown');
    expect(reasons).toContain('winner-missing');
  });

  test('without headings that are known is refused', async () => {
    const folder = await published();
    writeFileSync(join(folder, 'la.csv'), 'a,b\n1,2\n');
    const { status, stderr } = await run(folder, ['verify', '--against', 'la.csv', '--lang', 'en']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/la\.csv/);
  });
});
