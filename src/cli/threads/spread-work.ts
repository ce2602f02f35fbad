import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Goal } from '../../domain/result.ts';
import type { Language } from '../../report/language.ts';
import type { BlocYearRequest } from '../bloc-year-request.ts';
import type { FoundBlocYear } from '../find-bloc-years.ts';
import type { Host } from '../host.ts';
import type { Session } from '../session.ts';
import type { WorkedBlocYear } from '../work-on-bloc-year.ts';
import { threadMark } from './thread-mark.ts';

/** What a thread is given: its share of the bloc years, in batches, and what it needs of the host. */
export interface ThreadTask {
  readonly batches: readonly (readonly FoundBlocYear[])[];
  readonly blocYears: number;
  readonly goal: Goal;
  readonly request: BlocYearRequest;
  readonly language: Language;
  readonly isQuiet: boolean;
  readonly host: Pick<Host, 'args' | 'cwd' | 'env' | 'version' | 'packageFolder'> & {
    readonly stdout: { readonly isTTY: boolean; readonly columns: number | undefined };
  };
}

/** Bloc years that a thread hands back at a time. */
const batchSize = 16;

/** Room for values that live shortly, in MiB: with more of it they are tidied up less often. */
const youngGeneration = 48;

/** Works on bloc years in several threads, dealt out in turn; what becomes of them comes back in their order. */
export async function* spreadWork(
  found: readonly FoundBlocYear[],
  threads: number,
  goal: Goal,
  request: BlocYearRequest,
  { host, language, isQuiet }: Session,
): AsyncGenerator<WorkedBlocYear> {
  const { args, cwd, env, version, packageFolder, stdout } = host;
  const batches = Array.from({ length: Math.ceil(found.length / batchSize) }, (_, index) =>
    found.slice(index * batchSize, (index + 1) * batchSize),
  );
  const inboxes = Array.from({ length: threads }, (_, thread) =>
    startThread({
      batches: batches.filter((_, index) => index % threads === thread),
      blocYears: found.length,
      goal,
      request,
      language,
      isQuiet,
      host: {
        args,
        cwd,
        env: { ...env },
        version,
        packageFolder,
        stdout: { isTTY: stdout.isTTY, columns: stdout.columns },
      },
    }),
  );
  for (const index of batches.keys()) yield* (await inboxes[index % threads]?.next()) ?? [];
}

interface Inbox {
  /** The thread's next batch; rejects where the thread has failed. */
  readonly next: () => Promise<readonly WorkedBlocYear[]>;
}

function startThread(task: ThreadTask): Inbox {
  const worker = new Worker(join(task.host.packageFolder, 'bin/thidua.js'), {
    argv: [threadMark],
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });
  const arrived: (readonly WorkedBlocYear[])[] = [];
  let failure: unknown;
  let wake = (): void => undefined;
  worker.on('message', (batch: readonly WorkedBlocYear[]) => {
    arrived.push(batch);
    wake();
  });
  worker.on('error', (error) => {
    failure = error;
    wake();
  });
  return {
    next: async () => {
      while (arrived.length === 0) {
        if (failure !== undefined) throw failure;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return arrived.shift() ?? [];
    },
  };
}
