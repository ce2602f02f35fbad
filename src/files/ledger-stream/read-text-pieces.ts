import { isAscii, isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are read at a time. */
const pieceSize = 1 << 18;

/** A line of more bytes is no row of a ledger. */
const longestLine = 1 << 22;

/**
 * The text of a file in pieces that end with a line, so that the largest file takes little memory: UTF-8 without NUL, in
 * NFC, without byte order mark. Nothing follows a piece `undefined`: what the file holds there is something else.
 */
export function* readTextPieces(path: string): Generator<string | undefined> {
  const descriptor = openSync(path, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    let isFirst = true;
    for (;;) {
      const bytes = Buffer.allocUnsafe(rest.length + pieceSize);
      rest.copy(bytes);
      const read = readSync(descriptor, bytes, rest.length, pieceSize, null);
      const length = rest.length + read;
      const end = read === 0 ? length : bytes.lastIndexOf(10, length - 1) + 1;
      rest = Buffer.from(bytes.subarray(end, length));
      if (rest.length > longestLine) yield undefined;
      if (end > 0) {
        const text = decode(bytes.subarray(0, end));
        yield isFirst ? text?.replace(/^\ufeff+/, '') : text;
        isFirst = false;
      }
      if (read === 0) return;
    }
  } finally {
    closeSync(descriptor);
  }
}

function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? bytes.toString('utf8').normalize('NFC') : undefined;
}
