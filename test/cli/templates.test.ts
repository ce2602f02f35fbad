import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packArchive, unpackArchive } from '../../src/report/archive/pack-archive.ts';
import { wordText } from '../report/papers/word-text.ts';
import { emptyFolder, packageFolder, run } from './fake-host.ts';
import { makeBlocYear } from './small-bloc-year.ts';

const names = ['bang-tong-hop', 'bien-ban-hoi-nghi', 'bien-ban-kiem-phieu', 'phieu-bau', 'to-trinh'];
const english = ['--lang', 'en'];

/** A bloc year and the shipped templates beside it. */
async function ejected(): Promise<string> {
  const folder = emptyFolder();
  makeBlocYear(folder, '2021', 'noi-chinh');
  await run(folder, ['report', '--eject', 'mau']);
  return folder;
}

/** Changes the text of a template as somebody would in Word. */
function change(path: string, from: string, to: string): void {
  const parts = new Map(unpackArchive(readFileSync(path)));
  const document = new TextDecoder().decode(parts.get('word/document.xml'));
  expect(document).toContain(from);
  parts.set('word/document.xml', new TextEncoder().encode(document.replaceAll(from, to)));
  writeFileSync(path, packArchive(parts));
}

describe('--eject', () => {
  test('copies the five templates out, byte for byte, and says how to use them', async () => {
    const folder = emptyFolder();
    const { status, stdout, stderr } = await run(folder, ['report', '--eject', 'mau/word', ...english]);
    expect(status).toBe(0);
    expect(stdout.split('\n').sort()).toEqual(['', ...names.map((name) => `mau/word/${name}.docx`)]);
    expect(stderr).toContain('thidua report --templates mau/word');
    for (const name of names) {
      const shipped = readFileSync(join(packageFolder, 'dist/templates', `${name}.docx`));
      expect(readFileSync(join(folder, 'mau/word', `${name}.docx`)).equals(shipped)).toBe(true);
    }
  });

  test('writes over nothing that somebody has changed, and then writes nothing at all', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'mau'));
    writeFileSync(join(folder, 'mau/to-trinh.docx'), 'của tôi');
    const { status, stderr } = await run(folder, ['report', '--eject', 'mau', ...english]);
    expect(status).toBe(2);
    expect(stderr).toContain('mau/to-trinh.docx');
    expect(readdirSync(join(folder, 'mau'))).toEqual(['to-trinh.docx']);
    expect(readFileSync(join(folder, 'mau/to-trinh.docx'), 'utf8')).toBe('của tôi');
  });

  test('may be asked for twice', async () => {
    const folder = await ejected();
    expect((await run(folder, ['report', '--eject', 'mau'])).status).toBe(0);
  });

  test('into what is a file ends with one line', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'mau'), '');
    const { status, stderr } = await run(folder, ['report', '--eject', 'mau', ...english]);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('--templates', () => {
  const report = ['report', '2021/noi-chinh', '--only', 'to-trinh', '--templates', 'mau', ...english];
  const paper = (folder: string) => join(folder, '2021/noi-chinh/out/to-trinh.docx');

  test('the own template is used, the shipped one where there is none of its name', async () => {
    const folder = await ejected();
    change(join(folder, 'mau/to-trinh.docx'), 'Kính gửi: ', 'Thân gửi: ');
    await run(folder, report);
    expect(wordText(readFileSync(paper(folder))).join('\n')).toContain('Thân gửi: ');
    await run(folder, ['report', '2021/noi-chinh', '--only', 'phieu-bau', '--templates', 'mau']);
    expect(existsSync(join(folder, '2021/noi-chinh/out/phieu-bau.docx'))).toBe(true);
  });

  test('a wrong tag is named with the file and the nearest, and nothing is written', async () => {
    const folder = await ejected();
    change(join(folder, 'mau/to-trinh.docx'), '{authority}', '{authorty}');
    const { status, stderr } = await run(folder, report);
    expect(status).toBe(1);
    expect(stderr).toContain('mau/to-trinh.docx:1:1 error template: the template has the placeholder {authorty}');
    expect(stderr).toContain('“authority”');
    expect(existsSync(paper(folder))).toBe(false);
  });

  test('no word of the template library comes through', async () => {
    const folder = await ejected();
    change(join(folder, 'mau/to-trinh.docx'), '{/grounds}', '{grounds');
    const { status, stderr } = await run(folder, report);
    expect(status).toBe(1);
    expect(stderr).toContain('template');
    expect(stderr).not.toMatch(/multi error|unclosed tag|unopened|is unclosed|docxtemplater|at Object/i);
  });

  test('a damaged file is one line', async () => {
    const folder = await ejected();
    writeFileSync(join(folder, 'mau/to-trinh.docx'), 'PK\u0003\u0004 hỏng');
    const { status, stderr } = await run(folder, report);
    expect(status).toBe(1);
    expect(stderr.match(/error template/g)).toHaveLength(1);
  });

  test('files of other names are not used, which is said with the nearest', async () => {
    const folder = await ejected();
    writeFileSync(join(folder, 'mau/to-trin.docx'), '');
    writeFileSync(join(folder, 'mau/phieu-bau.docm'), '');
    const { status, stderr } = await run(folder, report);
    expect(status).toBe(0);
    expect(stderr).toContain(
      'to-trin.docx is not used: there is no template of that name; did you mean to-trinh.docx?',
    );
    expect(stderr).toContain('phieu-bau.docm is not used');
  });

  test('a folder that there is not is a slip of the pen', async () => {
    const folder = await ejected();
    const { status, stderr } = await run(folder, [...report.slice(0, 5), 'mauu', ...english]);
    expect(status).toBe(2);
    expect(stderr).toContain('mauu');
  });
});
