import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inertText } from '../../src/report/inert-text.ts';
import { emptyFolder, packageFolder } from '../cli/fake-host.ts';

const bloc = '2021/co-quan-dang';
const launcher = join(packageFolder, 'bin/thidua.js');

/** What a run may take; of processor time twice that, for slower machines, and by the clock more, since many run at once. */
const milliseconds = 1000;
const slack = 4;
const mebibytes = 300;

interface Measured {
  readonly status: number | null;
  readonly output: string;
  readonly stderr: string;
}

/** Runs the built command on a hostile folder; whatever it finds, it ends in time, in bounded memory, in plain words. */
function endure(folder: string, args: readonly string[]): Measured {
  const report = join(emptyFolder(), 'usage');
  const { status, stdout, stderr, signal } = spawnSync(
    process.execPath,
    ['--require', join(import.meta.dirname, 'hostile-usage.cjs'), launcher, ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: milliseconds * slack,
      maxBuffer: 1 << 28,
      env: { PATH: process.env['PATH'] ?? '', THIDUA_LANG: 'en', USAGE_REPORT: report },
    },
  );
  expect(signal, `ends within ${slack} × ${milliseconds} ms`).toBeNull();
  expect([0, 1, 2, 3]).toContain(status);
  const output = `${stdout}${stderr}`;
  expect(output).not.toMatch(/\n {4}at |internal error/i);
  // Nothing that a terminal would obey, but for line breaks.
  const bare = output.replaceAll('\n', '');
  expect(inertText(bare)).toBe(bare);
  expect(output.length).toBeLessThan(200_000);
  const usage: { maxRSS: number; milliseconds: number } = JSON.parse(readFileSync(report, 'utf8'));
  expect(usage.milliseconds, 'milliseconds of processor time').toBeLessThan(2 * milliseconds);
  expect(usage.maxRSS / 1024, 'MiB').toBeLessThan(mebibytes);
  return { status, output, stderr };
}

function workspace(): string {
  const folder = emptyFolder();
  cpSync(join(packageFolder, 'examples/hung-yen'), folder, { recursive: true });
  return folder;
}

function put(folder: string, name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, bloc, name), content);
  return folder;
}

const laughs = (): string => {
  const levels = Array.from({ length: 30 }, (_, level) =>
    level === 0 ? 'a0: &a0 [x,x,x,x,x,x,x,x,x,x]' : `a${level}: &a${level} [${`*a${level - 1},`.repeat(10)}]`,
  );
  return `${levels.join('\n')}\n`;
};

const deep = 10_000;

describe('YAML', () => {
  test.each<[string, string, RegExp]>([
    ['aliases that multiply', laughs(), /too-large|yaml-syntax|unknown-key/],
    ['aliases that multiply in flow style', `x: &x [a]\ny: [${'*x,'.repeat(100_000)}]\n`, /too-large/],
    ['lists in lists', `${'['.repeat(deep)}${']'.repeat(deep)}\n`, /too-large|yaml-syntax/],
    ['lists that are never closed', '['.repeat(deep), /too-large|yaml-syntax/],
    ['mappings in mappings', `${'{a: '.repeat(deep)}1${'}'.repeat(deep)}\n`, /too-large|yaml-syntax/],
    ['dashes in a line', `${'- '.repeat(deep)}a\n`, /too-large|yaml-syntax|schema/],
    [
      'a key a line, each further in',
      Array.from({ length: 2000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
      /too-large|yaml-syntax|unknown-key/,
    ],
    ['two million digits that end in a letter', `${'0'.repeat(2_000_000)}x\n`, /schema|yaml-syntax/],
    ['a scalar of a million characters', `scoring: { scale: ${'9'.repeat(1_000_000)} }\n`, /number/],
    ['a key of a million characters', `${'k'.repeat(1_000_000)}: 1\n`, /unknown-key|yaml-syntax/],
    ['prototypes as keys', '__proto__: { polluted: true }\nconstructor: 1\ntoString: 1\n', /unknown-key/],
    ['twenty thousand unknown keys', Array.from({ length: 20_000 }, (_, n) => `k${n}: 1\n`).join(''), /unknown-key/],
    ['a million keys', Array.from({ length: 1_000_000 }, (_, n) => `k${n}: 1\n`).join(''), /too-large/],
    ['a million items of a list', `awards:\n${'- a\n'.repeat(1_000_000)}`, /too-large/],
    ['a NUL', 'scoring:\0 1\n', /encoding/],
  ])('%s', (_, text, told) => {
    for (const file of ['rules.yaml', 'rulings.yaml', 'bloc.yaml']) {
      const { status, stderr } = endure(put(workspace(), file, text), ['check']);
      expect(status, file).toBe(1);
      if (file === 'rules.yaml') expect(stderr).toMatch(told);
    }
  });
});

const manyRows = (heading: string, row: (n: number) => string, count: number): string =>
  `${heading}\n${Array.from({ length: count }, (_, n) => row(n)).join('\n')}\n`;

describe('tables', () => {
  const long = 'x'.repeat(100_000);
  test.each<[string, string, string, RegExp]>([
    ...['–', '中', 'o\u031b\u0309', '😀', '\u0301'].map((letter): [string, string, string, RegExp] => [
      `a cell of 100,000 characters as a unit: ${JSON.stringify(letter)}`,
      'self-scores.csv',
      `member,criterion,points\n${letter.repeat(100_000 / letter.length)},I.1,x\n`,
      /unknown-member/,
    ]),
    [
      'a cell of 100,000 characters as a unit',
      'self-scores.csv',
      `member,criterion,points\n${long},I.1,5\n`,
      /unknown-member/,
    ],
    [
      'such cells in every row',
      'self-scores.csv',
      manyRows('member,criterion,points', () => `${long},I.1,5`, 60),
      /unknown-member/,
    ],
    [
      'such a cell as a number',
      'self-scores.csv',
      `member,criterion,points\ndon-vi-a,I.1,${'9'.repeat(100_000)}\n`,
      /number/,
    ],
    ...[',', ' ', '""', '\t'].map((sign): [string, string, string, RegExp] => [
      `a title of two million times ${JSON.stringify(sign)}`,
      'self-scores.csv',
      `a${sign.repeat(2_000_000 / sign.length)}b\nmember,criterion,points\ndon-vi-a,I.1,x\n`,
      /self-scores\.csv:1:1 error/,
    ]),
    ['such a heading', 'self-scores.csv', `${long},criterion,points\n`, /column-missing|unknown-member/],
    [
      'ten thousand headings',
      'members.csv',
      `member,name,${Array.from({ length: 10_000 }, (_, n) => `c${n}`).join(',')}\n`,
      /column-unknown/,
    ],
    ['one heading ten thousand times', 'members.csv', `member,name${',kind'.repeat(10_000)}\n`, /column-duplicate/],
    [
      'the same behind letters that are made of several',
      'members.csv',
      `member,name,a\u0301\u0323${',kind'.repeat(10_000)}\n`,
      /column-duplicate/,
    ],
    [
      'a quotation mark that is never closed',
      'self-scores.csv',
      `member,criterion,points\n"${'a,b\n'.repeat(500_000)}`,
      /csv-syntax/,
    ],
    [
      '100,001 rows',
      'self-scores.csv',
      manyRows('member,criterion,points', (n) => `u${n},I.1,5`, 100_001),
      /too-large/,
    ],
    [
      '20,000 rows that are all wrong',
      'self-scores.csv',
      manyRows('member,criterion,points', (n) => `u${n},X,y`, 20_000),
      /number/,
    ],
    ['1,001 members', 'members.csv', manyRows('member,name', (n) => `u${n},U ${n}`, 1001), /too-large/],
    ['5,001 criteria', 'criteria.csv', manyRows('criterion,title,max', (n) => `${n},T,1`, 5001), /too-large/],
    [
      'a chain of 5,000 criteria',
      'criteria.csv',
      manyRows('criterion,title,max,parent', (n) => `${n},T,1,${n === 0 ? '' : n - 1}`, 5000),
      /error/,
    ],
    [
      '5,000 criteria, each below another that there is not',
      'criteria.csv',
      manyRows(
        'criterion,title,max,parent',
        (n) => `tieu-chi-thi-dua-so-${n + 10_000},T,1,tieu-chi-thi-dua-so-${n + 10_000}x`,
        5000,
      ),
      /parent-missing/,
    ],
    [
      'a circle of 5,000 criteria',
      'criteria.csv',
      manyRows('criterion,title,max,parent', (n) => `${n},T,1,${(n + 1) % 5000}`, 5000),
      /parent-cycle/,
    ],
    [
      'prototypes as ids',
      'members.csv',
      'member,name,group\n__proto__,A,x\nconstructor,B,toString\nhasownproperty,C,y\n',
      /id/,
    ],
    ['prototypes as headings', 'members.csv', 'member,name,__proto__,constructor\na,A,1,2\n', /column-unknown/],
    [
      'lone surrogates',
      'members.csv',
      Buffer.from('member,name\na,\ud800\n', 'utf16le').toString('latin1'),
      /encoding/,
    ],
  ])('%s', (_, file, text, told) => {
    const { status, stderr } = endure(put(workspace(), file, text), ['check']);
    expect(status).toBe(1);
    expect(stderr).toMatch(told);
  });

  test.each(['bloc.yaml', 'rules.yaml', 'criteria.csv', 'members.csv', 'self-scores.csv', 'votes.csv', 'thidua.lock'])(
    '%s of 10 MB and one byte',
    (file) => {
      const { status, stderr } = endure(put(workspace(), file, Buffer.alloc(10 * 1024 * 1024 + 1, 'a')), ['check']);
      expect(status).toBe(1);
      expect(stderr).toContain('too-large');
    },
  );

  test('letters that look alike are told apart, by their code points', () => {
    const folder = put(workspace(), 'self-scores.csv', 'member,criterion,points\ndon-vi-\u0430,I.1,5\n');
    const { status, stderr } = endure(folder, ['check']);
    expect(status).toBe(1);
    expect(stderr).toContain('unknown-member');
    const members = put(workspace(), 'members.csv', 'member,name\nso-y-t\u0435,A\n');
    expect(endure(members, ['check']).stderr).toContain('error id');
  });
});

test('fifty thousand contests that no rule asks', () => {
  const papers = manyRows('contest,ballot,member,choice', (n) => `noi-dung-${n},1,don-vi-a,agree`, 50_000);
  const { status, stderr } = endure(put(workspace(), 'ballots.csv', papers), ['check']);
  expect(status).toBe(0);
  expect(stderr).toContain('contest-unknown');
});

describe('tables of targets', () => {
  const heading = 'target,title,season,of_which,count_min,actual';
  test.each<[string, string, RegExp]>([
    ['a chain of 40,000', manyRows(heading, (n) => `t${n},T,2021,t${n - 1},1,1`, 40_000), /too-large|target-unknown/],
    ['a circle of 40,000', manyRows(heading, (n) => `t${n},T,2021,t${(n + 1) % 40_000},1,1`, 40_000), /too-large/],
    ['40,000 that are all wrong', manyRows(heading, (n) => `t${n},T,2021,khong-co-${n},1,1`, 40_000), /target-unknown/],
    ['40,000 that are all set twice', manyRows(heading, () => 't,T,2021,,1,1', 40_000), /target-contradiction/],
  ])('%s', (_, text, told) => {
    const folder = emptyFolder();
    cpSync(join(packageFolder, 'examples/lai-chau'), folder, { recursive: true });
    writeFileSync(join(folder, 'targets.csv'), text);
    const { status, stderr } = endure(folder, ['targets']);
    expect(status).toBe(1);
    expect(stderr).toMatch(told);
  });
});

describe('what a terminal would obey', () => {
  const treacherous = '\u001b[31mĐỎ\u001b]8;;http://x\u0007\u009b2J\r\u202eĐẢO\u200b\b';

  test('is shown, not obeyed, in names, reasons and arguments', () => {
    const folder = workspace();
    const members = readFileSync(join(folder, bloc, 'members.csv'), 'utf8');
    put(folder, 'members.csv', members.replace('Đơn vị A', `Đơn vị A ${treacherous.replace('\r', '')}`));
    const rulings = readFileSync(join(folder, bloc, 'rulings.yaml'), 'utf8');
    put(folder, 'rulings.yaml', rulings.replace(/reason: .*/, 'reason: "\\e[31mđỏ \\u202E \\a"'));
    for (const args of [
      ['score'],
      ['propose'],
      ['rotate'],
      ['explain', 'don-vi-a'],
      ['audit'],
      ['score', '--format', 'md'],
      ['lock', '--authority', treacherous],
      ['draw', '--rank', '1'],
    ]) {
      endure(folder, args);
    }
    for (const args of [
      ['score', `--bloc`, treacherous],
      ['explain', treacherous],
      ['codes', treacherous],
      ['schema', treacherous],
      [treacherous],
      ['check', treacherous],
      ['score', '--season', treacherous],
    ]) {
      expect(endure(folder, args).status, JSON.stringify(args)).toBe(2);
    }
  });

  test.skipIf(process.platform === 'win32')('is shown, not obeyed, in names of files and folders', () => {
    const folder = workspace();
    mkdirSync(join(folder, '2021', `khoi\u001b[31m\n\u202e`));
    writeFileSync(join(folder, '2021', `khoi\u001b[31m\n\u202e`, 'bloc.yaml'), 'bloc: a\nname: A\nseason: "2021"\n');
    expect(endure(folder, ['check']).status).toBe(1);
    expect(endure(folder, ['score']).status).toBe(1);
  });
});

describe.skipIf(process.platform === 'win32')('files that are none', () => {
  const inputs = [
    'bloc.yaml',
    'rules.yaml',
    'criteria.csv',
    'members.csv',
    'self-scores.csv',
    'appraisals.csv',
    'indicators.csv',
    'votes.csv',
    'rulings.yaml',
    'thidua.lock',
  ];

  function replace(file: string, put_: (path: string) => void): string {
    const folder = workspace();
    const path = join(folder, bloc, file);
    rmSync(path, { force: true });
    put_(path);
    return folder;
  }

  test.each(inputs)('%s as a pipe, a folder, a device, a link to itself, a link out', (file) => {
    const ways: readonly ((path: string) => void)[] = [
      (path) => spawnSync('mkfifo', [path]),
      (path) => mkdirSync(path),
      (path) => symlinkSync('/dev/zero', path),
      (path) => symlinkSync(path, path),
      (path) => symlinkSync('/etc/passwd', path),
    ];
    for (const way of ways) {
      const { status, output } = endure(replace(file, way), ['check']);
      expect([1, 2]).toContain(status);
      expect(output).not.toContain('root:');
    }
  });

  test.each(['../../../../../../etc/passwd', '/etc/passwd', '\\\\server\\share\\rules.yaml', '../../../x.yaml'])(
    'rules at %s are refused',
    (path) => {
      const folder = workspace();
      const text = readFileSync(join(folder, bloc, 'bloc.yaml'), 'utf8');
      const { status, output } = endure(put(folder, 'bloc.yaml', `${text}\nrules: '${path}'\n`), ['check']);
      expect(status).toBe(1);
      expect(output).toMatch(/path-outside|file-missing/);
    },
  );

  test('folders linked in a circle, and a season that is a link out', () => {
    const [folder, elsewhere] = [workspace(), workspace()];
    symlinkSync(folder, join(folder, 'vong'));
    symlinkSync(join(elsewhere, '2021'), join(folder, '2022'));
    expect([0, 1, 2]).toContain(endure(folder, ['check']).status);
  });

  test('ten thousand folders', () => {
    const folder = workspace();
    for (let n = 0; n < 10_000; n++) mkdirSync(join(folder, `f${n}`));
    expect(endure(folder, ['check']).status).toBe(0);
  });
});

describe('files from outside', () => {
  function workbook(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
    const text = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content);
    return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, text(content)])), {
      level: 9,
    });
  }

  const frame = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  };
  const sheet = (data: string): string =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`;
  const zeros = new Uint8Array(200 * 1024 * 1024);
  const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'b'.repeat(n + 1)} "${`&${n === 0 ? 'a' : 'b'.repeat(n)};`.repeat(10)}">`).join('')}]>`;

  test.each<[string, () => Uint8Array]>([
    ['a bomb of zeros', () => workbook({ ...frame, 'xl/worksheets/sheet1.xml': zeros })],
    [
      'entities that multiply',
      () =>
        workbook({
          ...frame,
          'xl/worksheets/sheet1.xml': `${entities}${sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&bbbbbbbbb;</t></is></c></row>')}`,
        }),
    ],
    [
      'a cell in row 1,048,576 of column XFD',
      () =>
        workbook({
          ...frame,
          'xl/worksheets/sheet1.xml': sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
        }),
    ],
    ['elements in elements', () => workbook({ ...frame, 'xl/worksheets/sheet1.xml': sheet('<a>'.repeat(100_000)) })],
    ['a name that leads out', () => workbook({ ...frame, '../../x.xml': 'x', 'xl/worksheets/sheet1.xml': sheet('') })],
    ['no archive at all', () => strToU8(`PK\u0003\u0004${'x'.repeat(100_000)}`)],
  ])('a workbook to import: %s', (_, make) => {
    const folder = workspace();
    writeFileSync(join(folder, 'phieu.xlsx'), make());
    const { status } = endure(folder, ['import', 'phieu.xlsx', '--to', bloc, '--write']);
    expect([1, 2]).toContain(status);
    expect(existsSync(join(folder, 'x.xml'))).toBe(false);
  });

  test.each([' ', '\t', '.', '('])('a table to import with a heading of 200,000 times %j', (sign) => {
    const folder = workspace();
    const long = `a${sign.repeat(200_000)}b`;
    writeFileSync(join(folder, 'phieu.csv'), `Đơn vị: ${long}\nMã tiêu chí,Điểm,"${long}"\nI.1,x,"${long}"\n`);
    expect(endure(folder, ['import', 'phieu.csv', '--to', bloc]).status).toBe(1);
  });

  test.each([' ', '\t', '中'])('a published table with cells of 200,000 times %j', (sign) => {
    const folder = workspace();
    const long = `a${sign.repeat(200_000)}b`;
    writeFileSync(join(folder, 'bang.csv'), `Đơn vị,Điểm,"${long}"\n"${long}","${long}",1\n`);
    expect(endure(folder, ['score']).status).toBe(0);
    expect(endure(folder, ['verify', '--against', 'bang.csv']).status).toBe(1);
  });

  test('a Word template that is a bomb', () => {
    const folder = workspace();
    mkdirSync(join(folder, 'mau'));
    const bytes = workbook({ '[Content_Types].xml': frame['[Content_Types].xml'], 'word/document.xml': zeros });
    writeFileSync(join(folder, 'mau', 'to-trinh.docx'), bytes);
    const { status, stderr } = endure(folder, ['report', '--only', 'to-trinh', '--templates', 'mau']);
    expect(status).toBe(1);
    expect(stderr).toContain('template');
    expect(readdirSync(join(folder, bloc)).includes('out')).toBe(false);
  });
});
