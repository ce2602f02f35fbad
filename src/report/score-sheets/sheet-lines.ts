import type { BlocYear, Member } from '../../domain/bloc-year.ts';
import { type Points, zero } from '../../domain/points.ts';
import type { Criterion, Part } from '../../domain/rubric.ts';
import type { Formula } from '../../domain/rules.ts';

/** A line of the rubric on a sheet. */
export interface SheetLine {
  readonly criterion: Criterion;
  readonly depth: number;
  readonly part: Part;
  readonly group?: string;
  /** Codes of the leaves at or below it; its own for a leaf. */
  readonly leaves: readonly string[];
  readonly isLeaf: boolean;
  readonly formula?: Formula;
  readonly max: Points;
  /** The most that a unit may give itself. */
  readonly selfMax: Points;
}

/** The rubric in file order, each line with what holds for it by its place. */
export function sheetLines({ criteria, rules }: BlocYear): readonly SheetLine[] {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const parents = new Set(criteria.map(({ parent }) => parent));
  const chainOf = (criterion: Criterion): readonly Criterion[] => {
    const parent = criterion.parent === undefined ? undefined : byCode.get(criterion.parent);
    return [...(parent ? chainOf(parent) : []), criterion];
  };
  const leavesBelow = new Map<string, string[]>();
  const chains = criteria.map(chainOf);
  for (const [index, { code }] of criteria.entries()) {
    if (parents.has(code)) continue;
    for (const above of chains[index] ?? []) {
      leavesBelow.set(above.code, [...(leavesBelow.get(above.code) ?? []), code]);
    }
  }
  return criteria.map((criterion, index): SheetLine => {
    const chain = chains[index] ?? [criterion];
    const group = chain.findLast((one) => one.group !== undefined)?.group;
    const formula = criterion.formula === undefined ? undefined : rules.formulas.get(criterion.formula);
    const max = criterion.max ?? zero;
    return {
      criterion,
      depth: chain.length - 1,
      part: chain.findLast((one) => one.part !== undefined)?.part ?? 'base',
      ...(group === undefined ? {} : { group }),
      leaves: leavesBelow.get(criterion.code) ?? [],
      isLeaf: !parents.has(criterion.code),
      ...(formula ? { formula } : {}),
      max,
      selfMax: criterion.selfMax ?? max,
    };
  });
}

/** Lines that a unit is scored on; sections only where one of their leaves is. */
export function linesOf(lines: readonly SheetLine[], member: Pick<Member, 'group'>): readonly SheetLine[] {
  const own = new Set(
    lines.filter((line) => line.isLeaf && appliesTo(line, member)).map(({ criterion }) => criterion.code),
  );
  return lines
    .filter(({ leaves }) => leaves.some((code) => own.has(code)))
    .map((line) => ({ ...line, leaves: line.leaves.filter((code) => own.has(code)) }));
}

/** Leaves of no group are everybody's. */
export function appliesTo({ group }: SheetLine, member: Pick<Member, 'group'>): boolean {
  return group === undefined || group === member.group;
}

/** Points follow from a value that somebody fills in, not from a mark. */
export function isIndicator({ isLeaf, formula }: SheetLine): boolean {
  return isLeaf && formula !== undefined && formula.kind !== 'held';
}
