import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unpackArchive } from '../../../src/report/archive/pack-archive.ts';
import { fillTemplate } from '../../../src/report/papers/fill-template.ts';
import { type PaperName, paperNames } from '../../../src/report/papers/paper-data.ts';
import { type Placeholders, placeholders } from '../../../src/report/papers/placeholders.ts';
import { makeTemplates } from '../../../src/report/templates/make-templates.ts';
import { join as joinMarkup, type Markup, paragraph, repeat } from '../../../src/report/templates/markup.ts';
import { packageDocument } from '../../../src/report/templates/package-document.ts';
import { wordPart, wordText } from '../papers/word-text.ts';

const templates = makeTemplates();
const packageFolder = join(import.meta.dirname, '../../..');

/** Names of all tags of a text; lists without `#`, once. */
function tagsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{[#^]?([^{}/]+)\}/g)].map(([, name = '']) => name));
}

/** Names of single texts, not of lists and conditions. */
function textNames(known: Placeholders): readonly string[] {
  return Object.entries(known).flatMap(([name, inside]) => (inside === null ? [name] : textNames(inside)));
}

/** Something for every name: its own name, two items in each list. */
function sampleOf(known: Placeholders): Readonly<Record<string, unknown>> {
  const entries = Object.entries(known).map(([name, inside]): [string, unknown] => {
    if (inside === null) return [name, `«${name}»`];
    return [name, Object.keys(inside).length === 0 ? true : [sampleOf(inside), sampleOf(inside)]];
  });
  return Object.fromEntries(entries);
}

/** A template that uses every name of a paper. */
function everything(known: Placeholders): Markup {
  return joinMarkup(
    ...Object.entries(known).map(([name, inside]) =>
      inside === null ? paragraph('NoiDung', `{${name}}`) : repeat(name, everything(inside)),
    ),
  );
}

describe.each(paperNames)('%s', (name: PaperName) => {
  const document = wordPart(templates[name]);
  const styles = wordPart(templates[name], 'word/styles.xml');
  const known = placeholders[name];

  test('is filled without a word left over', () => {
    const made = fillTemplate(templates[name], sampleOf(known), known);
    if ('problems' in made) throw new Error(JSON.stringify(made.problems));
    const text = wordText(made.bytes).join('\n');
    expect(text).not.toMatch(/[{}]|undefined|null|\[object|true|false/);
    const used = [...tagsIn(document)].filter((tag) => textNames(known).includes(tag));
    for (const tag of used) expect(text).toContain(`«${tag}»`);
  });

  test('is a form without gaps where nothing is known', () => {
    const made = fillTemplate(templates[name], {}, known);
    if ('problems' in made) throw new Error(JSON.stringify(made.problems));
    expect(wordText(made.bytes).join('\n')).not.toMatch(/[{}]|undefined|null/);
  });

  test('every name that the data has can be used in a template', () => {
    const made = fillTemplate(packageDocument(everything(known), 'portrait'), sampleOf(known), known);
    if ('problems' in made) throw new Error(JSON.stringify(made.problems));
    const printed = new Set(
      [
        ...wordText(made.bytes)
          .join()
          .matchAll(/«(.*?)»/g),
      ].map(([, one = '']) => one),
    );
    expect([...printed].sort()).toEqual([...new Set(textNames(known))].sort());
  });

  test('each tag stands in one run, as somebody would type it', () => {
    for (const [, text = ''] of document.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)) {
      expect(text.replace(/\{[#^/]?[a-z_]+\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  test('looks by its styles alone', () => {
    const used = new Set([...document.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)].map(([, id = '']) => id));
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
    expect(document).not.toMatch(/<w:(?:b|i|sz|jc w:val="both"|ind|spacing|rFonts|pBdr|tblBorders)[ /]/);
    expect(styles).toContain('Times New Roman');
  });

  test('heading rows are repeated and no row is torn apart', () => {
    const rows = document.match(/<w:tr>.*?<\/w:trPr>/gs) ?? [];
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row).toContain('<w:cantSplit/>');
    for (const lined of document.match(/<w:tblStyle w:val="KhungKe"\/>.*?<\/w:tr>/gs) ?? []) {
      expect(lined).toContain('<w:tblHeader/>');
    }
  });

  test('cells fill the grid, and tables are no wider than the text', () => {
    const page = /<w:pgSz w:w="(\d+)".*?w:right="(\d+)".*?w:left="(\d+)"/.exec(document) ?? [];
    const [width = 0, right = 0, left = 0] = page.slice(1).map(Number);
    for (const [grid] of document.matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/gs)) {
      const sum = [...grid.matchAll(/w:w="(\d+)"/g)].reduce((total, [, one]) => total + Number(one), 0);
      expect(sum).toBeLessThanOrEqual(width - left - right);
      expect(sum).toBeGreaterThan(width - left - right - 30);
    }
  });

  test('is in dist as its source makes it, the same bytes each time', () => {
    const shipped = readFileSync(join(packageFolder, 'dist', 'templates', `${name}.docx`));
    expect(Buffer.from(makeTemplates()[name]).equals(shipped)).toBe(true);
  });
});

describe('the page of Nghị định 30/2020', () => {
  const margins = 'w:top="1134" w:right="850" w:bottom="1134" w:left="1701"';

  test('A4, 20 mm above and below, 30 mm at the left, 15 mm at the right; the table across', () => {
    for (const name of ['bien-ban-kiem-phieu', 'bien-ban-hoi-nghi', 'to-trinh'] as const) {
      expect(wordPart(templates[name])).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
      expect(wordPart(templates[name])).toContain(margins);
    }
    expect(wordPart(templates['bang-tong-hop'])).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(wordPart(templates['bang-tong-hop'])).toContain(margins);
  });

  test('the number of the page stands above the text from page 2 on; ballot papers have none', () => {
    for (const name of paperNames.filter((one) => one !== 'phieu-bau')) {
      expect(wordPart(templates[name])).toContain('<w:titlePg/>');
      expect(wordPart(templates[name], 'word/header1.xml')).toContain(' PAGE ');
      expect(wordPart(templates[name], 'word/header2.xml')).not.toContain('PAGE');
    }
    expect(wordPart(templates['phieu-bau'])).not.toMatch(/titlePg|headerReference/);
  });

  test.each([
    ['Quốc hiệu', 'center', 24, 'bold upper'],
    ['Tiêu ngữ', 'center', 26, 'bold'],
    ['Cơ quan cấp trên', 'center', 24, 'upper'],
    ['Cơ quan ban hành', 'center', 24, 'bold upper'],
    ['Số văn bản', 'center', 26, ''],
    ['Địa danh, ngày tháng', 'center', 26, 'italic'],
    ['Tên loại', 'center', 28, 'bold upper'],
    ['Trích yếu', 'center', 28, 'bold'],
    ['Nội dung', 'both', 28, ''],
    ['Căn cứ', 'both', 28, 'italic'],
    ['Quyền hạn, chức vụ', 'center', 28, 'bold upper'],
    ['Họ tên', 'center', 28, 'bold'],
    ['Nơi nhận', 'left', 24, 'bold italic'],
    ['Nơi nhận, từng mục', 'left', 22, ''],
    ['Số trang', 'center', 26, ''],
  ])('%s is %s, of %d half-points, %s', (name, align, size, form) => {
    const all = wordPart(templates['to-trinh'], 'word/styles.xml').match(/<w:style .*?<\/w:style>/gs) ?? [];
    const style = all.find((one) => one.includes(`<w:name w:val="${name}"/>`)) ?? '';
    expect(style).toContain(`<w:jc w:val="${align}"/>`);
    expect(style).toContain(`<w:sz w:val="${size}"/>`);
    const marks = { bold: '<w:b/>', italic: '<w:i/>', upper: '<w:caps/>' };
    for (const [word, mark] of Object.entries(marks)) expect(style.includes(mark)).toBe(form.split(' ').includes(word));
  });
});

test('a ballot paper says neither number nor voter', () => {
  expect([...tagsIn(wordPart(templates['phieu-bau']))].sort()).toEqual(
    [
      'bloc',
      'candidates',
      'contest',
      'cut_line',
      'instruction',
      'meeting_date',
      'name',
      'new_page',
      'no',
      'papers',
      'season',
    ].sort(),
  );
});

test('every part of a template is there and named', () => {
  for (const name of paperNames) {
    const parts = [...unpackArchive(templates[name]).keys()];
    const types = wordPart(templates[name], '[Content_Types].xml');
    for (const [, part = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(parts).toContain(part);
    const targets = wordPart(templates[name], 'word/_rels/document.xml.rels').matchAll(/Target="([^"]+)"/g);
    for (const [, part = ''] of targets) expect(parts).toContain(`word/${part}`);
  }
});
