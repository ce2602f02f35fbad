import type { BlocYear } from '../domain/bloc-year.ts';
import type { Goal, Result } from '../domain/result.ts';
import type { Language } from './language.ts';
import { printCsv } from './result-csv.ts';
import { printScoresCsv } from './result-csv-scores.ts';
import { resultHeadings, resultRows } from './result-table.ts';

export interface ResultFile {
  readonly name: string;
  readonly text: string;
}

/** Files are records of the bloc: their reasons are in its language, whoever makes them. */
export const languageOfFiles: Language = 'vi';

const tableOf: Readonly<Record<Exclude<Goal, 'check'>, string>> = {
  score: 'ranking.csv',
  propose: 'proposal.csv',
  rotate: 'leadership.csv',
};

/** Everything that is ever written for a bloc year (spec 2, "What is written"). */
export const allResultFiles: readonly string[] = ['scores.csv', ...Object.values(tableOf), 'result.json'];

/** The tables that a command writes for one bloc year; result.json comes besides. */
export function tableFiles(year: BlocYear, result: Result, goal: Exclude<Goal, 'check'>): readonly ResultFile[] {
  const table = printCsv([resultHeadings[goal], ...resultRows(year, result, goal, languageOfFiles)]);
  return [
    ...(goal === 'score' && result.score ? [{ name: 'scores.csv', text: printScoresCsv(year, result.score) }] : []),
    { name: tableOf[goal], text: table },
  ];
}
