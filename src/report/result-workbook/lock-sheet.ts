import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Result } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { lockHistory } from '../lock/lock-history.ts';
import { lockWords } from '../lock/lock-words.ts';
import type { BookSheet } from '../workbook/workbook.ts';
import { textCell } from './book-cells.ts';
import { tableSheet, titlesOf } from './table-sheet.ts';

/** What was adopted at the year's start, and its amendments; no sheet where nothing has been locked. */
export function lockSheet(year: BlocYear, { lock }: Result, language: Language): BookSheet | undefined {
  if (!lock) return undefined;
  const words = lockWords(language);
  return tableSheet({
    name: words.sheet,
    titles: titlesOf(year, words.title, language),
    columns: [
      { heading: words.state, width: 30 },
      { heading: words.authority, width: 40 },
      { heading: words.changes, width: 60 },
      { heading: words.seal, width: 24 },
    ],
    rows: lockHistory(lock, language).map(({ what, authority, changes, seal }) => [
      textCell(what),
      textCell(authority),
      textCell(changes.join('\n')),
      textCell(seal),
    ]),
    remarks: [],
  });
}
