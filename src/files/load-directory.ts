import { join } from 'node:path';
import type { UnitRecord } from '../domain/ledger.ts';
import { isError } from '../domain/severity.ts';
import type { Directory } from '../domain/statistics.ts';
import { foldText } from './csv/fold-text.ts';
import { findBlocYearFolders } from './find-bloc-year-folders.ts';
import { loadRubricAndRules } from './load-rubric-and-rules.ts';
import { openFolder } from './open-folder.ts';
import { type ReadFile, readFile, shareFiles } from './share-files.ts';
import { type FindUnit, findByName } from './tables/ledger-cells.ts';
import { readMembers } from './tables/read-members.ts';
import { readRules } from './yaml/read-rules.ts';

/** The names that a workspace knows, and how a cell of a ledger finds the unit that it means. */
export interface LoadedDirectory {
  readonly directory: Directory;
  readonly findUnit: FindUnit;
}

/**
 * Names and authorities from every bloc year of a workspace. What is wrong with its files hides only what they would
 * have said: `check` tells of it.
 */
export function loadDirectory(workspace: string, units: ReadFile<readonly UnitRecord[]>): LoadedDirectory {
  const shared = shareFiles();
  const byName = new Map<string, string | undefined>();
  const blocYears = findBlocYearFolders(workspace).folders.flatMap((path): Directory['blocYears'] => {
    const folder = openFolder(path, shared);
    const { content: bloc } = folder.bloc;
    if (bloc?.season === undefined || folder.workspace !== workspace) return [];
    const members = folder.read('members', 'members.csv', readMembers);
    const { rules } = loadRubricAndRules(folder);
    for (const [fold, id] of members?.names.folds() ?? []) {
      byName.set(fold, byName.has(fold) && byName.get(fold) !== id ? undefined : id);
    }
    return [
      {
        season: bloc.season,
        bloc: folder.name,
        name: bloc.name,
        ...(bloc.authority === undefined ? {} : { authority: bloc.authority }),
        members: (members?.members ?? []).map(({ id, name }) => ({ id, name })),
        awards: rules?.awards ?? [],
        isComplete: members?.names.isComplete === true && rules !== undefined,
      },
    ];
  });
  const own = readFile('rules', join(workspace, 'rules.yaml'), { folder: workspace, kind: 'workspace' }, readRules);
  const inRegistry = findByName(units.content ?? []);
  return {
    directory: {
      units: units.content ?? [],
      hasUnits: !units.isMissing && !units.diagnostics.some(isError),
      blocYears,
      awards: own.content?.awards ?? [],
    },
    findUnit: (text) => inRegistry(text) ?? byName.get(foldText(text)),
  };
}
