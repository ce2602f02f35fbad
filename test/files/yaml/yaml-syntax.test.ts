import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/domain/diagnostic.ts';
import { readBlocText, readRulesText, readText } from './yaml-source.ts';

const above = 'bloc: noi-chinh\nname: Khối Nội chính\nseason: "2019"\n';

/** `line:column problem` of each syntax problem; the code where it is another. */
function problemsOf(text: string): readonly string[] {
  const { told, diagnostics } = readBlocText(above + text);
  return told.map((place, index) => {
    const same = diagnostics.filter(({ code }) => place.endsWith(` ${code}`));
    const details = (same.length === told.length ? same[index] : same[0])?.details as { problem?: string };
    return place.replace('yaml-syntax', details.problem ?? '');
  });
}

describe('YAML in bad form is told in one word, at the place to look at', () => {
  test.each([
    ['lines indented with tabs, each of them', 'meeting:\n\tdate: 2019-12-03\n\tpresent: 8\n', ['5:1 tab', '6:1 tab']],
    ['a line indented too far', 'meeting:\n  date: 2019-12-03\n   present: 8\n', ['6:4 indent']],
    [
      'a value in front of a block: the lines below, once',
      'meeting: x\n  date: 2019-12-03\n  present: 8\nauthority: UBND: tỉnh\n',
      ['5:3 indent', '7:12 colon'],
    ],
    [
      'a line indented below a remark and a blank line',
      '\n# hội nghị\n\n meeting:\n   date: 2019-12-03\n',
      ['7:2 indent'],
    ],
    ['a line indented too little', 'meeting:\n  date: 2019-12-03\n present: 8\n', ['6:2 indent']],
    ['a dash that is out of line', 'pact:\n  contents:\n    - một\n   - hai\n', ['7:4 indent']],
    ['a list where a key was', '- authority: x\n', ['4:1 indent']],
    ['a colon in a value', 'authority: UBND: tỉnh\n', ['4:12 colon']],
    ['a key without its colon', 'authority UBND tỉnh\nrules: a.yaml\n', ['4:1 colon']],
    [
      'a key without its colon above a block, once',
      'meeting\n  date: 2019-12-03\n  present: 8\n  steps:\n    - { step: x, date: 2019-12-02 }\n',
      ['4:1 colon'],
    ],
    [
      'a key without its colon above a list, once; what comes after the list for itself',
      'pact\n- một: x\n- hai: y\nauthority: UBND: tỉnh\n',
      ['4:1 colon', '7:12 colon'],
    ],
    ['a colon without its space', 'authority:UBND\nrules: a.yaml\n', ['4:1 colon']],
    ['a value without its key', ': UBND\n', ['4:1 colon']],
    ['a quotation mark that is never closed', 'authority: "UBND tỉnh\n', ['4:12 quote']],
    ['a quotation mark closed by the next one', 'authority: "UBND tỉnh\nrules: "x.yaml"\n', ['4:12 quote']],
    ['a quotation inside a quotation', 'authority: "UBND "tỉnh" x"\n', ['4:19 quote']],
    ['a single quotation mark that is never closed', "authority: 'UBND tỉnh\n", ['4:12 quote']],
    ['a backslash in a quotation', 'authority: "C:\\Khoi"\n', ['4:15 quote']],
    ['a list that is not closed', 'leadership: { head: thads, deputies: [a, b }\n', ['4:38 bracket']],
    ['braces that are not closed', 'leadership: { head: thads\nauthority: x\n', ['4:13 bracket']],
    ['a file saved by half', 'meeting:\n  contests:\n    - { contest: co-tinh, issued: 4, colle', ['6:7 bracket']],
    ['a missing comma', 'leadership: { head: thads deputies: [] }\n', ['4:21 bracket']],
    ['a star', 'authority: *UBND\n', ['4:12 alias']],
    ['bold type', 'authority: **UBND** tỉnh\n', ['4:12 alias']],
    ['an ampersand alone', 'authority: & UBND\n', ['4:12 alias']],
    ['an exclamation mark', 'authority: !UBND tỉnh\n', ['4:12 tag']],
    ['a tag that YAML knows', 'authority: !!binary aaaa\n', ['4:21 tag']],
    ['an at sign', 'authority: @UBND\n', ['4:12 other']],
    ['a per cent sign in front', 'authority: %80\n', ['4:12 other']],
    ['a list in the line of its key', 'leadership:\n  deputies: - a\n', ['5:13 other']],
    ['a key that is a list', '? [a]\n: b\n', ['4:3 other']],
    ['a template that was not filled in', 'authority: {{ ten }}\n', ['4:13 other']],
    ['a second document', '---\nauthority: x\n', ['4:1 multiple-documents']],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test('mistakes on several lines are told together', () => {
    expect(problemsOf('authority: UBND: tỉnh\nrules: @x\npact: !a b\n')).toEqual([
      '4:12 colon',
      '5:8 other',
      '6:7 tag',
    ]);
  });

  test('what follows from bad form is not told as well', () => {
    const { told } = readRulesText('scoring:\n\tscale: 100\n\tfinl: self\nawards: 5\n');
    expect(told).toEqual(['2:1 yaml-syntax', '3:1 yaml-syntax']);
  });
});

describe('YAML that is in order', () => {
  test.each([
    ['a byte order mark', `\ufeff${above}`],
    ['lines that end as in Windows', above.replaceAll('\n', '\r\n')],
    ['a document mark at the top', `---\n${above}`],
    ['a document mark at the foot', `${above}...\n`],
    ['the line by which editors find the schema', `# yaml-language-server: $schema=./bloc.schema.json\n${above}`],
    ['JSON', '{"bloc": "noi-chinh",\n"name": "Khối Nội chính", "season": "2019"}'],
    ['text on several lines', 'bloc: noi-chinh\nname: Khối\n  Nội chính\nseason: "2019"\n'],
    ['a block of text', 'bloc: noi-chinh\nname: >-\n  Khối\n  Nội chính\nseason: "2019"\n'],
    ['tabs before a remark', above.replace('\n', '\t# mã\n')],
    ['text by a tag', 'bloc: noi-chinh\nname: Khối Nội chính\nseason: !!str 2019\n'],
    ['an alias', 'bloc: &id noi-chinh\nname: Khối Nội chính\nseason: "2019"\nrules: *id\n'],
  ])('%s', (_, text) => {
    const { content, told } = readBlocText(text);
    expect(told).toEqual([]);
    expect(content).toMatchObject({ bloc: 'noi-chinh', name: 'Khối Nội chính', season: '2019' });
  });

  test('an alias stands for the text of a number too', () => {
    const { content } = readRulesText('scoring: { scale: &x 10.10, bonus_cap: *x }\n');
    expect(content?.scoring).toMatchObject({ scale: 101_000n, bonusCap: 101_000n });
  });
});

describe('limits', () => {
  const nested = (depth: number) => `authority: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}\n`;

  test.each([
    ['nesting of 51', `${above}${nested(51)}`, 'yaml-nesting'],
    ['nesting of 10,000, never closed', `${above}authority: ${'['.repeat(10_000)}`, 'yaml-nesting'],
    ['nesting of 10,000 mappings', `authority: ${'{a: '.repeat(10_000)}`, 'yaml-nesting'],
    ['nesting of 10,000 dashes in a line', `${'- '.repeat(10_000)}a`, 'yaml-nesting'],
    ['nesting by indentation', Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'), 'yaml-nesting'],
    ['20,001 keys', Array.from({ length: 20_001 }, (_, n) => `k${n}: a`).join('\n'), 'yaml-entries'],
    ['20,001 items of a list', `authority:\n${'- a\n'.repeat(20_000)}`, 'yaml-entries'],
    ['20,001 items in brackets', `authority: [${'a, '.repeat(20_000)}a]\n`, 'yaml-entries'],
    ['200,001 words in quotes, one after the other', `authority: ${'"a" '.repeat(200_001)}\n`, 'yaml-entries'],
    ['an alias to itself', 'rules: &a [*a]\n', 'yaml-aliases'],
    ['aliases that stand for 101 nodes', `rules: &a [${'x, '.repeat(99)}x]\nauthority: *a\n`, 'yaml-aliases'],
    [
      'aliases of aliases of aliases',
      [
        'a: &a [x, x, x, x, x, x, x, x, x]',
        ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((one, index) => {
          const before = `*${'abcdefg'[index]}`;
          return `${one}: &${one} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
        }),
      ].join('\n'),
      'yaml-aliases',
    ],
  ])('%s is refused', (_, text, limit) => {
    const started = performance.now();
    const { diagnostics } = readText('bloc', text);
    const limits = diagnostics.filter((one): one is Diagnostic & { code: 'too-large' } => one.code === 'too-large');
    expect(limits.map(({ details }) => details.limit)).toEqual([limit]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('20,000 entries are not', () => {
    const list = (items: number) => `authority:\n${'- a\n'.repeat(items)}`;
    expect(readText('bloc', `${above}${list(20_000 - 4)}`).told).toEqual(['5:1 schema']);
    expect(readText('bloc', `${above}${list(20_000 - 3)}`).told).toEqual(['20001:1 too-large']);
  });

  test('nesting of 50 and aliases for 100 nodes are not', () => {
    expect(readText('bloc', `${above}${nested(50)}`).told).toEqual(['4:12 schema']);
    expect(readText('bloc', `${above}rules: &a [${'x, '.repeat(98)}x]\nauthority: *a\n`).told).toEqual([
      '4:11 schema',
      '5:12 schema',
    ]);
  });
});
