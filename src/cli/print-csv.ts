import type { Goal } from '../domain/result.ts';
import { printCsv } from '../report/result-csv.ts';
import { resultHeadings, resultRows } from '../report/result-table.ts';
import type { ResultPrinter } from './result-printer.ts';
import type { Session } from './session.ts';

/** The command's table as the file in out/ has it; of several bloc years with the season and bloc before each row. */
export function printCsvResults(
  goal: Exclude<Goal, 'check'>,
  blocYears: number,
  { host: { stdout }, language }: Session,
): ResultPrinter {
  const isOne = blocYears === 1;
  // The rows of leadership.csv have a season of their own: the one that the seats are for.
  const seasonHeading = goal === 'rotate' ? 'from_season' : 'season';
  const headings = isOne ? resultHeadings[goal] : [seasonHeading, 'bloc', ...resultHeadings[goal]];
  return {
    start: () => stdout.write(printCsv([headings])),
    render: ({ loaded, result }) => {
      const { year } = loaded;
      if (!year || result.status === 'invalid') return undefined;
      const rows = resultRows(year, result, goal, language);
      if (rows.length === 0) return undefined;
      return printCsv(isOne ? rows : rows.map((row) => [year.season, year.bloc, ...row]));
    },
    print: (text) => stdout.write(String(text)),
  };
}
