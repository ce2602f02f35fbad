import { basename } from 'node:path';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { FileRole } from '../domain/locator.ts';
import { isError } from '../domain/severity.ts';
import { checkBasis } from '../engine/check-basis.ts';
import { type LoadedBlocYear, loadBlocYear } from '../files/load-bloc-year.ts';
import { shareFiles } from '../files/share-files.ts';
import type { MadeFile } from '../report/made-file.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import type { Selection } from './bloc-year-request.ts';
import { collectMadeFiles, type MadeFilesRequest } from './collect-made-files.ts';
import { findBlocYears } from './find-bloc-years.ts';
import type { ExitStatus } from './host.ts';
import { renameFiles } from './judge-bloc-year.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { openProgress } from './show-progress.ts';

export interface SheetsRequest extends Selection, MadeFilesRequest {
  /** A member, or whoever else scores. */
  readonly appraisal?: string;
  readonly stage?: number;
}

/** Sheets to fill in, from members, rubric and rules alone: they exist before there are scores. */
export async function makeSheets(request: SheetsRequest, session: Session): Promise<ExitStatus> {
  const { host } = session;
  const found = findBlocYears(request, true, session);
  const shared = shareFiles();
  const collector = collectMadeFiles(request, session);
  const progress = openProgress(found.length, session);
  for (const [index, { folder }] of found.entries()) {
    progress.show(index, basename(folder));
    const loaded = loadBlocYear(folder, shared);
    const problems = renameFiles(basisProblems(loaded), (file) => showPath(host.cwd, file));
    const isBarred = !loaded.year || problems.some(({ diagnostic }) => isError(diagnostic));
    const files = isBarred ? [] : await sheetsOf(loaded, request, session);
    collector.add({ loaded, files, status: isBarred ? 'invalid' : 'decided', problems, lines: [] });
  }
  progress.clear();
  return collector.finish('sheets', []);
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
