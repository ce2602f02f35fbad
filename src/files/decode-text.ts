import { isAscii, isUtf8 } from 'node:buffer';
import { type EncodingGuess, guessEncoding } from './guess-encoding.ts';

/** Text, or why the bytes are none: what they look like, and where it shows. */
export type Decoded =
  | { readonly text: string }
  | { readonly guess: EncodingGuess; readonly line: number; readonly column: number; readonly byte?: string };

const combining = /[\u0300-\u036f]/;

/**
 * UTF-8 with or without byte order mark, or UTF-16 with one, as text in NFC without the mark (spec 2, "Encoding").
 * Whatever else it is is refused, with what it looks like.
 */
export function decodeText(bytes: Buffer): Decoded {
  const binary = guessBinary(bytes);
  if (binary) return { guess: binary, line: 1, column: 1 };
  if (isAscii(bytes)) return refuseNul(bytes.toString('latin1'));
  const marked = utf16Mark(bytes);
  if (marked) return decodeUtf16(bytes, marked);
  if (!isUtf8(bytes)) return refuseBytes(bytes);
  const text = bytes.toString('utf8', startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0);
  return refuseNul(combining.test(text) ? text.normalize('NFC') : text);
}

function guessBinary(bytes: Buffer): EncodingGuess | undefined {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'legacy-excel';
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return undefined;
  return bytes.includes('xl/') || bytes.includes('[Content_Types].xml') ? 'excel' : 'zip';
}

function utf16Mark(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : undefined;
}

function decodeUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    return refuseNul(new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC'));
  } catch {
    return { guess: 'utf-16', line: 1, column: 1 };
  }
}

/** NUL is no text: every second byte of UTF-16 without its mark, or a damaged file. */
function refuseNul(text: string): Decoded {
  const at = text.indexOf('\0');
  if (at < 0) return { text };
  let nuls = 0;
  for (const character of text) if (character === '\0') nuls++;
  return { guess: nuls * 3 > text.length ? 'utf-16' : 'nul', ...placeAt(text.slice(0, at)) };
}

function refuseBytes(bytes: Buffer): Decoded {
  const at = firstInvalid(bytes);
  const byte = bytes[at] ?? 0;
  return {
    guess: guessEncoding(bytes),
    ...placeAt(bytes.toString('utf8', 0, at)),
    byte: byte.toString(16).toUpperCase().padStart(2, '0'),
  };
}

/** Where the first sequence starts that is not UTF-8: the longest valid beginning ends there. */
function firstInvalid(bytes: Buffer): number {
  let [valid, invalid] = [0, bytes.length];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, startOfCharacter(bytes, middle)))) valid = middle;
    else invalid = middle;
  }
  return startOfCharacter(bytes, valid);
}

/** The start of the character in which `at` lies: at most three continuation bytes back. */
function startOfCharacter(bytes: Buffer, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  return start;
}

function placeAt(before: string): { readonly line: number; readonly column: number } {
  const lines = before.split(/\r\n|\n|\r/);
  return { line: lines.length, column: [...(lines[lines.length - 1] ?? '')].length + 1 };
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
