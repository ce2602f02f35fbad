import type { LeafPoints } from '../../domain/leaf-points.ts';
import { sumLeaves } from '../explain/rubric-leaves.ts';
import { explainWords } from '../explain/words.ts';
import type { Language } from '../language.ts';
import { printPoints } from '../number-words.ts';
import type { RubricRow } from './rubric-rows.ts';
import type { UnitColumns } from './scores-sheet.ts';
import { workbookWords } from './workbook-words.ts';

/** What the looks of the points mean, where some of them look so, and what caps cut from the sums. */
export function scoresLegend(
  lines: readonly RubricRow[],
  units: readonly UnitColumns[],
  language: Language,
): readonly string[] {
  const words = workbookWords(language);
  const leaves = lines.flatMap(({ leaf }) => (leaf ? [leaf] : []));
  const any = (is: (leaf: LeafPoints) => boolean) =>
    units.some(({ standing }) => [...standing.points.values()].some(is));
  const legend: readonly (readonly [boolean, string])[] = [
    [true, units.some(({ hasSelf }) => hasSelf) ? words.selfLegend : words.noSelfLegend],
    [any(({ mark, final }) => mark === 'na' || final === undefined), words.naLegend],
    [any(({ mark }) => mark === 'ruling'), words.rulingLegend],
    [any(({ mark }) => mark === 'zero'), words.unscoredLegend],
    [
      units.some(({ standing }) => leaves.some(({ criterion }) => !standing.points.has(criterion.code))),
      words.otherGroupLegend,
    ],
    [leaves.some(({ part }) => part === 'penalty'), words.penaltyLegend],
  ];
  return [
    legend.flatMap(([isShown, text]) => (isShown ? [text] : [])).join(' '),
    ...units.flatMap((unit) => cutTexts(lines, unit, language)),
  ];
}

/** Where the caps of the rules let less count than the criteria add up to. */
function cutTexts(lines: readonly RubricRow[], { standing }: UnitColumns, language: Language): readonly string[] {
  const words = explainWords(language);
  const { bonus, penalty } = sumLeaves(
    lines.flatMap(({ leaf }) => (leaf ? [leaf] : [])),
    standing,
  );
  const texts = [
    ...(bonus === standing.bonus
      ? []
      : [words.bonusCut(printPoints(bonus, language), printPoints(standing.bonus, language))]),
    ...(penalty === standing.penalty
      ? []
      : [words.penaltyCut(printPoints(penalty, language), printPoints(standing.penalty, language))]),
  ];
  return texts.map((text) => workbookWords(language).cut(standing.member.name, text));
}
