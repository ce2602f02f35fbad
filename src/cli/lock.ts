import { join } from 'node:path';
import type { Lock } from '../domain/lock.ts';
import { loadBlocYear } from '../files/load-bloc-year.ts';
import { lockFile, printLock } from '../files/lock/write-lock.ts';
import { hashNow } from '../files/sha256.ts';
import { shareFiles } from '../files/share-files.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import type { Format, Selection } from './bloc-year-request.ts';
import { type FoundBlocYear, findBlocYears } from './find-bloc-years.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { type JudgedBlocYear, judgeBlocYear, renameFiles } from './judge-bloc-year.ts';
import { type LockCliWords, lockCliWords } from './lock/lock-words.ts';
import { type LockPlan, planLock } from './lock/plan-lock.ts';
import { printLocks } from './lock/print-locks.ts';
import { reportProblems } from './report-problems.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { UsageError } from './usage-error.ts';
import { worstOf } from './worst-status.ts';
import { causeOf } from './write-results.ts';

export interface LockRequest extends Selection {
  /** A new state after the old one, instead of the first. */
  readonly amends: boolean;
  /** The minutes or document by which it was adopted. */
  readonly authority?: string;
  readonly dryRun: boolean;
  readonly format: Extract<Format, 'table' | 'json'>;
}

/** One bloc year as it has been dealt with. */
export interface LockedBlocYear {
  readonly judged: JudgedBlocYear;
  readonly plan: LockPlan;
  readonly problems: readonly PlacedDiagnostic[];
  /** Why it could not be written. */
  readonly failure?: string;
}

/**
 * Locks what the year's first conference has adopted, or records an amendment of it, in thidua.lock beside bloc.yaml.
 * The first state needs the files of what is adopted in order, and nothing else.
 */
export async function lockBlocYears(request: LockRequest, session: Session): Promise<ExitStatus> {
  const { host, language, note } = session;
  const own = lockCliWords(language);
  if (request.amends && request.authority === undefined) throw new UsageError(own.amendNeedsAuthority);
  if (request.authority?.trim() === '') throw new UsageError(own.emptyAuthority);
  const shared = shareFiles();
  const done = findBlocYears(request, true, session).map((one) => lockOne(one, shared, request, session, own));
  await printLocks(done, request.format, session);
  if (request.format !== 'json') {
    await reportProblems(
      done.flatMap(({ problems }) => problems),
      session,
    );
  }
  let status: ExitStatus = exitStatus.decided;
  for (const { judged, plan, failure } of done) {
    const refusal = failure ?? refusalOf(judged, plan, session, own);
    if (refusal !== undefined) host.stderr.write(`${refusal}\n`);
    if (failure !== undefined) status = worstOf(status, exitStatus.wrongUsage);
    else if (refusal !== undefined) status = worstOf(status, exitStatus.invalid);
    else for (const text of notesOn(judged, plan, request, session, own)) note(text);
  }
  if (request.dryRun) note(own.dry);
  return status;
}

function lockOne(
  found: FoundBlocYear,
  shared: ReturnType<typeof shareFiles>,
  { amends, authority, dryRun }: LockRequest,
  { host, words }: Session,
  own: LockCliWords,
): LockedBlocYear {
  const judged = judgeBlocYear(found, loadBlocYear(found.folder, shared), 'check', host.cwd);
  const stated = authority === undefined ? {} : { authority: authority.trim().normalize('NFC') };
  const plan = planLock(judged, { amends, ...stated, tool: `thidua ${host.version}` });
  const problems = 'problems' in plan ? renameFiles(plan.problems, (file) => showPath(host.cwd, file)) : [];
  if (plan.kind !== 'new' || dryRun) return { judged, plan, problems };
  const file = join(found.folder, lockFile);
  const shown = showPath(host.cwd, file);
  if (hashNow(file) !== judged.loaded.inputs.get(lockFile)) {
    return { judged, plan, problems, failure: own.changedMeanwhile(shown) };
  }
  try {
    writeAtomically(file, printLock(plan.lock));
    return { judged, plan, problems };
  } catch (error) {
    return { judged, plan, problems, failure: words.cannotWrite(shown, words.causes[causeOf(error)]) };
  }
}

function refusalOf(
  { loaded }: JudgedBlocYear,
  plan: LockPlan,
  { host }: Session,
  own: LockCliWords,
): string | undefined {
  const shown = showPath(host.cwd, loaded.folder);
  switch (plan.kind) {
    case 'broken':
      return own.notAdopted(shown);
    case 'differs':
      return own.differs(shown, plan.problems.length);
    case 'not-locked':
      return own.notLocked(shown);
    default:
      return undefined;
  }
}

function notesOn(
  { loaded }: JudgedBlocYear,
  plan: LockPlan,
  { dryRun }: LockRequest,
  { host }: Session,
  own: LockCliWords,
): readonly string[] {
  const file = showPath(host.cwd, join(loaded.folder, lockFile));
  if (plan.kind === 'unchanged') return [own.unchanged(file)];
  if (plan.kind !== 'new') return [];
  const last: Lock['states'][number] | undefined = plan.lock.states[plan.lock.states.length - 1];
  return [
    ...(last?.authority === undefined ? [own.noAuthority] : []),
    ...(last?.afterScores ? [own.afterScores] : []),
    ...(dryRun ? [] : [own.written(file)]),
  ];
}
