import type { BlocYear } from '../../domain/bloc-year.ts';
import type { LeafPoints } from '../../domain/leaf-points.ts';
import { points } from '../../domain/points.ts';
import type { Indicator, Value } from '../../domain/scores.ts';
import type { Language } from '../language.ts';
import { printPoints } from '../number-words.ts';
import { type BasisWords, basisWords } from './basis-words.ts';
import { stepTexts } from './formula-step-texts.ts';
import type { RubricLeaf } from './rubric-leaves.ts';

/** What a criterion's formula had to work with, and what it says of that; nothing without a row in indicators.csv. */
export function formulaTexts(
  { rules }: BlocYear,
  { criterion }: RubricLeaf,
  row: Indicator | undefined,
  got: LeafPoints,
  language: Language,
): readonly string[] {
  const formula = criterion.formula === undefined ? undefined : rules.formulas.get(criterion.formula);
  if (!formula) return [];
  const max = criterion.max ?? points(0n);
  const step = got.source && got.basis?.[got.source];
  if (formula.kind === 'held') return step ? stepTexts(formula, step, max, rules, language) : [];
  if (!row) return [];
  const words = basisWords(language);
  const values = [valueTexts(row, language, words).join('; '), ...sourceTexts(row, got, words)];
  const value = got.source === undefined ? undefined : valueFrom(row, got.source);
  if (typeof value === 'boolean') return [...values, words.yesno(printPoints(max, language))];
  return step ? [...values, ...stepTexts(formula, step, max, rules, language)] : values;
}

function valueFrom({ actual, verified }: Indicator, source: 'self' | 'appraised'): Value | undefined {
  return source === 'self' ? actual : verified;
}

function valueTexts({ actual, verified, target }: Indicator, language: Language, words: BasisWords): readonly string[] {
  const print = (value: Value): string => {
    if (value === 'na') return words.notApplicable;
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    return printPoints(value, language);
  };
  return [
    ...(actual === undefined ? [] : [words.actual(print(actual))]),
    ...(verified === undefined ? [] : [words.verified(print(verified))]),
    ...(target === undefined ? [] : [words.target(printPoints(target, language))]),
  ];
}

/** Which of two values counts; that none does, though one is given. */
function sourceTexts({ actual, verified }: Indicator, { source, mark }: LeafPoints, words: BasisWords) {
  if (source === undefined) return mark === 'ruling' ? [] : [words.nothingCounts];
  if (actual === undefined || verified === undefined || actual === verified) return [];
  return [source === 'self' ? words.byActual : words.byVerified];
}
