import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTreeByPackage } from '../../../src/files/yaml/package-tree.ts';
import { readTreeQuickly } from '../../../src/files/yaml/quick-tree.ts';
import type { YamlTree } from '../../../src/files/yaml/yaml-tree.ts';
import { caseCount } from '../../properties/case-count.ts';
import { fullFiles } from './full-files.ts';

/** The tree as text, with the text of each number. */
function show({ root, numbers }: YamlTree): string {
  return JSON.stringify(root, function (this: object, key, value) {
    return value === 0 ? `number ${numbers.get(this, Array.isArray(this) ? Number(key) : key)}` : value;
  });
}

test.each(Object.entries(fullFiles))('%s.yaml with every key is read without the package', (_, text) => {
  expect(readTreeQuickly(text)).toBeDefined();
});

describe('to the same tree as the package', () => {
  const same = (text: string): void => {
    const quick = readTreeQuickly(text);
    if (!quick) return;
    const { tree, problems } = readTreeByPackage(text, 'rules');
    expect(problems).toEqual([]);
    expect(tree && show(quick)).toBe(tree && show(tree));
  };

  test.each([
    ...Object.values(fullFiles),
    '',
    '# remark\n\n',
    'a: b # remark\nc: d#e\n',
    'a:\n- b\n- c\nd: e\n',
    'a:\n  b:\n    - c: d\n      e: f\n    -\n      g: h\n  i:\nj: k\n',
    'a: [b, [c, {d: e}],\n  f # remark\n  ]\n',
    'a: 1.10\nb: 08\nc: "08"\nd: 1e3\ne: .5\nf: -3\ng: +4\nh: 0x1F\ni: true\nj: ~\nk: 2019-12-03\nl: 3/12/2019\n',
    'a: \'b\'\nc: "d"\n"e:f": g\n',
    'a: b\r\nc:\r\n  - d\r\n',
    'a: node:I\nb: 5%\nc: x-y\nd: Điều 11, khoản 1 (a)\n',
  ])('%j', (text) => {
    expect(readTreeQuickly(text)).toBeDefined();
    same(text);
  });

  test.each([
    ['a key given twice', 'a: b\na: c\n'],
    ['a key given twice between braces', '{ a: b, a: c }\n'],
    ['text on several lines', 'a: b\n  c\n'],
    ['text on several lines in a list', '- a\n  b\n'],
    ['a colon in a value', 'a: b: c\n'],
    ['a decimal comma between braces', '{ a: 97,5 }\n'],
    ['a quotation mark in a quotation', "a: 'it''s'\n"],
    ['an escape', 'a: "b\\n"\n'],
    ['text after a quotation', 'a: "b" c\n'],
    ['a remark without its space', 'a: "b"#c\n'],
    ['a block of text', 'a: |\n  b\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !!str 5\n'],
    ['a tab', 'a:\tb\n'],
    ['brackets that go on too far left', 'a:\n  b: [c,\n  d]\n'],
    ['brackets that are not closed', 'a: [b\n'],
    ['a second document', 'a: b\n---\nc: d\n'],
    ['a line indented less than its like', 'a:\n    b: c\n  d: e\n'],
    ['nesting of more than 50', `${'['.repeat(51)}${']'.repeat(51)}`],
  ])('but not %s', (_, text) => {
    expect(readTreeQuickly(text)).toBeUndefined();
  });

  test('or not at all, whatever is cut out of or put into a file', () => {
    const pieces = [
      ...' \n:-#[]{},"\'&*!|>%@`~?\\\t\r',
      ...[
        ': ',
        '- ',
        '? ',
        ' #',
        '  ',
        '\n  ',
        '---\n',
        '...\n',
        '\r\n',
        '""',
        "''",
        '<<: ',
        'é',
        '\u00a0',
        '.5',
        '1:2',
      ],
      ...['null', 'true', 'a: b\n', '- b\n', '- - b\n', '{a}', '[a: b]', '{a: }', '[a,]', '&a ', '*a', '!!str '],
    ];
    const lines = Object.values(fullFiles).flatMap((text) => text.split('\n'));
    const block = fc
      .tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: 12 }))
      .map(([from, count]) => outdent(lines.slice(from, from + count)));
    const change = fc.tuple(fc.nat(400), fc.nat(4), fc.constantFrom('', ...pieces));
    fc.assert(
      fc.property(block, fc.array(change, { maxLength: 4 }), (text, changes) => {
        same(
          changes.reduce((changed, [place, removed, piece]) => {
            const at = Math.min(place, changed.length);
            return changed.slice(0, at) + piece + changed.slice(at + removed);
          }, text),
        );
      }),
      { numRuns: 20 * caseCount },
    );
  });
});

/** Lines as a file of their own: without what indents them all. */
function outdent(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents, 80);
  return lines.map((line) => line.slice(least)).join('\n');
}
