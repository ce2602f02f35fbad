import { describe, expect, test } from 'vitest';
import { cellText, isCriterionCode, isId } from '../../../src/files/cells/row-reader.ts';

test.each<[string, string, string]>([
  ['spaces around it are dropped', '  a b ', 'a b'],
  ['spaces that do not break are dropped around it', '\u00a0a\u00a0', 'a'],
  ['what takes no room is dropped', '\u200bSở\u200b Y\u00ad tế\ufeff', 'Sở Y tế'],
  ['the sign before a formula is dropped', "'=SUM(A1)", '=SUM(A1)'],
  ['the sign before a plus is dropped', "'+84", '+84'],
  ['the sign before a minus is dropped', "'-5", '-5'],
  ['the sign before an at is dropped', "'@a", '@a'],
  ['the sign before another letter stays', "'a'", "'a'"],
  ['two signs lose one', "''=a", "''=a"],
  ['nothing is nothing', '', ''],
])('of a cell’s text %s', (_, cell, text) => {
  expect(cellText(cell)).toBe(text);
});

describe('ids', () => {
  test.each([
    ['one letter', 'a', true],
    ['a digit first', '0-a', true],
    ['hyphens inside', 'so-tu-phap', true],
    ['two hyphens inside', 'a--b', true],
    ['64 characters', 'a'.repeat(64), true],
    ['65 characters', 'a'.repeat(65), false],
    ['nothing', '', false],
    ['a hyphen first', '-a', false],
    ['a hyphen last', 'a-', false],
    ['a capital', 'So-a', false],
    ['a letter with a mark', 'sở', false],
    ['a space', 'a b', false],
    ['a full stop', 'a.b', false],
    ['a line break behind', 'a\n', false],
  ])('%s', (_, text, answer) => {
    expect(isId(text)).toBe(answer);
  });
});

describe('codes of criteria', () => {
  test.each([
    ['dotted', 'I.2.a', true],
    ['small and capital letters', 'Ab', true],
    ['letters with marks', 'Phần-1', true],
    ['digits', '12', true],
    ['a slash', 'I/2', false],
    ['a space', 'I 2', false],
    ['a bracket', '1)', false],
    ['nothing', '', false],
  ])('%s', (_, text, answer) => {
    expect(isCriterionCode(text)).toBe(answer);
  });
});
