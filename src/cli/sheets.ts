import { basename, join } from 'node:path';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { FileRole } from '../domain/locator.ts';
import { isError } from '../domain/severity.ts';
import { checkBasis } from '../engine/check-basis.ts';
import { type LoadedBlocYear, loadBlocYear } from '../files/load-bloc-year.ts';
import { shareFiles } from '../files/share-files.ts';
import type { MadeFile } from '../report/made-file.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import type { Format, Selection } from './bloc-year-request.ts';
import { findBlocYears } from './find-bloc-years.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { renameFiles } from './judge-bloc-year.ts';
import { type MadeBlocYear, printMadeFiles } from './print-made-files.ts';
import { reportProblems } from './report-problems.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { openProgress } from './show-progress.ts';
import { worstOf } from './worst-status.ts';
import { writeMadeFiles } from './write-made-files.ts';
import { outputFolder } from './write-results.ts';

export interface SheetsRequest extends Selection {
  /** A member, or whoever else scores. */
  readonly appraisal?: string;
  readonly stage?: number;
  readonly out?: string;
  readonly dryRun: boolean;
  readonly format: Format;
}

/** Sheets to fill in, from members, rubric and rules alone: they exist before there are scores. */
export async function makeSheets(request: SheetsRequest, session: Session): Promise<ExitStatus> {
  const { host } = session;
  const found = findBlocYears(request, true, session);
  const shared = shareFiles();
  const progress = openProgress(found.length, session);
  const problems: PlacedDiagnostic[] = [];
  const made: MadeBlocYear[] = [];
  const failures: string[] = [];
  const taken = new Set<string>();
  let status: ExitStatus = exitStatus.decided;
  for (const [index, { folder: path }] of found.entries()) {
    progress.show(index, basename(path));
    const loaded = loadBlocYear(path, shared);
    const placed = renameFiles(basisProblems(loaded), (file) => showPath(host.cwd, file));
    const isBarred = !loaded.year || placed.some(({ diagnostic }) => isError(diagnostic));
    const files = loaded.year && !isBarred ? await sheetsOf(loaded, request, session) : [];
    if (isBarred) status = worstOf(status, exitStatus.invalid);
    const unwritten =
      request.dryRun || files.length === 0 ? undefined : writeMadeFiles({ loaded }, files, request.out, taken, session);
    if (unwritten) {
      failures.push(unwritten.failure);
      status = worstOf(status, exitStatus.wrongUsage);
    }
    const folder = outputFolder({ loaded }, request.out, host.cwd);
    problems.push(...placed);
    made.push({
      bloc: loaded.bloc,
      ...(loaded.name === undefined ? {} : { name: loaded.name }),
      ...(loaded.season === undefined ? {} : { season: loaded.season }),
      path: showPath(host.cwd, loaded.folder),
      // Nothing is said to be there that could not be written.
      files: (unwritten ? [] : files).map(({ name, gaps }) => ({ file: showPath(host.cwd, join(folder, name)), gaps })),
      status: isBarred ? 'invalid' : 'decided',
      problems: placed,
    });
  }
  progress.clear();
  await printMadeFiles('sheets', made, request.format, session);
  if (request.format !== 'json') await reportProblems(problems, session);
  for (const failure of failures) host.stderr.write(`${failure}\n`);
  if (request.dryRun) session.note(session.words.dryRun);
  return status;
}

const basis: ReadonlySet<FileRole> = new Set<FileRole>(['bloc', 'members', 'criteria', 'rules']);

/** What is wrong with members, rubric and rules; what is still to come is not missed. */
function basisProblems(loaded: LoadedBlocYear): readonly PlacedDiagnostic[] {
  const year = loaded.year ?? loaded.remains;
  const all = [...loaded.diagnostics, ...(year ? checkBasis(year) : [])];
  return all.filter(isOfBasis).map((diagnostic) => ({
    diagnostic,
    place: loaded.place(diagnostic.at),
    ...(diagnostic.related ? { related: loaded.place(diagnostic.related) } : {}),
  }));
}

function isOfBasis(diagnostic: Diagnostic): boolean {
  if (!basis.has(diagnostic.at.file)) return false;
  if (diagnostic.code !== 'file-missing') return true;
  return diagnostic.details.needed === 'always' || diagnostic.details.needed === 'named';
}

async function sheetsOf(
  { year, names }: LoadedBlocYear,
  { appraisal, stage }: SheetsRequest,
  { language }: Session,
): Promise<readonly MadeFile[]> {
  if (!year) return [];
  const { makeSelfScoreSheets, makeAppraisalSheet } = await import('../report/score-sheets/make-score-sheets.ts');
  if (appraisal === undefined) return makeSelfScoreSheets(year, language);
  const id = names?.resolve(appraisal);
  const scorer = { ...(id === undefined ? {} : { id }), name: appraisal, slug: id ?? fileNameOf(appraisal) };
  return [await makeAppraisalSheet(year, scorer, stage, language)];
}

/** A free text as the name of a file: small letters without marks, digits and hyphens. */
function fileNameOf(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const name = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return name === '' ? 'nguoi-cham' : name.slice(0, 64);
}
