import type { Member } from '../../domain/bloc-year.ts';
import { compareFractions, divide, fraction } from '../../domain/fraction.ts';
import { toFraction } from '../../domain/points.ts';
import type { Finding, FindingDetail } from '../../domain/result.ts';
import type { MinRatio } from '../../domain/rules.ts';
import type { Indicator, Value } from '../../domain/scores.ts';
import type { BlocContext } from '../bloc-context.ts';
import { appliesTo, type Leaf } from '../rubric/rubric-tree.ts';

type Outcome = 'met' | 'missed' | 'missing' | 'left-out';

/**
 * Whether every indicator at or below a node reaches a share of its target (spec 3.5, `min-ratio`): by verified, else
 * actual; yes/no rows are met by yes; rows without a target are left out; what is not recorded is not known.
 */
export function judgeMinRatio(context: BlocContext, rule: MinRatio, member: Member): Finding {
  const missed: (FindingDetail & { kind: 'min-ratio' })['missed'][number][] = [];
  const missing: string[] = [];
  let judged = 0;
  for (const { leaf, rows } of indicatorsBelow(context, rule.criterion)) {
    const row = rows.get(member.id);
    const outcome = appliesTo(leaf, member.group) ? judgeRow(context, rule, leaf, row) : 'met';
    if (outcome === 'left-out') continue;
    judged++;
    if (outcome === 'missing') missing.push(leaf.code);
    const value = row?.verified ?? row?.actual;
    if (outcome === 'missed' && value !== undefined && value !== 'na') {
      missed.push({ criterion: leaf.code, value, ...(row?.target === undefined ? {} : { target: row.target }) });
    }
  }
  return {
    kind: 'min-ratio',
    met: missing.length > 0 ? null : missed.length === 0,
    detail: {
      kind: 'min-ratio',
      criterion: rule.criterion,
      share: rule.share.text,
      strict: rule.strict,
      judged,
      missed,
      missing,
    },
  };
}

function judgeRow(context: BlocContext, rule: MinRatio, leaf: Leaf, row: Indicator | undefined): Outcome {
  if (!row) return 'missing';
  const value: Value | undefined = row.verified ?? row.actual;
  if (value === 'na') return 'met';
  if (typeof value === 'boolean') return value ? 'met' : 'missed';
  const formula = leaf.formula === undefined ? undefined : context.rules.formulas.get(leaf.formula);
  if (formula?.kind === 'yesno') return 'missing';
  if (row.target === undefined) return 'left-out';
  if (row.target === 0n) return 'met';
  if (value === undefined) return 'missing';
  const lowerIsBetter = formula?.kind === 'ratio' && formula.lowerIsBetter;
  if (lowerIsBetter && value <= 0n) return 'met';
  const share = lowerIsBetter ? fraction(row.target, value) : divide(toFraction(value), toFraction(row.target));
  const order = compareFractions(share, rule.share);
  return order > 0 || (order === 0 && !rule.strict) ? 'met' : 'missed';
}

/** Leaves at or below the node (`*`: all) for which some current member has a row. */
function indicatorsBelow(
  { rubric, indicators }: BlocContext,
  criterion: string,
): readonly { readonly leaf: Leaf; readonly rows: ReadonlyMap<string, Indicator> }[] {
  const leaves = criterion === '*' ? rubric.leaves : (rubric.leavesBelow.get(criterion) ?? []);
  return leaves.flatMap((leaf) => {
    const rows = indicators.get(leaf.code);
    return rows ? [{ leaf, rows }] : [];
  });
}
