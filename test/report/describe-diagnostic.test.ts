import { describe, expect, test } from 'vitest';
import type { Code, Diagnostic } from '../../src/domain/diagnostic.ts';
import { allCodes, codePage, isCode, listCodes } from '../../src/report/code-page.ts';
import { catalogue } from '../../src/report/diagnostic-catalogue/catalogue.ts';
import { describeDiagnostic } from '../../src/report/diagnostic-catalogue/describe-diagnostic.ts';
import { displayWidth } from '../../src/report/display-width.ts';
import { plainPaint } from '../../src/report/paint.ts';
import { codeListMarkdown, codePageMarkdown, printCodeList, printCodePage } from '../../src/report/print-code-page.ts';
import { samples } from './catalogue-samples.ts';

const codes = Object.keys(catalogue) as Code[];

/** Letters that only Vietnamese has, outside of what is quoted or given as a choice of words. */
function vietnameseIn(text: string): string | null {
  const own = text.replace(/“[^”]*”|"[^"]*"|có ?\/ ?không/g, '');
  return own.match(/[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9áàãéèíìĩóòõúùũýÁÀÃÉÈÍÌĨÓÒÕÚÙŨÝ]/)?.[0] ?? null;
}

describe.each(codes)('%s', (code) => {
  const page = catalogue[code];

  test('has every text in both languages', () => {
    for (const text of [page.title, page.meaning, page.remedy]) {
      expect(text.vi.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
      expect(text.vi).not.toBe(text.en);
      expect(vietnameseIn(text.en)).toBeNull();
    }
    for (const text of [page.meaning, page.remedy]) {
      expect(text.vi).toMatch(/[.”]$/);
      expect(text.en).toMatch(/[.”]$/);
    }
    expect(page.example.file).not.toBe('');
  });

  test('says what is wrong and what to do, each in one line, in both languages', () => {
    expect(samples[code].length).toBeGreaterThan(0);
    for (const details of samples[code]) {
      const diagnostic = { code, at: { file: 'bloc' }, details } as Diagnostic;
      const vi = describeDiagnostic(diagnostic, 'vi', 'criteria.csv:9');
      const en = describeDiagnostic(diagnostic, 'en', 'criteria.csv:9');
      for (const text of [vi.message, vi.fix, en.message, en.fix]) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|\[object|\n|\.$| {2}/);
      }
      expect(vi.message).not.toBe(en.message);
      expect(vietnameseIn(en.message)).toBeNull();
      expect(vietnameseIn(en.fix)).toBeNull();
    }
  });
});

test('figures have a decimal comma in Vietnamese and a full stop in English', () => {
  const diagnostic: Diagnostic = {
    code: 'score-above-max',
    at: { file: 'self-scores' },
    details: { criterion: 'I.2', points: '12.5', max: '10' },
  };
  expect(describeDiagnostic(diagnostic, 'vi', 'criteria.csv:9')).toEqual({
    message: 'điểm 12,5 vượt mức tối đa 10 của tiêu chí I.2',
    fix: 'nhập tối đa 10, hoặc sửa cột “Điểm tối đa” (max) trong criteria.csv:9',
  });
  expect(describeDiagnostic(diagnostic, 'en').fix).toBe('enter at most 10, or correct max in criteria.csv');
});

test('values from files do nothing to a terminal', () => {
  const details = { value: 'so\u001b[31m-y\u202e-te\u0000\n', column: false };
  const { message } = describeDiagnostic({ code: 'unknown-member', at: { file: 'votes' }, details }, 'vi');
  expect(message).toBe('đơn vị “so␛[31m-y\\u202E-te␀␊” không có trong members.csv');
});

test('the list of codes has each code once, and its lines fit a terminal', () => {
  expect([...allCodes()].sort()).toEqual([...codes].sort());
  for (const language of ['vi', 'en'] as const) {
    const text = printCodeList(listCodes(language), language, 80, plainPaint);
    expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    const markdown = codeListMarkdown(listCodes(language), language);
    for (const code of codes) {
      expect(text).toContain(`  ${code} `);
      expect(markdown).toContain(`| \`${code}\` |`);
    }
  }
});

test('the page of a code tells meaning, example and remedy', () => {
  expect(
    printCodePage(codePage('dates-order', 'vi'), 'vi', 80, plainPaint),
  ).toBe(`dates-order (lỗi): Ngày kết thúc trước ngày bắt đầu

Nghĩa là
  Ngày rời khối (until) không thể trước ngày vào khối (since).

Ví dụ
  members.csv
    member,name,since,until
    so-y-te,Sở Y tế,1/7/2021,1/1/2020

Cách xử lý
  Sửa một trong hai ngày.`);
  expect(codePageMarkdown(codePage('ruling-idle', 'en'), 'en')).toContain('Severity: error or warning.');
  expect(isCode('dates-order')).toBe(true);
  expect(isCode('toString')).toBe(false);
});
