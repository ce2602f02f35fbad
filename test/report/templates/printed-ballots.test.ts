import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../src/report/papers/fill-template.ts';
import { placeholders } from '../../../src/report/papers/placeholders.ts';
import { makeTemplates } from '../../../src/report/templates/make-templates.ts';
import { flag, paperOf } from '../papers/paper-year.ts';

/** The heights that ballot papers are planned with hold on paper: no paper runs on to a page that is not its own. */
const canPrint = ['soffice', 'pdftotext'].every((program) => spawnSync(program, ['--version']).error === undefined);

const short = (index: number) => `Sở Nông nghiệp và Phát triển nông thôn ${index + 1}`;
const long = (index: number) =>
  `Văn phòng Đoàn Đại biểu Quốc hội và Hội đồng nhân dân tỉnh Thừa Thiên Huế ${index + 1}`;

/** Candidates, their names, and how many papers stand on each page of the six that are printed. */
const cases: readonly (readonly [
  file: string,
  count: number,
  name: (index: number) => string,
  pages: readonly number[],
])[] = [
  ['five', 5, short, [3, 3]],
  ['six', 6, short, [2, 2, 2]],
  ['thirteen', 13, short, [2, 2, 2]],
  ['fourteen', 14, short, [1, 1, 1, 1, 1, 1]],
  ['thirty-seven', 37, short, [1, 1, 1, 1, 1, 1]],
  ['long names', 6, long, [2, 2, 2]],
  ['many long names', 20, long, [1, 1, 1, 1, 1, 1]],
  // More than a page holds: each paper goes on to a second, of its own.
  ['forty long names', 40, long, [1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0]],
];

function ballots(count: number, name: (index: number) => string): Uint8Array {
  const members = Array.from({ length: count }, (_, index) => ({ id: `m${index}`, name: name(index) }));
  const { data } = paperOf('phieu-bau', {
    // Three lines, as the plan allows for.
    name: 'Khối thi đua các cơ quan tham mưu tổng hợp, Mặt trận Tổ quốc và đoàn thể chính trị - xã hội tỉnh',
    members,
    scores: members.map(({ id }, index) => `${id} ${index}`).join(' | '),
    counts: { co: '6/0/0+3' },
    rules: {
      awards: [flag],
      contests: { co: { choose: 2 } },
    },
  });
  const made = fillTemplate(makeTemplates()['phieu-bau'], data, placeholders['phieu-bau']);
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  return made.bytes;
}

describe.skipIf(!canPrint)('LibreOffice prints ballot papers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-ballots-'));

  beforeAll(() => {
    for (const [file, count, name] of cases) writeFileSync(join(folder, `${file}.docx`), ballots(count, name));
    const files = cases.map(([file]) => join(folder, `${file}.docx`));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
    });
  }, 180_000);

  test.each(cases)('%s', (file, count, _name, expected) => {
    const text = execFileSync('pdftotext', ['-layout', join(folder, `${file}.pdf`), '-'], { encoding: 'utf8' });
    const pages = text.split('\f').slice(0, -1);
    expect(pages.map((page) => page.match(/PHIẾU BẦU/g)?.length ?? 0)).toEqual(expected);
    // Each page has its headings, and each paper all its boxes.
    for (const page of pages) expect(page).toContain('Không đồng ý');
    expect(text.match(/☐/g)).toHaveLength(6 * count * 2);
    expect(text.match(/✂/g) ?? []).toHaveLength(expected.reduce((sum, papers) => sum + Math.max(0, papers - 1), 0));
  });
});
