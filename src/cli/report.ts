import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { append } from '../domain/long-lists.ts';
import { isError } from '../domain/severity.ts';
import { loadBlocYear } from '../files/load-bloc-year.ts';
import { shareFiles } from '../files/share-files.ts';
import type { MadeFile } from '../report/made-file.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import type { Selection } from './bloc-year-request.ts';
import { collectMadeFiles, type MadeFilesRequest } from './collect-made-files.ts';
import { findBlocYears } from './find-bloc-years.ts';
import type { ExitStatus } from './host.ts';
import { renameFiles } from './judge-bloc-year.ts';
import { chooseOutputs, isPaper, type Output, outputFile } from './papers/choose-outputs.ts';
import { judgeForOutputs } from './papers/judge-for-outputs.ts';
import { loadTemplates } from './papers/load-templates.ts';
import { makeOutput } from './papers/make-outputs.ts';
import { reportWords } from './papers/report-words.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { openProgress } from './show-progress.ts';
import { outputFolder } from './write-results.ts';

export interface ReportRequest extends Selection, MadeFilesRequest {
  readonly only?: string;
  readonly templates?: string;
  /** Warnings fail. */
  readonly strict: boolean;
}

/** Makes what people hold in their hands: the workbook, the page, and the papers, each as far as it can be made. */
export async function report(request: ReportRequest, session: Session): Promise<ExitStatus> {
  const { host } = session;
  const outputs = chooseOutputs(request.only, session);
  const found = findBlocYears(request, true, session);
  const templates = loadTemplates(outputs.filter(isPaper), request.templates, session);
  const ofTemplates: PlacedDiagnostic[] = [...templates.problems];
  const shared = shareFiles();
  const collector = collectMadeFiles(request, session);
  const progress = openProgress(found.length, session);
  for (const [index, one] of found.entries()) {
    progress.show(index, basename(one.folder));
    const loaded = loadBlocYear(one.folder, shared);
    const judged = judgeForOutputs(one, loaded, outputs, host.cwd, request.strict);
    const files: MadeFile[] = [];
    const unmade: Output[] = [];
    let isUndecided = false;
    for (const output of outputs) {
      const material = judged.materialOf(output);
      const file = material && (await makeOutput(output, material, templates, session));
      if (!file || 'problems' in file) unmade.push(output);
      else files.push(file);
      if (file && 'problems' in file) append(ofTemplates, file.problems);
      // Ballot papers and the summary of points decide nothing.
      if (output !== 'phieu-bau' && output !== 'bang-tong-hop') {
        isUndecided ||= material?.result.status === 'undecided';
      }
    }
    const problems = renameFiles(judged.placed, (file) => showPath(host.cwd, file));
    const isBarred = unmade.length > 0 || problems.some(({ diagnostic }) => request.strict || isError(diagnostic));
    const folder = outputFolder({ loaded }, request.out, host.cwd);
    collector.add({
      loaded,
      files,
      status: isBarred ? 'invalid' : isUndecided ? 'undecided' : 'decided',
      problems,
      lines: unmadeLines(unmade, folder, request.dryRun, session),
    });
  }
  progress.clear();
  // One template makes the paper of every bloc year, and is told once.
  const told = new Map(ofTemplates.map((problem) => [JSON.stringify(problem), problem]));
  return collector.finish('report', [...told.values()]);
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
