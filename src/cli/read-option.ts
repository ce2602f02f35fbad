import { closestOf } from '../domain/closest.ts';
import { UsageError } from './usage-error.ts';
import type { CliWords } from './words.ts';

/** A value that must be one of a closed list. */
export function readChoice<Choice extends string>(
  option: string,
  text: string,
  choices: readonly Choice[],
  words: CliWords,
): Choice {
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  const closest = closestOf(text, choices);
  const hint = closest === undefined ? '' : words.didYouMean(closest);
  throw new UsageError(words.optionValue(option, text, choices.join(', ')) + hint);
}

export function readWholeNumber(option: string, text: string, least: number, most: number, words: CliWords): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(words.optionValue(option, text, words.wholeNumber(least, most)));
}
