import { describe, expect, test } from 'vitest';
import { foldHeading, foldText } from '../../../src/files/csv/fold-text.ts';

describe('names that are the same', () => {
  test.each<[string, string, string]>([
    ['in any case', 'SỞ Y TẾ', 'sở y tế'],
    ['with any spaces', '  Sở   Y\u00a0tế ', 'Sở Y tế'],
    ['with a line break', 'Sở\nY tế', 'Sở Y tế'],
    ['with the tone on either vowel', 'Hòa Bình', 'Hoà Bình'],
    ['with the tone on either vowel, uy', 'Tỉnh uỷ', 'Tỉnh ủy'],
    ['with the tone on either vowel, oe', 'khoẻ', 'khỏe'],
    ['with the tone on either vowel, in capitals', 'THUỶ', 'THỦY'],
    ['composed or decomposed', 'Sở Nội vụ'.normalize('NFD'), 'Sở Nội vụ'],
    ['decomposed with the marks in another order', 'o\u0323\u0302', 'ộ'],
    ['with a space of no width', 'Sở\u200b Y tế', 'Sở Y tế'],
    ['with a soft hyphen, a mark of direction, a joiner', 'S\u00adở \u200eY\u200d tế', 'Sở Y tế'],
    ['with the letter that looks like Đ', '\u00d0ảng ủy', 'Đảng ủy'],
  ])('%s', (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });
});

describe('names that differ', () => {
  test.each<[string, string, string]>([
    ['by a tone', 'Sở Y tế', 'Sở Y tể'],
    ['by a mark that is no tone', 'Ban', 'Bân'],
    ['by đ', 'Đoan', 'Doan'],
    ['by the word that has the tone', 'Hoà Binh', 'Hoa Bình'],
    ['by a hyphen', 'CCQ-DN', 'CCQDN'],
    ['by a kind of hyphen that can be seen', 'CCQ-DN', 'CCQ–DN'],
    ['by a letter', 'Krông Pắc', 'Krông Pách'],
  ])('%s', (_, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });
});

test.each([
  ['self_max', 'Self Max'],
  ['self_max', 'selfmax'],
  ['self_max', 'SELF_MAX'],
  ['Điểm tối đa', 'điểmtốiđa'],
  ['Điểm tối đa', ' ĐIỂM\n TỐI ĐA '],
  ['Loại hình', 'Loaị hình'],
])('the headings “%s” and “%s” are one', (one, other) => {
  expect(foldHeading(one)).toBe(foldHeading(other));
});
