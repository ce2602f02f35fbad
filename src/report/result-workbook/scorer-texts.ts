import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Points } from '../../domain/points.ts';
import type { Appraisal, SelfScore } from '../../domain/scores.ts';
import { basisWords } from '../explain/basis-words.ts';
import type { Language } from '../language.ts';
import { printPoints } from '../number-words.ts';
import { workbookWords } from './workbook-words.ts';

/** Marks by `member criterion`. */
export function marksBy<Entry extends SelfScore>(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const marks = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.member} ${entry.criterion}`;
    const given = marks.get(key);
    if (given) given.push(entry);
    else marks.set(key, [entry]);
  }
  return marks;
}

/** So many scorers are named each by itself. */
const mostNamed = 5;

/**
 * Who appraised one unit on one criterion, stage by stage where there are several, each with its mark where there is
 * more than one; empty where nobody is named and one mark was given.
 */
export function scorerTexts(year: BlocYear, given: readonly Appraisal[], language: Language): string {
  const stages = [...new Set(given.map(({ stage }) => stage))].sort((a, b) => a - b);
  const single = given.length === 1;
  return stages
    .map((stage) => {
      const text = marksText(
        year,
        given.filter((one) => one.stage === stage),
        single,
        language,
      );
      return stages.length > 1 || stage > 1 ? basisWords(language).stage(stage, text) : text;
    })
    .join('; ');
}

function marksText({ members }: BlocYear, given: readonly Appraisal[], single: boolean, language: Language): string {
  const words = workbookWords(language);
  const print = (mark: Appraisal['mark']) => (mark === 'na' ? words.na : printPoints(mark, language));
  if (given.length > mostNamed) {
    const marks = given.flatMap(({ mark }): Points[] => (mark === 'na' ? [] : [mark]));
    const [first] = marks;
    if (first === undefined) return words.manyMarks(given.length, words.na, words.na);
    const least = marks.reduce((a, b) => (b < a ? b : a), first);
    const most = marks.reduce((a, b) => (b > a ? b : a), first);
    return words.manyMarks(given.length, print(least), print(most));
  }
  return given
    .map(({ scorer, mark }) => {
      const unit = members.find(({ id }) => id === scorer);
      const name = unit?.shortName ?? unit?.name ?? scorer;
      return single ? name : `${name} ${print(mark)}`.trim();
    })
    .join(' · ');
}
