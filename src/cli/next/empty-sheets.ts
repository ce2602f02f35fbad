import type { BlocYear } from '../../domain/bloc-year.ts';
import type { NextMember } from '../../domain/next-member.ts';
import type { Criterion } from '../../domain/rubric.ts';
import { printCsv } from '../../report/result-csv.ts';

type Row = Parameters<typeof printCsv>[0][number];

/** Sheets of the next season without a figure in them: file name → text. Those that this season had, or the rubric asks. */
export function emptySheets(year: BlocYear, members: readonly NextMember[]): ReadonlyMap<string, string> {
  const ids = members.map(({ id }) => id);
  const parents = new Set(year.criteria.map(({ code, parent }) => parent ?? dottedParent(code, year.criteria)));
  const leaves = year.criteria.filter(({ code }) => !parents.has(code));
  const isIndicated = leaves.filter(({ formula }) => formula !== undefined && kindOf(year, formula) !== 'held');
  const isMarked = leaves.some(({ formula }) => formula === undefined);
  const marks = sheetFile([
    ['criterion', 'title', 'max', ...ids],
    ...year.criteria
      .filter(({ formula }) => formula === undefined)
      .map(({ code, title, max }): Row => [code, title, max, ...ids.map(() => '')]),
  ]);
  const needsSelf = isMarked && year.rules.scoring.final !== 'appraised';
  const needsAppraisal = isMarked && (year.appraisals !== undefined || year.rules.scoring.final === 'appraised');
  return new Map([
    ...(needsSelf ? [['self-scores.csv', marks] as const] : []),
    ...(needsAppraisal ? [['appraisals.csv', appraisalSheet(year) ?? marks] as const] : []),
    ...(isIndicated.length > 0 ? [['indicators.csv', indicatorSheet(isIndicated, ids)] as const] : []),
    ['votes.csv', sheetFile([['contest', 'member', 'agree', 'disagree', 'blank']])],
  ]);
}

/** By the dots in its code, where there is such a criterion (spec 2, criteria.csv). */
function dottedParent(code: string, criteria: readonly Criterion[]): string | undefined {
  const end = code.lastIndexOf('.');
  const parent = end < 0 ? undefined : code.slice(0, end);
  return criteria.some((one) => one.code === parent) ? parent : undefined;
}

function kindOf({ rules }: BlocYear, formula: string): string | undefined {
  return rules.formulas.get(formula)?.kind;
}

/** Several scorers or stages need rows of their own; one alone fills a wide sheet. */
function appraisalSheet({ appraisals }: BlocYear): string | undefined {
  const isOfSeveral = appraisals?.entries.some(({ scorer, stage }) => scorer !== '' || stage > 1);
  return isOfSeveral ? sheetFile([['member', 'criterion', 'scorer', 'stage', 'points', 'reason']]) : undefined;
}

/** Targets are planned anew. */
function indicatorSheet(leaves: readonly Criterion[], ids: readonly string[]): string {
  const rows = leaves.flatMap(({ code }) => ids.map((id): Row => [id, code, '', '', '']));
  return sheetFile([['member', 'criterion', 'target', 'actual', 'verified'], ...rows]);
}

/** With a byte order mark, by which Excel knows that the text is UTF-8. */
function sheetFile(rows: readonly Row[]): string {
  return `\ufeff${printCsv(rows)}`;
}
