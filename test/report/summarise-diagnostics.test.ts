import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { mostOfOneCode } from '../../src/domain/problem-list.ts';
import { plainPaint } from '../../src/report/paint.ts';
import type { PlacedDiagnostic } from '../../src/report/placed-diagnostic.ts';
import { printSummaryEntry } from '../../src/report/print-diagnostic.ts';
import { sortDiagnostics, summariseDiagnostics } from '../../src/report/summarise-diagnostics.ts';

function unscored(line: number, file = 'self-scores.csv', member = 'so-y-te'): PlacedDiagnostic {
  const diagnostic: Diagnostic = {
    code: 'unscored',
    at: { file: 'self-scores' },
    details: { member, criterion: 'I.1', source: 'self-scores' },
  };
  return { diagnostic, place: { file, line, column: 1 } };
}

function appraised(line: number): PlacedDiagnostic {
  const diagnostic: Diagnostic = { code: 'self-appraisal', at: { file: 'appraisals' }, details: { member: 'so-y-te' } };
  return { diagnostic, place: { file: 'self-scores.csv', line, column: 1 } };
}

test('diagnostics are sorted by file, line, column and code', () => {
  const sorted = sortDiagnostics([unscored(2, 'b.csv'), unscored(10, 'a.csv'), appraised(2), unscored(2), unscored(1)]);
  expect(sorted.map(({ place, diagnostic }) => `${place.file}:${place.line} ${diagnostic.code}`)).toEqual([
    'a.csv:10 unscored',
    'b.csv:2 unscored',
    'self-scores.csv:1 unscored',
    'self-scores.csv:2 self-appraisal',
    'self-scores.csv:2 unscored',
  ]);
});

test('what several blocs report of a shared file stands once, what differs stays', () => {
  expect(sortDiagnostics([unscored(2), unscored(2), unscored(2, 'self-scores.csv', 'so-noi-vu')])).toHaveLength(2);
});

test('20 of one code in one file are all shown, of 23 the last 3 are summed up', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => unscored(index + 1));
  expect(summariseDiagnostics(lines(20)).every(({ kind }) => kind === 'diagnostic')).toBe(true);
  const entries = summariseDiagnostics([...lines(23), appraised(5), appraised(22)]);
  expect(entries).toHaveLength(23);
  expect(entries[21]).toEqual({
    kind: 'more',
    file: 'self-scores.csv',
    code: 'unscored',
    severity: 'error',
    count: 3,
    isAtLeast: false,
    lines: [21, 23],
  });
  const text = entries.slice(21).map((entry) => printSummaryEntry(entry, { language: 'vi', paint: plainPaint }));
  expect(text[0]).toBe('self-scores.csv error unscored: còn 3 chỗ nữa như vậy, từ dòng 21 đến dòng 23');
  expect(text[1]).toContain('self-scores.csv:22:1 error self-appraisal');
});

test('where more were found than are kept, the rest is said to be more', () => {
  const all = Array.from({ length: mostOfOneCode }, (_, index) => unscored(index + 1));
  const [last] = summariseDiagnostics(all).slice(-1);
  expect(last && printSummaryEntry(last, { language: 'en', paint: plainPaint })).toContain('over 199980 more places');
});
