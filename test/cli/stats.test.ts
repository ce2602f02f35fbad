import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, run } from './fake-host.ts';

const heading = 'season,member,award,status,object,person,count,kind\n';

function workspace(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function csv(rows: string, args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const folder = workspace({ 'awards.csv': heading + rows, ...files });
  const { status, stdout } = await run(folder, ['stats', '--format', 'csv', '--dry-run', ...args]);
  return { status, lines: stdout.trimEnd().split('\n').slice(1) };
}

describe('stats counts', () => {
  test.each([
    [
      'a count of several and a person',
      '2020,a,co,granted,individual,,12,\n2020,a,co,granted,individual,An,,\n',
      [],
      'co,co,0,13,0,13,12',
    ],
    [
      'proposals only where they are asked for',
      '2020,a,co,proposed,,,,\n2020,a,co,granted,,,,\n',
      ['--status', 'proposed'],
      'co,co,1,0,0,1,0',
    ],
    ['grants, not the proposals beside them', '2020,a,co,proposed,,,,\n2020,a,co,granted,,,,\n', [], 'co,co,1,0,0,1,0'],
    ['one of five where four are revoked', '2020,a,co,granted,,,5,\n2020,a,co,revoked,,,4,\n', [], 'co,co,1,0,0,1,1'],
    [
      'none where more is revoked than granted',
      '2020,a,co,granted,,,2,\n2020,a,co,revoked,,,3,\n2020,b,ld,granted,,,,\n',
      [],
      'ld,ld,1,0,0,1,0',
    ],
    [
      'an award of another kind than the one revoked',
      '2020,a,co,granted,,,,\n2020,a,co,granted,,,,chuyen-de\n2020,a,co,revoked,,,,chuyen-de\n',
      [],
      'co,co,1,0,0,1,0',
    ],
    [
      'seasons from and to, both ends included',
      '2019,a,co,granted,,,,\n2020-2021,a,co,granted,,,,\n2021,a,co,granted,,,,\n2022,a,co,granted,,,,\n',
      ['--from', '2020', '--to', '2021'],
      'co,co,2,0,0,2,0',
    ],
    [
      'one object',
      '2020,a,co,granted,,,,\n2020,a,co,granted,household,,,\n',
      ['--object', 'household'],
      'co,co,0,0,1,1,0',
    ],
    ['no yearly rating', '2020,a,rating:tot,granted,,,,\n2020,a,co,granted,,,,\n', [], 'co,co,1,0,0,1,0'],
  ])('%s', async (_, rows, args, expected) => {
    expect(await csv(rows, args)).toEqual({ status: 0, lines: [expected] });
  });

  test('what is revoked of a unit that came from the one that had it', async () => {
    const files = { 'units.csv': 'member,name,predecessors\na,A,\nb,B,a\n' };
    const rows = '2020,a,co,granted,,,,\n2020,a,ld,granted,,,,\n2020,b,co,revoked,,,,\n2021,b,ld,granted,,,,\n';
    expect(await csv(rows, ['--by', 'unit'], files)).toEqual({ status: 0, lines: ['b,B,1,1,2,0'] });
  });

  test('the same from a file that is not read row by row', async () => {
    const rows = `${heading}2020,a,co,granted,,,5,\n2020,a,co,revoked,,,4,\n`;
    const folder = workspace({});
    writeFileSync(join(folder, 'awards.csv'), Buffer.from(`\ufeff${rows}`, 'utf16le'));
    const { stdout } = await run(folder, ['stats', '--format', 'csv', '--dry-run']);
    expect(stdout).toBe('award,award_name,collective,individual,household,total,unnamed\nco,co,1,0,0,1,1\n');
  });

  test('awards by the authority that a bloc proposes them to, and by the name in its rules', async () => {
    const files = {
      '2020/khoi/bloc.yaml': 'bloc: khoi\nname: Khối\nseason: "2020"\nauthority: UBND tỉnh\n',
      '2020/khoi/rules.yaml': 'awards: [{ award: co, name: Cờ thi đua, quota: 1 }]\n',
      '2020/khoi/members.csv': 'member,name\na,Sở A\n',
    };
    const rows = '2020,Sở A,co,granted,,,,\n2020,a,ld,granted,,,,\n';
    expect((await csv(rows, ['--by', 'authority'], files)).lines).toEqual(['UBND tỉnh,1,0,0,1,0', ',1,0,0,1,0']);
    expect((await csv(rows, [], files)).lines).toEqual(['co,Cờ thi đua,1,0,0,1,0', 'ld,ld,1,0,0,1,0']);
    expect((await csv(rows, ['--by', 'unit'], files)).lines).toEqual(['a,Sở A,2,2,0']);
    expect((await csv(`${rows}2020,a,cp,granted,,,,\n`, [], files)).status).toBe(0);
  });
});

describe('stats writes', () => {
  test('a workbook and a page into out/ of the workspace, the same bytes again', async () => {
    const folder = workspace({ 'awards.csv': `${heading}2020,a,co,granted,,,2,\n` });
    const first = await run(folder, ['stats', '--lang', 'en']);
    expect(first.stderr).toBe('Written: out/thoi-ky.xlsx, out/thoi-ky.html\n');
    const bytes = ['thoi-ky.xlsx', 'thoi-ky.html'].map((name) => readFileSync(join(folder, 'out', name)));
    await run(folder, ['stats', '--lang', 'en', '--out', 'again']);
    expect(['thoi-ky.xlsx', 'thoi-ky.html'].map((name) => readFileSync(join(folder, 'again', name)))).toEqual(bytes);
    expect(bytes[1]?.toString()).toContain('<td class="right">2*</td>');
  });

  test('nothing where the ledger has an error, or for --dry-run', async () => {
    const bad = workspace({ 'awards.csv': `${heading}2020,a,co,revoked,,,,\n` });
    expect((await run(bad, ['stats'])).status).toBe(1);
    const fine = workspace({ 'awards.csv': `${heading}2020,a,co,granted,,,,\n` });
    expect((await run(fine, ['stats', '--dry-run'])).status).toBe(0);
    expect([bad, fine].map((folder) => existsSync(join(folder, 'out')))).toEqual([false, false]);
  });
});

describe('stats refuses', () => {
  const one = `${heading}2020,a,co,proposed,,,,\n`;
  test.each([
    [
      'two decisions on one proposal',
      { 'awards.csv': `${one}2020,a,co,granted,,,,\n2020,a,co,granted,,,,\n` },
      'ledger-row',
    ],
    [
      'what is granted and refused, in any order',
      { 'awards.csv': `${heading}2020,a,co,granted,,,,\n2020,a,co,refused,,,,\n` },
      'ledger-row',
    ],
    [
      'a circle of predecessors',
      { 'awards.csv': one, 'units.csv': 'member,name,predecessors\na,A,b\nb,B,a\n' },
      'lineage-cycle',
    ],
    ['a unit that nothing lists', { 'awards.csv': one, 'units.csv': 'member,name\nb,B\n' }, 'ledger-unknown'],
    [
      'a seat without a season',
      { 'awards.csv': one, 'leadership.csv': 'season,bloc,seat,member\n,k,head,a\n' },
      'schema',
    ],
  ])('%s', async (_, files, code) => {
    const { status, stderr, stdout } = await run(workspace(files), ['stats']);
    expect(stderr).toMatch(new RegExp(`\\.csv:\\d+:\\d+ error ${code}: `));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  test.each([
    ['a folder that is no workspace', [], {}],
    ['a workspace without awards.csv', [], { 'units.csv': 'member,name\n' }],
    ['a season without a year', ['--from', 'xx'], { 'awards.csv': one }],
    ['seasons backwards', ['--from', '2021', '--to', '2020'], { 'awards.csv': one }],
    ['an unknown view', ['--by', 'units'], { 'awards.csv': one }],
    ['a path that is not there', ['nowhere'], { 'awards.csv': one }],
  ])('%s, in one line', async (_, args, files) => {
    const { status, stderr } = await run(workspace(files), ['stats', ...args]);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n').length).toBeLessThan(3);
  });

  test('one letter wrong in the code of an award that the rules have', async () => {
    const files = {
      'awards.csv': `${heading}2020,a,bang-khem,granted,,,,\n`,
      '2020/khoi/bloc.yaml': 'bloc: khoi\nname: Khối\nseason: "2020"\n',
      '2020/khoi/rules.yaml': 'awards: [{ award: bang-khen, name: Bằng khen, quota: 1 }]\n',
      '2020/khoi/members.csv': 'member,name\na,Sở A\n',
    };
    const { status, stderr } = await run(workspace(files), ['stats']);
    expect(stderr).toContain('awards.csv:2:8 error ledger-unknown: ');
    expect(status).toBe(1);
  });
});
