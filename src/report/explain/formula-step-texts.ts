import type { BlocYear } from '../../domain/bloc-year.ts';
import { type Fraction, fraction } from '../../domain/fraction.ts';
import type { FormulaStep } from '../../domain/leaf-points.ts';
import { type Points, unit } from '../../domain/points.ts';
import type { Band, Formula } from '../../domain/rules.ts';
import type { Language } from '../language.ts';
import { type Bound, printPercent, printPoints } from '../number-words.ts';
import { awardName } from '../rule-names.ts';
import { type BasisWords, basisWords } from './basis-words.ts';

type FormulaOf<Kind extends Formula['kind']> = Extract<Formula, { readonly kind: Kind }>;
type StepOf<Kind extends FormulaStep['kind']> = Extract<FormulaStep, { readonly kind: Kind }>;

/** What a formula says in words of the value that it was given (spec 3.3). */
export function stepTexts(
  formula: Formula,
  step: FormulaStep,
  max: Points,
  rules: BlocYear['rules'],
  language: Language,
): readonly string[] {
  const words = basisWords(language);
  const print = (value: Points): string => printPoints(value, language);
  if (formula.kind === 'yesno') return [words.yesno(print(max))];
  if (formula.kind === 'count') {
    const most = formula.max === undefined || formula.max > max ? max : formula.max;
    return [words.each(print(formula.each), print(most))];
  }
  if (formula.kind === 'ratio' && step.kind === 'ratio') return ratioTexts(formula, step, max, language, words);
  if (formula.kind === 'tiers' && step.kind === 'tiers') return tierTexts(formula, step, language, words);
  if (formula.kind === 'leader' && step.kind === 'leader') return leaderTexts(step, max, language, words);
  if (formula.kind === 'held' && step.kind === 'held') return heldTexts(formula, step, max, rules, language, words);
  return [];
}

function ratioTexts(
  { floor, lowerIsBetter }: FormulaOf<'ratio'>,
  { share, belowFloor }: StepOf<'ratio'>,
  max: Points,
  language: Language,
  words: BasisWords,
): readonly string[] {
  const full = printPoints(max, language);
  if (!share) return [words.nothingAtAll(full)];
  const text = shareText(share, language, floor ? [{ value: percentOf(floor), strict: false }] : []);
  if (floor && belowFloor) {
    return [lowerIsBetter ? words.belowFloorOfLower(text, floor.text) : words.belowFloor(text, floor.text)];
  }
  return [
    lowerIsBetter ? words.ratioOfLower(full, text) : words.ratio(full, text),
    ...(share.num > share.den ? [words.atMost(full)] : []),
    ...(floor ? [words.floor(floor.text)] : []),
  ];
}

/** The band reached and the next one. */
function tierTexts(
  { bands, otherwise, ofRatio }: FormulaOf<'tiers'>,
  { band: index, share }: StepOf<'tiers'>,
  language: Language,
  words: BasisWords,
): readonly string[] {
  const from = (band: Band): string => {
    const figure = `${printPoints(band.from, language)}${ofRatio ? '%' : ''}`;
    return band.above ? words.above(figure) : words.from(figure);
  };
  const reached = index === undefined ? undefined : bands[index];
  const next = index === undefined ? bands[bands.length - 1] : bands[index - 1];
  const bounds = bands.map((band) => ({ value: fraction(band.from), strict: band.above }));
  return [
    ...(share ? [words.shareOfTarget(shareText(share, language, bounds))] : []),
    reached
      ? words.band(from(reached), printPoints(reached.points, language))
      : words.noBand(printPoints(otherwise, language)),
    next ? words.nextBand(from(next), printPoints(next.points, language)) : words.topBand,
  ];
}

function leaderTexts(
  { share, bestShare, bestValue }: StepOf<'leader'>,
  max: Points,
  language: Language,
  words: BasisWords,
): readonly string[] {
  const full = printPoints(max, language);
  if (!share) {
    const best = bestValue === undefined ? [] : [words.bestValue(printPoints(bestValue, language))];
    return [...best, words.leaderWithoutTarget(full)];
  }
  const met = [{ value: percentOf(fraction(1n)), strict: true }];
  return [
    words.shareOfTarget(shareText(share, language, met)),
    ...(bestShare ? [words.bestShare(shareText(bestShare, language, met))] : []),
    words.leader(halfText(max, language), full),
  ];
}

function heldTexts(
  { within, take }: FormulaOf<'held'>,
  { counted }: StepOf<'held'>,
  max: Points,
  rules: BlocYear['rules'],
  language: Language,
  words: BasisWords,
): readonly string[] {
  const list = counted.map(({ award, season, count, each }) =>
    words.heldAward(awardName(award, rules, language), season, count, printPoints(each, language)),
  );
  const held = `${words.held(within)}: ${list.length === 0 ? words.no : list.join(', ')}`;
  return list.length === 0 ? [held] : [held, words.heldTake[take], words.atMost(printPoints(max, language))];
}

/** A share of 1 as a percentage that never seems to reach a bound that it misses. */
function shareText(share: Fraction, language: Language, bounds: readonly Bound[] = []): string {
  return printPercent(percentOf(share), language, bounds);
}

function percentOf({ num, den }: Fraction): Fraction {
  return fraction(num * 100n * unit, den);
}

/** Half of a full mark; at most half a ten-thousandth is lost, in printing only. */
function halfText(max: Points, language: Language): string {
  return printPoints((max / 2n) as Points, language);
}
