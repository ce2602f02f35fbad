import { describe, expect, test } from 'vitest';
import { packArchive, unpackArchive } from '../../../src/report/archive/pack-archive.ts';
import { fillTemplate } from '../../../src/report/papers/fill-template.ts';
import type { TemplateProblem } from '../../../src/report/papers/template-problem.ts';
import { join, type Markup, paragraph, repeat, table } from '../../../src/report/templates/markup.ts';
import { packageDocument } from '../../../src/report/templates/package-document.ts';
import { wordPart, wordText } from './word-text.ts';

const known = {
  title: null,
  remark: null,
  isNew: {},
  rows: { no: null, name: null, parts: { part: null } },
};

const data = {
  title: 'Biên bản',
  remark: '',
  isNew: true,
  rows: [
    { no: '1', name: 'Sở Tư pháp', parts: [{ part: 'a' }, { part: 'b' }] },
    { no: '2', name: 'Sở Nội vụ', parts: [] },
  ],
};

const lines = (...texts: readonly string[]): Markup => join(...texts.map((text) => paragraph('NoiDung', text)));
const template = (...texts: readonly string[]): Uint8Array => packageDocument(lines(...texts), 'portrait');

function filled(bytes: Uint8Array, values: object = data): Uint8Array {
  const made = fillTemplate(bytes, values, known);
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  return made.bytes;
}

function problems(bytes: Uint8Array): readonly TemplateProblem[] {
  const made = fillTemplate(bytes, data, known);
  return 'problems' in made ? made.problems : [];
}

/** The template with one part replaced, or without it. */
function withPart(bytes: Uint8Array, name: string, text: string | undefined): Uint8Array {
  const parts = new Map(unpackArchive(bytes));
  if (text === undefined) parts.delete(name);
  else parts.set(name, new TextEncoder().encode(text));
  return packArchive(parts);
}

describe('what a template is filled with', () => {
  test('a text stands where its tag stood, also where Word has put spaces into it', () => {
    expect(wordText(filled(template('Tên: {title}.', '{ title }')))).toEqual(['Tên: Biên bản.', 'Biên bản']);
  });

  test('a tag that Word has cut into several runs is still one', () => {
    const cut = wordPart(template('{title}')).replace('{title}', '{ti</w:t></w:r><w:r><w:t>tle}');
    expect(wordText(filled(withPart(template(''), 'word/document.xml', cut)))).toEqual(['Biên bản']);
  });

  test('what stands between the tags of a list is repeated, the lines of the tags themselves go', () => {
    const list = packageDocument(
      repeat('rows', lines('{no}. {name} ({title})'), repeat('parts', lines('- {part}'))),
      'portrait',
    );
    expect(wordText(filled(list))).toEqual(['1. Sở Tư pháp (Biên bản)', '- a', '- b', '2. Sở Nội vụ (Biên bản)']);
  });

  test('a list over the cells of a row repeats the row', () => {
    const cells = [lines('{#rows}{no}'), lines('{name}{/rows}')];
    const list = packageDocument(table({ widths: [900, 900], hasLines: true }, [{ cells }]), 'portrait');
    const made = wordPart(filled(list));
    expect(made.match(/<w:tr>/g)).toHaveLength(2);
    expect(made).not.toContain('{');
  });

  test('an empty text or an empty list leaves out what stands between its tags', () => {
    const texts = template(
      '{#remark}',
      'có: {remark}',
      '{/remark}',
      '{^remark}',
      'không có',
      '{/remark}',
      '{#isNew}mới{/isNew}',
    );
    expect(wordText(filled(texts))).toEqual(['không có', 'mới']);
    expect(wordText(filled(texts, { ...data, remark: 'x', isNew: false }))).toEqual(['có: x', '']);
  });

  test('tags in the header are filled too', () => {
    const header = wordPart(template('x'), 'word/header1.xml').replace('<w:t>2</w:t>', '<w:t>{title}</w:t>');
    expect(wordPart(filled(withPart(template('x'), 'word/header1.xml', header)), 'word/header1.xml')).toContain(
      'Biên bản',
    );
  });

  test('nothing says undefined or null where the data lacks a value', () => {
    expect(wordText(filled(template('[{title}]', '{#rows}', '{name}', '{/rows}'), {}))).toEqual(['[]']);
  });

  test('the same data gives the same bytes, and the template stays as it is', () => {
    const bytes = template('{title}');
    const before = bytes.slice();
    expect(filled(bytes)).toEqual(filled(bytes));
    expect(bytes).toEqual(before);
  });

  test('parts that the template has besides, such as a logo, are kept', () => {
    const logo = withPart(template('{title}'), 'word/media/logo.png', 'PNG');
    expect(wordPart(filled(logo), 'word/media/logo.png')).toBe('PNG');
  });
});

describe('hostile values are text', () => {
  const values = [
    ['{#rows}{title}{/rows}', '{#rows}{title}{/rows}'],
    ['<w:p><script>alert(1)</script>', '<w:p><script>alert(1)</script>'],
    ['a & b "c" \'d\'', 'a & b "c" \'d\''],
    ['=cmd|"/c calc"!A1', '=cmd|"/c calc"!A1'],
    ['So\u031b\u0309 Tư pháp', 'Sở Tư pháp'],
    ['a\u202eb\u200f\u061cc\u2066d', 'abcd'],
    ['a\u0000b\u0007c\u001bd', 'a\ufffdb\ufffdc\ufffdd'],
    ['a\ud800b\udc00c\ufffe', 'a\ufffdb\ufffdc\ufffd'],
    ['một\nhai\tba\r\nbốn', 'một hai ba bốn'],
    ['\u{1f3c6} cờ', '\u{1f3c6} cờ'],
    ['x'.repeat(300), 'x'.repeat(300)],
    ['__proto__', '__proto__'],
  ] as const;

  test.each(values)('%j', (value, printed) => {
    expect(wordText(filled(template('{title}'), { ...data, title: value }))).toEqual([printed]);
    const list = packageDocument(repeat('rows', lines('{name}')), 'portrait');
    expect(wordText(filled(list, { rows: [{ name: value }] }))).toEqual([printed]);
  });
});

describe('a wrong template names the tag', () => {
  const cases: readonly (readonly [string, readonly string[], readonly TemplateProblem[]])[] = [
    ['that no value has, with the nearest', ['{titel}'], [{ problem: 'unknown-tag', tag: 'titel', closest: 'title' }]],
    ['that nothing is near to', ['{xyzxyz}'], [{ problem: 'unknown-tag', tag: 'xyzxyz' }]],
    ['of a list, outside of it', ['{part}'], [{ problem: 'unknown-tag', tag: 'part' }]],
    [
      'that a list lacks, and the list',
      ['{#rows}', '{nam}', '{/rows}'],
      [{ problem: 'unknown-tag', tag: 'nam', closest: 'name', inside: 'rows' }],
    ],
    [
      'once, however often it stands there',
      ['{titel}', '{titel}'],
      [{ problem: 'unknown-tag', tag: 'titel', closest: 'title' }],
    ],
    [
      'of every mistake',
      ['{a1}', '{b2}'],
      [
        { problem: 'unknown-tag', tag: 'a1' },
        { problem: 'unknown-tag', tag: 'b2' },
      ],
    ],
    ['of a list that stands as a text', ['{rows}'], [{ problem: 'list-as-text', tag: 'rows' }]],
    ['of a condition that stands as a text', ['{isNew}'], [{ problem: 'list-as-text', tag: 'isNew' }]],
    ['of an own property of all objects', ['{constructor}'], [{ problem: 'unknown-tag', tag: 'constructor' }]],
    ['that would take markup in', ['{@title}'], [{ problem: 'other', tag: '@title' }]],
    ['without an end', ['{title'], [{ problem: 'unclosed-tag', tag: 'title' }]],
    ['without a beginning', ['a title}'], [{ problem: 'unopened-tag', tag: 'title' }]],
    ['with doubled braces', ['{{title}}'], [{ problem: 'doubled-brace', tag: '{{titl' }]],
    ['of a list without an end', ['{#rows}', '{name}'], [{ problem: 'unclosed-list', tag: 'rows' }]],
    ['of a list without a beginning', ['{name}', '{/rows}'], [{ problem: 'unopened-list', tag: 'rows' }]],
    ['of a list that is closed by another name', ['{#rows}', '{/row}'], [{ problem: 'crossed-list', tag: 'rows' }]],
  ];

  test.each(cases)('%s', (_title, texts, expected) => {
    expect(problems(template(...texts))).toEqual(expected);
  });

  test('of a list that begins inside a table and ends outside', () => {
    const inside = table({ widths: [900, 900], hasLines: true }, [{ cells: [lines('{#rows}{no}'), lines('{name}')] }]);
    expect(problems(packageDocument(join(inside, lines('{/rows}')), 'portrait'))).toEqual([
      { problem: 'list-position', tag: 'rows' },
    ]);
  });

  test('of a long text before a brace only the beginning', () => {
    const [problem] = problems(template(`${'dài '.repeat(50)}}`));
    expect(problem?.problem).toBe('unopened-tag');
    expect(problem && 'tag' in problem && problem.tag.length).toBeLessThan(50);
  });
});

describe('a file that is no document is damaged', () => {
  test.each([
    ['no archive', new TextEncoder().encode('Kính gửi')],
    ['half of one', template('{title}').slice(0, 900)],
    ['without a document', withPart(template('{title}'), 'word/document.xml', undefined)],
    ['without a list of its parts', withPart(template('{title}'), '[Content_Types].xml', undefined)],
    ['with a document that breaks off', withPart(template('{title}'), 'word/document.xml', '<w:document><w:body><w:p')],
    ['of another program', withPart(template('{title}'), '[Content_Types].xml', '<Types xmlns="x"/>')],
  ])('%s', (_what, bytes) => {
    expect(problems(bytes)).toEqual([{ problem: 'damaged' }]);
  });
});
