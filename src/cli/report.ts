import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isError } from '../domain/severity.ts';
import { loadBlocYear } from '../files/load-bloc-year.ts';
import { shareFiles } from '../files/share-files.ts';
import type { MadeFile } from '../report/made-file.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import type { Format, Selection } from './bloc-year-request.ts';
import { findBlocYears } from './find-bloc-years.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { renameFiles } from './judge-bloc-year.ts';
import { chooseOutputs, isPaper, type Output, outputFile } from './papers/choose-outputs.ts';
import { judgeForOutputs } from './papers/judge-for-outputs.ts';
import { loadTemplates } from './papers/load-templates.ts';
import { makeOutput } from './papers/make-outputs.ts';
import { reportWords } from './papers/report-words.ts';
import { type MadeBlocYear, printMadeFiles } from './print-made-files.ts';
import { reportProblems } from './report-problems.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { openProgress } from './show-progress.ts';
import { exitStatusOf, worstOf } from './worst-status.ts';
import { writeMadeFiles } from './write-made-files.ts';
import { outputFolder } from './write-results.ts';

export interface ReportRequest extends Selection {
  readonly only?: string;
  readonly templates?: string;
  readonly out?: string;
  readonly dryRun: boolean;
  /** Warnings fail. */
  readonly strict: boolean;
  readonly format: Format;
}

/** Makes what people hold in their hands: the workbook, the page, and the papers, each as far as it can be made. */
export async function report(request: ReportRequest, session: Session): Promise<ExitStatus> {
  const { host } = session;
  const outputs = chooseOutputs(request.only, session);
  const found = findBlocYears(request, true, session);
  const loadedTemplates = loadTemplates(outputs.filter(isPaper), request.templates, session);
  const problems: PlacedDiagnostic[] = [...loadedTemplates.problems];
  const made: MadeBlocYear[] = [];
  const failures: string[] = [];
  const shared = shareFiles();
  const taken = new Set<string>();
  const progress = openProgress(found.length, session);
  let status: ExitStatus = problems.length > 0 ? exitStatus.invalid : exitStatus.decided;
  for (const [index, one] of found.entries()) {
    progress.show(index, basename(one.folder));
    const loaded = loadBlocYear(one.folder, shared);
    const judged = judgeForOutputs(one, loaded, outputs, host.cwd, request.strict);
    const files: MadeFile[] = [];
    const unmade: Output[] = [];
    const own: PlacedDiagnostic[] = [...renameFiles(judged.placed, (file) => showPath(host.cwd, file))];
    let isUndecided = false;
    for (const output of outputs) {
      const material = judged.materialOf(output);
      const file = material && (await makeOutput(output, material, loadedTemplates, session));
      if (!file || 'problems' in file) unmade.push(output);
      else files.push(file);
      if (file && 'problems' in file) problems.push(...file.problems);
      // Ballot papers and the summary of points decide nothing.
      if (material && output !== 'phieu-bau' && output !== 'bang-tong-hop') {
        isUndecided ||= material.result.status === 'undecided';
      }
    }
    const bars = own.some(({ diagnostic }) => request.strict || isError(diagnostic));
    const blocStatus = unmade.length > 0 || bars ? 'invalid' : isUndecided ? 'undecided' : 'decided';
    status = worstOf(status, exitStatusOf(blocStatus));
    const folder = outputFolder({ loaded }, request.out, host.cwd);
    const unwritten = request.dryRun ? undefined : writeMadeFiles({ loaded }, files, request.out, taken, session);
    if (unwritten) {
      failures.push(unwritten.failure);
      status = worstOf(status, exitStatus.wrongUsage);
    }
    failures.push(...unmadeLines(unmade, folder, request.dryRun, session));
    problems.push(...own);
    made.push({
      bloc: loaded.bloc,
      ...(loaded.name === undefined ? {} : { name: loaded.name }),
      ...(loaded.season === undefined ? {} : { season: loaded.season }),
      path: showPath(host.cwd, loaded.folder),
      // Nothing is said to be there that could not be written.
      files: (unwritten ? [] : files).map(({ name, gaps }) => ({ file: showPath(host.cwd, join(folder, name)), gaps })),
      status: blocStatus,
      problems: own,
    });
  }
  progress.clear();
  await printMadeFiles('report', made, request.format, session);
  if (request.format !== 'json' || loadedTemplates.problems.length > 0) await reportProblems(problems, session);
  for (const failure of failures) host.stderr.write(`${failure}\n`);
  if (request.dryRun) session.note(session.words.dryRun);
  if (status === exitStatus.undecided) session.note(session.words.needsDecision);
  return status;
}

/** What could not be made, and which of it still stands there from an earlier run. */
function unmadeLines(
  unmade: readonly Output[],
  folder: string,
  isDryRun: boolean,
  { host, language }: Session,
): readonly string[] {
  if (unmade.length === 0) return [];
  const words = reportWords(language);
  const names = unmade.map(outputFile);
  const stale = isDryRun ? [] : names.map((name) => join(folder, name)).filter((path) => existsSync(path));
  return [words.notMade(names.join(', ')), ...stale.map((path) => words.kept(showPath(host.cwd, path)))];
}
