import type { Diagnostic } from '../domain/diagnostic.ts';
import type { FileRole } from '../domain/locator.ts';
import { ProblemList } from '../domain/problem-list.ts';
import { type Boundary, openSource } from './open-source.ts';
import type { Complain, SourceFile } from './source-file.ts';

/** A file that has been opened and read, with all that was wrong with it. */
export interface ReadFile<Content> {
  readonly source: SourceFile | undefined;
  readonly isMissing: boolean;
  /** Nothing where the file could not be made sense of. */
  readonly content: Content | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Files that several bloc years of one call have in common: each is opened and read once. */
export interface SharedFiles {
  read<Content>(
    role: FileRole,
    path: string,
    boundary: Boundary,
    interpret: (source: SourceFile, complain: Complain) => Content | undefined,
  ): ReadFile<Content>;
}

export function shareFiles(): SharedFiles {
  const known = new Map<string, ReadFile<unknown>>();
  return {
    read<Content>(
      role: FileRole,
      path: string,
      boundary: Boundary,
      interpret: (source: SourceFile, complain: Complain) => Content | undefined,
    ): ReadFile<Content> {
      const key = `${role} ${path}`;
      const before = known.get(key);
      if (before) return before as ReadFile<Content>;
      const file = readFile(role, path, boundary, interpret);
      known.set(key, file);
      return file;
    },
  };
}

/** Opens a file and reads what it says. */
export function readFile<Content>(
  role: FileRole,
  path: string,
  boundary: Boundary,
  interpret: (source: SourceFile, complain: Complain) => Content | undefined,
): ReadFile<Content> {
  const { all: diagnostics, add: complain } = new ProblemList();
  const source = openSource(role, path, boundary, complain);
  if (typeof source === 'string') {
    return { source: undefined, isMissing: source === 'missing', content: undefined, diagnostics };
  }
  return { source, isMissing: false, content: interpret(source, complain), diagnostics };
}
