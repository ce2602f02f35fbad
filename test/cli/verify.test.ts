import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, packageFolder, run } from './fake-host.ts';
import { makeBlocYear } from './small-bloc-year.ts';

const examples = join(packageFolder, 'examples');

/** Folders of examples that can be scored. */
const scored = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[^/]+\/[^/]+\/[^/]+\/(?:self-scores|appraisals)\.csv$/.test(path))
  .map((path) => dirname(path))
  .filter((path, index, all) => all.indexOf(path) === index)
  .sort();

interface Difference {
  readonly subject: readonly string[];
  readonly field: string | null;
  readonly published: string | null;
  readonly recomputed: string | null;
  readonly line: number | null;
  readonly reason: string | null;
}

interface Verified {
  readonly status: number;
  readonly outcome: string;
  /** What differs, by clause and name. */
  readonly differing: Readonly<Record<string, readonly Difference[]>>;
  readonly unknown: readonly string[];
}

async function verify(folder: string, ...options: readonly string[]): Promise<Verified> {
  const { status, stdout } = await run(folder, ['verify', '--format', 'json', ...options]);
  const { blocs } = JSON.parse(stdout) as {
    blocs: readonly {
      outcome: string;
      clauses: readonly { clause: string; name: string | null; outcome: string; differences: readonly Difference[] }[];
    }[];
  };
  const clauses = blocs[0]?.clauses ?? [];
  const nameOf = (one: (typeof clauses)[number]): string =>
    [one.clause, one.name].filter((part) => part !== null).join(' ');
  return {
    status,
    outcome: blocs[0]?.outcome ?? '',
    differing: Object.fromEntries(
      clauses.filter(({ outcome }) => outcome === 'differs').map((one) => [nameOf(one), one.differences]),
    ),
    unknown: clauses.filter(({ outcome }) => outcome === 'unknown').map(nameOf),
  };
}

const nothing = { line: null, reason: null };

async function writtenBy(...commands: readonly string[]): Promise<string> {
  const folder = makeBlocYear(emptyFolder(), '2021', 'khoi-a');
  for (const command of commands) await run(folder, command.split(' '));
  return folder;
}

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  writeFileSync(file, edited);
}

describe('what a command has just written follows', () => {
  const workspace = emptyFolder();
  cpSync(examples, workspace, { recursive: true });

  test('there are examples', () => expect(scored.length).toBeGreaterThan(10));

  test.each(scored)('%s', async (path) => {
    const folder = join(workspace, path);
    for (const command of ['score', 'propose', 'rotate']) {
      await run(folder, [command, '--quiet']);
      expect(await verify(folder), command).toEqual({ status: 0, outcome: 'ok', differing: {}, unknown: [] });
    }
  });

  test('with several seasons of seats, and where an earlier command wrote last', async () => {
    const folder = await writtenBy('score', 'rotate --years 3');
    expect((await verify(folder)).differing).toEqual({});
    await run(folder, ['propose']);
    expect(await verify(folder)).toEqual({ status: 0, outcome: 'ok', differing: {}, unknown: [] });
  });

  test('in the folder of --out', async () => {
    const folder = await writtenBy('score --out ra');
    expect((await verify(folder, '--out', 'ra')).status).toBe(0);
    expect(await verify(folder)).toEqual({ status: 1, outcome: 'absent', differing: {}, unknown: [] });
  });

  test('and verifying writes nothing', async () => {
    const folder = await writtenBy('rotate');
    const before = readdirSync(folder, { recursive: true }).sort();
    await verify(folder);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });
});

describe('an edited result is found', () => {
  test.each([
    ['scores.csv', 'I,Chuyên môn,60,58.5', 'I,Chuyên môn,60,59.5', ['a', 'I'], null, '59.5', '58.5'],
    ['ranking.csv', /^1,a/m, '2,a', ['a'], 'rank', '2', '1'],
    ['ranking.csv', 'xuat-sac', 'kha', ['a'], 'class', 'kha', 'xuat-sac'],
  ] as const)('%s: %s', async (file, from, to, subject, field, published, recomputed) => {
    const folder = await writtenBy('score');
    edit(join(folder, 'out', file), from, to);
    expect((await verify(folder)).differing).toEqual({
      [`file ${file}`]: [{ subject, field, published, recomputed, line: 2, reason: null }],
    });
  });

  test.each([
    [
      '"final": 58.5',
      '"final": 59',
      'scores',
      { subject: ['Sở A', 'I'], field: null, published: '59', recomputed: '58.5' },
    ],
    [
      '"total": 97.5',
      '"total": 98',
      'ranking',
      { subject: ['Sở A'], field: 'total', published: '98', recomputed: '97.5' },
    ],
    [
      '"tied": false',
      '"tied": true',
      'ranking',
      { subject: ['Sở A'], field: 'tied', published: 'true', recomputed: 'false' },
    ],
    [
      '"agree": 3',
      '"agree": 2',
      'votes',
      { subject: ['co · 1', 'Sở A'], field: 'agree', published: '2', recomputed: '3' },
    ],
    [
      '"collected": 3',
      '"collected": 2',
      'votes',
      { subject: ['co · 1'], field: 'collected', published: '2', recomputed: '3' },
    ],
    [
      '"vacant": 0',
      '"vacant": 1',
      'award Cờ thi đua',
      { subject: [], field: 'vacant', published: '1', recomputed: '0' },
    ],
    [
      '"status": "decided"',
      '"status": "invalid"',
      'file result.json',
      { subject: [], field: 'status', published: 'invalid', recomputed: 'decided' },
    ],
  ])('result.json: %s → %s', async (from, to, clause, difference) => {
    const folder = await writtenBy('rotate');
    edit(join(folder, 'out/result.json'), from, to);
    const { status, differing } = await verify(folder);
    expect(status).toBe(1);
    expect(differing).toEqual({ [clause]: [{ ...nothing, ...difference }] });
  });

  test('a winner, and who holds a seat', async () => {
    const folder = await writtenBy('rotate');
    const file = join(folder, 'out/result.json');
    edit(file, /("winners": \[\s*\{\s*"member": )"a"/, '$1"b"');
    edit(file, /("seat": "head",\s*"place": 1,\s*"member": )"\w+"/, '$1"c"');
    const { differing } = await verify(folder);
    expect(differing['award Cờ thi đua']).toEqual([
      { ...nothing, subject: [], field: 'winners', published: 'Sở Hòa Bình', recomputed: 'Sở A' },
    ]);
    expect(Object.keys(differing).filter((name) => name.startsWith('seat head'))).toHaveLength(1);
  });

  test('a table that is gone, and one that is no table', async () => {
    const folder = await writtenBy('score');
    rmSync(join(folder, 'out/ranking.csv'));
    writeFileSync(join(folder, 'out/scores.csv'), '"criterion');
    const { differing } = await verify(folder);
    expect(differing['file ranking.csv']?.[0]?.reason).toBe('missing');
    expect(differing['file scores.csv']?.[0]?.reason).toBe('malformed');
  });

  test('not: what a spreadsheet has only written otherwise', async () => {
    const folder = await writtenBy('score');
    const file = join(folder, 'out/scores.csv');
    const text = readFileSync(file, 'utf8')
      .replaceAll(',', ';')
      .replaceAll(/(?<=\d)\.(?=\d)/g, ',');
    writeFileSync(file, `\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect((await verify(folder)).differing).toEqual({});
  });
});

describe('changed inputs are named', () => {
  test('with the figures that no longer follow', async () => {
    const folder = await writtenBy('score');
    edit(join(folder, 'self-scores.csv'), 'a,I,58.5', 'a,I,50');
    const { status, differing } = await verify(folder);
    expect(status).toBe(1);
    expect(differing['inputs']).toEqual([
      { ...nothing, subject: ['self-scores.csv'], field: null, published: null, recomputed: null, reason: 'changed' },
    ]);
    expect(differing['ranking']).toContainEqual({
      ...nothing,
      subject: ['Sở A'],
      field: 'total',
      published: '97.5',
      recomputed: '89',
    });
  });

  test('also where no figure changes', async () => {
    const folder = await writtenBy('score');
    appendFileSync(join(folder, 'self-scores.csv'), '\n');
    expect(Object.keys((await verify(folder)).differing)).toEqual(['inputs']);
  });

  test('files that are new or gone', async () => {
    const folder = await writtenBy('score');
    rmSync(join(folder, 'votes.csv'));
    writeFileSync(join(folder, 'rulings.yaml'), '[]\n');
    const { differing } = await verify(folder);
    expect(differing['inputs']?.map(({ subject, reason }) => [subject[0], reason])).toEqual([
      ['votes.csv', 'removed'],
      ['rulings.yaml', 'added'],
    ]);
  });

  test('what they decide cannot be recomputed where they have errors', async () => {
    const folder = await writtenBy('score');
    edit(join(folder, 'self-scores.csv'), 'a,I,58.5', 'a,I,x');
    const { status, unknown, differing } = await verify(folder);
    expect([status, Object.keys(differing)]).toEqual([1, ['inputs']]);
    expect(unknown).toEqual([
      'scores',
      'ranking',
      'rulings',
      'file result.json',
      'file scores.csv',
      'file ranking.csv',
    ]);
    const { stdout, stderr } = await run(folder, ['verify', '--lang', 'en']);
    expect(stdout).toContain('cannot be recomputed');
    expect(stderr).toContain('self-scores.csv:2:5 error number');
  });
});

describe('result.json that nobody could have meant', () => {
  test.each([
    ['', 'malformed'],
    ['null', 'malformed'],
    ['[]', 'malformed'],
    ['{"version":1,"command":"score","blocs":[{}]}', 'malformed'],
    ['{"version":"1","command":"score","blocs":[{},{}]}', 'malformed'],
    ['{"version":"1","command":"check","blocs":[{}]}', 'malformed'],
    ['{"__proto__":{"version":"1"},"command":"score","blocs":[{}]}', 'malformed'],
    ['\u0000', 'malformed'],
  ])('%j is said to be %s', async (text, reason) => {
    const folder = await writtenBy('score');
    writeFileSync(join(folder, 'out/result.json'), text);
    const { status, differing, unknown } = await verify(folder);
    expect([status, unknown]).toEqual([1, ['inputs']]);
    expect(differing['file result.json']?.[0]?.reason).toBe(reason);
  });

  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const values = ['1', '"x"', 'null', '[]', '{}', '[null]', '[[]]', '{"__proto__":1}', deep, `[{"member":${deep}}]`];
  test.each(['members', 'votes', 'awards', 'leadership', 'rulings', 'inputs', '__proto__'])(
    '%s of any kind',
    async (key) => {
      const folder = await writtenBy('score');
      for (const value of values) {
        writeFileSync(
          join(folder, 'out/result.json'),
          `{"version":"1","command":"score","blocs":[{"${key}":${value}}]}`,
        );
        for (const format of ['table', 'csv', 'json', 'md']) {
          expect((await run(folder, ['verify', '--format', format])).status, `${format} ${value.slice(0, 30)}`).toBe(1);
        }
      }
    },
  );

  test('a folder in its place is said to be unreadable', async () => {
    const folder = await writtenBy('score');
    rmSync(join(folder, 'out/result.json'));
    mkdirSync(join(folder, 'out/result.json'));
    expect((await verify(folder)).differing['file result.json']?.[0]?.reason).toBe('unreadable');
  });
});

describe('a published table', () => {
  const against = async (text: string): Promise<readonly Difference[] | undefined> => {
    const folder = await writtenBy();
    writeFileSync(join(folder, 'bang.csv'), text);
    const { differing, status } = await verify(folder, '--against', 'bang.csv');
    expect(status).toBe('against bang.csv' in differing ? 1 : 0);
    return differing['against bang.csv'];
  };
  const ranking = 'Đơn vị;Hạng;Tổng điểm\nSở A;1;97,5\nSHB;2;97,13\n"=Sở ""C""";3;80\n';

  test('that follows is ok, in whatever form', async () => {
    expect(await against(ranking)).toBeUndefined();
    expect(await against(`BẢNG XẾP HẠNG;;\n\n${ranking.toUpperCase()}`)).toBeUndefined();
  });

  test.each([
    [
      '2;97,13',
      '2;97,1',
      {
        subject: ['Sở Hòa Bình'],
        field: 'total',
        published: '97,1',
        recomputed: '97.13',
        line: 3,
        reason: 'rounded',
      },
    ],
    [
      '2;97,13',
      '2;97,12',
      { subject: ['Sở Hòa Bình'], field: 'total', published: '97,12', recomputed: '97.13', line: 3, reason: null },
    ],
    [
      '2;97,13',
      ';97,13',
      { subject: ['Sở Hòa Bình'], field: 'rank', published: null, recomputed: '2', line: 3, reason: null },
    ],
    [
      'SHB;2;97,13\n',
      '',
      { subject: ['Sở Hòa Bình'], field: null, published: null, recomputed: null, line: null, reason: 'unit-missing' },
    ],
    [
      '80\n',
      '80\nSở D;4;1\n',
      { subject: ['Sở D'], field: null, published: null, recomputed: null, line: 5, reason: 'unit-unknown' },
    ],
    [
      '80\n',
      '80\nSở HB;2;97,13\n',
      { subject: ['Sở Hòa Bình'], field: null, published: null, recomputed: null, line: 5, reason: 'unit-twice' },
    ],
  ])('%j → %j', async (from, to, difference) => {
    expect(await against(ranking.replace(from, to))).toEqual([difference]);
  });

  test('of awards: who is proposed, who is not, who is missing', async () => {
    const found = await against('Đơn vị,Danh hiệu\nSở Hòa Bình,co\nSở A,Giải nhất\n');
    expect(
      found?.map(({ subject, reason, published, recomputed }) => [subject.join(), reason, published, recomputed]),
    ).toEqual([
      ['Sở Hòa Bình,Cờ thi đua', null, 'proposed', null],
      ['Sở A,Giải nhất', 'award-unknown', null, null],
      ['Sở A,Cờ thi đua', 'winner-missing', null, null],
      ['Sở Hòa Bình,Bằng khen', 'winner-missing', null, null],
    ]);
  });

  test('its own tables are ok', async () => {
    const folder = await writtenBy('score', 'propose');
    for (const file of ['ranking.csv', 'proposal.csv']) {
      expect((await verify(folder, '--against', `out/${file}`)).status).toBe(0);
    }
  });

  test('its own workbook is read too', async () => {
    const folder = await writtenBy('report --only xlsx');
    const [book = ''] = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.xlsx'));
    expect((await verify(folder, '--against', `out/${book}`)).differing).toEqual({});
  });

  test('is of one bloc', async () => {
    const workspace = emptyFolder();
    for (const bloc of ['khoi-a', 'khoi-b']) makeBlocYear(workspace, '2021', bloc);
    const { status, stderr } = await run(workspace, ['verify', '--against', 'x.csv', '--lang', 'en']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('choose with --bloc')]);
    expect((await run(workspace, ['verify', '--against', 'x.csv', '--out', 'y'])).status).toBe(2);
  });
});

test('of many differences 20 are told, and how many more there are', async () => {
  const folder = await writtenBy('score');
  writeFileSync(
    join(folder, 'out/scores.csv'),
    `criterion,title,max,a,b,c\n${Array.from({ length: 30 }, (_, row) => `X${row},,,,,\n`).join('')}`,
  );
  const { stdout } = await run(folder, ['verify', '--lang', 'en']);
  expect(stdout).toMatch(/… and \d+ more/);
});
