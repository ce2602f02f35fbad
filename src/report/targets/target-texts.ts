import type { Share } from '../../domain/share.ts';
import type { TargetRow, TargetStanding } from '../../domain/target.ts';
import type { Language } from '../language.ts';
import { type Bound, printShare } from '../number-words.ts';
import { type TargetWords, targetWords } from './words.ts';

/** What a target asks for, in words, and how many heads that is at the base. */
export function requirementText(definition: TargetRow, standing: TargetStanding, language: Language): string {
  const words = targetWords(language);
  const { countMin, yearly } = definition;
  const parts = [shareText(definition, words, language)];
  if (countMin !== undefined) {
    const bound = String(countMin);
    parts.push(definition.strict && !definition.shareMin ? words.above(bound) : words.atLeast(bound));
  }
  const told = parts.filter((part) => part !== '').join('; ');
  const heads = headsText(definition, standing, words);
  const text = heads === '' ? told : `${told} (${heads})`;
  return yearly && text !== '' ? words.everyYear(text) : text;
}

function shareText({ shareMin, shareMax, strict }: TargetRow, words: TargetWords, language: Language): string {
  const [min, max] = [figureOf(shareMin, language), figureOf(shareMax, language)];
  if (min !== undefined && max !== undefined) return strict ? words.aboveTo(min, max) : words.between(min, max);
  if (max !== undefined) return words.atMost(max);
  if (min === undefined || !shareMin) return '';
  if (strict) return words.above(min);
  return shareMin.num === shareMin.den ? min : words.atLeast(min);
}

function figureOf(share: Share | undefined, language: Language): string | undefined {
  return language === 'vi' ? share?.text.replace('.', ',') : share?.text.replace(',', '.');
}

function headsText({ shareMin, shareMax }: TargetRow, { needed, base }: TargetStanding, words: TargetWords): string {
  if (!needed || base === undefined || (!shareMin && !shareMax)) return '';
  const { min, max } = needed;
  if (min !== undefined && max !== undefined && min > max) return words.noNumber;
  const of = `/${base}`;
  if (min !== undefined && max !== undefined) return min === max ? `${min}${of}` : `${min}–${max}${of}`;
  return `${min ?? max}${of}`;
}

/** What was reached, as an exact fraction and in percent; where it is not known, what is missing. */
export function reachedText(definition: TargetRow, standing: TargetStanding, language: Language): string {
  const words = targetWords(language);
  const { reached, base, missing } = standing;
  if (missing?.kind === 'years') return words.missingYears(yearsText(missing.years));
  const known = reached === undefined ? '' : fractionText(definition, reached, base, language);
  const lacking = missing ? words.missing[missing.kind] : '';
  return [known, lacking].filter((part) => part !== '').join('; ');
}

function fractionText(definition: TargetRow, reached: number, base: number | undefined, language: Language): string {
  if (base === undefined) return String(reached);
  if (base === 0) return `${reached}/${base}`;
  return `${reached}/${base} (${printShare(reached, base, language, boundOf(definition))})`;
}

/** A percentage is never rounded to a bound that it misses; where both bound it, the minimum is watched. */
function boundOf({ shareMin, shareMax, strict }: TargetRow): Bound | undefined {
  if (shareMin) return { value: shareMin, strict };
  return shareMax && { value: shareMax, strict: true };
}

/** By how many heads. */
export function differenceText(definition: TargetRow, standing: TargetStanding, language: Language): string {
  const words = targetWords(language);
  const { difference, isAbove } = standing;
  if (difference === undefined) return '';
  if (isAbove) return words.overRange(difference);
  if (difference < 0) return words.short(-difference);
  if (definition.shareMax) return words.within;
  return difference === 0 ? words.exactly : words.over(difference);
}

/** Years as people write them: `2020, 2022–2025`. */
function yearsText(years: readonly string[]): string {
  const runs: string[][] = [];
  for (const year of years) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && Number(last) + 1 === Number(year)) run.push(year);
    else runs.push([year]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run[run.length - 1]}` : run[0])).join(', ');
}
