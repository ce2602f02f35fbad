/** A text with the way it is stored, so that it can be written back in the same way. */
export interface StoredText {
  readonly text: string;
  encode(text: string): Uint8Array;
}

/** UTF-8 with or without byte order mark, UTF-16 with one; line ends and forms of letters stay as they are. */
export function readStoredText(bytes: Buffer): StoredText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes).slice(1);
    return { text, encode: (changed) => Buffer.from(`\ufeff${changed}`, 'utf16le') };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const text = new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes).slice(1);
    return { text, encode: (changed) => Buffer.from(`\ufeff${changed}`, 'utf16le').swap16() };
  }
  const text = bytes.toString('utf8');
  const hasMark = text.charCodeAt(0) === 0xfeff;
  return {
    text: hasMark ? text.slice(1) : text,
    encode: (changed) => Buffer.from(`${hasMark ? '\ufeff' : ''}${changed}`, 'utf8'),
  };
}
