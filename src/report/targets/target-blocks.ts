import { groupBy } from '../../domain/group-by.ts';
import type { JudgedTarget, TargetStanding, TargetVerdict } from '../../domain/target.ts';
import type { Language } from '../language.ts';
import type { Block, TableCell, Tone } from '../tables/block.ts';
import { differenceText, reachedText, requirementText } from './target-texts.ts';
import { type TargetWords, targetWords } from './words.ts';

/** Keeps the indent of a cell where lines are broken. */
const indent = '\u00a0\u00a0';

/** Targets of one file: a table for each season or term, parts below their whole, years below their term. */
export function targetBlocks(targets: readonly JudgedTarget[], file: string, language: Language): readonly Block[] {
  const words = targetWords(language);
  const ofSeason = groupBy(targets, ({ definition }) => definition.season);
  const count = (verdict: TargetVerdict) => targets.filter((one) => one.verdict === verdict).length;
  return [
    ...[...ofSeason].flatMap(([season, own]): readonly Block[] => [
      { kind: 'title', text: `${season} · ${file}` },
      {
        kind: 'table',
        table: {
          columns: [
            { heading: words.target, align: 'left', wraps: true },
            { heading: words.required, align: 'left', wraps: true },
            { heading: words.reached, align: 'left', wraps: true },
            { heading: words.difference, align: 'left', wraps: true },
            { heading: words.judgement, align: 'left', wraps: true },
          ],
          rows: own.flatMap((target) => rowsOf(target, words, language)),
        },
      },
    ]),
    { kind: 'text', text: words.summary(count('met'), count('not-met'), count('open')) },
  ];
}

function rowsOf(target: JudgedTarget, words: TargetWords, language: Language): readonly (readonly TableCell[])[] {
  const { definition, depth, years } = target;
  const title = definition.title === '' ? definition.target : definition.title;
  const named = depth === 0 ? title : `${indent.repeat(depth)}${words.ofWhich(title)}`;
  const isEveryYear = definition.yearly;
  const missed = years.filter(({ verdict }) => verdict === 'not-met').map(({ season }) => season);
  const [required = '', reached = '', ...judged] = cellsOf(target, target, words, language);
  const told = isEveryYear && missed.length > 0 ? words.missedIn(missed.join(', ')) : reached;
  return [
    [named, required, told, ...judged],
    ...years.map((year) => {
      const [required, ...rest] = cellsOf(target, year, words, language);
      // A year of which the term's sum is judged has no requirement of its own.
      const cells = isEveryYear ? [required ?? '', ...rest] : ['', rest[0] ?? '', '', ''];
      return [`${indent.repeat(depth + 1)}${words.inYear(year.season)}`, ...cells];
    }),
  ];
}

function cellsOf(
  { definition }: JudgedTarget,
  standing: TargetStanding,
  words: TargetWords,
  language: Language,
): readonly TableCell[] {
  const isYear = standing.season !== definition.season;
  const tone = tones[standing.verdict];
  const verdict = words.verdict[standing.verdict];
  return [
    requirementText(isYear ? { ...definition, yearly: false } : definition, standing, language),
    reachedText(definition, standing, language),
    differenceText(definition, standing, language),
    tone ? { text: verdict, tone } : verdict,
  ];
}

const tones: Readonly<Record<TargetVerdict, Tone | undefined>> = {
  met: 'good',
  'not-met': 'error',
  open: 'dim',
  none: undefined,
};
