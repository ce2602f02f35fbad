import { showPoints } from '../../../src/domain/points.ts';
import { problemsOf } from '../read-problems.ts';
import { standingsOf } from '../read-scores.ts';
import type { RulesInput } from '../rules-builder.ts';

export type FormulaInput = NonNullable<RulesInput['formulas']>[string];

export interface MarkInput {
  readonly formula: FormulaInput;
  /** A member's cells in one row each: `'a 98 target=100 | b 90 target=100'`; the criterion is left out. */
  readonly values: string;
  /** 10 by default. */
  readonly max?: string;
  readonly scoring?: RulesInput['scoring'];
}

/** One leaf with a formula, and the members that have a row. */
function yearOf({ formula, values, max = '10', scoring = {} }: MarkInput) {
  const rows = values.split('|').map((row) => row.trim().split(' '));
  return {
    members: rows.map(([member = '']) => member),
    criteria: `I:${max}/formula=f`,
    indicators: rows.map(([member, ...cells]) => [member, 'I', ...cells].join(' ')).join(' | '),
    rules: { formulas: { f: formula }, scoring: { decimals: 4, ...scoring } },
  };
}

/** Final points of all members in file order: `10 6.5 0`. */
export function marksOf(input: MarkInput): string {
  const year = yearOf(input);
  const standings = standingsOf(year);
  return year.members
    .map((id) => showPoints(standings.find(({ member }) => member.id === id)?.total ?? (0n as never)))
    .join(' ');
}

export function problemsOfMarks(input: MarkInput): readonly string[] {
  return problemsOf(yearOf(input), 'score');
}
