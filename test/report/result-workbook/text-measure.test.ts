import { describe, expect, test } from 'vitest';
import { countLines, textWidth } from '../../../src/report/result-workbook/text-measure.ts';

describe('the lines that a text takes', () => {
  test.each([
    ['', 10, 1],
    ['Tốt', 10, 1],
    ['Điểm chuẩn', 11, 2],
    ['Điểm chuẩn', 14, 1],
    ['một hai\nba', 20, 2],
    ['0'.repeat(60), 21, 4],
    ['', 0, 1],
  ])('of %j in %i digits are %i', (text, width, lines) => {
    expect(countLines(text, width, true)).toBe(lines);
  });

  test('are the same however its marks are written', () => {
    const text = 'Đoàn Đại biểu Quốc hội và Hội đồng nhân dân tỉnh Thừa Thiên Huế';
    expect(textWidth(text.normalize('NFD'))).toBe(textWidth(text.normalize('NFC')));
  });

  test('are more for capitals, for bold, and for characters of full width', () => {
    expect(textWidth('AB')).toBeGreaterThan(textWidth('ab'));
    expect(textWidth('ab', true)).toBeGreaterThan(textWidth('ab'));
    expect(textWidth('漢')).toBeGreaterThan(textWidth('Đ'));
  });
});
