import { isAscii, isUtf8 } from 'node:buffer';
import { countCharacters } from './count-characters.ts';
import { type EncodingGuess, guessBinary, guessEncoding } from './guess-encoding.ts';

/** Text, or why the bytes are none: what they look like, and where it shows. */
export type Decoded =
  | { readonly text: string }
  | { readonly guess: EncodingGuess; readonly line: number; readonly column: number; readonly byte?: string };

/** Most bytes of a character in UTF-8. */
const longestCharacter = 4;

/**
 * UTF-8 with or without byte order mark, or UTF-16 with one, as text in NFC without the mark (spec 2, "Encoding").
 * Whatever else it is is refused, with what it looks like.
 */
export function decodeText(bytes: Buffer): Decoded {
  const binary = guessBinary(bytes);
  if (binary) return { guess: binary, line: 1, column: 1 };
  if (isAscii(bytes)) return refuseNul(bytes.toString('latin1'));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const text = bytes.toString('utf8');
  return isUtf8(bytes) ? refuseNul(normalize(text)) : refuseBytes(bytes, text);
}

/** In NFC, without marks of byte order before it. */
function normalize(text: string): string {
  let start = 0;
  while (text.charCodeAt(start) === 0xfeff) start++;
  return text.slice(start).normalize('NFC');
}

function decodeUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = normalize(new TextDecoder(encoding).decode(bytes));
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return refuseNul(text);
  } catch {
    // Half a character: mostly the file was cut off.
    const replaced = text.indexOf('\ufffd');
    return { guess: 'utf-16', ...placeAt(text, replaced < 0 ? text.length : replaced) };
  }
}

/** NUL is no text: every second byte of UTF-16 without its mark, or a damaged file. */
function refuseNul(text: string): Decoded {
  const at = text.indexOf('\0');
  if (at < 0) return { text };
  const nuls = text.split('\0').length - 1;
  return nuls * 3 > text.length ? { guess: 'utf-16', line: 1, column: 1 } : { guess: 'nul', ...placeAt(text, at) };
}

/** `text` is what becomes of the bytes when the wrong ones are replaced. */
function refuseBytes(bytes: Buffer, text: string): Decoded {
  const { at, offset } = firstReplaced(bytes, text);
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  // Half a character at the very end: the file was cut off.
  const guess = bytes.length - offset < longestCharacter ? 'unknown' : guessEncoding(bytes);
  if (guess === 'utf-16') return { guess, line: 1, column: 1 };
  return { guess, ...placeAt(text, at), byte };
}

/** Where the first sequence of bytes stands that is not UTF-8: in the text and in the bytes. */
function firstReplaced(bytes: Buffer, text: string): { readonly at: number; readonly offset: number } {
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf('\ufffd', from);
    if (at < 0) return { at: text.length, offset: bytes.length };
    offset += Buffer.byteLength(text.slice(from, at), 'utf8');
    // The file may hold this character itself.
    const isItself = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isItself) return { at, offset };
    offset += 3;
    from = at + 1;
  }
}

function placeAt(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(text.charCodeAt(0) === 0xfeff ? 1 : 0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: countCharacters(lines[lines.length - 1] ?? '') + 1 };
}
