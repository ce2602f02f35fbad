import { expect, test } from 'vitest';
import type { YamlPath } from '../../../src/domain/locator.ts';
import { locateInYaml } from '../../../src/files/yaml/locate-yaml.ts';
import { yamlSource } from './yaml-source.ts';

const text = `# luật
scoring: { scale: 100, final: self }
awards:
  - award: co
    name: "Cờ thi đua"
    if: [{ max-rank: 1 }, { class-in: [tot, kha] }]
  - award: bang-khen # thứ hai
    quota:
"rating:tot": 5
shared: &s { a: x }
again: *s
Tiế\u0301ng: [Việ\u0323t, Nam]
last: |
  một
  hai
`;

test.each<[string, YamlPath, boolean, string]>([
  ['a value', ['scoring', 'final'], false, '2:31+4'],
  ['a key', ['scoring', 'final'], true, '2:24+5'],
  ['a quoted value, with its quotes', ['awards', 0, 'name'], false, '5:11+12'],
  ['an item of a list', ['awards', 0, 'if', 1, 'class-in', 1], false, '6:45+3'],
  ['a mapping between braces', ['awards', 0, 'if', 0], false, '6:10+15'],
  ['a mapping on lines of its own, by its first line', ['awards', 1], false, '7:5+26'],
  ['an empty value, at its key', ['awards', 1, 'quota'], false, '8:5+5'],
  ['a key that is missing, at the mapping', ['awards', 0, 'if', 0, 'x'], false, '6:10+15'],
  ['a key far below what is missing', ['scoring', 'x', 'y', 0], true, '2:1+7'],
  ['a position beyond the list', ['awards', 7, 'name'], false, '3:1+6'],
  ['a quoted key', ['rating:tot'], true, '9:1+12'],
  ['what an alias stands for', ['again', 'a'], false, '10:17+1'],
  ['letters with marks, each as one', ['Tiế\u0301ng', 1], false, '12:15+3'],
  ['a block of text, by its first line', ['last'], false, '13:7+1'],
  ['the file as a whole, by its first line', [], false, '2:1+36'],
])('%s', (_, path, key, expected) => {
  const { line, column, length } = locateInYaml(yamlSource('rules', text), path, key);
  expect(`${line}:${column}+${length}`).toBe(expected);
});

test('lines that end as in Windows are counted alike', () => {
  const place = locateInYaml(yamlSource('rules', text.replaceAll('\n', '\r\n')), ['awards', 0, 'name'], false);
  expect(place).toEqual({ line: 5, column: 11, length: 12 });
});

test('a file in bad form is searched as far as it goes, and one too deep not at all', () => {
  expect(locateInYaml(yamlSource('rules', 'a: b\nc: [d\n'), ['a'], false)).toEqual({ line: 1, column: 4, length: 1 });
  expect(locateInYaml(yamlSource('rules', '['.repeat(99)), [0, 0], false)).toEqual({ line: 1, column: 1, length: 1 });
  expect(locateInYaml(yamlSource('rules', ''), ['a'], false)).toEqual({ line: 1, column: 1, length: 1 });
});
