import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { type Points, showPoints } from '../../domain/points.ts';
import type { Criterion } from '../../domain/rubric.ts';
import type { Formula, Rules } from '../../domain/rules.ts';
import { Spellings } from '../../domain/spellings.ts';

/** Parents that have no row, and rows that are their own ancestors (spec 2, criteria.csv). */
export function checkParents(criteria: readonly Criterion[]): readonly Diagnostic[] {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const cycles = findCycles(byCode);
  const spellings = new Spellings(byCode.keys());
  const found: Diagnostic[] = [];
  for (const { code, parent, row } of criteria) {
    if (parent === undefined) continue;
    if (!byCode.has(parent)) {
      found.push({
        code: 'parent-missing',
        at: { file: 'criteria', row, column: 'parent' },
        details: { criterion: code, parent, ...spellings.hint(parent) },
      });
      continue;
    }
    const cycle = cycles.get(code);
    if (!cycle) continue;
    cycles.delete(code);
    found.push({
      code: 'parent-cycle',
      at: { file: 'criteria', row, column: 'parent' },
      details: { criterion: code, cycle },
    });
  }
  return found;
}

/** The circles of parents by the code of each that stands first in the file; every code is passed once. */
function findCycles(byCode: ReadonlyMap<string, Criterion>): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const position = new Map([...byCode.keys()].map((code, index) => [code, index]));
  const passed = new Set<string>();
  for (const start of byCode.keys()) {
    const path = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !passed.has(at)) {
      passed.add(at);
      path.add(at);
      at = byCode.get(at)?.parent;
    }
    if (at === undefined || !path.has(at)) continue;
    const codes = [...path];
    const cycle = codes.slice(codes.indexOf(at));
    const order = cycle.map((code) => position.get(code) ?? 0);
    const first = order.indexOf(order.reduce((least, one) => (one < least ? one : least)));
    const turned = [...cycle.slice(first), ...cycle.slice(0, first)];
    found.set(turned[0] ?? at, turned);
  }
  return found;
}

/** A leaf needs a max above 0, its self_max within it and a formula that exists; a section has none of these. */
export function checkRows(
  criteria: readonly Criterion[],
  rules: Rules,
  withoutRows: BlocYear['withoutRows'] = new Set(),
): readonly Diagnostic[] {
  const parents = new Set(criteria.map(({ parent }) => parent));
  const formulas = new Spellings(rules.formulas.keys());
  return criteria.flatMap((criterion) => {
    if (parents.has(criterion.code)) return checkSection(criterion);
    // A row without a max may be a section whose only row below it could not be read.
    const mayBeSection = criterion.max === undefined && withoutRows.has('criteria');
    return checkLeaf(criterion, rules, formulas).filter(({ code }) => !mayBeSection || code !== 'max-missing');
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

function checkLeaf(
  { code, row, max, selfMax, weight, formula }: Criterion,
  rules: Rules,
  formulas: Spellings,
): readonly Diagnostic[] {
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
  if (formula === undefined) return found;
  const known = rules.formulas.get(formula);
  if (known) return [...found, ...checkPointsOf(code, formula, known, max)];
  const details = { criterion: code, formula, ...formulas.hint(formula) };
  return [...found, { code: 'unknown-formula', at: { file: 'criteria', row, column: 'formula' }, details }];
}

/** No formula states more points than its criterion is worth. */
function checkPointsOf(
  criterion: string,
  name: string,
  formula: Formula,
  max: Points | undefined,
): readonly Diagnostic[] {
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
