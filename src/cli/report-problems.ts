import { isError } from '../domain/severity.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import { printSummaryEntry } from '../report/print-diagnostic.ts';
import { sortDiagnostics, summariseDiagnostics } from '../report/summarise-diagnostics.ts';
import { choosePaint } from './choose-paint.ts';
import { pageWidth } from './page-width.ts';
import type { Session } from './session.ts';

/** Says all problems of a call on stderr at once, sorted, those of shared files once (spec 4, "Diagnostics"). */
export async function reportProblems(all: readonly PlacedDiagnostic[], session: Session) {
  const shown = sortDiagnostics(session.isQuiet ? all.filter(({ diagnostic }) => isError(diagnostic)) : all);
  if (shown.length === 0) return;
  const { host, language, words } = session;
  const { stderr } = host;
  const options = {
    language,
    paint: await choosePaint(stderr, host),
    ...(stderr.isTTY ? { width: pageWidth(stderr) } : {}),
  };
  const errors = shown.filter(({ diagnostic }) => isError(diagnostic)).length;
  const entries = summariseDiagnostics(shown).map((entry) => printSummaryEntry(entry, options));
  stderr.write(`${entries.join('\n')}\n${words.problems(errors, shown.length - errors)}\n`);
}
