import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { FileRole } from '../../src/domain/locator.ts';
import { decodeText } from '../../src/files/decode-text.ts';
import { placeProblem } from '../../src/files/place-problem.ts';
import type { Complain, SourceFile } from '../../src/files/source-file.ts';

/** What was read of a file, and what was told of it. */
export interface Reading<Content> {
  readonly content: Content;
  readonly diagnostics: readonly Diagnostic[];
  /** `line:column code`, in order of telling. */
  readonly told: readonly string[];
}

/** A file of a bloc year from its text, or from its bytes as they would be decoded. */
export function sourceOf(role: FileRole, content: string | Buffer): SourceFile {
  const decoded = decodeText(Buffer.from(content));
  if ('guess' in decoded) throw new Error(`not text: ${decoded.guess}`);
  return { role, path: `/2021/khoi/${role}.csv`, text: decoded.text, sha256: '' };
}

export function readText<Content>(
  role: FileRole,
  content: string | Buffer,
  read: (source: SourceFile, complain: Complain) => Content,
): Reading<Content> {
  const source = sourceOf(role, content);
  const diagnostics: Diagnostic[] = [];
  const result = read(source, (diagnostic) => diagnostics.push(diagnostic));
  return { content: result, diagnostics, told: diagnostics.map((diagnostic) => tell(diagnostic, source)) };
}

function tell({ code, at }: Diagnostic, source: SourceFile): string {
  const { line, column } = placeProblem(
    at,
    () => 'file',
    () => source,
  );
  return `${line}:${column} ${code}`;
}

/** The details of the one diagnostic with this code. */
export function detailsOf(diagnostics: readonly Diagnostic[], code: Diagnostic['code']): unknown {
  return diagnostics.find((diagnostic) => diagnostic.code === code)?.details;
}
