import { compareFractions, type Fraction, fraction } from '../../domain/fraction.ts';
import { type Points, showPoints, toFraction } from '../../domain/points.ts';
import type { Scoring } from '../../domain/rules.ts';
import type { Indicator, Value } from '../../domain/scores.ts';
import type { BlocContext } from '../bloc-context.ts';
import { formulaMark } from '../formulas/formula-mark.ts';
import { heldMark } from '../formulas/held-mark.ts';
import type { LeaderField } from '../formulas/leader-mark.ts';
import { appliesTo, type Leaf } from '../rubric/rubric-tree.ts';
import type { ExactMark } from './leaf-score.ts';

/** The two marks that an indicator gives one member under a leaf with a formula. */
export interface IndicatorMarks {
  readonly self?: ExactMark;
  readonly appraised?: ExactMark;
}

/** Marks of one leaf for each current member it applies to; `held` leaves follow from the ledger. */
export function indicatorMarks(
  context: BlocContext,
  leaf: Leaf,
  rows: ReadonlyMap<string, Indicator>,
): ReadonlyMap<string, IndicatorMarks> {
  const marks = new Map<string, IndicatorMarks>();
  const formula = leaf.formula === undefined ? undefined : context.rules.formulas.get(leaf.formula);
  if (!formula) return marks;
  const members = context.members.filter((member) => appliesTo(leaf, member.group));
  if (formula.kind === 'held') {
    for (const { id } of members) {
      const mark = toFraction(heldMark(formula, id, leaf.max, context.ledger));
      marks.set(id, { self: mark, appraised: mark });
    }
    return marks;
  }
  const fieldFor =
    formula.kind === 'leader'
      ? leaderFields(
          members.map(({ id }) => id),
          rows,
          context.rules.scoring,
        )
      : noField;
  for (const { id } of members) {
    const row = rows.get(id);
    if (!row) continue;
    const field = fieldFor(id);
    const markOf = (value: Value | undefined): ExactMark | undefined => {
      if (value === undefined || value === 'na') return value;
      const target = row.target === undefined ? {} : { target: row.target };
      const mark = formulaMark(formula, { value, ...target, max: leaf.max, field });
      if (typeof mark !== 'string') return mark;
      complainOfTarget(context, mark, row);
      return undefined;
    };
    const self = markOf(row.actual);
    const appraised = markOf(row.verified);
    marks.set(id, {
      ...(self === undefined ? {} : { self }),
      ...(appraised === undefined ? {} : { appraised }),
    });
  }
  return marks;
}

const noField = (): LeaderField => ({});

function complainOfTarget(
  { complain }: BlocContext,
  code: 'target-missing' | 'target-zero',
  { member, criterion, target, row }: Indicator,
): void {
  const at = { file: 'indicators', row, column: 'target' } as const;
  if (code === 'target-missing') complain({ code, at, details: { member, criterion } });
  else complain({ code, at, details: { member, criterion, target: target === undefined ? '' : showPoints(target) } });
}

interface Contender {
  readonly member: string;
  readonly value: Fraction;
}

/** For each member the best of the others, by the value that `final` selects (spec 3.3, `leader`). */
function leaderFields(
  members: readonly string[],
  rows: ReadonlyMap<string, Indicator>,
  scoring: Scoring,
): (member: string) => LeaderField {
  const ratios: Contender[] = [];
  const values: Contender[] = [];
  for (const member of members) {
    const row = rows.get(member);
    const value = row && selectedValue(row, scoring.final);
    if (!row || value === undefined || row.target === undefined || row.target < 0n) continue;
    if (row.target === 0n) values.push({ member, value: fraction(value) });
    else ratios.push({ member, value: fraction(value, row.target) });
  }
  const topRatios = topTwo(ratios);
  const topValues = topTwo(values);
  return (member) => {
    const ratio = topRatios.find((contender) => contender.member !== member)?.value;
    const value = topValues.find((contender) => contender.member !== member)?.value;
    return {
      ...(ratio ? { bestRatio: ratio } : {}),
      ...(value ? { bestWithoutTarget: value.num as Points } : {}),
    };
  };
}

function topTwo(contenders: readonly Contender[]): readonly Contender[] {
  let first: Contender | undefined;
  let second: Contender | undefined;
  for (const contender of contenders) {
    if (!first || compareFractions(contender.value, first.value) > 0) {
      second = first;
      first = contender;
    } else if (!second || compareFractions(contender.value, second.value) > 0) second = contender;
  }
  return [first, second].filter((contender) => contender !== undefined);
}

function selectedValue({ actual, verified }: Indicator, final: Scoring['final']): Points | undefined {
  const number = (value: Value | undefined): Points | undefined => (typeof value === 'bigint' ? value : undefined);
  switch (final) {
    case 'appraised-else-self':
      return number(verified ?? actual);
    case 'appraised':
      return number(verified);
    case 'self':
      return number(actual);
    case 'highest': {
      const a = number(actual);
      const v = number(verified);
      return a === undefined || (v !== undefined && v > a) ? v : a;
    }
  }
}
