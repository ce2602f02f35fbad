import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { Place } from '../../src/domain/locator.ts';
import { diagnosticData } from '../../src/report/diagnostic-data.ts';
import { displayWidth } from '../../src/report/display-width.ts';
import { plainPaint } from '../../src/report/paint.ts';
import type { PlacedDiagnostic } from '../../src/report/placed-diagnostic.ts';
import { printDiagnostic } from '../../src/report/print-diagnostic.ts';
import { printExcerpt } from '../../src/report/print-excerpt.ts';

const file = '2021/noi-chinh/self-scores.csv';

const aboveMax: Diagnostic = {
  code: 'score-above-max',
  at: { file: 'self-scores', row: 12, column: 2 },
  details: { criterion: 'I.2', points: '12', max: '10' },
};

function place(text: string, column: number, length: number): Place {
  return { file, line: 14, column, excerpt: { text, length } };
}

const placed: PlacedDiagnostic = {
  diagnostic: aboveMax,
  place: place('so-tu-phap,I.2,12,', 16, 2),
  related: { file: '2021/noi-chinh/criteria.csv', line: 9, column: 1 },
};

test('a diagnostic has the place, the line with carets, and what to do', () => {
  expect(printDiagnostic(placed, { language: 'vi', paint: plainPaint })).toBe(
    `2021/noi-chinh/self-scores.csv:14:16 error score-above-max: điểm 12 vượt mức tối đa 10 của tiêu chí I.2
  14 | so-tu-phap,I.2,12,
     |                ^^
  = sửa: nhập tối đa 10, hoặc sửa cột “Điểm tối đa” (max) trong criteria.csv:9`,
  );
});

test('a related place in another folder keeps its path', () => {
  const shared = { ...placed, related: { file: '2021/criteria.csv', line: 9, column: 1 } };
  expect(printDiagnostic(shared, { language: 'en', paint: plainPaint })).toContain(
    '  = fix: enter at most 10, or correct max in 2021/criteria.csv:9',
  );
});

test('a problem of a whole file has no excerpt', () => {
  const whole: PlacedDiagnostic = {
    diagnostic: { code: 'csv-empty', at: { file: 'votes' }, details: {} },
    place: { file: 'votes.csv', line: 1, column: 1 },
  };
  expect(printDiagnostic(whole, { language: 'en', paint: plainPaint })).toBe(
    `votes.csv:1:1 error csv-empty: the file is empty: it has no headings
  = fix: add the line of headings, or delete the file if it is not needed`,
  );
});

test('on a terminal the fix wraps; colours stand around severity, carets and place', () => {
  const paint = { ...plainPaint, error: (text: string) => `<${text}>`, strong: (text: string) => `*${text}*` };
  expect(printDiagnostic(placed, { language: 'vi', paint, width: 40 })).toBe(
    `*2021/noi-chinh/self-scores.csv:14:16* <error> score-above-max: điểm 12 vượt mức tối đa 10 của tiêu chí I.2
  14 | so-tu-phap,I.2,12,
     | <               ^^>
  = sửa: nhập tối đa 10, hoặc sửa cột
         “Điểm tối đa” (max) trong
         criteria.csv:9`,
  );
});

test('as data it has the same texts', () => {
  expect(diagnosticData(placed, 'vi')).toEqual({
    code: 'score-above-max',
    severity: 'error',
    file,
    line: 14,
    column: 16,
    message: 'điểm 12 vượt mức tối đa 10 của tiêu chí I.2',
    fix: 'nhập tối đa 10, hoặc sửa cột “Điểm tối đa” (max) trong criteria.csv:9',
    details: { criterion: 'I.2', points: '12', max: '10' },
  });
});

describe('excerpts', () => {
  test.each([
    ['tabs become spaces up to the next stop', 'a\tbb\tc', 6, 1, 'a   bb  c', '        ^'],
    ['a letter with combining marks is one character', 'So\u031b\u0309 Y,12', 6, 2, 'So\u031b\u0309 Y,12', '     ^^'],
    ['wide letters take two columns', '部門,12', 4, 2, '部門,12', '     ^^'],
    ['a wide letter that is meant has two carets', 'x,部', 3, 1, 'x,部', '  ^^'],
    ['beyond the end of the line stands one caret', 'a,b', 4, 0, 'a,b', '   ^'],
    ['an empty cell has one caret', 'a,,b', 3, 0, 'a,,b', '  ^'],
    ['controls are shown, not sent', 'a\u001b[2Jb,x', 7, 1, 'a␛[2Jb,x', '      ^'],
    ['turning marks are written out', '\u202ea,b', 2, 1, '\\u202Ea,b', '      ^'],
    ['an empty line', '', 1, 0, '', '^'],
  ])('%s', (_, text, column, length, line, carets) => {
    expect(printExcerpt(place(text, column, length), 73)).toEqual({ line, carets });
  });

  test.each([
    ['at the beginning', 1, 3],
    ['in the middle', 2000, 5],
    ['at the end', 4001, 3],
    ['longer than the terminal', 1000, 900],
  ])('a long line is cut around the place: %s', (_, column, length) => {
    const text = `${'x'.repeat(column - 1)}${'y'.repeat(length)}${'x'.repeat(Math.max(0, 4003 - column - length + 1))}`;
    const excerpt = printExcerpt(place(text, column, length), 73);
    const { line = '', carets = '' } = excerpt ?? {};
    expect(displayWidth(line)).toBeLessThanOrEqual(73);
    expect(displayWidth(line)).toBeGreaterThan(65);
    const from = carets.indexOf('^');
    expect(line.slice(from, carets.length)).toBe('y'.repeat(carets.length - from));
    expect(line.slice(0, from)).not.toContain('y');
  });
});
