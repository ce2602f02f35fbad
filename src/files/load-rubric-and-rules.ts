import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Rules } from '../domain/rules.ts';
import type { BlocYearFolder } from './open-folder.ts';
import { isInside } from './open-source.ts';
import type { Complain, SourceFile } from './source-file.ts';
import { type CriteriaTable, readCriteria } from './tables/read-criteria.ts';
import { readRules } from './yaml/read-rules.ts';

/** The rubric and the rules, this folder's own or those that bloc.yaml names. */
export function loadRubricAndRules(folder: BlocYearFolder): {
  readonly rules: Rules | undefined;
  readonly rubric: CriteriaTable | undefined;
} {
  return {
    rules: loadNamed(folder, 'rules', 'rules.yaml', readRules),
    rubric: loadNamed(folder, 'criteria', 'criteria.csv', readCriteria),
  };
}

function loadNamed<Content>(
  folder: BlocYearFolder,
  key: 'rules' | 'criteria',
  usual: string,
  interpret: (source: SourceFile, complain: Complain) => Content | undefined,
): Content | undefined {
  const named = folder.bloc.content?.[key];
  const isReadable = folder.bloc.content && !folder.bloc.diagnostics.some(({ code }) => code === 'yaml-syntax');
  const path = named === undefined ? join(folder.path, usual) : folder.resolveNamed(key, named);
  if (path === undefined) return undefined;
  // A bloc.yaml that could not be read well may mean another file: then nothing is said of one that is not there.
  if (!isReadable && named !== undefined && !existsSync(path)) return undefined;
  const content = isInside(path, folder.path)
    ? folder.read(key, relative(folder.path, path), interpret)
    : folder.readShared(key, path, interpret);
  if (folder.isMissing(key) && isReadable) {
    folder.complainMissing(
      named ?? usual,
      named === undefined ? 'always' : 'named',
      named === undefined ? { file: 'bloc' } : { file: 'bloc', path: [key] },
    );
  }
  return content;
}
