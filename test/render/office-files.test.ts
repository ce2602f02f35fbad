import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder, packageFolder, run } from '../cli/fake-host.ts';
import { writeLargeBlocYear } from './large-bloc-year.ts';

/** LibreOffice opens what was written for Word and Excel: the figures in it are the engine's. */
const canOpen = ['soffice', 'pdftotext'].every((program) => spawnSync(program, ['--version']).error === undefined);

describe.skipIf(!canOpen)('LibreOffice opens', () => {
  const folder = emptyFolder();
  const out = { small: join(folder, 'hung-yen/2021/co-quan-dang/out'), large: join(folder, 'large/2024/khoi-lon/out') };

  const convert = (to: string, files: readonly string[], target: string) =>
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        target,
        ...files,
      ],
      { stdio: 'pipe' },
    );

  const textOf = (pdf: string) =>
    execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).normalize('NFC');

  beforeAll(async () => {
    cpSync(join(packageFolder, 'examples/hung-yen'), join(folder, 'hung-yen'), { recursive: true });
    writeLargeBlocYear(out.large.replace(/\/out$/, ''));
    for (const workspace of ['hung-yen', 'large']) {
      await run(folder, ['report', workspace, '--only', 'docx,xlsx', '--quiet']);
      await run(folder, ['sheets', workspace, '--quiet']);
      const target = out[workspace === 'large' ? 'large' : 'small'];
      convert(
        'pdf',
        readdirSync(target)
          .filter((name) => /\.(docx|xlsx)$/.test(name))
          .map((name) => join(target, name)),
        target,
      );
    }
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    convert(filter, [join(out.small, 'ket-qua.xlsx')], join(folder, 'csv'));
  }, 180_000);

  test('every paper of 8 and of 40 units as a document with text', () => {
    for (const target of Object.values(out)) {
      const pdfs = readdirSync(target)
        .filter((name) => name.endsWith('.pdf'))
        .sort();
      expect(pdfs).toEqual([
        'bang-tong-hop.pdf',
        'bien-ban-hoi-nghi.pdf',
        'bien-ban-kiem-phieu.pdf',
        'ket-qua.pdf',
        'phieu-bau.pdf',
        'to-trinh.pdf',
      ]);
      for (const pdf of pdfs) expect(textOf(join(target, pdf)).length, pdf).toBeGreaterThan(300);
    }
  });

  test('the summary with the totals and ranks of the engine, headings repeated on each page', async () => {
    const { stdout } = await run(folder, ['score', 'large', '--format', 'json', '--dry-run']);
    const text = textOf(join(out.large, 'bang-tong-hop.pdf'));
    const [{ members }] = JSON.parse(stdout).blocs;
    for (const { total } of members) expect(text).toContain(String(total).replace('.', ','));
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.filter((page) => page.includes('Tên đơn vị')).length).toBeGreaterThanOrEqual(pages.length - 1);
  });

  test('hostile names as plain text, nothing left of the placeholders', () => {
    for (const name of ['bang-tong-hop', 'bien-ban-kiem-phieu', 'bien-ban-hoi-nghi', 'to-trinh', 'ket-qua']) {
      const text = textOf(join(out.large, `${name}.pdf`));
      expect(text).not.toContain('undefined');
      // The one unit is called so; no tag of a template is.
      expect(text.replaceAll(/\{#loop\}|\{\/loop\}|\{bloc\}/g, ''), name).not.toMatch(/\{[#/]?[a-z_]+\}/);
    }
    expect(textOf(join(out.large, 'bang-tong-hop.pdf'))).toContain('<script>alert(1)</script>');
  });

  test('the workbook with every total of the engine as a number', async () => {
    const { stdout } = await run(folder, ['score', 'hung-yen', '--format', 'json', '--dry-run']);
    const ranking = readFileSync(
      join(
        folder,
        'csv',
        readdirSync(join(folder, 'csv')).find((name) => name.includes('Xếp hạng'.normalize('NFC'))) ?? '',
      ),
      'utf8',
    );
    const [{ members }] = JSON.parse(stdout).blocs;
    for (const { name, total } of members) {
      const row = ranking.split('\n').find((line) => line.includes(name)) ?? '';
      expect(row, name).toMatch(new RegExp(`[,"]${String(total).replace('.', '[.,]')}(?:0*)[,"]`));
    }
  });
});
