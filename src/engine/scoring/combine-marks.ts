import { compareValues } from '../../domain/compare-values.ts';
import { type Fraction, fraction } from '../../domain/fraction.ts';
import type { Points } from '../../domain/points.ts';
import type { Scoring } from '../../domain/rules.ts';

/** Several scorers' numbers as one (spec 3.2, step 1); at least one number. */
export function combineMarks(marks: readonly Points[], combine: Scoring['combine']): Points | Fraction {
  const [only] = marks;
  if (marks.length === 1 && only !== undefined) return only;
  const sorted = [...marks].sort(compareValues);
  switch (combine) {
    case 'min':
      return mean(sorted.slice(0, 1));
    case 'max':
      return mean(sorted.slice(-1));
    case 'mean':
      return mean(sorted);
    case 'trimmed-mean':
      return mean(sorted.length >= 3 ? sorted.slice(1, -1) : sorted);
    case 'median': {
      const middle = sorted.length >> 1;
      return mean(sorted.length % 2 === 1 ? sorted.slice(middle, middle + 1) : sorted.slice(middle - 1, middle + 1));
    }
  }
}

function mean(marks: readonly Points[]): Fraction {
  return fraction(
    marks.reduce((sum: bigint, mark) => sum + mark, 0n),
    BigInt(marks.length),
  );
}
