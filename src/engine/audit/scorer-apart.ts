import type { AuditFigures, AuditFinding } from '../../domain/audit.ts';
import { compareFractions, fraction } from '../../domain/fraction.ts';
import type { Points } from '../../domain/points.ts';
import type { Appraisal } from '../../domain/scores.ts';
import { noCell } from '../scoring/mark-cells.ts';
import type { AuditInput } from './audit-input.ts';
import { distance, fewestValues, isApart, spreadOf } from './median-deviation.ts';

type Furthest = Extract<AuditFigures, { kind: 'scorer-apart' }>['furthest'];

interface Tally {
  cells: number;
  apart: number;
  furthest?: Furthest;
}

type Marked = Appraisal & { readonly mark: Points };

/**
 * Scorers whose mark lies more than 3 median absolute deviations from the median of the marks in the same cell (unit ×
 * criterion, last stage); where most marks are the same, by more than 10 % of the criterion's max. A cell with fewer
 * than four scorers is not judged.
 */
export function scorerApart(audit: AuditInput): readonly AuditFinding[] {
  const kind = 'scorer-apart';
  const cells = cellsOf(audit);
  if (cells.length === 0) {
    return [{ kind, judged: false, figures: { kind: 'not-judged', reason: 'no-appraisals' } }];
  }
  const small = cells.filter((marks) => marks.length < fewestValues);
  const tallies = new Map<string, Tally>();
  for (const marks of cells) if (marks.length >= fewestValues) judgeCell(audit, marks, tallies);
  const found = [...tallies].flatMap(([scorer, { cells, apart, furthest }]): AuditFinding[] =>
    furthest ? [{ kind, judged: true, figures: { kind, scorer, cells, apart, furthest } }] : [],
  );
  found.sort((a, b) => compareShares(a, b) || (scorerOf(a) < scorerOf(b) ? -1 : 1));
  if (small.length === 0) return found;
  const have = Math.max(...small.map((marks) => marks.length));
  const figures = { kind: 'not-judged', reason: 'few-scorers', have, need: fewestValues, count: small.length } as const;
  return [...found, { kind, judged: false, figures }];
}

function judgeCell({ input }: AuditInput, marks: readonly Marked[], tallies: Map<string, Tally>): void {
  const spread = spreadOf(marks.map(({ mark }) => mark));
  for (const { scorer, member, criterion, mark } of marks) {
    const tally = tallies.get(scorer) ?? { cells: 0, apart: 0 };
    tallies.set(scorer, tally);
    tally.cells++;
    const max = input.context.rubric.leafOf.get(criterion)?.max ?? 0n;
    if (!isApart(mark, spread, fraction(max, 10n))) continue;
    tally.apart++;
    const before = tally.furthest;
    const isFurther =
      !before || compareFractions(distance(mark, spread.median), distance(before.mark, before.median)) > 0;
    if (isFurther) tally.furthest = { member, criterion, mark, ...spread, scorers: marks.length };
  }
}

/** The numbers of the last stage of every cell with marks. */
function cellsOf({ input: { context } }: AuditInput): readonly (readonly Marked[])[] {
  const byCell = new Map<number, Marked[]>();
  context.year.appraisals?.entries.forEach((appraisal, index) => {
    const cell = context.cells.appraisals[index] ?? noCell;
    if (cell === noCell || appraisal.mark === 'na') return;
    const marked: Marked = { ...appraisal, mark: appraisal.mark };
    const marks = byCell.get(cell);
    const stage = marks?.[0]?.stage ?? Number.NEGATIVE_INFINITY;
    if (appraisal.stage > stage) byCell.set(cell, [marked]);
    else if (appraisal.stage === stage) marks?.push(marked);
  });
  return [...byCell].sort(([a], [b]) => a - b).map(([, marks]) => marks);
}

function scorerOf({ figures }: AuditFinding): string {
  return figures.kind === 'scorer-apart' ? figures.scorer : '';
}

/** The largest share of cells first. */
function compareShares({ figures: a }: AuditFinding, { figures: b }: AuditFinding): number {
  return a.kind === 'scorer-apart' && b.kind === 'scorer-apart' ? b.apart * a.cells - a.apart * b.cells : 0;
}
