import type { JudgedTarget, TargetStanding } from '../../domain/target.ts';
import { type Cell, printCsv } from '../result-csv.ts';
import { lowestTerms } from './target-json.ts';

const headings = [
  ...['file', 'target', 'title', 'season', 'of', 'of_which', 'share_min', 'share_max', 'count_min', 'strict', 'yearly'],
  ...['base', 'reached', 'share', 'needed_min', 'needed_max', 'difference', 'verdict', 'missing'],
];

/** Targets as one table: a row for each, and for each year of a term. */
export function targetCsv(
  files: readonly { readonly file: string; readonly targets: readonly JudgedTarget[] }[],
): string {
  const rows = files.flatMap(({ file, targets }) =>
    targets.flatMap((target) => [target, ...target.years].map((standing) => rowOf(file, target, standing))),
  );
  return printCsv([headings, ...rows]);
}

function rowOf(file: string, { definition }: JudgedTarget, standing: TargetStanding): readonly Cell[] {
  const { target, title, of, ofWhich, shareMin, shareMax, countMin, strict, yearly } = definition;
  const { season, base, reached, needed, difference, verdict, missing } = standing;
  return [
    ...[file, target, title, season, of, ofWhich, shareMin?.text, shareMax?.text, countMin],
    ...[strict ? 'yes' : 'no', yearly ? 'yes' : 'no', base, reached],
    base === undefined || reached === undefined || base === 0 ? undefined : lowestTerms(reached, base),
    ...[needed?.min, needed?.max, difference, verdict],
    missing?.kind === 'years' ? missing.years.join('|') : missing?.kind,
  ];
}
