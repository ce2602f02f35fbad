import type { Session } from './session.ts';

/** Milliseconds of work before a progress line appears, and between two of them. */
const patience = 500;
const interval = 100;

const clearLine = '\r\u001b[K';

export interface Progress {
  readonly show: (done: number, name: string) => void;
  /** Takes the line away, before anything else is said. */
  readonly clear: () => void;
}

/** A line on stderr that says how far the work has come, where that is a terminal and the work takes long. */
export function openProgress(total: number, { host, words, isQuiet }: Session): Progress {
  if (isQuiet || total < 2 || !host.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  const started = host.clock();
  let shownAt: number | undefined;
  return {
    show: (done, name) => {
      const now = host.clock();
      if (now - started < patience || (shownAt !== undefined && now - shownAt < interval)) return;
      shownAt = now;
      host.stderr.write(`${clearLine}${words.progress(done, total, name)}`);
    },
    clear: () => {
      if (shownAt !== undefined) host.stderr.write(clearLine);
      shownAt = undefined;
    },
  };
}
