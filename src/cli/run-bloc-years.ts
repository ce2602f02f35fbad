import { basename } from 'node:path';
import type { Goal } from '../domain/result.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import type { BlocYearRequest } from './bloc-year-request.ts';
import { type FoundBlocYear, findBlocYears } from './find-bloc-years.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { openPrinter, type ResultPrinter } from './result-printer.ts';
import type { Session } from './session.ts';
import type { Settlement } from './settle-bloc-year.ts';
import { openProgress } from './show-progress.ts';
import { openWork, type WorkedBlocYear } from './work-on-bloc-year.ts';
import { worstOf } from './worst-status.ts';

/** From so many bloc years on, starting further threads is worth its while. */
const worthSpreading = 100;

/** Runs `check`, `score`, `propose` or `rotate`: each bloc year is read, judged, written and printed by itself. */
export async function runBlocYears(goal: Goal, request: BlocYearRequest, session: Session): Promise<ExitStatus> {
  const found = findBlocYears(request, goal !== 'check', session);
  const printer = await openPrinter(request.format, goal, found.length, session);
  const progress = openProgress(found.length, session);
  const problems: PlacedDiagnostic[] = [];
  const settled: Settlement[] = [];
  const respelled: string[] = [];
  let status: ExitStatus = exitStatus.decided;
  let endsEarly = false;
  printer.start?.();
  progress.show(0, basename(found[0].folder));
  for await (const worked of workOnAll(found, goal, request, printer, session)) {
    if (worked.part !== undefined) printer.print(worked.part);
    for (const problem of worked.problems) problems.push(problem);
    settled.push(worked.settlement);
    status = worstOf(status, worked.status);
    endsEarly ||= worked.endsEarly;
    if (worked.respelled !== undefined) respelled.push(worked.respelled);
    const next = found[settled.length];
    if (next) progress.show(settled.length, basename(next.folder));
  }
  progress.clear();
  printer.end?.();
  if (problems.length > 0) await (await import('./report-problems.ts')).reportProblems(problems, session);
  for (const text of respelled) session.note(text);
  if (endsEarly) session.note(session.words.endsEarly);
  sayWhatWasDone(settled, request, goal, status, session);
  return status;
}

/** One after the other, or, where there are many and the machine has room for it, in several threads. */
async function* workOnAll(
  found: readonly FoundBlocYear[],
  goal: Goal,
  request: BlocYearRequest,
  printer: ResultPrinter,
  session: Session,
): AsyncGenerator<WorkedBlocYear> {
  const threads = found.length < worthSpreading || mayCollide(found, request) ? 1 : session.host.threads();
  if (threads > 1) yield* (await import('./threads/spread-work.ts')).spreadWork(found, threads, goal, request, session);
  else {
    const work = openWork(goal, request, printer, session);
    for (const one of found) yield work(one);
  }
}

/** With `--out`, two bloc years of one name could want the same folder, which only one thread can see. */
function mayCollide(found: readonly FoundBlocYear[], { out }: BlocYearRequest): boolean {
  return out !== undefined && new Set(found.map(({ folder }) => basename(folder))).size < found.length;
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
