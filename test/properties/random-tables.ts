import fc from 'fast-check';

/** How a table is written down. */
export interface Writing {
  readonly delimiter: ',' | ';' | '\t';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly encoding: 'utf8' | 'utf8-mark' | 'utf16le' | 'utf16be';
  /** Every cell in quotation marks, or only those that need them. */
  readonly quotes: 'all' | 'needed';
  readonly statesDelimiter: boolean;
  readonly endsWithLineEnd: boolean;
  readonly isDecomposed: boolean;
  /** Empty cells more at the end of each row. */
  readonly extraCells: number;
}

export const anyWriting: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf8', 'utf8-mark', 'utf16le', 'utf16be'),
  quotes: fc.constantFrom('all', 'needed'),
  statesDelimiter: fc.boolean(),
  endsWithLineEnd: fc.boolean(),
  isDecomposed: fc.boolean(),
  extraCells: fc.nat({ max: 2 }),
});

export function writeTable(rows: readonly (readonly string[])[], writing: Writing): Buffer {
  const { delimiter, lineEnd, quotes, statesDelimiter, endsWithLineEnd, isDecomposed, extraCells } = writing;
  const lines = rows.map((cells) =>
    [...cells, ...Array<string>(extraCells).fill('')]
      .map((cell) => (quotes === 'all' || /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(delimiter),
  );
  const all = statesDelimiter ? [`sep=${delimiter}`, ...lines] : lines;
  const text = all.join(lineEnd) + (endsWithLineEnd ? lineEnd : '');
  return encode(isDecomposed ? text.normalize('NFD') : text, writing.encoding);
}

export function encode(text: string, encoding: Writing['encoding']): Buffer {
  const marked = `\ufeff${text}`;
  switch (encoding) {
    case 'utf8':
      return Buffer.from(text);
    case 'utf8-mark':
      return Buffer.from(marked);
    case 'utf16le':
      return Buffer.from(marked, 'utf16le');
    case 'utf16be':
      return Buffer.from(marked, 'utf16le').swap16();
  }
}

/** Words as cells hold them: Vietnamese, with what has a meaning of its own in CSV. */
const letters = fc.constantFrom(...'aBđĐưỷộ0159 -.,;\t"\'\n=', '\r\n', 'ế', '👨‍👩‍👧');

export const anyCell: fc.Arbitrary<string> = fc
  .array(letters, { maxLength: 8 })
  .map((characters) => characters.join('').normalize('NFC'));

/** Text that is more or less CSV. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('a', 'b', 'đ', ',', ',', ';', '\t', '"', '"', '\n', '\r\n', '\r', ' '), { maxLength: 40 })
  .map((characters) => characters.join(''));

/** A byte put in, taken out or changed, or the rest cut off. */
export type Damage = {
  readonly kind: 'insert' | 'delete' | 'replace' | 'cut' | 'repeat';
  readonly at: number;
  readonly byte: number;
};

export const anyDamage: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('insert', 'delete', 'replace', 'cut', 'repeat'),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    byte: fc.oneof(
      fc.nat({ max: 255 }),
      fc.constantFrom(...Array.from('",;\t\n\r0a-.:[]{}#|&*!', (sign) => sign.charCodeAt(0))),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

export function damage(bytes: Buffer, damages: readonly Damage[]): Buffer {
  return damages.reduce((before, { kind, at, byte }) => {
    const place = Math.floor(at * before.length);
    const [head, rest] = [before.subarray(0, place), before.subarray(place)];
    switch (kind) {
      case 'insert':
        return Buffer.concat([head, Buffer.from([byte]), rest]);
      case 'delete':
        return Buffer.concat([head, rest.subarray(1)]);
      case 'replace':
        return Buffer.concat([head, Buffer.from([byte]), rest.subarray(1)]);
      case 'cut':
        return byte < 128 ? head : Buffer.concat([head, rest.subarray(byte % 16)]);
      case 'repeat':
        return Buffer.concat([head, rest.subarray(0, byte), rest]);
    }
  }, bytes);
}
