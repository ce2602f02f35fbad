import type { DetailsOf } from '../domain/diagnostic.ts';

export type EncodingGuess = DetailsOf['encoding']['guess'];

/** Bytes that Vietnamese letters take in TCVN3 (fonts .VnTime): ă â ê ô ơ ư đ and the lower-case letters with tones. */
const tcvn3: ReadonlySet<number> = new Set([
  0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6, 0xc7, 0xc8,
  0xc9, 0xca, 0xcb, 0xcc, 0xce, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xdc, 0xdd, 0xde, 0xdf,
  0xe1, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xee, 0xef, 0xf1, 0xf2, 0xf3, 0xf4,
  0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe,
]);

/** In VNI the mark is a byte of its own after the letter: ø ù û õ ï, â á à å ã ä, ê é è ú ü ë, small and capital. */
const vniMarks: ReadonlySet<number> = new Set([
  0xf8, 0xf9, 0xfb, 0xf5, 0xef, 0xe2, 0xea, 0xe1, 0xe0, 0xe5, 0xe3, 0xe4, 0xeb, 0xe9, 0xe8, 0xfa, 0xfc, 0xd8, 0xd9,
  0xdb, 0xd5, 0xcf, 0xc2, 0xca, 0xc1, 0xc0, 0xc5, 0xc3, 0xc4, 0xcb, 0xc9, 0xc8, 0xda, 0xdc,
]);

/** đ ơ ư and í ì ỉ ĩ ị ỵ in VNI, small and capital. */
const vniLetters: ReadonlySet<number> = new Set([
  0xf1, 0xf4, 0xf6, 0xed, 0xec, 0xe6, 0xf3, 0xf2, 0xee, 0xd1, 0xd4, 0xd6, 0xcd, 0xcc, 0xc6, 0xd3, 0xd2, 0xce,
]);

/** The combining tone marks of windows-1258, which stand after a letter. */
const windows1258Tones: ReadonlySet<number> = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);

/** â ă ê ô ơ ư đ in windows-1258. */
const windows1258Letters: ReadonlySet<number> = new Set([0xe2, 0xe3, 0xea, 0xf4, 0xf5, 0xfd, 0xf0]);

const vowel = /[aeiouy]/i;

/** As much of a file as is looked at. */
const sample = 1 << 16;

/** A file of another kind: a workbook, whatever its name says, or an archive. */
export function guessBinary(bytes: Buffer): EncodingGuess | undefined {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'legacy-excel';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return bytes.includes('xl/') || bytes.includes('[Content_Types].xml') ? 'excel' : 'zip';
  }
  // Many systems "export to Excel" as a web page or as XML, which Excel opens.
  return /^\W*<(?:\?xml|!doctype|html|head|meta|table)\b/i.test(bytes.toString('latin1', 0, 64))
    ? 'legacy-excel'
    : undefined;
}

/**
 * What bytes that are not UTF-8 look like: UTF-16 without its mark, or which of the old Vietnamese code pages, by how
 * often each would make sense of them.
 */
export function guessEncoding(bytes: Buffer): EncodingGuess {
  const looked = bytes.subarray(0, sample);
  if (looked.includes(0)) return countNuls(looked) * 8 > looked.length ? 'utf-16' : 'nul';
  const counts = { tcvn3: 0, vni: 0, 'windows-1258': 0 };
  let high = 0;
  for (const [at, byte] of looked.entries()) {
    if (byte < 0x80) continue;
    high++;
    const before = looked[at - 1] ?? 0;
    const letter = before < 0x80 ? String.fromCharCode(before) : '';
    const afterVowel = vowel.test(letter);
    const afterI = letter === 'i' || letter === 'I';
    if (tcvn3.has(byte) && (!afterVowel || afterI)) counts.tcvn3++;
    if (vniMarks.has(byte) ? (afterVowel && !afterI) || vniLetters.has(before) : vniLetters.has(byte) && !afterI)
      counts.vni++;
    if (windows1258Tones.has(byte) && (afterVowel || windows1258Letters.has(before))) counts['windows-1258'] += 2;
    if (windows1258Letters.has(byte) && !afterVowel) counts['windows-1258']++;
  }
  // A file that is UTF-8 but for a few bytes is damaged: no old code page.
  if (countUtf8(looked) * 2 > high) return 'unknown';
  const [best] = (['windows-1258', 'vni', 'tcvn3'] as const).toSorted((a, b) => counts[b] - counts[a]);
  return best !== undefined && counts[best] * 2 >= high ? best : 'unknown';
}

function countNuls(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) if (byte === 0) count++;
  return count;
}

/** How many bytes belong to characters that are well written in UTF-8 and are not ASCII. */
function countUtf8(bytes: Buffer): number {
  const well = bytes.toString('utf8').replace(/[\p{ASCII}\ufffd]/gu, '');
  return Buffer.byteLength(well, 'utf8');
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
