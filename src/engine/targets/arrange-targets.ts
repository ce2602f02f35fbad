import type { Diagnostic } from '../../domain/diagnostic.ts';
import { compareFractions } from '../../domain/fraction.ts';
import { groupBy } from '../../domain/group-by.ts';
import { lastYear, seasonNumber } from '../../domain/season.ts';
import { Spellings } from '../../domain/spellings.ts';
import type { TargetRow } from '../../domain/target.ts';

/** The rows of a targets.csv by what they are. */
export interface ArrangedTargets {
  /** Targets that were set, in file order. */
  readonly definitions: readonly TargetRow[];
  /** Results of single years, for each target of a term. */
  readonly resultsOf: (definition: TargetRow) => readonly TargetRow[];
  /** The target that one is a part of. */
  readonly parentOf: (definition: TargetRow) => TargetRow | undefined;
  readonly problems: readonly Diagnostic[];
}

/** Whether a season lies within a term of several years: `2020-2025` holds `2021` and `2021-2022`. */
export function holdsSeason(term: string, season: string): boolean {
  const [from, to] = [seasonNumber(term) ?? 0, lastYear(term) ?? 0];
  const [first, last] = [seasonNumber(season) ?? 0, lastYear(season) ?? 0];
  return term !== season && from < to && from <= first && last <= to;
}

export function isRequired({ shareMin, shareMax, countMin, isPartial }: TargetRow): boolean {
  return isPartial || shareMin !== undefined || shareMax !== undefined || countMin !== undefined;
}

/** How far parts may have parts. */
const deepest = 50;

/** Tells targets from results of years, and finds what contradicts itself in how they are set. */
export function arrangeTargets(rows: readonly TargetRow[]): ArrangedTargets {
  const byId = groupBy(rows, ({ target }) => target);
  const termOf = (row: TargetRow) =>
    isRequired(row)
      ? undefined
      : byId.get(row.target)?.find((other) => isRequired(other) && holdsSeason(other.season, row.season));
  const terms = new Map(rows.map((row) => [row, termOf(row)]));
  const definitions = rows.filter((row) => terms.get(row) === undefined);
  const results = groupBy(rows, (row) => terms.get(row));
  const resultsOf = (definition: TargetRow) => results.get(definition) ?? [];
  const definitionsOf = groupBy(definitions, ({ target }) => target);
  const spellings = new Spellings(definitionsOf.keys());
  // One that there is in another season is not misspelt: it is itself what is meant.
  const hintOf = (target: string) => (definitionsOf.has(target) ? { closest: target } : spellings.hint(target));
  const parentOf = ({ ofWhich, season }: TargetRow) => {
    const named = definitionsOf.get(ofWhich ?? '') ?? [];
    return named.find((one) => one.season === season) ?? named.find((one) => holdsSeason(one.season, season));
  };
  const problems = [
    ...findTwice(rows),
    ...definitions.flatMap((row) => [
      ...checkRequirement(row),
      ...checkParent(row, parentOf, hintOf),
      ...checkYearly(row),
    ]),
  ];
  return { definitions, resultsOf, parentOf, problems };
}

type Contradiction = Extract<Diagnostic, { readonly code: 'target-contradiction' }>['details']['problem'];

export function contradiction(
  { target, season, row }: TargetRow,
  problem: Contradiction,
  column: string,
  more: { readonly value?: string; readonly other?: string } = {},
): Diagnostic {
  const details = { problem, target, season, ...more };
  return { code: 'target-contradiction', at: { file: 'targets', row, column }, details };
}

function findTwice(rows: readonly TargetRow[]): readonly Diagnostic[] {
  const first = new Map<string, TargetRow>();
  return rows.flatMap((row): Diagnostic[] => {
    const key = `${row.target}\n${row.season}`;
    const before = first.get(key);
    if (!before) {
      first.set(key, row);
      return [];
    }
    const related = { file: 'targets', row: before.row, column: 'target' } as const;
    return [{ ...contradiction(row, 'twice', 'target'), related }];
  });
}

function checkRequirement(row: TargetRow): readonly Diagnostic[] {
  const { shareMin, shareMax, of, ofWhich, strict, actual } = row;
  const problems: Diagnostic[] = [];
  if (!isRequired(row) && actual === undefined) problems.push(contradiction(row, 'nothing-required', 'target'));
  if (shareMin && shareMax && compareFractions(shareMin, shareMax) > 0) {
    problems.push(contradiction(row, 'min-above-max', 'share_min', { value: shareMin.text, other: shareMax.text }));
  }
  if ((shareMin ?? shareMax) && of === undefined && ofWhich === undefined) {
    problems.push(contradiction(row, 'of-missing', 'of'));
  }
  if (strict && shareMin && shareMin.num === shareMin.den) {
    problems.push(contradiction(row, 'strict-whole', 'strict', { value: shareMin.text }));
  }
  return problems;
}

function checkYearly(row: TargetRow): readonly Diagnostic[] {
  const isTerm = (seasonNumber(row.season) ?? 0) < (lastYear(row.season) ?? 0);
  return row.yearly && isTerm && row.actual !== undefined && isRequired(row)
    ? [contradiction(row, 'yearly-actual', 'actual')]
    : [];
}

function checkParent(
  row: TargetRow,
  parentOf: ArrangedTargets['parentOf'],
  hintOf: Spellings['hint'],
): readonly Diagnostic[] {
  if (row.ofWhich === undefined) return [];
  const at = { file: 'targets', row: row.row, column: 'of_which' } as const;
  if (!parentOf(row)) {
    const details = { value: row.ofWhich, season: row.season, ...hintOf(row.ofWhich) };
    return [{ code: 'target-unknown', at, details }];
  }
  const chain = [row];
  for (let parent = parentOf(row); parent; parent = parentOf(parent)) {
    if (parent === row) {
      const other = [...chain, row].map(({ target }) => target).join(' ← ');
      return [contradiction(row, 'circle', 'of_which', { other })];
    }
    // A circle further up is told where it is.
    if (chain.includes(parent)) return [];
    if (chain.length > deepest) {
      return [{ code: 'too-large', at, details: { limit: 'target-nesting', allowed: deepest } }];
    }
    chain.push(parent);
  }
  return [];
}
