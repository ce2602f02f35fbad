import { fstatSync, writeSync } from 'node:fs';
import type { OutputStream } from './host.ts';

/** Characters that are kept back before they are written. */
const fullAt = 1 << 16;

/** How long to wait, in milliseconds, for a reader that does not keep up. */
const pause = 2;

/**
 * Standard output or error as a stream that is written at once and in order: what was printed is out before the process
 * ends. With `before`, nothing is kept back, and `before` is called ahead of each text. When the reader has closed the
 * pipe, the rest is dropped and the work goes on quietly.
 */
export function openOutput(descriptor: 1 | 2, before?: () => void): OutputStream {
  const isTTY = isTerminal(descriptor);
  let parts: string[] = [];
  let kept = 0;
  let isClosed = false;
  const flush = (): void => {
    const bytes = Buffer.from(parts.join(''));
    parts = [];
    kept = 0;
    if (!isClosed && bytes.length > 0) isClosed = !writeWhole(descriptor, bytes);
  };
  return {
    isTTY,
    get columns() {
      return isTTY ? streamOf(descriptor).columns : undefined;
    },
    write: (text) => {
      before?.();
      parts.push(text);
      kept += text.length;
      if (before || kept >= fullAt) flush();
    },
    flush,
  };
}

function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && streamOf(descriptor).isTTY;
  } catch {
    return false;
  }
}

/** Asking for it sets up a whole stream: only for what may be a terminal. */
function streamOf(descriptor: number): NodeJS.WriteStream {
  return descriptor === 1 ? process.stdout : process.stderr;
}

/** False where nobody reads any more. */
function writeWhole(descriptor: number, bytes: Buffer): boolean {
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return false;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  return true;
}
