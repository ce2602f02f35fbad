import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paperNames } from '../../../src/report/papers/paper-data.ts';
import { type Placeholders, placeholders } from '../../../src/report/papers/placeholders.ts';
import { makeTemplates } from '../../../src/report/templates/make-templates.ts';
import { wordPart } from '../papers/word-text.ts';

const packageFolder = join(import.meta.dirname, '../../..');
const templates = makeTemplates();

function namesOf(known: Placeholders): readonly string[] {
  return Object.entries(known).flatMap(([name, inside]) => [name, ...namesOf(inside ?? {})]);
}

function tagsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{[#^]?([a-z_]+)\}/g)].map(([, name = '']) => name))];
}

/** The text under one heading, to the next of its level. */
function sectionOf(readme: string, heading: string): string {
  const [, text = ''] = readme.split(`# ${heading}\n`);
  return text.split(/^#{1,3} /m)[0] ?? '';
}

const allNames = new Set(paperNames.flatMap((name) => namesOf(placeholders[name])));

test.each(paperNames)('%s holds only placeholders that the data has', (name) => {
  const known = namesOf(placeholders[name]);
  expect(tagsIn(wordPart(templates[name])).filter((tag) => !known.includes(tag))).toEqual([]);
});

describe.each([
  ['README.md', 'Placeholders'],
  ['README.vi.md', 'Ô điền trong mẫu Word'],
])('%s', (file, heading) => {
  const documented = tagsIn(sectionOf(readFileSync(join(packageFolder, file), 'utf8'), heading));

  test('says what every placeholder stands for', () => {
    expect([...allNames].filter((name) => !documented.includes(name))).toEqual([]);
  });

  test('names no placeholder that there is not', () => {
    expect(documented.filter((name) => !allNames.has(name))).toEqual([]);
  });
});
