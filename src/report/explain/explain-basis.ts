import type { BlocYear } from '../../domain/bloc-year.ts';
import type { LeafPoints } from '../../domain/leaf-points.ts';
import type { Standing } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { printPoints } from '../number-words.ts';
import { appraisalTexts } from './appraisal-texts.ts';
import { type BasisWords, basisWords } from './basis-words.ts';
import type { Block } from './explanation.ts';
import { formulaTexts } from './formula-texts.ts';
import { type RubricLeaf, rubricLeaves } from './rubric-leaves.ts';

/** How the points came about of each criterion that has a formula, or marks of several scorers or stages. */
export function basisBlocks(year: BlocYear, standing: Standing, language: Language): readonly Block[] {
  const words = basisWords(language);
  const { id } = standing.member;
  const appraisals = year.appraisals?.entries.filter(({ member }) => member === id) ?? [];
  const indicators = new Map(year.indicators.filter(({ member }) => member === id).map((row) => [row.criterion, row]));
  const items = rubricLeaves(year.criteria).flatMap((leaf): Block[] => {
    const got = standing.points.get(leaf.criterion.code);
    if (!got) return [];
    const { code, title, formula } = leaf.criterion;
    const basis =
      formula === undefined
        ? appraisalTexts(
            year,
            appraisals.filter(({ criterion }) => criterion === code),
            got,
            language,
          )
        : formulaTexts(year, leaf, indicators.get(code), got, language);
    if (basis.length === 0) return [];
    const texts = [...basis, ...weightTexts(leaf, language, words), pointsText(leaf, got, language, words)];
    return [{ kind: 'item', text: `${code} ${title}: ${texts.join('; ')}` }];
  });
  return items.length === 0 ? [] : [{ kind: 'heading', text: words.heading }, ...items];
}

/** Where marks are not points: what they are out of, and what a full mark is worth. */
function weightTexts({ criterion: { max, weight } }: RubricLeaf, language: Language, words: BasisWords) {
  if (max === undefined || weight === undefined || max === weight) return [];
  return [words.weighed(printPoints(max, language), printPoints(weight, language))];
}

function pointsText({ part }: RubricLeaf, { final, mark }: LeafPoints, language: Language, words: BasisWords): string {
  if (final === undefined) return words.notApplicable;
  const figure = printPoints(final, language);
  const text = part === 'penalty' && final > 0n ? words.penalty(figure) : words.points(figure);
  if (mark === 'zero') return words.zero(text);
  return mark === 'ruling' ? words.ruled(text) : text;
}
