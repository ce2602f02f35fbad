/** A place to write text to, and what the reader at its other end can show. */
export interface OutputStream {
  readonly write: (text: string) => void;
  /** Hands on what was kept back. */
  readonly flush: () => void;
  readonly isTTY: boolean;
  /** Width of the terminal, where there is one. */
  readonly columns?: number | undefined;
}

/** The outside world as one value: main.ts builds it from `process`, tests build a fake. */
export interface Host {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly version: string;
  /** Where this package's schemas/ and examples/ stand. */
  readonly packageFolder: string;
  /** How many threads the work of many bloc years may be spread over. */
  readonly threads: () => number;
  /** Milliseconds from any fixed moment: only for progress on a terminal, never for a result. */
  readonly clock: () => number;
  /** The calendar year: only for the season that `thidua init` writes where the path names none. */
  readonly thisYear: () => number;
}

/** What the command ends with (spec 4, "Exit status"). */
export const exitStatus = { decided: 0, invalid: 1, wrongUsage: 2, undecided: 3, crashed: 70 } as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
