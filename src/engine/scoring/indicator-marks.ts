import type { FormulaStep } from '../../domain/leaf-points.ts';
import { showPoints, zero } from '../../domain/points.ts';
import type { Formula } from '../../domain/rules.ts';
import type { Indicator, Value } from '../../domain/scores.ts';
import type { BlocContext } from '../bloc-context.ts';
import { formulaMark, type TargetProblem } from '../formulas/formula-mark.ts';
import { formulaStep } from '../formulas/formula-step.ts';
import { heldAwards, heldMark } from '../formulas/held-mark.ts';
import { leaderFields } from '../formulas/leader-fields.ts';
import type { LeaderField } from '../formulas/leader-mark.ts';
import { appliesTo, type Leaf } from '../rubric/rubric-tree.ts';
import type { ExactMark } from './leaf-score.ts';
import type { Marks } from './sheet-marks.ts';

/** Marks of one leaf with a formula for each current member it applies to; `held` leaves follow from the ledger. */
export function indicatorMarks(context: BlocContext, leaf: Leaf): ReadonlyMap<string, Marks> {
  const { rules, indicators, ledger } = context;
  const members = context.members.filter((member) => appliesTo(leaf, member.group)).map(({ id }) => id);
  const formula = leaf.formula === undefined ? undefined : rules.formulas.get(leaf.formula);
  if (!formula) return new Map();
  if (formula.kind === 'held') {
    return new Map(
      members.map((id) => {
        const counted = heldAwards(formula, id, ledger);
        const mark = heldMark(counted, formula.take, leaf.max);
        const step = { kind: 'held', counted } as const;
        return [id, { self: mark, appraised: mark, tooFew: undefined, basis: { self: step, appraised: step } }];
      }),
    );
  }
  const rows = indicators.get(leaf.code) ?? noRows;
  const fieldOf = formula.kind === 'leader' ? leaderFields(members, rows, rules.scoring) : noField;
  const marks = new Map<string, Marks>();
  for (const id of members) {
    const row = rows.get(id);
    if (row) marks.set(id, marksOfRow(context, formula, leaf, row, fieldOf(id)));
  }
  return marks;
}

const noRows: ReadonlyMap<string, Indicator> = new Map();
const noField = (): LeaderField => ({});

/** Self from `actual`, appraised from `verified` (spec 3.2, step 2); a target that is needed is complained of once. */
function marksOfRow(
  context: BlocContext,
  formula: Exclude<Formula, { kind: 'held' }>,
  { max }: Leaf,
  row: Indicator,
  field: LeaderField,
): Marks {
  const target = row.target === undefined ? {} : { target: row.target };
  let problem: TargetProblem | undefined;
  const markOf = (value: Value | undefined): ExactMark | undefined => {
    if (value === undefined || value === 'na') return value;
    const mark = formulaMark(formula, { value, ...target, max, field });
    if (typeof mark !== 'string') return mark;
    problem = mark;
    // Any number will do: it is the target that is told, not a mark that nobody forgot.
    return zero;
  };
  const stepOf = (value: Value | undefined): FormulaStep | undefined =>
    value === undefined || value === 'na' ? undefined : formulaStep(formula, { value, ...target, max, field });
  const [self, appraised] = [stepOf(row.actual), stepOf(row.verified)];
  const basis = { ...(self ? { self } : {}), ...(appraised ? { appraised } : {}) };
  const marks = { self: markOf(row.actual), appraised: markOf(row.verified), tooFew: undefined, basis };
  if (problem) complainOfTarget(context, problem, row);
  return marks;
}

function complainOfTarget(
  { complain }: BlocContext,
  code: TargetProblem,
  { member, criterion, target, row }: Indicator,
): void {
  const at = { file: 'indicators', row, column: 'target' } as const;
  if (code === 'target-missing') complain({ code, at, details: { member, criterion } });
  else complain({ code, at, details: { member, criterion, target: target === undefined ? '' : showPoints(target) } });
}
