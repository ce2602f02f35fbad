import type { BlocYear } from '../domain/bloc-year.ts';
import { currentMembers } from '../domain/current-members.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { checkGroundwork } from './check-bloc-year.ts';
import { checkMemberDates, checkRing } from './checks/check-members.ts';
import { checkGroups, checkScale, checkSectionSums } from './checks/check-worth.ts';
import { buildRubric } from './rubric/rubric-tree.ts';

/**
 * What is wrong with the ground that a year stands on: members, rubric and rules. Score sheets need no more of a bloc
 * year: scores, votes, rulings and ledgers are still to come.
 */
export function checkBasis(year: BlocYear): readonly Diagnostic[] {
  const { found, canScore } = checkGroundwork(year);
  const rubric = canScore ? buildRubric(year.criteria) : undefined;
  return [
    ...found,
    ...checkMemberDates(year.members),
    ...checkRing(year.members),
    ...checkGroups(year.criteria, year.members),
    ...(rubric
      ? [...checkSectionSums(rubric), ...checkScale(year.rules.scoring.scale, currentMembers(year), rubric)]
      : []),
  ];
}
