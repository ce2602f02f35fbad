import { inflateRawSync } from 'node:zlib';
import { checksum } from './checksum.ts';
import { type ArchiveEntry, listEntries } from './list-entries.ts';

/** Why bytes are no archive of an office program that can be opened. */
export type ArchiveProblem =
  | 'empty'
  /** No archive, or a part of one. */
  | 'damaged'
  /** Encrypted. */
  | 'password'
  /** The binary format of before 2007, whatever its name. */
  | 'legacy'
  /** Over the limit of the file itself. */
  | 'too-large'
  /** More than any table or paper of a bloc can need. */
  | 'unpacks-too-large';

/** Most bytes of a file (spec 2, "Limits"), and of all its parts unpacked. */
export const mostArchiveBytes = 10 * 1024 * 1024;
const mostUnpackedBytes = 100 * 1024 * 1024;
const mostParts = 2000;

/** The name, in UTF-16, of the part in which office programs keep what is encrypted. */
const encryptedPart = Buffer.from('EncryptedPackage', 'utf16le');
const oldFormat = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * The parts of an `.xlsx` or `.docx` by name. Sizes are looked at before anything is unpacked, and no part is unpacked to
 * more than it declares: what would fill the memory is refused at once. `isNeeded` leaves out parts that nobody reads.
 */
export function openArchive(
  bytes: Uint8Array,
  isNeeded: (name: string) => boolean = () => true,
): { readonly parts: ReadonlyMap<string, Uint8Array> } | { readonly problem: ArchiveProblem } {
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes.length > mostArchiveBytes) return { problem: 'too-large' };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, oldFormat.length).equals(oldFormat)) {
    return { problem: buffer.includes(encryptedPart) ? 'password' : 'legacy' };
  }
  if (buffer[0] !== 0x50 || buffer[1] !== 0x4b) return { problem: 'damaged' };
  try {
    const { entries, hasMore } = listEntries(bytes, mostParts);
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (hasMore || total > mostUnpackedBytes) return { problem: 'unpacks-too-large' };
    const parts = new Map<string, Uint8Array>();
    for (const entry of entries) {
      if (entry.name.endsWith('/')) continue;
      if (entry.isEncrypted) return { problem: 'password' };
      // Which of two is meant cannot be told.
      if (parts.has(entry.name)) return { problem: 'damaged' };
      parts.set(entry.name, isNeeded(entry.name) ? unpack(entry) : new Uint8Array());
    }
    return { parts };
  } catch (error) {
    // It unpacks to more than it declares, as no program writes it.
    const isHiding = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return { problem: isHiding ? 'unpacks-too-large' : 'damaged' };
  }
}

function unpack({ packed, isDeflated, size, crc }: ArchiveEntry): Uint8Array {
  const whole = isDeflated ? inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }) : packed;
  if (whole.length !== size || checksum(whole) !== crc) throw new RangeError('damaged');
  return whole;
}
