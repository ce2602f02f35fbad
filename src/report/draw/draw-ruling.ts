import type { DrawnSet } from '../../domain/draw.ts';
import type { Language } from '../language.ts';
import { allDrawn, type DrawnTie } from './draw-document.ts';
import { drawWords } from './draw-words.ts';

/**
 * The ruling that puts a draw on record, as YAML for rulings.yaml. Without an authority its line stays empty, which is
 * refused on reading: no draw takes effect without the conference that held it.
 */
export function drawRuling(
  { subject, hash }: DrawnTie,
  sets: readonly DrawnSet[],
  seed: string,
  authority: string | undefined,
  language: Language,
): readonly string[] {
  const words = drawWords(language);
  const units = allDrawn(sets).map((id) => JSON.stringify(id));
  const what =
    subject.kind === 'award'
      ? ['- ruling: award', `  award: ${JSON.stringify(subject.award)}`, `  members: [${units.join(', ')}]`]
      : ['- ruling: rank', `  order: [${units.join(', ')}]`];
  return [
    ...what,
    `  reason: ${JSON.stringify(words.reason(seed, hash))}`,
    authority === undefined ? `  authority: # ${words.noAuthority}` : `  authority: ${JSON.stringify(authority)}`,
  ];
}
