import { join } from 'node:path';
import { append } from '../domain/long-lists.ts';
import type { Status } from '../domain/result.ts';
import type { LoadedBlocYear } from '../files/load-bloc-year.ts';
import type { MadeFile } from '../report/made-file.ts';
import type { PlacedDiagnostic } from '../report/placed-diagnostic.ts';
import type { Format } from './bloc-year-request.ts';
import { type ExitStatus, exitStatus } from './host.ts';
import { type MadeBlocYear, printMadeFiles } from './print-made-files.ts';
import { reportProblems } from './report-problems.ts';
import type { Session } from './session.ts';
import { showPath } from './show-path.ts';
import { exitStatusOf, worstOf } from './worst-status.ts';
import { writeMadeFiles } from './write-made-files.ts';
import { outputFolder } from './write-results.ts';

/** How files that are made are written and shown. */
export interface MadeFilesRequest {
  readonly out?: string;
  readonly dryRun: boolean;
  readonly format: Format;
}

/** What was made of one bloc year, before it is written. */
interface MadeOfBlocYear {
  readonly loaded: LoadedBlocYear;
  readonly files: readonly MadeFile[];
  readonly status: Status;
  readonly problems: readonly PlacedDiagnostic[];
  /** What else is to be said on stderr. */
  readonly lines: readonly string[];
}

/** Writes what is made bloc year by bloc year, and shows it all at the end. */
export interface MadeFilesCollector {
  readonly add: (made: MadeOfBlocYear) => void;
  /** What the command ends with. `problems` are those of no bloc year. */
  readonly finish: (command: string, problems: readonly PlacedDiagnostic[]) => Promise<ExitStatus>;
}

export function collectMadeFiles(request: MadeFilesRequest, session: Session): MadeFilesCollector {
  const { host, words, note } = session;
  const taken = new Set<string>();
  const shown: MadeBlocYear[] = [];
  const lines: string[] = [];
  let status: ExitStatus = exitStatus.decided;
  return {
    add: (made) => {
      const { loaded, files } = made;
      status = worstOf(status, exitStatusOf(made.status));
      const writes = !request.dryRun && files.length > 0;
      const unwritten = writes ? writeMadeFiles({ loaded }, files, request.out, taken, session) : undefined;
      if (unwritten) {
        lines.push(unwritten.failure);
        status = worstOf(status, exitStatus.wrongUsage);
      }
      append(lines, made.lines);
      const folder = outputFolder({ loaded }, request.out, host.cwd);
      // Nothing is said to be there that could not be written.
      const there = unwritten ? [] : files;
      shown.push({
        bloc: loaded.bloc,
        ...(loaded.name === undefined ? {} : { name: loaded.name }),
        ...(loaded.season === undefined ? {} : { season: loaded.season }),
        path: showPath(host.cwd, loaded.folder),
        files: there.map(({ name, gaps }) => ({ file: showPath(host.cwd, join(folder, name)), gaps })),
        status: made.status,
        problems: made.problems,
      });
    },
    finish: async (command, problems) => {
      if (problems.length > 0) status = worstOf(status, exitStatus.invalid);
      await printMadeFiles(command, shown, request.format, session);
      // The data hold the problems of bloc years.
      const told = request.format === 'json' ? [] : shown.flatMap((one) => one.problems);
      await reportProblems([...problems, ...told], session);
      for (const line of lines) host.stderr.write(`${line}\n`);
      if (request.dryRun) note(words.dryRun);
      if (status === exitStatus.undecided) note(words.needsDecision);
      return status;
    },
  };
}
