import type { BlocYear } from '../../domain/bloc-year.ts';
import type { RulingEffect } from '../../domain/result.ts';
import type { Ruling } from '../../domain/ruling.ts';
import type { Language } from '../language.ts';
import { printPoints } from '../number-words.ts';
import { awardName } from '../rule-names.ts';
import { rulingWords } from '../ruling-words.ts';
import { seatName } from '../seat-words.ts';
import type { Block } from './block.ts';
import { tableWords } from './words.ts';

/** The decisions on record that the result takes in: what each concerns, who decided, and why. */
export function rulingBlocks(
  { members, rules }: BlocYear,
  effects: readonly RulingEffect[],
  language: Language,
): readonly Block[] {
  if (effects.length === 0) return [];
  const words = tableWords(language);
  const names = new Map<string, string>(members.map(({ id, shortName, name }) => [id, shortName ?? name]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(', ');
  const subjectOf = (ruling: Ruling): string => {
    switch (ruling.ruling) {
      case 'score':
        return `${named([ruling.member])}, ${ruling.criterion}: ${printPoints(ruling.points, language)}`;
      case 'rank':
        return named(ruling.order);
      case 'exclude':
        return named([ruling.member]);
      case 'withhold':
      case 'grant': {
        const part = ruling.ruling === 'grant' && ruling.for !== undefined ? ` (${words.part(ruling.for)})` : '';
        return `${awardName(ruling.award, rules, language)}: ${named([ruling.member])}${part}`;
      }
      case 'award':
        return `${awardName(ruling.award, rules, language)}: ${ruling.members.length > 0 ? named(ruling.members) : '–'}`;
      case 'seat':
        return `${seatName(ruling.seat, ruling.place, language)}: ${named([ruling.member])}`;
    }
  };
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
        rows: effects.map(({ ruling }) => [
          `${rulingWords(ruling.ruling)[language]} – ${subjectOf(ruling)}`,
          ruling.reason,
          ruling.authority,
        ]),
      },
    },
  ];
}
