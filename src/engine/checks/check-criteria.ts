import type { BlocYear } from '../../domain/bloc-year.ts';
import { closestOf } from '../../domain/closest.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { type Points, showPoints } from '../../domain/points.ts';
import type { Criterion } from '../../domain/rubric.ts';
import type { Rules } from '../../domain/rules.ts';

/** Parents that have no row, and rows that are their own ancestors (spec 2, criteria.csv). */
export function checkParents(criteria: readonly Criterion[]): readonly Diagnostic[] {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const found: Diagnostic[] = [];
  const inKnownCycle = new Set<string>();
  for (const criterion of criteria) {
    const { code, parent, row } = criterion;
    if (parent === undefined) continue;
    if (!byCode.has(parent)) {
      const closest = closestOf(parent, [...byCode.keys()]);
      found.push({
        code: 'parent-missing',
        at: { file: 'criteria', row, column: 'parent' },
        details: { criterion: code, parent, ...(closest === undefined ? {} : { closest }) },
      });
      continue;
    }
    if (inKnownCycle.has(code)) continue;
    const cycle = cycleFrom(criterion, byCode);
    if (!cycle) continue;
    for (const member of cycle) inKnownCycle.add(member);
    found.push({
      code: 'parent-cycle',
      at: { file: 'criteria', row, column: 'parent' },
      details: { criterion: code, cycle },
    });
  }
  return found;
}

/** The codes from `start` back to itself, or nothing where its ancestors end. */
function cycleFrom(start: Criterion, byCode: ReadonlyMap<string, Criterion>): readonly string[] | undefined {
  const path: string[] = [start.code];
  const seen = new Set(path);
  let above = start.parent;
  while (above !== undefined) {
    if (above === start.code) return path;
    if (seen.has(above)) return undefined;
    seen.add(above);
    path.push(above);
    above = byCode.get(above)?.parent;
  }
  return undefined;
}

/** A leaf needs a max above 0, its self_max within it and a formula that exists; a section has none of these. */
export function checkRows(
  criteria: readonly Criterion[],
  rules: Rules,
  withoutRows: BlocYear['withoutRows'] = new Set(),
): readonly Diagnostic[] {
  const parents = new Set(criteria.map(({ parent }) => parent));
  return criteria.flatMap((criterion) => {
    if (parents.has(criterion.code)) return checkSection(criterion);
    // A row without a max may be a section whose only row below it could not be read.
    const mayBeSection = criterion.max === undefined && withoutRows.has('criteria');
    return checkLeaf(criterion, rules).filter(({ code }) => !mayBeSection || code !== 'max-missing');
  });
}

function checkSection(criterion: Criterion): readonly Diagnostic[] {
  const leafOnly = [
    ['formula', criterion.formula],
    ['weight', criterion.weight],
    ['self_max', criterion.selfMax],
  ] as const;
  return leafOnly
    .filter(([, value]) => value !== undefined)
    .map(([column]) => ({
      code: 'leaf-only',
      at: { file: 'criteria', row: criterion.row, column },
      details: { criterion: criterion.code, column },
    }));
}

function checkLeaf({ code, row, max, selfMax, weight, formula }: Criterion, rules: Rules): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (max === undefined || max <= 0n) {
    found.push({ code: 'max-missing', at: { file: 'criteria', row, column: 'max' }, details: { criterion: code } });
  } else if (selfMax !== undefined && selfMax > max) {
    found.push({
      code: 'self-max',
      at: { file: 'criteria', row, column: 'self_max' },
      details: { criterion: code, selfMax: showPoints(selfMax), max: showPoints(max) },
    });
  }
  if (weight !== undefined && weight <= 0n) {
    found.push({
      code: 'number-range',
      at: { file: 'criteria', row, column: 'weight' },
      details: { value: showPoints(weight), column: 'weight', problem: 'below', bound: '0.0001', cell: true },
    });
  }
  if (formula !== undefined) found.push(...checkFormula(code, row, formula, max, rules));
  return found;
}

function checkFormula(
  criterion: string,
  row: number,
  name: string,
  max: Points | undefined,
  rules: Rules,
): readonly Diagnostic[] {
  const formula = rules.formulas.get(name);
  if (!formula) {
    const closest = closestOf(name, [...rules.formulas.keys()]);
    return [
      {
        code: 'unknown-formula',
        at: { file: 'criteria', row, column: 'formula' },
        details: { criterion, formula: name, ...(closest === undefined ? {} : { closest }) },
      },
    ];
  }
  if (max === undefined || max <= 0n) return [];
  const stated =
    formula.kind === 'tiers'
      ? formula.bands.map((band) => band.points)
      : formula.kind === 'count' && formula.max !== undefined
        ? [formula.max]
        : [];
  const above = stated.find((value) => value > max);
  if (above === undefined) return [];
  return [
    {
      code: 'rules-contradiction',
      at: { file: 'rules', path: formula.path },
      details: {
        problem: 'points-above-max',
        name,
        value: showPoints(above),
        other: `${criterion}: ${showPoints(max)}`,
      },
    },
  ];
}
