import { basename } from 'node:path';
import type { Goal } from '../domain/result.ts';
import { loadBlocYear } from '../files/load-bloc-year.ts';
import { shareFiles } from '../files/share-files.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import type { BlocYearRequest } from './bloc-year-request.ts';
import { findBlocYears } from './find-bloc-years.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { judgeBlocYear, renameFiles } from './judge-bloc-year.ts';
import { reportProblems } from './report-problems.ts';
import { openPrinter } from './result-printer.ts';
import type { Session } from './session.ts';
import { type Settlement, settleBlocYear } from './settle-bloc-year.ts';
import { showPath } from './show-path.ts';
import { openProgress } from './show-progress.ts';
import { exitStatusOf, worstOf } from './worst-status.ts';

const nothingToSettle: Settlement = { notes: [], failures: [], isUnwritten: false };

/** Runs `check`, `score`, `propose` or `rotate`: each bloc year is read, judged, written and printed by itself. */
export async function runBlocYears(goal: Goal, request: BlocYearRequest, session: Session): Promise<ExitStatus> {
  const { cwd } = session.host;
  const found = findBlocYears(request, goal !== 'check', session);
  const printer = await openPrinter(request.format, goal, found.length, session);
  const progress = openProgress(found.length, session);
  const shared = shareFiles();
  const problems: PlacedDiagnostic[] = [];
  const settled: Settlement[] = [];
  const taken = new Set<string>();
  let status: ExitStatus = exitStatus.decided;
  for (const [index, one] of found.entries()) {
    progress.show(index, basename(one.folder));
    const judged = judgeBlocYear(one, loadBlocYear(one.folder, shared), goal, cwd, request);
    const settlement = goal === 'check' ? nothingToSettle : settleBlocYear(judged, goal, request, taken, session);
    printer.add(judged);
    settled.push(settlement);
    if (!printer.holdsDiagnostics) {
      for (const problem of renameFiles(judged.placed, (file) => showPath(cwd, file))) problems.push(problem);
    }
    status = worstOf(status, exitStatusOf(judged.result.status));
    if (settlement.isUnwritten) status = worstOf(status, exitStatus.wrongUsage);
  }
  progress.clear();
  printer.end();
  await reportProblems(problems, session);
  sayWhatWasDone(settled, request, goal, status, session);
  return status;
}

function sayWhatWasDone(
  settled: readonly Settlement[],
  { dryRun }: BlocYearRequest,
  goal: Goal,
  status: ExitStatus,
  { host, words, note }: Session,
): void {
  for (const failure of settled.flatMap(({ failures }) => failures)) host.stderr.write(`${failure}\n`);
  const notes = settled.flatMap((one) => one.notes);
  const [first] = notes;
  if (settled.length === 1 && first !== undefined) note(first);
  if (settled.length > 1 && notes.length > 0) note(words.writtenFor(notes.length));
  if (goal !== 'check' && dryRun) note(words.dryRun);
  if (status === exitStatus.undecided) note(words.needsDecision);
}
