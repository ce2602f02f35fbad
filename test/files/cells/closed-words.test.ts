import { describe, expect, test } from 'vitest';
import {
  choiceWords,
  isNotApplicable,
  kindWords,
  objectWords,
  partWords,
  readReason,
  readWord,
  readYesNo,
  seatWords,
  statusWords,
  type WordList,
} from '../../../src/files/cells/closed-words.ts';

test.each<[string, WordList<string>, string | undefined]>([
  ['base', partWords, 'base'],
  ['Điểm chuẩn', partWords, 'base'],
  ['điểm thưởng', partWords, 'bonus'],
  ['ĐIỂM TRỪ', partWords, 'penalty'],
  ['main', partWords, undefined],
  ['agree', choiceWords, 'agree'],
  ['Đồng ý', choiceWords, 'agree'],
  ['X', choiceWords, 'agree'],
  ['không đồng ý', choiceWords, 'disagree'],
  ['INVALID', choiceWords, 'invalid'],
  ['có', choiceWords, undefined],
  ['Granted', statusWords, 'granted'],
  ['proposed', statusWords, 'proposed'],
  ['thu hồi', statusWords, 'revoked'],
  ['approved', statusWords, undefined],
  ['Cá nhân', objectWords, 'individual'],
  ['hộ gia đình', objectWords, 'household'],
  ['chuyên đề', kindWords, 'chuyen-de'],
  ['đột xuất', kindWords, 'dot-xuat'],
  ['Trưởng khối', seatWords, 'head'],
  ['Phó cụm', seatWords, 'deputy'],
  ['chairman', seatWords, undefined],
])('“%s” is the word for it', (text, words, code) => {
  expect(readWord(words, text)).toBe(code);
});

test.each<[string, boolean | undefined]>([
  ...['yes', 'YES', 'có', 'Có', 'co', '1', 'x', 'X', 'có'.normalize('NFD')].map((text): [string, boolean] => [
    text,
    true,
  ]),
  ...['no', 'không', 'Không', 'khong', '0'].map((text): [string, boolean] => [text, false]),
  ...['true', 'y', 'ok', '2', 'rồi', '✓'].map((text): [string, undefined] => [text, undefined]),
])('“%s” as yes or no is %s', (text, answer) => {
  expect(readYesNo(text)).toBe(answer);
});

test.each<[string, boolean]>([
  ...['na', 'NA', 'n/a', 'N/A', 'k', 'K', 'không có', 'Không  có'].map((text): [string, boolean] => [text, true]),
  ...['không', '-', 'none', 'kh'].map((text): [string, boolean] => [text, false]),
])('“%s” says that a criterion does not apply: %s', (text, answer) => {
  expect(isNotApplicable(text)).toBe(answer);
});

describe('in a column of reasons', () => {
  test.each<[string, readonly string[]]>([
    ['none', ['', 'no', 'No', 'không', 'KHÔNG', 'khong', '0', '-', '–']],
    ['bare-yes', ['yes', 'có', 'Có', 'co', '1', 'x', 'X']],
    ['reason', ['Có đơn thư tố cáo', 'kỷ luật', 'xem biên bản', 'không đủ hồ sơ']],
  ])('%s', (kind, texts) => {
    expect(texts.map((text) => [text, readReason(text)])).toEqual(texts.map((text) => [text, kind]));
  });
});
