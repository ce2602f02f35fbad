import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Complain, SourceFile } from '../source-file.ts';
import type { Shape } from './allowed-shape.ts';
import { readTreeByPackage } from './package-tree.ts';
import { readTreeQuickly } from './quick-tree.ts';
import type { Part } from './read-part.ts';
import type { ValidateStructure } from './structure-error.ts';
import { takeOutErrors } from './take-out-errors.ts';
import type { TreeReading } from './yaml-tree.ts';

/** The precompiled schema of a file. */
export interface CompiledSchema {
  readonly validate: ValidateStructure;
  readonly shape: () => Shape;
}

/**
 * Opens a YAML file: its text becomes a tree, the tree is compared with the schema, and what is wrong is told and taken
 * out. `empty` where the file has no content; nothing where it is no file of this kind at all.
 */
export function openYaml<T>(
  source: SourceFile,
  schema: CompiledSchema,
  complain: Complain,
): Part<T> | 'empty' | undefined {
  const { tree, problems } = readTree(source);
  for (const problem of problems) complain(problem);
  if (!tree) return undefined;
  const { root, numbers } = tree;
  if (root === null && problems.length === 0) return 'empty';
  // What does not follow the schema in a text that does not follow YAML is mostly due to the latter.
  const hush = problems.some(({ code }) => code === 'yaml-syntax' || code === 'too-large');
  if (typeof root === 'string' && !hush) complain(notAMapping(source, root));
  else if (!schema.validate(root)) {
    const errors = schema.validate.errors ?? [];
    for (const problem of takeOutErrors(source.role, tree, errors, schema.shape())) if (!hush) complain(problem);
    if (errors.some(({ keyword, instancePath }) => keyword === 'type' && instancePath === '')) return undefined;
  }
  if (root === null || typeof root !== 'object') return undefined;
  return {
    value: root as Part<T>['value'],
    path: [],
    file: source.role,
    numbers,
    complain: hush ? () => {} : complain,
  };
}

function readTree({ text, role }: SourceFile): TreeReading {
  const tree = readTreeQuickly(text);
  return tree ? { tree, problems: [] } : readTreeByPackage(text, role);
}

/** A text without any key is mostly one whose first colon has no space after it. */
function notAMapping({ role }: SourceFile, root: string): Diagnostic {
  const problem = root.includes(':') ? 'colon' : 'other';
  return { code: 'yaml-syntax', at: { file: role, path: [] }, details: { problem } };
}
