import type { Goal } from '../domain/result.ts';
import type { Format } from './bloc-year-request.ts';
import type { JudgedBlocYear } from './judge-bloc-year.ts';
import type { Session } from './session.ts';

/** Prints results on stdout as they come, one bloc year after the other. */
export interface ResultPrinter {
  readonly add: (judged: JudgedBlocYear) => void;
  readonly end: () => void;
  /** Diagnostics are part of what it prints, and need not be said on stderr. */
  readonly holdsDiagnostics?: boolean;
}

/** The printer for a format; only its own code is loaded. */
export async function openPrinter(
  format: Format,
  goal: Goal,
  blocYears: number,
  session: Session,
): Promise<ResultPrinter> {
  switch (format) {
    case 'json':
      return (await import('./print-json.ts')).printJsonResults(goal, session);
    case 'csv':
      if (goal === 'check') return (await import('./print-diagnostics-csv.ts')).printDiagnosticsCsv(session);
      return (await import('./print-csv.ts')).printCsvResults(goal, blocYears, session);
    case 'md':
      if (goal === 'check') return (await import('./print-summary.ts')).printSummary(goal, format, session);
      return (await import('./print-pages.ts')).printPages(goal, format, session);
    case 'table':
      if (goal !== 'check' && blocYears === 1) {
        return (await import('./print-pages.ts')).printPages(goal, format, session);
      }
      return (await import('./print-summary.ts')).printSummary(goal, format, session);
  }
}
