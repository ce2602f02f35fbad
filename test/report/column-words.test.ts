import { expect, test } from 'vitest';
import { columnsWords, columnWords } from '../../src/report/column-words.ts';

test.each([
  ['target', 'cột “Kế hoạch” (target)', 'column target'],
  ['pact_signed', 'cột “Ký giao ước” (pact_signed)', 'column pact_signed'],
  ['predecessors', 'cột predecessors', 'column predecessors'],
])('the column %s is called as the field knows it', (column, vi, en) => {
  expect(columnWords(column)).toEqual({ vi, en });
});

test('several columns', () => {
  expect(columnsWords(['since', 'until'])).toEqual({
    vi: 'cột “Từ ngày” (since), “Đến ngày” (until)',
    en: 'columns since, until',
  });
});
