import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, packageFolder, run } from './fake-host.ts';

function example(): string {
  const folder = emptyFolder();
  cpSync(join(packageFolder, 'examples/bac-ninh'), folder, { recursive: true });
  return folder;
}

const year = '2019/noi-chinh';
const all = [
  'bang-tong-hop.docx',
  'bien-ban-hoi-nghi.docx',
  'bien-ban-kiem-phieu.docx',
  'ket-qua.html',
  'ket-qua.xlsx',
  'phieu-bau.docx',
  'to-trinh.docx',
];

const made = (folder: string) =>
  existsSync(join(folder, year, 'out')) ? readdirSync(join(folder, year, 'out')).sort() : [];

describe('report', () => {
  test('makes everything, and the same bytes again', async () => {
    const folder = example();
    expect((await run(folder, ['report', year])).status).toBe(0);
    expect(made(folder)).toEqual(all);
    const before = all.map((name) => readFileSync(join(folder, year, 'out', name)));
    rmSync(join(folder, year, 'out'), { recursive: true });
    await run(folder, ['report', year]);
    expect(all.map((name) => readFileSync(join(folder, year, 'out', name)))).toEqual(before);
  });

  test.each([
    ['xlsx', ['ket-qua.xlsx']],
    ['html, phieu-bau', ['ket-qua.html', 'phieu-bau.docx']],
    ['to-trinh.docx', ['to-trinh.docx']],
    ['docx', all.filter((name) => name.endsWith('.docx'))],
  ])('--only %s makes %j', async (only, expected) => {
    const folder = example();
    await run(folder, ['report', year, '--only', only]);
    expect(made(folder)).toEqual(expected);
  });

  test.each([
    ['phieu-bao', 'phieu-bau'],
    [',', '--only'],
  ])('--only %j is wrong usage', async (only, word) => {
    const { status, stderr } = await run(example(), ['report', year, '--only', only]);
    expect(status).toBe(2);
    expect(stderr).toContain(word);
  });

  test('makes ballot papers before there are points, and says so', async () => {
    const folder = example();
    rmSync(join(folder, year, 'appraisals.csv'));
    rmSync(join(folder, year, 'ballots.csv'));
    writeFileSync(
      join(folder, year, 'bloc.yaml'),
      readFileSync(join(folder, year, 'bloc.yaml'), 'utf8').replace(/ {2}contests:[\s\S]*/, ''),
    );
    const only = await run(folder, ['report', year, '--only', 'phieu-bau']);
    expect([only.status, made(folder)]).toEqual([0, ['phieu-bau.docx']]);
    expect(only.stdout).toContain('mọi đơn vị');
    const whole = await run(folder, ['report', year]);
    expect([whole.status, made(folder)]).toEqual([1, ['phieu-bau.docx']]);
    expect(whole.stderr).toContain('file-missing');
    expect(whole.stderr).toContain('Không lập được ket-qua.xlsx');
  });

  test('leaves what stands there where the files have problems, and says that it is old', async () => {
    const folder = example();
    await run(folder, ['report', year]);
    const before = readFileSync(join(folder, year, 'out/ket-qua.html'));
    writeFileSync(join(folder, year, 'members.csv'), 'member\n');
    const { status, stderr } = await run(folder, ['report', year]);
    expect(status).toBe(1);
    expect(stderr).toContain('ket-qua.html giữ nguyên bản của lần chạy trước');
    expect(readFileSync(join(folder, year, 'out/ket-qua.html')).equals(before)).toBe(true);
  });

  test('is undecided where the result is, and writes all the same', async () => {
    const folder = example();
    rmSync(join(folder, year, 'ballots.csv'));
    const bloc = join(folder, year, 'bloc.yaml');
    writeFileSync(bloc, readFileSync(bloc, 'utf8').replaceAll('collected: 8, invalid: 1', 'collected: 0, invalid: 0'));
    rmSync(join(folder, year, 'rulings.yaml'));
    expect((await run(folder, ['report', year])).status).toBe(3);
    expect(made(folder)).toEqual(all);
    expect((await run(folder, ['report', year, '--only', 'phieu-bau'])).status).toBe(0);
  });

  test('says that there are no ballot papers where nothing is put to the vote', async () => {
    const folder = example();
    const bloc = join(folder, year, 'bloc.yaml');
    writeFileSync(
      bloc,
      readFileSync(bloc, 'utf8')
        .replace(/ {2}contests:[\s\S]*/, '')
        .replace(/^rules:.*$/m, ''),
    );
    writeFileSync(
      join(folder, year, 'rules.yaml'),
      'scoring: { final: self, not_applicable: percent }\nranking: { by: percent }\n',
    );
    for (const name of ['rulings.yaml', 'ballots.csv']) rmSync(join(folder, year, name));
    const { status, stdout } = await run(folder, ['report', year, '--only', 'phieu-bau']);
    expect(status).toBe(0);
    expect(stdout).toContain('không có nội dung nào phải bỏ phiếu');
  });

  test('tells an own template that cannot be used once, for however many bloc years', async () => {
    const folder = example();
    mkdirSync(join(folder, 'mau'));
    writeFileSync(join(folder, 'mau/to-trinh.docx'), 'no paper');
    const { status, stderr } = await run(folder, ['report', '2019', '--templates', 'mau', '--only', 'to-trinh,html']);
    expect(status).toBe(1);
    expect(stderr.match(/ error template: /g)).toHaveLength(1);
    expect(existsSync(join(folder, year, 'out/ket-qua.html'))).toBe(true);
  });

  test('tells what it made as data', async () => {
    const { stdout } = await run(example(), ['report', year, '--only', 'to-trinh', '--format', 'json', '--dry-run']);
    const [bloc] = JSON.parse(stdout).blocs;
    expect(bloc).toMatchObject({
      bloc: 'noi-chinh',
      status: 'decided',
      files: [{ file: `${year}/out/to-trinh.docx`, left_empty: ['facts'] }],
    });
  });

  test('writes nothing where a folder is in the way', async () => {
    const folder = example();
    mkdirSync(join(folder, year, 'out/ket-qua.xlsx'), { recursive: true });
    const { status, stderr } = await run(folder, ['report', year, '--only', 'xlsx']);
    expect(status).toBe(2);
    expect(stderr).toContain('không ghi được');
  });
});

describe('sheets', () => {
  test('one for each current unit, without any scores', async () => {
    const folder = example();
    for (const name of ['self-scores.csv', 'appraisals.csv', 'ballots.csv']) rmSync(join(folder, year, name));
    const { status } = await run(folder, ['sheets', year]);
    expect(status).toBe(0);
    expect(readdirSync(join(folder, year, 'out/sheets'))).toHaveLength(8);
  });

  test('one for an appraiser, named for it', async () => {
    const folder = example();
    await run(folder, ['sheets', year, '--appraisal', 'Hội đồng Thi đua']);
    await run(folder, ['sheets', year, '--appraisal', 'Công an tỉnh']);
    expect(readdirSync(join(folder, year, 'out/sheets')).sort()).toEqual([
      'tham-dinh-cong-an.xlsx',
      'tham-dinh-hoi-dong-thi-dua.xlsx',
    ]);
  });

  test('none where the rubric is wrong', async () => {
    const folder = example();
    writeFileSync(join(folder, year, 'criteria.csv'), 'criterion,title,max\nI.1,A,10\n');
    const { status, stderr } = await run(folder, ['sheets', year]);
    expect(status).toBe(1);
    expect(stderr).toContain('parent-missing');
    expect(made(folder)).toEqual([]);
  });
});
