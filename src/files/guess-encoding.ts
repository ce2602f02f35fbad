import type { DetailsOf } from '../domain/diagnostic.ts';

export type EncodingGuess = DetailsOf['encoding']['guess'];

/** Bytes that Vietnamese letters take in TCVN3 (fonts .VnTime): ă â ê ô ơ ư đ and the lower-case letters with tones. */
const tcvn3: ReadonlySet<number> = new Set([
  0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6, 0xc7, 0xc8,
  0xc9, 0xca, 0xcb, 0xcc, 0xce, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8, 0xdc, 0xdd, 0xde, 0xdf,
  0xe1, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xee, 0xef, 0xf1, 0xf2, 0xf3, 0xf4,
  0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe,
]);

/** In VNI the mark is a byte of its own after the plain letter: ø ù û õ ï, â ê ô ä å …; đ is ñ. */
const vniMarks: ReadonlySet<number> = new Set([
  0xf8, 0xf9, 0xfb, 0xf5, 0xef, 0xe2, 0xea, 0xe1, 0xe0, 0xe5, 0xe3, 0xe4, 0xeb, 0xe9, 0xe8, 0xfa, 0xfc, 0xd8, 0xd9,
  0xdb, 0xd5, 0xcf, 0xc2, 0xca, 0xc1, 0xc0, 0xc5, 0xc3, 0xc4, 0xcb, 0xc9, 0xc8, 0xda, 0xdc,
]);

/** The combining tone marks of windows-1258, which stand after a letter. */
const windows1258Tones: ReadonlySet<number> = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);

/** â ă ê ô ơ ư đ in windows-1258. */
const windows1258Letters: ReadonlySet<number> = new Set([0xe2, 0xe3, 0xea, 0xf4, 0xf5, 0xfd, 0xf0]);

/** Vowels that take a mark, and the letters of windows-1258 that take a tone. */
const vowel = /[aeiouyAEIOUY]/;

/** Which of the old Vietnamese code pages the bytes look like, by how often each would make sense of them. */
export function guessEncoding(bytes: Buffer): EncodingGuess {
  const counts = { tcvn3: 0, vni: 0, 'windows-1258': 0 };
  let high = 0;
  const end = Math.min(bytes.length, 1 << 16);
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    high++;
    const before = bytes[at - 1] ?? 0;
    const afterVowel = before < 0x80 && vowel.test(String.fromCharCode(before));
    if (tcvn3.has(byte) && !afterVowel) counts.tcvn3++;
    if ((vniMarks.has(byte) && afterVowel) || byte === 0xf1 || byte === 0xf6 || byte === 0xf4) counts.vni++;
    if (windows1258Tones.has(byte) && (afterVowel || windows1258Letters.has(before))) counts['windows-1258'] += 2;
    if (windows1258Letters.has(byte) && !afterVowel) counts['windows-1258']++;
  }
  const ranked = (['windows-1258', 'vni', 'tcvn3'] as const).toSorted((a, b) => counts[b] - counts[a]);
  const [best] = ranked;
  return best !== undefined && counts[best] * 2 >= high ? best : 'unknown';
}
