import type { Diagnostic } from '../../domain/diagnostic.ts';
import { groupBy } from '../../domain/group-by.ts';
import { keptOf } from '../../domain/problem-list.ts';
import { compareSeasons, lastYear, seasonNumber } from '../../domain/season.ts';
import type { JudgedTarget, TargetRow, TargetStanding } from '../../domain/target.ts';
import { type ArrangedTargets, arrangeTargets, holdsSeason, isRequired } from './arrange-targets.ts';
import { FigureFinder, missingYears, type TargetSources } from './find-figures.ts';
import { judgeFigures } from './judge-figures.ts';

export interface JudgedTargets {
  /** By season, oldest first; each followed by its parts. */
  readonly targets: readonly JudgedTarget[];
  readonly problems: readonly Diagnostic[];
}

/** Holds the targets of one targets.csv against results. With contradictions nothing is judged. */
export function judgeTargets(rows: readonly TargetRow[], sources: TargetSources): JudgedTargets {
  const arranged = arrangeTargets(rows);
  // Where targets are parts of themselves, or of parts without end, there is no figure to start from.
  const isEndless = arranged.problems.some(
    (one) => one.code === 'too-large' || (one.code === 'target-contradiction' && one.details.problem === 'circle'),
  );
  if (isEndless) return { targets: [], problems: keptOf(arranged.problems) };
  const finder = new FigureFinder(arranged, sources);
  const ordered = inOrder(arranged);
  const targets = ordered.map(({ definition, depth }) => judgeTarget(definition, depth, arranged, finder, sources));
  const problems = [...arranged.problems, ...finder.problems];
  return { targets: problems.length > 0 ? [] : targets, problems: keptOf(problems) };
}

function judgeTarget(
  definition: TargetRow,
  depth: number,
  arranged: ArrangedTargets,
  finder: FigureFinder,
  sources: TargetSources,
): JudgedTarget {
  const years = yearsOf(definition, arranged, sources).map((season) =>
    judgeFigures(definition, { season, ...finder.find(definition, season) }),
  );
  const isYearly = definition.yearly && isTerm(definition) && isRequired(definition);
  const whole = isYearly ? judgeYears(definition, years) : judgeWhole(definition, finder);
  return { ...whole, definition, depth, years };
}

function judgeWhole(definition: TargetRow, finder: FigureFinder): TargetStanding {
  return judgeFigures(definition, { season: definition.season, ...finder.find(definition, definition.season) });
}

/** A target of every year: missed as soon as one year misses it, met when all years have met it. */
function judgeYears({ season }: TargetRow, years: readonly TargetStanding[]): TargetStanding {
  const standing = { season, isAbove: false };
  if (years.some(({ verdict }) => verdict === 'not-met')) return { ...standing, verdict: 'not-met' };
  const judged = years.filter(({ verdict }) => verdict === 'met').map((year) => year.season);
  const missing = missingYears(season, judged);
  if (missing.length === 0) return { ...standing, verdict: 'met' };
  return { ...standing, verdict: 'open', missing: { kind: 'years', years: missing } };
}

/** Years of a term that a row or, for its awards, the ledger tells of, oldest first. */
function yearsOf(definition: TargetRow, arranged: ArrangedTargets, sources: TargetSources): readonly string[] {
  const seasons = new Set(arranged.resultsOf(definition).map(({ season }) => season));
  if (definition.awards.length > 0) {
    for (const { season, status } of sources.ledger ?? []) {
      if (status !== 'proposed' && holdsSeason(definition.season, season)) seasons.add(season);
    }
  }
  return [...seasons].sort(compareSeasons);
}

function isTerm({ season }: TargetRow): boolean {
  return (seasonNumber(season) ?? 0) < (lastYear(season) ?? 0);
}

/** By season; each target of its own base in file order, with its parts after it. */
function inOrder({ definitions, parentOf }: ArrangedTargets): readonly { definition: TargetRow; depth: number }[] {
  const ordered: { definition: TargetRow; depth: number }[] = [];
  const isRoot = (one: TargetRow) => parentOf(one)?.season !== one.season;
  const partsOf = groupBy(
    definitions.filter((one) => !isRoot(one)),
    parentOf,
  );
  const place = (definition: TargetRow, depth: number): void => {
    ordered.push({ definition, depth });
    for (const part of partsOf.get(definition) ?? []) place(part, depth + 1);
  };
  const roots = definitions.filter(isRoot).toSorted((a, b) => compareSeasons(a.season, b.season));
  for (const root of roots) place(root, parentOf(root) ? 1 : 0);
  return ordered;
}
