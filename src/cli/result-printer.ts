import type { Goal, Status } from '../domain/result.ts';
import type { TableCell } from '../report/tables/block.ts';
import type { Format } from './bloc-year-request.ts';
import type { JudgedBlocYear } from './judge-bloc-year.ts';
import type { Session } from './session.ts';

/** A bloc year's line in a summary. */
interface SummaryLine {
  readonly status: Status;
  readonly cells: readonly TableCell[];
}

/** What one bloc year adds to the output: text, or a line of a table that is printed when all are known. */
export type PrintedPart = string | SummaryLine;

/** Prints results on stdout as they come, one bloc year after the other. Rendering may be done in another thread. */
export interface ResultPrinter {
  readonly start?: () => void;
  /** Nothing where the bloc year adds nothing. */
  readonly render: (judged: JudgedBlocYear) => PrintedPart | undefined;
  readonly print: (part: PrintedPart) => void;
  readonly end?: () => void;
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
