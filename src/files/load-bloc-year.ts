import type { BlocYear, MemberId } from '../domain/bloc-year.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { FileRole, Locator, Place } from '../domain/locator.ts';
import { loadLedgers } from './load-ledgers.ts';
import { type AdoptedFiles, adoptedFiles, loadLock } from './load-lock.ts';
import { loadRubricAndRules } from './load-rubric-and-rules.ts';
import { loadSheets } from './load-sheets.ts';
import { MemberNames } from './member-names.ts';
import { nameIds } from './name-ids.ts';
import { openFolder } from './open-folder.ts';
import type { SharedFiles } from './share-files.ts';
import { readMembers } from './tables/read-members.ts';
import { blankRules } from './yaml/read-rules.ts';

/** One bloc year as it was read: all that it says, and all that is wrong with its files. */
export interface LoadedBlocYear {
  /** Absolute. */
  readonly folder: string;
  /** As bloc.yaml names them; the folder's name where it names no bloc. */
  readonly bloc: string;
  readonly season?: string;
  readonly name?: string;
  /** Absent where too little could be read to judge anything. */
  readonly year?: BlocYear;
  /** Where rules or rubric could not be read: the rest, with blanks for them, to find what else is wrong with it. */
  readonly remains?: BlocYear;
  /** Finds a member by id, name, short name or alias. */
  readonly names?: { resolve(text: string): MemberId | undefined; closest(text: string): string | undefined };
  /** Path from the folder → SHA-256 of every file read. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The adopted files as they were read; absent where one of them could not be. */
  readonly adopted?: AdoptedFiles;
  /** There is a thidua.lock, be it in order or not. */
  readonly hasLock: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Where a problem is, by absolute path; worked out only when asked. */
  place(at: Locator): Place;
}

/**
 * Reads one bloc year in stages: bloc.yaml, members, rubric and rules, the rest. A file with errors hides only what
 * needs it, so that all problems come at once (spec 4).
 */
export function loadBlocYear(path: string, shared: SharedFiles): LoadedBlocYear {
  const folder = openFolder(path, shared);
  const { content: bloc } = folder.bloc;
  // There was one when the folder was found; it may be a link to nothing.
  if (folder.isMissing('bloc')) folder.complainMissing('bloc.yaml', 'always', { file: 'bloc' });
  const members = folder.read('members', 'members.csv', readMembers);
  if (folder.isMissing('members')) folder.complainMissing('members.csv', 'always', { file: 'bloc' });
  const { rules, rubric } = loadRubricAndRules(folder);
  const criteria = rubric?.criteria ?? [];
  const known = {
    // Without members.csv a name may mean anybody: none is told as unknown.
    names: members?.names ?? new MemberNames([], false, folder.complain),
    criteria: new Set(criteria.map(({ code }) => code)),
    areCriteriaComplete: rubric?.isComplete === true,
  };
  const ledgers = loadLedgers(folder, members?.names);
  const adopted = adoptedFiles(folder);
  const lock = loadLock(folder);
  const sheets = loadSheets(folder, known, criteria, rules);
  if (!rules) folder.broken.add('rules');
  if (!rubric) folder.broken.add('criteria');
  const withoutRows = new Set<FileRole>();
  if (members && (!members.names.isComplete || members.names.hasShared)) withoutRows.add('members');
  if (rubric?.isComplete === false) withoutRows.add('criteria');
  const read: BlocYear | undefined =
    bloc && members
      ? {
          ...bloc,
          members: members.members,
          memberColumns: members.columns,
          criteria,
          rules: rules ?? blankRules,
          ...sheets,
          ...ledgers,
          ...(lock === undefined ? {} : { lock }),
          ...(folder.broken.size === 0 ? {} : { broken: folder.broken }),
          ...(withoutRows.size === 0 ? {} : { withoutRows }),
        }
      : undefined;
  return {
    folder: path,
    bloc: folder.name,
    ...(bloc?.season === undefined ? {} : { season: bloc.season }),
    ...(bloc?.name === undefined ? {} : { name: bloc.name }),
    ...(read === undefined ? {} : rules && rubric ? { year: read } : { remains: read }),
    ...(members === undefined ? {} : { names: members.names }),
    inputs: folder.inputs,
    ...(adopted === undefined ? {} : { adopted }),
    hasLock: !folder.isMissing('lock'),
    diagnostics: nameIds(folder.diagnostics, rules, members?.names),
    place: folder.place,
  };
}
