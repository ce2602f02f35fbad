import type { Standing } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import type { Separation, Step } from './what-separates.ts';
import { type ExplainWords, explainWords } from './words.ts';

/** What each key said of two members, one line each, and at the end what ordered them. */
export function separationTexts(
  { steps, ruling, apart }: Separation,
  a: Standing,
  b: Standing,
  language: Language,
): readonly string[] {
  const words = explainWords(language);
  if (apart) return [words.apart];
  const winner = (a.rank < b.rank ? a : b).member.name;
  const texts = steps.map((step) => stepText(step, a, b, winner, language, words));
  if (ruling) return [...texts, words.rulingDecides(winner, ruling.authority)];
  return a.rank === b.rank ? [...texts, words.stillTied] : texts;
}

function stepText(
  { key, says }: Step,
  a: Standing,
  b: Standing,
  winner: string,
  language: Language,
  words: ExplainWords,
): string {
  const label = key.label[language];
  switch (says) {
    case 'equal':
      return words.keyEqual(label, key.show(a, language));
    case 'differs':
      return words.keyDecides(label, key.show(a, language), key.show(b, language), winner);
    case 'skipped':
      return words.keySkipped(label);
    case 'unknown':
      return words.votesUnknown(label);
  }
}
