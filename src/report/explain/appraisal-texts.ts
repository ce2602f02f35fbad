import type { BlocYear } from '../../domain/bloc-year.ts';
import type { LeafPoints } from '../../domain/leaf-points.ts';
import type { Appraisal } from '../../domain/scores.ts';
import type { Language } from '../language.ts';
import { printPoints } from '../number-words.ts';
import { type BasisWords, basisWords } from './basis-words.ts';

/**
 * The marks that scorers gave one member under one criterion, stage by stage, and how they were combined; nothing where
 * a single mark, or one on which all agree, says it all.
 */
export function appraisalTexts(
  { members, rules: { scoring } }: BlocYear,
  given: readonly Appraisal[],
  got: LeafPoints,
  language: Language,
): readonly string[] {
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
      .join(' · ');
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
    const how = words.combine[scoring.combine];
    // Where it is what the criterion earns, the figure stands at the end.
    if (several)
      texts.push(got.appraised === got.final ? how : words.combined(how, printPoints(got.appraised, language)));
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
