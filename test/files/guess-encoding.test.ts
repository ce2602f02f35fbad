import { expect, test } from 'vitest';
import { decodeText } from '../../src/files/decode-text.ts';
import { guessEncoding } from '../../src/files/guess-encoding.ts';

/** What old programs really write for these words, byte by byte. */
const samples: readonly (readonly [string, string, string])[] = [
  ['tcvn3', 'Sở Văn hóa, Thể thao và Du lịch', '53eb2056a86e2068e3612c205468d3207468616f2076b5204475206cde6368'],
  ['tcvn3', 'Ủy ban Kiểm tra Tỉnh ủy', 'f1792062616e204b69d36d207472612054d86e6820f179'],
  [
    'tcvn3',
    'Phát hiện, tuyên truyền, nhân rộng điển hình tiên tiến',
    '5068b874206869d66e2c20747579aa6e2074727579d26e2c206e68a96e2072e96e6720ae69d36e2068d76e68207469aa6e207469d56e',
  ],
  ['tcvn3', 'Điểm thưởng; Điểm trừ', 'a769d36d207468adeb6e673b20a769d36d207472f5'],
  ['tcvn3', 'Trường Chính trị Nguyễn Văn Linh', '5472adea6e67204368dd6e68207472de204e677579d46e2056a86e204c696e68'],
  ['tcvn3', 'Ban Thi đua - Khen thưởng tỉnh', '42616e2054686920ae7561202d204b68656e207468adeb6e672074d86e68'],
  [
    'vni',
    'Sở Văn hóa, Thể thao và Du lịch',
    '53f4fb205661ea6e20686ff9612c20546865e5207468616f207661f8204475206cf26368',
  ],
  ['vni', 'Ủy ban Kiểm tra Tỉnh ủy', '55db792062616e204b6965e56d207472612054e66e682075fb79'],
  [
    'vni',
    'Phát hiện, tuyên truyền, nhân rộng điển hình tiên tiến',
    '506861f97420686965e46e2c2074757965e26e207472757965e06e2c206e6861e26e20726fe46e6720f16965e56e2068ec6e6820746965e26e20746965e16e',
  ],
  ['vni', 'Điểm thưởng; Điểm trừ', 'd16965e56d207468f6f4fb6e673b20d16965e56d207472f6f8'],
  ['vni', 'Trường Chính trị Nguyễn Văn Linh', '5472f6f4f86e67204368ed6e68207472f2204e67757965e36e205661ea6e204c696e68'],
  ['vni', 'Ban Thi đua - Khen thưởng tỉnh', '42616e2054686920f17561202d204b68656e207468f6f4fb6e672074e66e68'],
  [
    'windows-1258',
    'Sở Văn hóa, Thể thao và Du lịch',
    '53f5d22056e36e2068f3612c205468ead2207468616f2076e0204475206c69f26368',
  ],
  ['windows-1258', 'Ủy ban Kiểm tra Tỉnh ủy', '55d2792062616e204b69ead26d20747261205469d26e682075d279'],
  [
    'windows-1258',
    'Phát hiện, tuyên truyền, nhân rộng điển hình tiên tiến',
    '5068e174206869eaf26e2c20747579ea6e2074727579eacc6e2c206e68e26e2072f4f26e6720f069ead26e206869cc6e68207469ea6e207469eaec6e',
  ],
  ['windows-1258', 'Điểm thưởng; Điểm trừ', 'd069ead26d207468fdf5d26e673b20d069ead26d207472fdcc'],
  [
    'windows-1258',
    'Trường Chính trị Nguyễn Văn Linh',
    '5472fdf5cc6e67204368ed6e6820747269f2204e677579eade6e2056e36e204c696e68',
  ],
  [
    'windows-1258',
    'Ban Thi đua - Khen thưởng tỉnh',
    '42616e2054686920f07561202d204b68656e207468fdf5d26e67207469d26e68',
  ],
];

test.each(samples)('%s is seen in “%s”', (encoding, _, hex) => {
  expect(guessEncoding(Buffer.from(hex, 'hex'))).toBe(encoding);
});

test.each(samples)('a table in %s is refused at the first letter of “%s” that is not plain', (encoding, words, hex) => {
  const plain = /^[ -~]*/.exec(words)?.[0].length ?? 0;
  const bytes = Buffer.from(hex, 'hex');
  const table = Buffer.concat([Buffer.from('member,name\r\nso-a,'), bytes]);
  // VNI writes the letter before its mark: what is no UTF-8 is the mark.
  const firstHigh = bytes.findIndex((byte) => byte > 0x7f);
  expect(firstHigh - plain).toBeLessThanOrEqual(1);
  expect(decodeText(Buffer.concat([table, Buffer.from('\r\nso-b,B\r\n')]))).toMatchObject({
    guess: encoding,
    line: 2,
    column: 'so-a,'.length + firstHigh + 1,
    byte: bytes[firstHigh]?.toString(16).toUpperCase(),
  });
});

test('a file in UTF-8 of which one byte is damaged is no old code page', () => {
  const bytes = Buffer.from('Sở Văn hóa, Thể thao và Du lịch');
  bytes[2] = 0x41;
  expect(guessEncoding(bytes)).toBe('unknown');
});

test('one word in UTF-8 among those of an old code page does not hide it', () => {
  const old = samples.filter(([encoding]) => encoding === 'tcvn3').map(([, , hex]) => Buffer.from(hex, 'hex'));
  expect(guessEncoding(Buffer.concat([Buffer.from('Sở A'), ...old]))).toBe('tcvn3');
});
