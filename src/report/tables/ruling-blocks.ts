import type { BlocYear } from '../../domain/bloc-year.ts';
import type { RulingEffect } from '../../domain/ruling-effect.ts';
import type { Language } from '../language.ts';
import { rulingSubject } from '../ruling-subject.ts';
import { rulingWords } from '../ruling-words.ts';
import type { Block } from './block.ts';
import { tableWords } from './words.ts';

/** The decisions on record that the result takes in: what each concerns, who decided, and why. */
export function rulingBlocks(year: BlocYear, effects: readonly RulingEffect[], language: Language): readonly Block[] {
  if (effects.length === 0) return [];
  const words = tableWords(language);
  return [
    { kind: 'title', text: words.rulingsTitle },
    {
      kind: 'table',
      table: {
        columns: [
          { heading: words.ruling, align: 'left', wraps: true },
          { heading: words.grounds, align: 'left', wraps: true },
          { heading: words.authority, align: 'left', wraps: true },
        ],
        rows: effects.map((effect) => [
          `${rulingWords(effect.ruling.ruling)[language]} – ${rulingSubject(year, effect, language)}`,
          effect.ruling.reason,
          effect.ruling.authority,
        ]),
      },
    },
  ];
}
