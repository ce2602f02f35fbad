import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { LeafPoints } from '../../domain/result.ts';
import type { Appraisal } from '../../domain/scores.ts';
import type { Language } from '../language.ts';
import { printPoints } from '../number-words.ts';
import { type BasisWords, basisWords } from './basis-words.ts';
import type { RubricLeaf } from './rubric-leaves.ts';

/**
 * The marks that scorers gave one member under one criterion, stage by stage, and how they were combined; nothing where
 * a single mark, or one on which all agree, says it all.
 */
export function appraisalTexts(
  { appraisals, members, rules: { scoring } }: BlocYear,
  member: MemberId,
  { criterion: { code } }: RubricLeaf,
  got: LeafPoints,
  language: Language,
): readonly string[] {
  const given = (appraisals?.entries ?? []).filter((one) => one.member === member && one.criterion === code);
  if (
    got.fewScorers === undefined &&
    given.every(({ mark, stage }) => mark === given[0]?.mark && stage === given[0].stage)
  )
    return [];
  const words = basisWords(language);
  const stages = [...new Set(given.map(({ stage }) => stage))].sort((a, b) => a - b);
  const marksOf = (stage: number): string =>
    given
      .filter((one) => one.stage === stage)
      .map((one) => markText(one, members, language, words))
      .join(', ');
  const texts =
    stages.length > 1
      ? stages.map((stage) => words.stage(stage, marksOf(stage)))
      : stages.map((stage) => marksOf(stage));
  if (got.fewScorers !== undefined) {
    texts.push(words.fewScorers(got.fewScorers, scoring.scorers));
  } else if (got.appraised !== undefined) {
    const last = stages[stages.length - 1] ?? 1;
    if (stages.length > 1) texts.push(words.lastStage(last));
    const several = given.filter(({ stage }) => stage === last).length > 1;
    if (several) texts.push(words.combined(words.combine[scoring.combine], printPoints(got.appraised, language)));
  }
  if (got.source === 'self' && got.self !== undefined) texts.push(words.bySelf(printPoints(got.self, language)));
  return texts;
}

/** `Sở Y tế 8,5`; the mark alone where the sheet names no scorer. */
function markText(
  { scorer, mark }: Appraisal,
  members: BlocYear['members'],
  language: Language,
  words: BasisWords,
): string {
  const unit = members.find(({ id }) => id === scorer);
  const text = mark === 'na' ? words.notApplicable : printPoints(mark, language);
  return `${unit?.shortName ?? unit?.name ?? scorer} ${text}`.trim();
}
