import type { BlocYear } from '../domain/bloc-year.ts';
import { currentMembers } from '../domain/current-members.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Indicator } from '../domain/scores.ts';
import type { BlocContext } from './bloc-context.ts';
import { viewLedger } from './ledger/ledger-view.ts';
import { buildRubric } from './rubric/rubric-tree.ts';
import { findCells } from './scoring/mark-cells.ts';

/** Makes a bloc year ready for the engine. Where the criteria form no tree (`hasTree` false) the rubric is empty. */
export function buildContext(
  year: BlocYear,
  hasTree: boolean,
  complain: (diagnostic: Diagnostic) => void,
): BlocContext {
  const members = currentMembers(year);
  const indexOf = new Map<string, number>(members.map(({ id }, index) => [id, index]));
  const rubric = buildRubric(hasTree ? year.criteria : []);
  return {
    year,
    rules: year.rules,
    members,
    memberOf: new Map(members.map((member) => [member.id, member])),
    indexOf,
    rubric,
    cells: {
      selfScores: findCells(year.selfScores, indexOf, rubric),
      appraisals: findCells(year.appraisals, indexOf, rubric),
    },
    ledger: viewLedger(year),
    indicators: groupIndicators(year.indicators, indexOf),
    complain,
  };
}

function groupIndicators(
  indicators: readonly Indicator[],
  current: ReadonlyMap<string, number>,
): ReadonlyMap<string, ReadonlyMap<string, Indicator>> {
  const byCriterion = new Map<string, Map<string, Indicator>>();
  for (const indicator of indicators) {
    if (!current.has(indicator.member)) continue;
    const rows = byCriterion.get(indicator.criterion);
    if (rows?.has(indicator.member) && isEmpty(indicator)) continue;
    if (rows) rows.set(indicator.member, indicator);
    else byCriterion.set(indicator.criterion, new Map([[indicator.member, indicator]]));
  }
  return byCriterion;
}

/** An empty row is not scored: it takes nothing from another row of the same member and criterion. */
function isEmpty({ actual, verified }: Indicator): boolean {
  return actual === undefined && verified === undefined;
}
