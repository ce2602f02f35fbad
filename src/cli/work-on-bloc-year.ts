import type { Goal } from '../domain/result.ts';
import { loadBlocYear } from '../files/load-bloc-year.ts';
import { shareFiles } from '../files/share-files.ts';
import { respelledText } from '../report/lock/lock-history.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import type { BlocYearRequest } from './bloc-year-request.ts';
import type { FoundBlocYear } from './find-bloc-years.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { type JudgedBlocYear, judgeBlocYear, renameFiles } from './judge-bloc-year.ts';
import type { PrintedPart, ResultPrinter } from './result-printer.ts';
import type { Session } from './session.ts';
import { type Settlement, settleBlocYear } from './settle-bloc-year.ts';
import { showPath } from './show-path.ts';
import { exitStatusOf, worstOf } from './worst-status.ts';

/** What is left of one bloc year when it has been read, judged and written: plain data, which may come from a thread. */
export interface WorkedBlocYear {
  readonly part: PrintedPart | undefined;
  /** For stderr; none where the printer holds them. */
  readonly problems: readonly PlacedDiagnostic[];
  readonly settlement: Settlement;
  readonly status: ExitStatus;
  /** Seats of later seasons were asked for, and this bloc's method gives none. */
  readonly endsEarly: boolean;
  /** Adopted files that are only written otherwise since; nothing where there are none. */
  readonly respelled?: string;
}

const nothingToSettle: Settlement = { notes: [], failures: [], isUnwritten: false };

/** Reads, judges and writes bloc years one by one; they share what files they have in common. */
export function openWork(
  goal: Goal,
  request: BlocYearRequest,
  { render, holdsDiagnostics }: ResultPrinter,
  session: Session,
): (found: FoundBlocYear) => WorkedBlocYear {
  const { cwd } = session.host;
  const shared = shareFiles();
  const taken = new Set<string>();
  return (found) => {
    const judged = judgeBlocYear(found, loadBlocYear(found.folder, shared), goal, cwd, request);
    const settlement = goal === 'check' ? nothingToSettle : settleBlocYear(judged, goal, request, taken, session);
    const status = exitStatusOf(judged.result.status);
    const { leadership } = judged.result;
    const respelled = respelledFiles(judged, session);
    return {
      part: render(judged),
      problems: holdsDiagnostics ? [] : renameFiles(judged.placed, (file) => showPath(cwd, file)),
      settlement,
      ...(respelled === undefined ? {} : { respelled }),
      endsEarly: leadership !== undefined && leadership.later.length < request.years - 1,
      status: settlement.isUnwritten ? worstOf(status, exitStatus.wrongUsage) : status,
    };
  };
}

function respelledFiles({ result, loaded }: JudgedBlocYear, { host, language }: Session): string | undefined {
  return result.lock && respelledText(result.lock, showPath(host.cwd, loaded.folder), language);
}
