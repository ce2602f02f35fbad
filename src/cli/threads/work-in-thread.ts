import { parentPort, workerData } from 'node:worker_threads';
import type { Host } from '../host.ts';
import { openPrinter } from '../result-printer.ts';
import { openSession } from '../session.ts';
import { openWork } from '../work-on-bloc-year.ts';
import type { ThreadTask } from './spread-work.ts';

/**
 * A thread's whole life: works on its batches and hands each back. It prints nothing itself. False where this is no
 * thread: somebody has typed the mark.
 */
export async function workInThread(): Promise<boolean> {
  if (!parentPort) return false;
  const { batches, blocYears, goal, request, language, isQuiet, host } = workerData as ThreadTask;
  const silent = { write: () => undefined, flush: () => undefined };
  const own: Host = {
    ...host,
    stdout: { ...host.stdout, ...silent },
    stderr: { isTTY: false, ...silent },
    threads: () => 1,
    clock: () => 0,
    thisYear: () => 0,
  };
  const session = openSession(own, language, isQuiet);
  const printer = await openPrinter(request.format, goal, blocYears, session);
  const work = openWork(goal, request, printer, session);
  for (const batch of batches) parentPort.postMessage(batch.map(work));
  return true;
}
