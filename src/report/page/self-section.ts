import type { BlocYear } from '../../domain/bloc-year.ts';
import { fraction } from '../../domain/fraction.ts';
import { points } from '../../domain/points.ts';
import type { Result } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import { printPoints } from '../number-words.ts';
import { tableWords } from '../tables/words.ts';
import { bar, legend, positionOn } from './bars.ts';
import { element, type Html, join, named } from './html.ts';
import { pageTable } from './page-table.ts';
import { pageWords } from './page-words.ts';
import { endOfScale } from './ranking-section.ts';

/** What each unit gave itself against what it got. */
export function selfSection(year: BlocYear, result: Result, language: Language): Html {
  const words = pageWords(language);
  const standings = result.score?.standings ?? [];
  if (standings.length === 0) return element('p', { class: 'open' }, words.noScores);
  const end = fraction(endOfScale(year, standings));
  const rows = standings.map(({ member, selfTotal, total }) => {
    const final = printPoints(total, language);
    const self = selfTotal === undefined ? '' : printPoints(selfTotal, language);
    const marks = selfTotal === undefined ? [] : [{ look: 'selfmark', at: positionOn(fraction(selfTotal), end) }];
    return [
      named(member.name),
      self,
      final,
      selfTotal === undefined ? '' : signedPoints(total - selfTotal, language),
      bar(
        words.selfBar(self === '' ? '–' : self, final),
        [{ look: 'final', from: 0, to: positionOn(fraction(total), end) }],
        marks,
      ),
    ];
  });
  return join([
    legend([
      { look: 'final', text: words.final },
      { look: 'selfmark', text: words.selfScore, isMark: true },
    ]),
    pageTable(
      words.selfCaption,
      [
        { heading: tableWords(language).member, look: 'name', isRowHeading: true },
        { heading: words.selfScore, look: 'right' },
        { heading: words.final, look: 'total' },
        { heading: words.difference, look: 'right' },
        { heading: words.bar, look: 'barcell' },
      ],
      rows,
    ),
  ]);
}

function signedPoints(difference: bigint, language: Language): string {
  const text = printPoints(points(difference < 0n ? -difference : difference), language);
  return difference === 0n ? text : `${difference < 0n ? '−' : '+'}${text}`;
}
