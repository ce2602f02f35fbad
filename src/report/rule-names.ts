import type { BlocYear } from '../domain/bloc-year.ts';
import type { Bilingual, Language } from './language.ts';

type Rules = BlocYear['rules'];

/** The name of an award of the rules, or of a past rating; else its code. */
export function awardName(code: string, rules: Rules, language: Language): string {
  if (code.startsWith('rating:')) {
    const rated = language === 'vi' ? 'xếp loại' : 'rated';
    return `${rated} ${className(code.slice('rating:'.length), rules)}`;
  }
  return rules.awards.find((award) => award.code === code)?.name ?? code;
}

/** The name of a class as the rules give it, else its id. */
export function className(id: string, { classes }: Pick<Rules, 'classes'>): string {
  return classes?.bands.find((band) => band.class === id)?.name ?? id;
}

/** `a, b hoặc c`. */
export function joinedByOr(words: readonly string[], language: Language): string {
  const last = words[words.length - 1] ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')} ${language === 'vi' ? 'hoặc' : 'or'} ${last}`;
}

/** The same done in both languages. */
export function inBoth(print: (language: Language) => string): Bilingual {
  return { vi: print('vi'), en: print('en') };
}
