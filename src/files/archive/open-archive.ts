// biome-ignore lint/correctness/useImportExtensions: it is CommonJS on purpose, with declarations beside it
import { load as loadFflate } from './fflate-package.cjs';

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

class UnpacksTooLarge extends Error {}

/**
 * The parts of an `.xlsx` or `.docx` by name. Sizes are looked at before anything is unpacked, and no part is unpacked to
 * more than it declares: what would fill the memory is refused at once.
 */
export function openArchive(
  bytes: Uint8Array,
): { readonly parts: ReadonlyMap<string, Uint8Array> } | { readonly problem: ArchiveProblem } {
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes.length > mostArchiveBytes) return { problem: 'too-large' };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, oldFormat.length).equals(oldFormat)) {
    return { problem: buffer.includes(encryptedPart) ? 'password' : 'legacy' };
  }
  if (buffer[0] !== 0x50 || buffer[1] !== 0x4b) return { problem: 'damaged' };
  let total = 0;
  let count = 0;
  try {
    const parts = loadFflate().unzipSync(bytes, {
      filter: ({ name, originalSize, compression }) => {
        total += originalSize;
        count++;
        if (total > mostUnpackedBytes || count > mostParts) throw new UnpacksTooLarge();
        // Stored or deflated: nothing else is in use.
        return !name.endsWith('/') && (compression === 0 || compression === 8);
      },
    });
    return { parts: new Map(Object.entries(parts)) };
  } catch (error) {
    return { problem: error instanceof UnpacksTooLarge ? 'unpacks-too-large' : 'damaged' };
  }
}
