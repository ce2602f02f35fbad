import type { Goal } from '../domain/result.ts';
import { isError } from '../domain/severity.ts';
import type { BlocYearRequest } from './bloc-year-request.ts';
import type { JudgedBlocYear } from './judge-bloc-year.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { causeOf, holdsResults, outputFolder, refuseLinkOut, writeResults } from './write-results.ts';

/** What is to be said of one bloc year's files once all are done. */
export interface Settlement {
  /** For those who want to know. */
  readonly notes: readonly string[];
  /** For everybody. */
  readonly failures: readonly string[];
  /** The results could not be written. */
  readonly isUnwritten: boolean;
}

/** Writes a bloc year's results, or leaves those of an earlier run and says so. */
export function settleBlocYear(
  judged: JudgedBlocYear,
  goal: Exclude<Goal, 'check'>,
  request: BlocYearRequest,
  taken: Set<string>,
  session: Session,
): Settlement {
  const { words, host } = session;
  const folder = outputFolder(judged, request.out, host.cwd);
  const shown = showPath(host.cwd, folder);
  if (judged.result.status === 'invalid') {
    // Where nothing was to be written, nothing was left alone.
    const isStale = !request.dryRun && holdsResults(folder);
    const hasErrors = judged.placed.some(({ diagnostic }) => isError(diagnostic));
    const failure = hasErrors ? words.staleOutputs(shown) : words.notRenewed(shown);
    return { notes: [], failures: isStale ? [failure] : [], isUnwritten: false };
  }
  if (request.dryRun) return { notes: [], failures: [], isUnwritten: false };
  if (taken.has(folder)) return { notes: [], failures: [words.outputTaken(shown)], isUnwritten: true };
  taken.add(folder);
  try {
    refuseLinkOut(folder, judged.loaded.folder, request.out);
    const files = writeResults(judged, goal, folder, session);
    return {
      notes: [words.written(files.map((file) => showPath(host.cwd, file)).join(', '))],
      failures: [],
      isUnwritten: false,
    };
  } catch (error) {
    const cause = words.causes[causeOf(error)];
    return { notes: [], failures: [words.cannotWrite(shown, cause)], isUnwritten: true };
  }
}
