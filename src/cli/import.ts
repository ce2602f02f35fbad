import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { groupBy } from '../domain/group-by.ts';
import type { ImportChange } from '../domain/import-change.ts';
import { readStoredText } from '../files/csv/text-bytes.ts';
import type { ImportFile, ImportRead, ImportReadOptions, ImportTarget } from '../files/import/import-read.ts';
import type { ImportTable } from '../files/import/imported.ts';
import { planTable } from '../files/import/plan-import.ts';
import { checkImportOptions, readImportFiles } from '../files/import/read-import-files.ts';
import { type LoadedBlocYear, loadBlocYear } from '../files/load-bloc-year.ts';
import { hashNow, sha256 } from '../files/sha256.ts';
import { shareFiles } from '../files/share-files.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { inertText } from '../report/inert-text.ts';
import type { Format, Selection } from './bloc-year-request.ts';
import { findBlocYears } from './find-bloc-years.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { type ImportWords, importWords } from './import-words.ts';
import { listNames } from './list-names.ts';
import { printImport } from './print-import.ts';
import { reportProblems } from './report-problems.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { UsageError } from './usage-error.ts';
import { causeOf } from './write-results.ts';

export interface ImportRequest extends Selection {
  readonly files: readonly string[];
  readonly table?: string;
  readonly sheets: readonly string[];
  readonly maps: readonly string[];
  readonly member?: string;
  readonly scorer?: string;
  readonly stage?: number;
  readonly writes: boolean;
  readonly replaces: boolean;
  readonly format: Format;
}

/** Takes over what people have filled in: shows what would change, and writes only when asked. */
export async function importFiles(request: ImportRequest, session: Session): Promise<ExitStatus> {
  const { host, note } = session;
  const words = importWords(session.language);
  const files = request.files.map((shown) => ({ path: resolve(host.cwd, shown), shown }));
  const { loaded, read } = await readInto(files, request, session, words);
  const problems = read.problems;
  const plans = problems.length > 0 ? [] : planFiles(loaded, read, request);
  const changes = plans.flatMap((plan) => plan.changes);
  const conflicts = changes.filter(({ kind }) => kind === 'different').length;
  const blocked = plans.find(({ cannotHold }) => cannotHold);
  const isBarred =
    problems.length > 0 || blocked !== undefined || (request.writes && conflicts > 0 && !request.replaces);
  const failures: string[] = [];
  const written = new Set<string>();
  if (request.writes && !isBarred) writePlans(plans, written, failures, session, words);
  await printImport(
    {
      bloc: loaded.bloc,
      season: loaded.season ?? '',
      path: showPath(host.cwd, loaded.folder),
      changes,
      written,
      problems,
    },
    request.format,
    session,
  );
  if (request.format !== 'json') await reportProblems(problems, session);
  for (const failure of failures) host.stderr.write(`${failure}\n`);
  noteUnread(read, session, words);
  for (const { file, left, isShared } of plans) {
    if (left > 0) note(words.left(file, left));
    if (isShared && changes.some((change) => change.file === file && change.kind !== 'equal')) note(words.shared(file));
  }
  if (blocked) host.stderr.write(`${words.cannotHold(blocked.file)}\n`);
  if (problems.length > 0) {
    host.stderr.write(`${words.notRead}\n`);
    return exitStatus.invalid;
  }
  if (blocked) return exitStatus.invalid;
  if (request.writes && isBarred) {
    host.stderr.write(`${words.conflicts(conflicts)}\n`);
    return exitStatus.invalid;
  }
  if (failures.length > 0) return exitStatus.wrongUsage;
  if (changes.length === 0) note(words.nothing);
  else if (!request.writes) note(words.dry);
  else note(written.size === 0 ? words.unchanged : words.written([...written].join(', ')));
  return exitStatus.decided;
}

/** Nothing is passed over in silence. */
function noteUnread({ unread }: ImportRead, { note }: Session, words: ImportWords): void {
  const unreadOf = groupBy(unread, ({ file, sheet }) => (sheet === undefined ? file : `${file}[${sheet}]`));
  for (const [where, columns] of unreadOf) {
    note(inertText(words.unread(where, listNames(columns.map(({ heading }) => heading)))));
  }
}

/** The one bloc year that takes the figures: the only one there is, or the one that the sheets name. */
async function readInto(
  files: readonly ImportFile[],
  request: ImportRequest,
  session: Session,
  words: ImportWords,
): Promise<{ readonly loaded: LoadedBlocYear; readonly read: ImportRead }> {
  const { host } = session;
  const shared = shareFiles();
  const found = findBlocYears(request, request.season === undefined && request.blocs.length > 0, session);
  const all = found.map(({ folder }) => loadBlocYear(folder, shared));
  const readFor = async (loaded: LoadedBlocYear) => {
    const options = optionsOf(request, loaded, session, words);
    return { loaded, read: await readImportFiles(files, targetOf(loaded), options) };
  };
  const [first, ...others] = all;
  if (!first) throw new UsageError(words.nothing);
  const read = await readFor(first);
  if (others.length === 0) return read;
  const named = all.filter(({ bloc, season }) =>
    read.read.addressed.some((one) => one.bloc === bloc && (one.season === undefined || one.season === season)),
  );
  const [only, ...more] = named;
  if (only && more.length === 0) return only === first ? read : readFor(only);
  throw new UsageError(words.several(all.map(({ folder }) => showPath(host.cwd, folder)).join(', ')));
}

function targetOf({ bloc, season, name, year, remains, names }: LoadedBlocYear): ImportTarget {
  const known = year ?? remains;
  return {
    bloc,
    ...(name === undefined ? {} : { name }),
    ...(season === undefined ? {} : { season }),
    members: known?.members ?? [],
    ...(names ? { names: names as NonNullable<ImportTarget['names']> } : {}),
    criteria: known?.criteria ?? [],
    ...(year ? { rules: year.rules } : {}),
  };
}

function optionsOf(
  request: ImportRequest,
  loaded: LoadedBlocYear,
  session: Session,
  words: ImportWords,
): ImportReadOptions {
  const { table, sheets, maps, member, scorer, stage } = request;
  const options = {
    sheets,
    maps,
    ...(member === undefined ? {} : { member }),
    ...(scorer === undefined ? {} : { scorer }),
    ...(stage === undefined ? {} : { stage }),
  };
  const names = targetOf(loaded).names;
  const problem = checkImportOptions({ ...options, ...(table === undefined ? {} : { table }) }, names);
  if (problem) {
    const closest =
      'closest' in problem && problem.closest !== undefined ? session.words.didYouMean(problem.closest) : '';
    if (problem.option === 'table') throw new UsageError(words.tableUnknown(problem.value, problem.allowed.join(', ')));
    if (problem.option === 'member') throw new UsageError(words.memberUnknown(problem.value) + closest);
    if (problem.problem === 'form') throw new UsageError(words.mapForm(problem.value));
    throw new UsageError(
      closest === ''
        ? words.mapColumn(problem.value, problem.allowed.join(', '))
        : words.mapColumn(problem.value, problem.allowed.join(', ')) + closest,
    );
  }
  return { ...options, ...(table === undefined ? {} : { table: table as ImportTable }) };
}

interface FilePlan {
  /** As the user can open it. */
  readonly file: string;
  readonly path: string;
  readonly changes: readonly ImportChange[];
  readonly left: number;
  readonly cannotHold: boolean;
  readonly isShared: boolean;
  readonly bytes: Uint8Array;
  /** SHA-256 of what stood there when it was read. */
  readonly before?: string;
}

function planFiles(loaded: LoadedBlocYear, read: ImportRead, request: ImportRequest): readonly FilePlan[] {
  const known = loaded.year ?? loaded.remains;
  const order = new Map((known?.criteria ?? []).map(({ code }, index) => [code, index]));
  const names = targetOf(loaded).names;
  return read.tables.map((table) => {
    const path = table.table === 'criteria' ? criteriaPath(loaded) : join(loaded.folder, `${table.table}.csv`);
    const bytes = existsSync(path) ? readFileSync(path) : undefined;
    const stored = bytes ? readStoredText(bytes) : undefined;
    const file = basename(path);
    const plan = planTable(table, file, stored?.text, names, order, request.replaces);
    return {
      file,
      path,
      changes: plan.changes,
      left: plan.left,
      cannotHold: plan.cannotHold,
      isShared: !path.startsWith(join(loaded.folder, file)),
      bytes: stored ? stored.encode(plan.text) : Buffer.from(plan.text, 'utf8'),
      ...(bytes ? { before: sha256(bytes) } : {}),
    };
  });
}

/** bloc.yaml may name a rubric that several blocs share. */
function criteriaPath({ folder, place }: LoadedBlocYear): string {
  return place({ file: 'criteria' }).file || join(folder, 'criteria.csv');
}

/** All is ready before the first file is written; none is written that has been changed meanwhile. */
function writePlans(
  plans: readonly FilePlan[],
  written: Set<string>,
  failures: string[],
  { host, words }: Session,
  own: ImportWords,
): void {
  const changed = plans.filter(({ changes }) => changes.some(({ kind }) => kind !== 'equal'));
  for (const { path, before } of changed) {
    if (hashNow(path) !== before) failures.push(own.changedMeanwhile(showPath(host.cwd, path)));
  }
  if (failures.length > 0) return;
  for (const { path, file, bytes } of changed) {
    try {
      writeAtomically(path, bytes);
      written.add(file);
    } catch (error) {
      failures.push(words.cannotWrite(showPath(host.cwd, path), words.causes[causeOf(error)]));
      return;
    }
  }
}
