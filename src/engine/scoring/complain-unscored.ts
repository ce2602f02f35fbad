import type { Locator } from '../../domain/locator.ts';
import type { ScoreSheet, SelfScore } from '../../domain/scores.ts';
import type { BlocContext } from '../bloc-context.ts';
import type { Leaf } from '../rubric/rubric-tree.ts';

/** A base leaf without a mark: at its cell in a wide sheet, at the sheet in a long one (spec 5, `unscored`). */
export function complainUnscored(
  { year, rules, members, indicators, complain }: BlocContext,
  leaf: Leaf,
  memberIndex: number,
  tooFew: number | undefined,
): void {
  const member = members[memberIndex];
  if (!member) return;
  const details = { member: member.id, name: member.name, criterion: leaf.code };
  if (leaf.formula !== undefined) {
    const row = indicators.get(leaf.code)?.get(member.id);
    const source = rules.scoring.final === 'appraised' ? 'verified' : 'indicators';
    const column = source === 'verified' ? 'verified' : 'actual';
    complain({
      code: 'unscored',
      at: row ? { file: 'indicators', row: row.row, column } : { file: 'indicators' },
      details: { ...details, source },
    });
    return;
  }
  const appraised = rules.scoring.final === 'appraised' || year.selfScores === undefined;
  complain({
    code: 'unscored',
    at: appraised
      ? cellOrSheet('appraisals', year.appraisals, member.id, leaf.code)
      : cellOrSheet('self-scores', year.selfScores, member.id, leaf.code),
    details: {
      ...details,
      source: appraised ? 'appraisals' : 'self-scores',
      ...(tooFew === undefined ? {} : { fewScorers: tooFew }),
    },
  });
}

function cellOrSheet(
  file: 'self-scores' | 'appraisals',
  sheet: ScoreSheet<SelfScore> | undefined,
  member: string,
  criterion: string,
): Locator {
  const row = sheet?.rowOf.get(criterion);
  const column = sheet?.columnOf.get(member);
  if (sheet?.shape === 'wide' && row !== undefined) return column === undefined ? { file, row } : { file, row, column };
  return { file };
}
