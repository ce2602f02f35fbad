import type { Code, Diagnostic } from './diagnostic.ts';

/** Most problems of one code that are kept: a folder with more is not mended one by one, and memory has an end. */
export const mostOfOneCode = 200_000;

/** Problems as they are found; of one code no more than are of use. */
export class ProblemList {
  readonly all: Diagnostic[] = [];
  readonly #counts = new Map<Code, number>();

  readonly add = (diagnostic: Diagnostic): void => {
    const count = this.#counts.get(diagnostic.code) ?? 0;
    if (count >= mostOfOneCode) return;
    this.#counts.set(diagnostic.code, count + 1);
    this.all.push(diagnostic);
  };
}

/** Of problems found elsewhere those that are kept. */
export function keptOf(problems: Iterable<Diagnostic>): readonly Diagnostic[] {
  const list = new ProblemList();
  for (const problem of problems) list.add(problem);
  return list.all;
}
