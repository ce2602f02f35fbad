import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomically } from '../../src/files/write-atomically.ts';
import { emptyFolder } from './bloc-folder.ts';

test('a file is written whole, in folders that are made for it, and nothing else is left', () => {
  const folder = emptyFolder();
  const path = join(folder, 'out', '2021', 'scores.csv');
  writeAtomically(path, 'Sở Y tế\n');
  expect(readFileSync(path, 'utf8')).toBe('Sở Y tế\n');
  expect(readdirSync(join(folder, 'out', '2021'))).toEqual(['scores.csv']);
});

test('a file that is there is replaced', () => {
  const path = join(emptyFolder(), 'scores.csv');
  writeFileSync(path, 'a much longer text of old');
  writeAtomically(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test('a file that says the same already is left alone', () => {
  const path = join(emptyFolder(), 'scores.csv');
  writeAtomically(path, 'same');
  const { ino } = statSync(path);
  writeAtomically(path, 'same');
  expect(statSync(path).ino).toBe(ino);
  writeAtomically(path, 'other');
  expect(readFileSync(path, 'utf8')).toBe('other');
});

test('where writing fails, what was there stays and nothing is left beside it', () => {
  const folder = emptyFolder();
  const path = join(folder, 'scores.csv');
  mkdirSync(join(path, 'in-the-way'), { recursive: true });
  expect(() => writeAtomically(path, 'new')).toThrow();
  expect(readdirSync(folder)).toEqual(['scores.csv']);
});

test('where a file stands in the place of a folder, writing fails and the file stays', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'out'), 'a file');
  expect(() => writeAtomically(join(folder, 'out', 'scores.csv'), 'new')).toThrow();
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('a file');
});

test('a text of some size is written to its end', () => {
  const path = join(emptyFolder(), 'scores.csv');
  const text = 'điểm,'.repeat(500_000);
  writeAtomically(path, text);
  expect(readFileSync(path, 'utf8')).toBe(text);
});
