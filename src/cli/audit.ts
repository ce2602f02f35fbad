import type { Audit } from '../domain/audit.ts';
import { append } from '../domain/long-lists.ts';
import type { Goal } from '../domain/result.ts';
import { auditBlocYear } from '../engine/audit/audit-bloc-year.ts';
import { loadBlocYear } from '../files/load-bloc-year.ts';
import { shareFiles } from '../files/share-files.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import type { Format, Selection } from './bloc-year-request.ts';
import { findBlocYears } from './find-bloc-years.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { type JudgedBlocYear, judgeBlocYear, renameFiles } from './judge-bloc-year.ts';
import { openAuditPrinter } from './print-audit.ts';
import { reportProblems } from './report-problems.ts';
import { openSession, type Session } from './session.ts';
import { showPath } from './show-path.ts';

export interface AuditRequest extends Selection {
  readonly format: Format;
  /** Seasons in which a unit without any award is named. */
  readonly within: number;
}

/** A bloc year with its audit; none where its files have errors. */
export interface AuditedBlocYear {
  readonly judged: JudgedBlocYear;
  readonly audit?: Audit;
}

/** What the figures of each bloc year warn of. Nothing is written, and a finding is no failure. */
export async function auditBlocYears(request: AuditRequest, session: Session): Promise<ExitStatus> {
  const { host, language } = session;
  const found = findBlocYears(request, true, session);
  const shared = shareFiles();
  const printer = await openAuditPrinter(request, session);
  const problems: PlacedDiagnostic[] = [];
  let status: ExitStatus = exitStatus.decided;
  printer.start();
  for (const one of found) {
    const loaded = loadBlocYear(one.folder, shared);
    const goal: Goal = loaded.year?.rules.leadership ? 'rotate' : 'propose';
    const judged = judgeBlocYear(one, loaded, goal, host.cwd);
    const isValid = judged.result.status !== 'invalid' && loaded.year !== undefined;
    if (!isValid) {
      status = exitStatus.invalid;
      if (request.format !== 'json') {
        append(
          problems,
          renameFiles(judged.placed, (file) => showPath(host.cwd, file)),
        );
      }
    }
    printer.add(isValid ? { judged, audit: auditBlocYear(loaded.year, request.within) } : { judged });
  }
  printer.end();
  // Warnings are for the commands that write; here only what stands in the way of an answer.
  await reportProblems(problems, openSession(host, language, true));
  return status;
}
