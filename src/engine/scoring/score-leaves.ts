import { fraction } from '../../domain/fraction.ts';
import { type Points, zero } from '../../domain/points.ts';
import type { Scoring } from '../../domain/rules.ts';
import type { RulingOf } from '../../domain/ruling.ts';
import type { Appraisal, Indicator, Mark } from '../../domain/scores.ts';
import type { BlocContext } from '../bloc-context.ts';
import { appliesTo, type Leaf } from '../rubric/rubric-tree.ts';
import { appraisedMark } from './appraised-mark.ts';
import { complainUnscored } from './complain-unscored.ts';
import { type IndicatorMarks, indicatorMarks } from './indicator-marks.ts';
import { type ExactMark, finalMark, type LeafScore, pointsOfMark } from './leaf-score.ts';

/** Every current member's points by leaf: `scores[member][leaf]`, nothing for leaves of another group. */
export type LeafScores = readonly (readonly (LeafScore | undefined)[])[];

/** Points of all leaves (spec 3.2). Complains of what is missing, disputed or without a target. */
export function scoreLeaves(context: BlocContext, rulings: readonly RulingOf<'score'>[]): LeafScores {
  const { rubric, members, year } = context;
  const leafCount = rubric.leaves.length;
  const selfMarks: (Mark | undefined)[] = new Array(members.length * leafCount);
  const appraisals: (Appraisal[] | undefined)[] = new Array(members.length * leafCount);
  for (const { member, criterion, mark } of year.selfScores?.entries ?? []) {
    const cell = cellOf(context, member, criterion);
    if (cell !== undefined) selfMarks[cell] = mark;
  }
  for (const appraisal of year.appraisals?.entries ?? []) {
    const cell = cellOf(context, appraisal.member, appraisal.criterion);
    if (cell === undefined) continue;
    const others = appraisals[cell];
    if (others) others.push(appraisal);
    else appraisals[cell] = [appraisal];
  }
  const ruled = new Map(rulings.map((ruling) => [`${ruling.member} ${ruling.criterion}`, ruling.points]));
  const scores: (LeafScore | undefined)[][] = members.map(() => new Array(leafCount));
  for (const leaf of rubric.leaves) {
    const fromIndicators =
      leaf.formula === undefined
        ? undefined
        : indicatorMarks(context, leaf, context.indicators.get(leaf.code) ?? noRows);
    members.forEach((member, index) => {
      if (!appliesTo(leaf, member.group)) return;
      const cell = index * leafCount + leaf.index;
      const ruling = ruled.size === 0 ? undefined : ruled.get(`${member.id} ${leaf.code}`);
      const marks = fromIndicators
        ? (fromIndicators.get(member.id) ?? noMarks)
        : markedBy(context, leaf, index, selfMarks[cell], appraisals[cell]);
      const row = scores[index];
      if (row) row[leaf.index] = scoreLeaf(context, leaf, index, marks, ruling);
    });
  }
  return scores;
}

const noRows: ReadonlyMap<string, Indicator> = new Map();
const noMarks: IndicatorMarks = {};

function cellOf({ rubric, indexOf }: BlocContext, member: string, criterion: string): number | undefined {
  const leaf = rubric.leafOf.get(criterion);
  const index = indexOf.get(member);
  return leaf && index !== undefined ? index * rubric.leaves.length + leaf.index : undefined;
}

interface Marks extends IndicatorMarks {
  readonly fewScorers?: number;
}

function markedBy(
  context: BlocContext,
  leaf: Leaf,
  memberIndex: number,
  selfMark: Mark | undefined,
  appraisals: readonly Appraisal[] | undefined,
): Marks {
  const self = selfMark === undefined ? undefined : exact(selfMark);
  if (!appraisals) return self === undefined ? noMarks : { self };
  const appraised = appraisedMark(appraisals, context.rules.scoring);
  if ('disputedBy' in appraised) {
    const [first] = appraisals;
    context.complain({
      code: 'na-disputed',
      at: { file: 'appraisals', row: appraisals[appraisals.length - 1]?.row ?? 0 },
      details: {
        member: context.members[memberIndex]?.id ?? '',
        criterion: first?.criterion ?? leaf.code,
        scorers: appraised.disputedBy,
      },
    });
    return self === undefined ? { appraised: 'na' } : { self, appraised: 'na' };
  }
  return {
    ...(self === undefined ? {} : { self }),
    ...('mark' in appraised ? { appraised: appraised.mark } : {}),
    ...('fewScorers' in appraised ? { fewScorers: appraised.fewScorers } : {}),
  };
}

function exact(mark: Mark): ExactMark {
  return mark === 'na' ? 'na' : fraction(mark);
}

function scoreLeaf(
  context: BlocContext,
  leaf: Leaf,
  memberIndex: number,
  marks: Marks,
  ruling: Points | undefined,
): LeafScore {
  const score = scoreByMarks(leaf, marks, context.rules.scoring);
  if (ruling !== undefined) {
    const given = givenMarks(leaf, marks, context.rules.scoring);
    return { ...given, ...(score ? { unruled: score } : {}), isMarked: false, final: ruling, mark: 'ruling' };
  }
  if (score) return score;
  complainUnscored(context, leaf, memberIndex, marks.fewScorers);
  return { selfNa: false, isMarked: false, final: zero };
}

/** What the marks alone come to (spec 3.2, steps 3 to 6); nothing where a base leaf is not scored and has to be. */
function scoreByMarks(leaf: Leaf, marks: Marks, scoring: Scoring): LeafScore | undefined {
  const given = givenMarks(leaf, marks, scoring);
  const final = finalMark(marks.self, marks.appraised, scoring.final);
  if (final === 'na') {
    return leaf.part === 'base'
      ? { ...given, isMarked: false, mark: 'na' }
      : { ...given, isMarked: false, final: zero, mark: 'na' };
  }
  if (final !== undefined) return { ...given, isMarked: true, final: pointsOfMark(final, leaf, scoring.decimals) };
  if (leaf.part !== 'base') return { ...given, isMarked: false, final: zero };
  return scoring.unscored === 'zero' ? { ...given, isMarked: false, final: zero, mark: 'zero' } : undefined;
}

function givenMarks(leaf: Leaf, { self, appraised }: Marks, { decimals }: Scoring) {
  return {
    selfNa: self === 'na',
    ...(self === undefined || self === 'na'
      ? {}
      : { self: pointsOfMark(self, leaf, 4), selfCounted: pointsOfMark(self, leaf, decimals) }),
    ...(appraised === undefined || appraised === 'na' ? {} : { appraised: pointsOfMark(appraised, leaf, 4) }),
  };
}
