import { isError } from '../domain/severity.ts';
import { loadBlocYear } from '../files/load-bloc-year.ts';
import { shareFiles } from '../files/share-files.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import { verifyWords } from '../report/verify/verify-words.ts';
import type { Format, Selection } from './bloc-year-request.ts';
import { findBlocYears } from './find-bloc-years.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { renameFiles } from './judge-bloc-year.ts';
import { openVerifyPrinter } from './print-verify.ts';
import { reportProblems } from './report-problems.ts';
import { openSession, type Session } from './session.ts';
import { showPath } from './show-path.ts';
import { UsageError } from './usage-error.ts';
import type { VerifiedBlocYear } from './verify/verified-bloc-year.ts';
import { verifyAgainst } from './verify/verify-against.ts';
import { verifyResults } from './verify/verify-results.ts';

export interface VerifyRequest extends Selection {
  readonly format: Format;
  /** Where the results were written, if not to each bloc year's out/. */
  readonly out?: string;
  /** A table that somebody published. */
  readonly against?: string;
}

/** Recomputes and compares with what stands in out/ or in a published table. Nothing is written. */
export async function verifyBlocYears(request: VerifyRequest, session: Session): Promise<ExitStatus> {
  const { host, language, note } = session;
  const own = verifyWords(language);
  const found = findBlocYears(request, true, session);
  const { against } = request;
  if (against !== undefined && found.length > 1) throw new UsageError(own.oneBlocOnly(found.length));
  const shared = shareFiles();
  const printer = await openVerifyPrinter(request.format, session);
  const problems: PlacedDiagnostic[] = [];
  const failures: string[] = [];
  let status: ExitStatus = exitStatus.decided;
  printer.start();
  for (const one of found) {
    const loaded = loadBlocYear(one.folder, shared);
    const verified: VerifiedBlocYear =
      against === undefined
        ? verifyResults(one, loaded, request.out, host)
        : await verifyAgainst(one, loaded, against, session);
    const isOk = verified.clauses.length > 0 && verified.clauses.every(({ outcome }) => outcome === 'ok');
    if (!isOk) status = exitStatus.invalid;
    if (verified.failure !== undefined) failures.push(verified.failure(own, (path) => showPath(host.cwd, path)));
    if (request.format !== 'json') {
      problems.push(
        ...renameFiles(
          verified.problems.filter(({ diagnostic }) => isError(diagnostic)),
          (file) => showPath(host.cwd, file),
        ),
      );
    }
    const { written } = verified;
    if (written && written.version !== host.version) note(own.otherVersion(written.version, host.version));
    printer.add(verified);
  }
  printer.end();
  await reportProblems(problems, openSession(host, language, true));
  for (const failure of failures) host.stderr.write(`${failure}\n`);
  return status;
}
