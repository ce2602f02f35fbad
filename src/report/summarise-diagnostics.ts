import { compareValues } from '../domain/compare-values.ts';
import type { Code } from '../domain/diagnostic.ts';
import { groupBy } from '../domain/group-by.ts';
import { mostOfOneCode } from '../domain/problem-list.ts';
import { type Severity, severityOf } from '../domain/severity.ts';
import { type PlacedDiagnostic, relatedPlace } from './placed-diagnostic.ts';

/** How many of one code in one file are shown each by itself (spec 4). */
const shownEach = 20;

/** Further diagnostics of one code in one file, counted. */
export interface SummedUp {
  readonly kind: 'more';
  readonly file: string;
  readonly code: Code;
  readonly severity: Severity;
  readonly count: number;
  /** There are more than were kept. */
  readonly isAtLeast: boolean;
  /** The first and the last line that they stand on. */
  readonly lines: readonly [number, number];
}

export type SummaryEntry = { readonly kind: 'diagnostic'; readonly placed: PlacedDiagnostic } | SummedUp;

/** By file, line, column and code; one that several blocs report of a file they share stands once. */
export function sortDiagnostics(all: readonly PlacedDiagnostic[]): readonly PlacedDiagnostic[] {
  const known = new Map<PlacedDiagnostic, string>();
  // What it says is looked at only where two stand at one place.
  const identity = (placed: PlacedDiagnostic): string => {
    const text = known.get(placed) ?? identityOf(placed);
    known.set(placed, text);
    return text;
  };
  const compare = (a: PlacedDiagnostic, b: PlacedDiagnostic): number =>
    comparePlaces(a, b) || compareValues(identity(a), identity(b));
  const sorted = [...all].sort(compare);
  return sorted.filter((placed, index) => {
    const before = sorted[index - 1];
    return before === undefined || compare(before, placed) !== 0;
  });
}

/** Sorted diagnostics for people: of more than 20 of one code in one file, the first 20 and a line for the rest. */
export function summariseDiagnostics(all: readonly PlacedDiagnostic[]): readonly SummaryEntry[] {
  const sorted = sortDiagnostics(all);
  const ofKind = groupBy(sorted, kindOf);
  const shown = new Map<string, number>();
  return sorted.flatMap((placed): SummaryEntry[] => {
    const kind = kindOf(placed);
    const before = shown.get(kind) ?? 0;
    shown.set(kind, before + 1);
    if (before < shownEach) return [{ kind: 'diagnostic', placed }];
    return before === shownEach ? [sumUp((ofKind.get(kind) ?? []).slice(shownEach), placed)] : [];
  });
}

function sumUp(rest: readonly PlacedDiagnostic[], first: PlacedDiagnostic): SummedUp {
  const last = rest[rest.length - 1] ?? first;
  return {
    kind: 'more',
    file: first.place.file,
    code: first.diagnostic.code,
    severity: severityOf(first.diagnostic),
    count: rest.length,
    isAtLeast: rest.length + shownEach >= mostOfOneCode,
    lines: [first.place.line, last.place.line],
  };
}

function kindOf({ diagnostic, place }: PlacedDiagnostic): string {
  return `${diagnostic.code} ${severityOf(diagnostic)} ${place.file}`;
}

function identityOf(placed: PlacedDiagnostic): string {
  const { diagnostic, place } = placed;
  return JSON.stringify([
    place.file,
    place.line,
    place.column,
    diagnostic.code,
    diagnostic.details,
    relatedPlace(placed),
  ]);
}

function comparePlaces(a: PlacedDiagnostic, b: PlacedDiagnostic): number {
  return (
    compareValues(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareValues(a.diagnostic.code, b.diagnostic.code)
  );
}
