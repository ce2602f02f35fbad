import type { BlocYear } from '../../domain/bloc-year.ts';
import { buildContext } from '../build-context.ts';
import { type Decision, type DecisionInput, decideFrom } from '../decide-bloc-year.ts';
import { scoreMembers } from '../ranking/score-members.ts';
import type { ScoredMember } from '../ranking/scored-member.ts';
import { sortRulings, unitsOf } from '../rulings/sort-rulings.ts';
import { scoreLeaves } from '../scoring/score-leaves.ts';
import { collectContests } from '../votes/collect-contests.ts';

/** A valid bloc year made ready for an audit: what it was decided from, and the decision. */
export interface AuditInput {
  readonly input: DecisionInput;
  readonly scored: ReadonlyMap<string, ScoredMember>;
  readonly decision: Decision;
  /** Seasons, this one included, in which a unit without any award is named. */
  readonly within: number;
}

/** Only for a bloc year that `runBlocYear` found valid: what is wrong with it is not told again. */
export function prepareAudit(year: BlocYear, within: number): AuditInput {
  const context = buildContext(year, true, () => {});
  const rulings = sortRulings(
    year.rulings.filter((ruling) => unitsOf(ruling).every((unit) => context.memberOf.has(unit))),
  );
  const input: DecisionInput = {
    context,
    leafScores: scoreLeaves(context, rulings.score),
    contests: collectContests(context),
    rulings,
    extent: year.rules.leadership ? 'seats' : 'awards',
    years: 1,
  };
  const scored = scoreMembers(context, input.leafScores, rulings.exclude);
  return { input, scored, decision: decideFrom(input, scored), within };
}
