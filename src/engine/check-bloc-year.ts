import type { BlocYear } from '../domain/bloc-year.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Goal } from '../domain/result.ts';
import { isError } from '../domain/severity.ts';
import type { BlocContext } from './bloc-context.ts';
import { checkContestsUsed } from './checks/check-contests-used.ts';
import { checkContradictions } from './checks/check-contradictions.ts';
import { checkCountsRecorded } from './checks/check-counts-recorded.ts';
import { checkParents, checkRows } from './checks/check-criteria.ts';
import { checkIndicators } from './checks/check-indicators.ts';
import {
  checkLedgerAnswers,
  checkLedgerPresent,
  checkLedgerRows,
  questionsOfAwards,
  questionsOfFormulas,
} from './checks/check-ledger.ts';
import { checkPresent, checkSteps } from './checks/check-meeting.ts';
import { checkMemberDates, checkMentionedMembers, checkRing } from './checks/check-members.ts';
import { checkNames } from './checks/check-names.ts';
import { checkRegistered } from './checks/check-registered.ts';
import { checkAppraisals, checkSelfScores } from './checks/check-sheets.ts';
import { checkVotes } from './checks/check-votes.ts';
import { checkGroups, checkScale, checkSectionSums } from './checks/check-worth.ts';
import { checkLeadershipLedger, checkSeatRulings, checkSuccessors } from './leadership/complain-of-seats.ts';
import { checkRulings } from './rulings/check-rulings.ts';
import type { Contest } from './votes/collect-contests.ts';

/** What the rubric and the rules say by themselves, and how far the rest can be checked on that ground. */
export interface Groundwork {
  readonly found: readonly Diagnostic[];
  /** The criteria form a tree. */
  readonly hasTree: boolean;
  /** Leaves have a max and formulas that exist: points can be worked out. */
  readonly canScore: boolean;
}

export function checkGroundwork(year: BlocYear): Groundwork {
  const parents = checkParents(year.criteria);
  const hasTree = parents.length === 0;
  // In a circle nobody knows what is a section.
  const isCircular = parents.some(({ code }) => code === 'parent-cycle');
  const rows = checkRows(year.criteria, year.rules, year.withoutRows).filter(
    ({ code }) => !isCircular || code !== 'leaf-only',
  );
  return {
    found: [...parents, ...rows, ...checkContradictions(year.rules), ...checkNames(year)],
    hasTree,
    canScore: hasTree && !rows.some(isError),
  };
}

/** Everything that can be said of the files before anything is worked out from them. */
export function checkFiles(
  context: BlocContext,
  contests: ReadonlyMap<string, Contest>,
  { hasTree, canScore }: Groundwork,
): readonly Diagnostic[] {
  const { year, rules, members, memberOf } = context;
  return [
    ...checkMemberDates(year.members),
    ...checkRing(year.members),
    ...checkMentionedMembers(year, new Set(memberOf.keys())),
    ...checkSteps(year.meeting),
    ...checkPresent(year.meeting, members.length),
    ...checkVotes(context, contests),
    ...checkLedgerRows(year.awardLedger ?? [], context.ledger.lineage),
    ...checkGroups(year.criteria, year.members),
    ...(hasTree ? checkSheets(context) : []),
    ...(canScore
      ? [...checkSectionSums(context.rubric), ...checkScale(rules.scoring.scale, members, context.rubric)]
      : []),
  ];
}

function checkSheets(context: BlocContext): readonly Diagnostic[] {
  const { year, memberOf } = context;
  const inForce = year.rulings.filter((ruling) => !('member' in ruling) || memberOf.has(ruling.member));
  return [
    ...checkSelfScores(context),
    ...checkAppraisals(context),
    ...checkIndicators(context),
    ...checkRulings(context, inForce),
  ];
}

/** What the goal asks of ledgers, counts and seats, beyond the files' own sense (spec 3.6, end). */
export function checkForGoal(
  context: BlocContext,
  contests: ReadonlyMap<string, Contest>,
  goal: Goal,
): readonly Diagnostic[] {
  const { year, rules } = context;
  const proposes = goal !== 'score';
  const rotates = goal === 'rotate' || goal === 'check';
  const questions = [...questionsOfFormulas(context), ...(proposes ? questionsOfAwards(rules) : [])];
  return [
    ...checkLedgerPresent(context, questions),
    ...checkLedgerAnswers(context, questions),
    ...(proposes
      ? [
          ...checkCountsRecorded(context, contests),
          ...checkContestsUsed(context, contests),
          ...checkRegistered(context),
        ]
      : []),
    ...(rotates ? checkSeats(year, context) : []),
    ...(goal === 'rotate' && !rules.leadership
      ? [{ code: 'leadership-missing' as const, at: { file: 'rules' as const }, details: {} }]
      : []),
  ];
}

function checkSeats(year: BlocYear, context: BlocContext): readonly Diagnostic[] {
  const { rules, memberOf } = context;
  const rulings = year.rulings
    .filter((ruling) => ruling.ruling === 'seat')
    .filter(({ member }) => memberOf.has(member));
  return [
    ...checkLeadershipLedger(year),
    ...checkSuccessors(context),
    ...(rules.leadership ? checkSeatRulings(rules.leadership, rulings) : []),
  ];
}
