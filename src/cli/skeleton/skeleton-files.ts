import type { Language } from '../../report/language.ts';
import { printCsv } from '../../report/result-csv.ts';
import { type SkeletonWords, skeletonWords } from './skeleton-words.ts';
import { blocYaml, rulesYaml, rulingsYaml, type SkeletonNames } from './skeleton-yaml.ts';

/** How many units the skeleton lists. */
const units = 8;

type Code = keyof SkeletonWords['titles'];

interface Line {
  readonly code: Code;
  /** Absent on sections: they add up by themselves. */
  readonly max?: number;
  readonly part?: 'bonus' | 'penalty';
}

/** Twelve leaves in five sections; the base ones add up to 100. */
const rubric: readonly Line[] = [
  { code: 'I' },
  { code: 'I.1', max: 15 },
  { code: 'I.2', max: 15 },
  { code: 'I.3', max: 10 },
  { code: 'I.4', max: 10 },
  { code: 'I.5', max: 10 },
  { code: 'II' },
  { code: 'II.1', max: 9 },
  { code: 'II.2', max: 8 },
  { code: 'II.3', max: 8 },
  { code: 'III' },
  { code: 'III.1', max: 8 },
  { code: 'III.2', max: 7 },
  { code: 'IV', part: 'bonus' },
  { code: 'IV.1', max: 5 },
  { code: 'V', part: 'penalty' },
  { code: 'V.1', max: 5 },
];

/** A bloc year to fill in: file name → text. Score sheets are empty, everything else checks clean. */
export function skeletonFiles(names: SkeletonNames, language: Language): ReadonlyMap<string, string> {
  const words = skeletonWords(language);
  const numbers = Array.from({ length: units }, (_, index) => index + 1);
  const ids = numbers.map((number) => `don-vi-${number}`);
  const sheet = [
    ['criterion', 'title', 'max', ...ids],
    ...rubric.map(({ code, max }) => [code, words.titles[code], max, ...ids.map(() => '')]),
  ];
  return new Map([
    ['bloc.yaml', blocYaml(names, words)],
    ['rules.yaml', rulesYaml(words)],
    ['rulings.yaml', rulingsYaml(words)],
    [
      'criteria.csv',
      sheetFile([
        ['criterion', 'title', 'max', 'part'],
        ...rubric.map(({ code, max, part }) => [code, words.titles[code], max, part]),
      ]),
    ],
    [
      'members.csv',
      sheetFile([
        ['member', 'name', 'short_name', 'registered', 'pact_signed', 'disqualified', 'ring'],
        ...numbers.map((number, index) => [ids[index], words.unit(number), '', words.yes, words.yes, '', number]),
      ]),
    ],
    ['self-scores.csv', sheetFile(sheet)],
    ['appraisals.csv', sheetFile(sheet)],
    ['votes.csv', sheetFile([['contest', 'member', 'agree', 'disagree', 'blank']])],
  ]);
}

/** With a byte order mark, by which Excel knows that the text is UTF-8. */
function sheetFile(rows: Parameters<typeof printCsv>[0]): string {
  return `\ufeff${printCsv(rows)}`;
}
