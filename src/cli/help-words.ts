import type { Language } from '../report/language.ts';
import { englishHelp } from './help-words/english.ts';
import { vietnameseHelp } from './help-words/vietnamese.ts';

/** Help texts of the command line, in both languages. */
const words: Readonly<Record<Language, typeof vietnameseHelp>> = { vi: vietnameseHelp, en: englishHelp };

export type HelpWords = typeof vietnameseHelp;

export function helpWords(language: Language): HelpWords {
  return words[language];
}
