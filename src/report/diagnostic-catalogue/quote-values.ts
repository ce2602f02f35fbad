import type { Bilingual } from '../language.ts';
import { printFigure } from '../number-words.ts';
import { shorten } from '../shorten.ts';

const longestQuote = 60;
const longestList = 12;

/** A value as it stands in a file, in quotation marks, cut where it is long. */
export function quoted(value: string): string {
  return `“${cut(value)}”`;
}

/** Values one after another; of many, the first ones and how many more there are. */
export function listed(values: readonly string[]): string {
  const shown = values.slice(0, longestList).map(cut).join(', ');
  return values.length > longestList ? `${shown}, … (+${values.length - longestList})` : shown;
}

/** A unit by its name, with its id where that tells more. */
export function named(member: string, name: string | undefined): string {
  return name === undefined || name === member ? member : `${cut(name)} (${member})`;
}

/** Quotation marks as Word sets them, which are none to YAML. */
export function hasSmartQuotes(value: string): boolean {
  return /[“”„«»]/.test(value);
}

/** What to do about them. */
export function straightQuotesFix(value: string): Bilingual {
  const text = value.replace(/[“”„«»]/g, '').trim();
  return {
    vi: `dùng dấu ngoặc kép thẳng: ${'"'}${cut(text)}${'"'}; dấu “ ” của Word bị hiểu là chữ`,
    en: `use straight quotation marks: ${'"'}${cut(text)}${'"'}; those of Word, “ ”, are read as part of the text`,
  };
}

/** A figure in Vietnamese form. */
export function viFigure(text: string): string {
  return printFigure(text, 'vi');
}

/** The nearest name as a question, before what else can be done. */
export function suggest(closest: string | undefined, otherwise: Bilingual): Bilingual {
  if (closest === undefined) return otherwise;
  return {
    vi: `có phải là ${quoted(closest)}? Nếu không, ${otherwise.vi}`,
    en: `did you mean ${quoted(closest)}? If not, ${otherwise.en}`,
  };
}

function cut(value: string): string {
  return shorten(value, longestQuote);
}
