import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result } from '../../domain/result.ts';
import type { RulingEffect } from '../../domain/ruling-effect.ts';
import { rulingEffectWords } from '../explain/ruling-effect-words.ts';
import { changesFor, namesMember } from '../explain/ruling-effects.ts';
import type { Language } from '../language.ts';
import { printDate } from '../number-words.ts';
import { rulingSubject } from '../ruling-subject.ts';
import { rulingWords } from '../ruling-words.ts';
import { tableWords } from '../tables/words.ts';
import type { BookSheet } from '../workbook/workbook.ts';
import { looks, textCell } from './book-cells.ts';
import { tableSheet, titlesOf } from './table-sheet.ts';
import { workbookWords } from './workbook-words.ts';

/** The decisions on record that the result takes in, and what they changed; no sheet where there are none. */
export function rulingsSheet(year: BlocYear, { rulings }: Result, language: Language): BookSheet | undefined {
  if (rulings.length === 0) return undefined;
  const words = workbookWords(language);
  const own = tableWords(language);
  // On a sheet of its own a unit has its full name.
  const members = year.members.map(({ shortName: _short, ...member }) => member);
  return tableSheet({
    name: words.rulings,
    titles: titlesOf(year, words.rulingsTitle, language),
    columns: [
      { heading: own.ruling, width: 52 },
      { heading: words.changed, width: 36 },
      { heading: own.grounds, width: 40 },
      { heading: own.authority, width: 40 },
      { heading: words.date, width: 13 },
    ],
    rows: rulings.map((effect) => {
      const { ruling, reason, authority, date } = effect.ruling;
      // The word of rulings.yaml means nothing to who reads the sheet.
      const kind = rulingWords(ruling)[language].replace(/\s*\([a-z]+\)$/, '');
      return [
        textCell(`${capital(kind)}: ${rulingSubject({ ...year, members }, effect, language)}`),
        textCell(changesOf(year, effect, language)),
        textCell(reason),
        textCell(authority),
        textCell(date === undefined ? '' : printDate(date, language), looks.center),
      ];
    }),
    remarks: [],
  });
}

/** What changed for the units that a ruling names: their points and ranks, their awards, their seats. */
function changesOf(year: BlocYear, effect: RulingEffect, language: Language): string {
  const named = year.members.filter(({ id }) => namesMember(effect.ruling, id));
  return named
    .flatMap(({ id, name }) => {
      const changes = changesFor(year, effect, id, language, rulingEffectWords(language)).join('; ');
      if (changes === '') return [];
      return [named.length === 1 ? changes : `${name}: ${changes}`];
    })
    .join('\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
