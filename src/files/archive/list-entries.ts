/** One part of a zip archive, still packed. */
export interface ArchiveEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  readonly isEncrypted: boolean;
  /** Bytes when unpacked, and their checksum, as the archive declares them. */
  readonly size: number;
  readonly crc: number;
}

const signatures = { entry: 0x04034b50, directory: 0x02014b50, end: 0x06054b50, end64: 0x06064b50 };

/** A field of 32 bits that says: too large for me, see the further fields. */
const elsewhere = 0xffffffff;

/**
 * The parts that a zip archive lists in its directory, which stands at its end. Throws `RangeError` where the bytes are
 * no whole archive. At most `most` are listed, and whether there are more.
 */
export function listEntries(
  bytes: Uint8Array,
  most: number,
): { readonly entries: readonly ArchiveEntry[]; readonly hasMore: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let { offset, count } = findDirectory(view);
  const hasMore = count > most;
  const entries: ArchiveEntry[] = [];
  for (count = Math.min(count, most); count > 0; count--) {
    expectSignature(view, offset, signatures.directory);
    const nameLength = view.getUint16(offset + 28, true);
    const extraLength = view.getUint16(offset + 30, true);
    const end = offset + 46 + nameLength + extraLength + view.getUint16(offset + 32, true);
    const name = new TextDecoder().decode(slice(bytes, offset + 46, nameLength));
    const method = view.getUint16(offset + 10, true);
    if (method !== 0 && method !== 8) throw new RangeError(`method ${method}`);
    const wide = wideFields(view, offset, offset + 46 + nameLength, extraLength);
    entries.push({
      // Some programs write the separators of Windows.
      name: name.replaceAll('\\', '/'),
      packed: packedBytes(bytes, view, wide.at, wide.packedSize),
      isDeflated: method === 8,
      isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1,
      size: wide.size,
      crc: view.getUint32(offset + 16, true),
    });
    offset = end;
  }
  return { entries, hasMore };
}

function findDirectory(view: DataView): { offset: number; count: number } {
  // A comment of at most 65,535 bytes may follow the record.
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== elsewhere) return { count, offset };
    // The locator of the wide record stands right before.
    const wide = readWide(view, at - 20 + 8);
    expectSignature(view, wide, signatures.end64);
    return { count: readWide(view, wide + 32), offset: readWide(view, wide + 48) };
  }
  throw new RangeError('no directory');
}

/** Sizes and place of a part; each that does not fit into its field stands among the further fields, in this order. */
function wideFields(view: DataView, offset: number, extraAt: number, extraLength: number) {
  const fields = [24, 20, 42].map((field) => view.getUint32(offset + field, true));
  for (let at = extraAt; at + 4 <= extraAt + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    for (const [index, field] of fields.entries()) {
      if (field !== elsewhere) continue;
      fields[index] = readWide(view, next);
      next += 8;
    }
    break;
  }
  const [size = 0, packedSize = 0, at = 0] = fields;
  return { size, packedSize, at };
}

function packedBytes(bytes: Uint8Array, view: DataView, at: number, size: number): Uint8Array {
  expectSignature(view, at, signatures.entry);
  return slice(bytes, at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true), size);
}

function slice(bytes: Uint8Array, from: number, length: number): Uint8Array {
  if (from + length > bytes.length) throw new RangeError('cut off');
  return bytes.subarray(from, from + length);
}

function readWide(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function expectSignature(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) throw new RangeError('no archive');
}
