import type { FormulaBasis } from '../../domain/leaf-points.ts';
import type { Appraisal } from '../../domain/scores.ts';
import type { BlocContext } from '../bloc-context.ts';
import { appraisedMark } from './appraised-mark.ts';
import type { ExactMark } from './leaf-score.ts';
import { noCell } from './mark-cells.ts';

/** The two marks of one member × leaf (spec 3.2, steps 1 and 2). */
export interface Marks {
  readonly self: ExactMark | undefined;
  readonly appraised: ExactMark | undefined;
  /** The appraisals where they count as none, being fewer than `scorers` asks. */
  readonly tooFew: readonly Appraisal[] | undefined;
  /** What a formula went by. */
  readonly basis: FormulaBasis | undefined;
}

export const noMarks: Marks = { self: undefined, appraised: undefined, tooFew: undefined, basis: undefined };

/** Marks by cell, as the two score sheets give them; scorers who disagree whether a leaf applies are complained of. */
export function collectSheetMarks(context: BlocContext): readonly (Marks | undefined)[] {
  const { year, cells, members, rubric } = context;
  const marks: (Marks | undefined)[] = new Array(members.length * rubric.leaves.length);
  year.selfScores?.entries.forEach(({ mark }, index) => {
    const cell = cells.selfScores[index] ?? noCell;
    if (cell !== noCell) marks[cell] = { self: mark, appraised: undefined, tooFew: undefined, basis: undefined };
  });
  groupByCell(context).forEach((appraisals, cell) => {
    marks[cell] = addAppraised(context, marks[cell]?.self, appraisals);
  });
  return marks;
}

/** Appraisals by cell: an array with holes where there is none. */
function groupByCell({ year, cells, members, rubric }: BlocContext): readonly (readonly Appraisal[])[] {
  const groups: Appraisal[][] = new Array(members.length * rubric.leaves.length);
  year.appraisals?.entries.forEach((appraisal, index) => {
    const cell = cells.appraisals[index] ?? noCell;
    if (cell === noCell) return;
    const group = groups[cell];
    if (group) group.push(appraisal);
    else groups[cell] = [appraisal];
  });
  return groups;
}

function addAppraised(context: BlocContext, self: ExactMark | undefined, appraisals: readonly Appraisal[]): Marks {
  const appraised = appraisedMark(appraisals, context.rules.scoring);
  if ('mark' in appraised) return { self, appraised: appraised.mark, tooFew: undefined, basis: undefined };
  if ('tooFew' in appraised) return { self, appraised: undefined, tooFew: appraised.tooFew, basis: undefined };
  complainOfDispute(context, appraised.disputed);
  return { self, appraised: 'na', tooFew: undefined, basis: undefined };
}

/** Points at the later of the marks that contradict each other. */
function complainOfDispute({ complain }: BlocContext, disputed: readonly Appraisal[]): void {
  const last = disputed[disputed.length - 1];
  if (!last) return;
  const { member, criterion, row, column } = last;
  complain({
    code: 'na-disputed',
    at: { file: 'appraisals', row, column },
    details: { member, criterion, scorers: disputed.map(({ scorer }) => scorer) },
  });
}
