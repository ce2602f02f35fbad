import type { BlocYear } from '../domain/bloc-year.ts';
import type { RulingEffect } from '../domain/ruling-effect.ts';
import type { Language } from './language.ts';
import { printFigure, printPoints } from './number-words.ts';
import { awardName } from './rule-names.ts';
import { seatName } from './seat-words.ts';
import { tableWords } from './tables/words.ts';

/** What a ruling is about and what it says of it: units by their short names, points as `III.3: 52 → 55`. */
export function rulingSubject(
  { members, rules }: Pick<BlocYear, 'members' | 'rules'>,
  { ruling, changed }: Pick<RulingEffect, 'ruling' | 'changed'>,
  language: Language,
): string {
  const words = tableWords(language);
  const named = (ids: readonly string[]): string =>
    ids
      .map((one) => members.find(({ id }) => id === one))
      .map((member, index) => member?.shortName ?? member?.name ?? ids[index])
      .join(', ');
  switch (ruling.ruling) {
    case 'score': {
      const was = changed.find(({ what }) => what === `points:${ruling.member}:${ruling.criterion}`);
      const before = was ? `${was.from === null ? words.noPoints : printFigure(was.from, language)} → ` : '';
      return `${named([ruling.member])}, ${ruling.criterion}: ${before}${printPoints(ruling.points, language)}`;
    }
    case 'rank':
      return named(ruling.order);
    case 'exclude':
      return named([ruling.member]);
    case 'withhold':
    case 'grant': {
      const part = ruling.ruling === 'grant' && ruling.for !== undefined ? ` (${words.part(ruling.for)})` : '';
      return `${awardName(ruling.award, rules, language)}: ${named([ruling.member])}${part}`;
    }
    case 'award': {
      const picked = ruling.members.length > 0 ? named(ruling.members) : words.nobodyPicked;
      return `${awardName(ruling.award, rules, language)}: ${picked}`;
    }
    case 'seat':
      return `${seatName(ruling.seat, ruling.place, language)}: ${named([ruling.member])}`;
  }
}
