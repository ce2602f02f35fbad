import { type Points, zero } from '../../domain/points.ts';
import type { Scoring } from '../../domain/rules.ts';
import type { RulingOf } from '../../domain/ruling.ts';
import type { BlocContext } from '../bloc-context.ts';
import { appliesTo, type Leaf } from '../rubric/rubric-tree.ts';
import { complainOfFewScorers } from './complain-of-few-scorers.ts';
import { complainUnscored } from './complain-unscored.ts';
import { indicatorMarks } from './indicator-marks.ts';
import { type ExactMark, finalSource, type LeafScore, pointsOfMark } from './leaf-score.ts';
import { collectSheetMarks, type Marks, noMarks } from './sheet-marks.ts';

/** Every current member's points by leaf: `scores[member][leaf]`, nothing for leaves of another group. */
export type LeafScores = readonly (readonly (LeafScore | undefined)[])[];

/** Points of all leaves (spec 3.2). Complains of what is missing, disputed or without a target. */
export function scoreLeaves(context: BlocContext, rulings: readonly RulingOf<'score'>[]): LeafScores {
  const { members, rubric, indexOf } = context;
  const leafCount = rubric.leaves.length;
  const sheetMarks = collectSheetMarks(context);
  const ruled = new Map<number, Points>();
  for (const { member, criterion, points } of rulings) {
    const leaf = rubric.leafOf.get(criterion);
    if (leaf) ruled.set((indexOf.get(member) ?? 0) * leafCount + leaf.index, points);
  }
  const scores = members.map((): (LeafScore | undefined)[] => new Array(leafCount));
  for (const leaf of rubric.leaves) {
    const fromIndicators = leaf.formula === undefined ? undefined : indicatorMarks(context, leaf);
    members.forEach((member, index) => {
      if (!appliesTo(leaf, member.group)) return;
      const cell = index * leafCount + leaf.index;
      const marks = (fromIndicators ? fromIndicators.get(member.id) : sheetMarks[cell]) ?? noMarks;
      const row = scores[index];
      if (row) row[leaf.index] = scoreLeaf(context, leaf, index, marks, ruled.get(cell));
    });
  }
  return scores;
}

function scoreLeaf(
  context: BlocContext,
  leaf: Leaf,
  memberIndex: number,
  marks: Marks,
  ruling: Points | undefined,
): LeafScore {
  const { scoring } = context.rules;
  const counted = countMarks(leaf, marks, scoring);
  if (ruling !== undefined) {
    const unruled = counted && describeScore(leaf, marks, scoring, counted, undefined);
    return describeScore(leaf, marks, scoring, { ...byRuling, final: ruling }, unruled);
  }
  if (!counted) complainUnscored(context, leaf, memberIndex, marks.tooFew?.length);
  else if (marks.tooFew) complainOfFewScorers(context, marks.tooFew, counted.isMarked || counted.mark === 'na');
  return describeScore(leaf, marks, scoring, counted ?? countedAsZero, undefined);
}

/** What a leaf counts with, and why. */
type Counted = Pick<LeafScore, 'final' | 'mark' | 'isMarked' | 'source'>;

const byRuling: Counted = { final: undefined, mark: 'ruling', isMarked: false, source: undefined };
const nothingGiven: Counted = { final: zero, mark: undefined, isMarked: false, source: undefined };
const countedAsZero: Counted = { final: zero, mark: 'zero', isMarked: false, source: undefined };

/** What the marks alone come to (spec 3.2, steps 3 to 6); nothing where a base leaf is not scored and has to be. */
function countMarks(leaf: Leaf, marks: Marks, scoring: Scoring): Counted | undefined {
  const source = finalSource(marks.self, marks.appraised, scoring.final);
  const final = source && marks[source];
  // A base leaf is left out; of bonus and penalty there is none.
  if (final === 'na') return { final: leaf.part === 'base' ? undefined : zero, mark: 'na', isMarked: false, source };
  if (final !== undefined) {
    return { final: pointsOfMark(final, leaf, scoring.decimals), mark: undefined, isMarked: true, source };
  }
  if (leaf.part !== 'base') return nothingGiven;
  return scoring.unscored === 'zero' ? countedAsZero : undefined;
}

function describeScore(
  leaf: Leaf,
  { self, appraised, tooFew, basis }: Marks,
  { decimals }: Scoring,
  { final, mark, isMarked, source }: Counted,
  unruled: LeafScore | undefined,
): LeafScore {
  return {
    self: shownPoints(self, leaf),
    appraised: shownPoints(appraised, leaf),
    final,
    mark,
    source,
    fewScorers: tooFew?.length,
    basis,
    selfCounted: self === undefined || self === 'na' ? self : pointsOfMark(self, leaf, decimals),
    isMarked,
    unruled,
  };
}

/** Self and appraised points as they are printed: to 4 decimals. */
function shownPoints(mark: ExactMark | undefined, leaf: Leaf): Points | undefined {
  return mark === undefined || mark === 'na' ? undefined : pointsOfMark(mark, leaf, 4);
}
