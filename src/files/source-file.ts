import type { Diagnostic } from '../domain/diagnostic.ts';
import type { FileRole } from '../domain/locator.ts';

/** One file of a bloc year as it was read: decoded text, and what identifies its bytes. */
export interface SourceFile {
  readonly role: FileRole;
  /** Absolute path. */
  readonly path: string;
  /** Decoded, without byte order mark; line ends as they stand in the file. */
  readonly text: string;
  /** SHA-256 of the bytes, in hex. */
  readonly sha256: string;
}

/** Where readers report what is wrong; reading goes on so that all problems come at once. */
export type Complain = (diagnostic: Diagnostic) => void;
