import type { BlocYear } from '../domain/bloc-year.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { ProblemList } from '../domain/problem-list.ts';
import type { Goal, Result, Status } from '../domain/result.ts';
import type { Ruling } from '../domain/ruling.ts';
import { isError } from '../domain/severity.ts';
import type { BlocContext } from './bloc-context.ts';
import { brokenFiles, followsFrom } from './broken-files.ts';
import { buildContext } from './build-context.ts';
import { checkFiles, checkForGoal, checkGroundwork } from './check-bloc-year.ts';
import { checkVoteEligible } from './checks/check-contests-used.ts';
import { type Decision, type DecisionInput, decideBlocYear, type Extent } from './decide-bloc-year.ts';
import { findMissingFacts } from './gates/find-missing-facts.ts';
import { checkLock, lockOutcome } from './lock/judge-lock.ts';
import { assembleStandings } from './ranking/assemble-standings.ts';
import { scoreMembers } from './ranking/score-members.ts';
import { checkAwardRulings, checkGrants } from './rulings/check-award-rulings.ts';
import { sortRulings, unitsOf } from './rulings/sort-rulings.ts';
import { weighRulings } from './rulings/weigh-rulings.ts';
import { type LeafScores, scoreLeaves } from './scoring/score-leaves.ts';
import { collectContests } from './votes/collect-contests.ts';

export interface RunOptions {
  /** Seasons of leadership in all (`rotate --years`); 1 by default. */
  readonly years?: number;
}

/**
 * Runs one bloc year as far as the goal asks: a pure function from what was read to a result with its reasons. Every
 * problem found is among the diagnostics; with an error the result is `invalid` and nothing is decided (spec 3).
 */
export function runBlocYear(year: BlocYear, goal: Goal, { years = 1 }: RunOptions = {}): Result {
  const problems = new ProblemList();
  const groundwork = checkGroundwork(year);
  groundwork.found.forEach(problems.add);
  checkLock(year).forEach(problems.add);
  const context = buildContext(year, groundwork.hasTree, problems.add);
  const contests = collectContests(context);
  const inForce = year.rulings.filter((ruling) => unitsOf(ruling).every((unit) => context.memberOf.has(unit)));
  const rulings = sortRulings(inForce);
  checkFiles(context, contests, groundwork).forEach(problems.add);
  checkForGoal(context, contests, goal).forEach(problems.add);
  const leafScores = groundwork.canScore ? scoreLeaves(context, rulings.score) : undefined;
  if (leafScores) checkStandings(context, leafScores, goal).forEach(problems.add);
  const found = problems.all;
  const broken = brokenFiles(year, found);
  const told = broken.size === 0 ? found : found.filter((one) => !followsFrom(one, broken, year.withoutRows));
  if (!leafScores || broken.size > 0 || told.some(bars)) return invalid(told);
  const input = { context, leafScores, contests, rulings, extent: extentOf(goal, year), years };
  return decideAndJudge(input, inForce, goal, found);
}

/** Errors bar deciding; but that seats have no rules says nothing of the awards, whose problems are told besides. */
function bars(diagnostic: Diagnostic): boolean {
  return isError(diagnostic) && diagnostic.code !== 'leadership-missing';
}

function extentOf(goal: Goal, { rules }: BlocYear): Extent {
  if (goal === 'score') return 'ranking';
  return goal === 'propose' || !rules.leadership ? 'awards' : 'seats';
}

/** Members with nothing applicable, and (but for `score`) facts that gates and conditions ask and nobody recorded. */
function checkStandings(context: BlocContext, leafScores: LeafScores, goal: Goal): readonly Diagnostic[] {
  const scored = scoreMembers(context, leafScores, []);
  const unscored = context.members.filter(({ id }) => !scored.has(id));
  return [
    ...unscored.map(
      ({ id, row }): Diagnostic => ({
        code: 'nothing-applicable',
        at: { file: 'members', row },
        details: { member: id },
      }),
    ),
    ...(goal === 'score' ? [] : findMissingFacts(context, scored)),
  ];
}

function decideAndJudge(input: DecisionInput, inForce: readonly Ruling[], goal: Goal, found: Diagnostic[]): Result {
  const { context, contests, rulings } = input;
  const decision = decideBlocYear(input);
  const excess = checkGrants(decision.awards);
  // With more grants than places nothing that follows from the awards can be told.
  if (excess.length > 0) return invalid([...found, ...excess]);
  const weighing = inForce.length === 0 ? { effects: [], idle: [] } : weighRulings(input, decision, inForce);
  const mismatches = checkAwardRulings(decision.awards, rulings.award);
  const mismatched = new Set(mismatches.map(rulingOf));
  found.push(
    ...checkVoteEligible(context, contests, decision.awards),
    ...mismatches,
    ...weighing.idle.filter((one) => !mismatched.has(rulingOf(one))),
  );
  if (found.some(isError)) return invalid(found);
  const lock = lockOutcome(context.year);
  const locked = lock ? { lock } : {};
  if (goal === 'check') return { status: 'decided', diagnostics: found, rulings: [], ...locked };
  return {
    status: statusOf(decision, goal),
    diagnostics: found,
    score: { standings: assembleStandings(context, decision.scored, decision.placings) },
    ...(goal === 'score'
      ? {}
      : {
          proposal: {
            rounds: [...contests.values()].flatMap(({ rounds }) => rounds),
            awards: decision.awards.map((outcome) => outcome.decision),
          },
        }),
    ...(decision.leadership ? { leadership: decision.leadership } : {}),
    rulings: weighing.effects,
    ...locked,
  };
}

/** The position of the ruling that a problem is about: one that does not fit is not told to be idle as well. */
function rulingOf({ at }: Diagnostic): string | number | undefined {
  return 'path' in at ? at.path[0] : undefined;
}

/** Of what the command fills (spec 3.8). */
function statusOf({ awards, leadership }: Decision, goal: Goal): Status {
  if (goal === 'rotate') {
    const seats = [leadership?.seats ?? [], ...(leadership?.later ?? []).map((season) => season.seats)].flat();
    return seats.some(({ status }) => status === 'undecided') ? 'undecided' : 'decided';
  }
  const isOpen = awards.some(({ decision }) => decision.provisional || decision.undecided.length > 0);
  return isOpen ? 'undecided' : 'decided';
}

function invalid(diagnostics: readonly Diagnostic[]): Result {
  return { status: 'invalid', diagnostics, rulings: [] };
}
