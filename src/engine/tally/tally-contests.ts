import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { CandidateTally, ContestTally } from '../../domain/contest-tally.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { ProblemList } from '../../domain/problem-list.ts';
import type { Rules, Threshold } from '../../domain/rules.ts';
import type { BlocContext } from '../bloc-context.ts';
import { buildContext } from '../build-context.ts';
import { checkContestsUsed } from '../checks/check-contests-used.ts';
import { checkCountsRecorded } from '../checks/check-counts-recorded.ts';
import { checkPresent, checkSteps } from '../checks/check-meeting.ts';
import { checkMemberDates } from '../checks/check-members.ts';
import { checkVotes } from '../checks/check-votes.ts';
import { type Contest, collectContests } from '../votes/collect-contests.ts';
import { judgeVote } from '../votes/judge-vote.ts';

/**
 * Counts every contest of a folder: papers and tallies reconciled, thresholds, rounds, and who is through. Points are not
 * asked for: a committee is elected without any.
 */
export function tallyContests(year: BlocYear): {
  readonly contests: readonly ContestTally[];
  readonly found: readonly Diagnostic[];
} {
  const problems = new ProblemList();
  const context = buildContext(year, false, problems.add);
  const contests = collectContests(context);
  const announced = [...year.rules.voting.contests].filter(
    ([, { seats, threshold }]) => seats !== undefined || threshold,
  );
  const found = [
    ...checkMemberDates(year.members),
    ...checkSteps(year.meeting),
    ...checkPresent(year.meeting, context.members.length),
    ...checkVotes(context, contests),
    ...checkCountsRecorded(context, contests),
    ...checkContestsUsed(context, contests),
  ];
  for (const one of found) problems.add(one);
  const all = new Set([...contests.keys(), ...announced.map(([contest]) => contest)]);
  return { contests: [...all].map((contest) => tallyOne(context, contests, contest)), found: problems.all };
}

function tallyOne(context: BlocContext, contests: ReadonlyMap<string, Contest>, id: string): ContestTally {
  const { rules } = context;
  const contest = contests.get(id);
  const settings = rules.voting.contests.get(id);
  const seats = seatsOf(rules, id);
  const threshold = thresholdOf(rules, id);
  const facts = {
    contest: id,
    ...(settings?.name === undefined ? {} : { name: settings.name }),
    ...(seats === undefined ? {} : { seats }),
    ...(threshold ? { threshold } : {}),
    rounds: contest?.rounds ?? [],
  };
  if (!contest?.held) {
    return { ...facts, held: false, notHeld: contest?.notHeld ?? 'no-votes', candidates: [], vacant: seats ?? 0 };
  }
  const judged = candidatesOf(context, contests, contest, threshold);
  return { ...facts, held: true, ...fillSeats(judged, contest, seats) };
}

/** As the rules set it up; else one head, as many deputies as there are seats, or as many as a paper may agree to. */
function seatsOf({ voting, leadership }: Rules, contest: string): number | undefined {
  const settings = voting.contests.get(contest);
  if (settings?.seats !== undefined) return settings.seats;
  if (contest === 'head') return 1;
  return contest === 'deputy' ? leadership?.deputies : settings?.choose;
}

/** As the rules set it up; else as the awards or seats of the contest ask: of several, the strictest is not known. */
function thresholdOf({ voting, awards, leadership }: Rules, contest: string): Threshold | undefined {
  const own = voting.contests.get(contest)?.threshold;
  if (own) return own;
  if (contest === 'head' || contest === 'deputy') return leadership?.election.threshold;
  return awards.find(({ vote }) => vote?.contest === contest && vote.threshold)?.vote?.threshold;
}

function candidatesOf(
  context: BlocContext,
  contests: ReadonlyMap<string, Contest>,
  contest: Contest,
  threshold: Threshold | undefined,
): readonly Omit<CandidateTally, 'through'>[] {
  const rule = { contest: contest.contest, ...(threshold ? { threshold } : {}) };
  const inOrder = [...contest.placeOf].sort((a, b) => a[1] - b[1] || byFile(context, a[0], b[0]));
  return inOrder.flatMap(([member]) => {
    const last = contest.lastOf.get(member);
    if (!last) return [];
    const { met, detail } = judgeVote(context, rule, contests, member);
    const { base, needed, short } = detail.kind === 'vote' ? detail : {};
    const { agree, disagree, blank } = last.votes;
    return [
      {
        member: member as MemberId,
        round: last.round.round,
        agree,
        ...(disagree === undefined ? {} : { disagree }),
        ...(blank === undefined ? {} : { blank }),
        ...(base === undefined ? {} : { base }),
        ...(needed === undefined ? {} : { needed }),
        ...(short === undefined ? {} : { short }),
        passed: met,
      },
    ];
  });
}

function byFile({ indexOf }: BlocContext, a: string, b: string): number {
  return (indexOf.get(a) ?? 0) - (indexOf.get(b) ?? 0);
}

/** Those who pass take the seats in the order of votes; equals that straddle the last seat are not parted. */
function fillSeats(
  judged: readonly Omit<CandidateTally, 'through'>[],
  { placeOf }: Contest,
  seats: number | undefined,
): Pick<ContestTally, 'candidates' | 'undecided' | 'vacant'> {
  const passed = judged.filter(({ passed: met }) => met === true);
  if (seats === undefined) {
    return { candidates: judged.map((one) => ({ ...one, through: one.passed })), vacant: 0 };
  }
  const cutoff = passed[seats - 1];
  const next = passed[seats];
  const isTied = cutoff && next && placeOf.get(cutoff.member) === placeOf.get(next.member);
  const equals = isTied ? passed.filter(({ member }) => placeOf.get(member) === placeOf.get(cutoff.member)) : [];
  const open = new Set(equals.map(({ member }) => member));
  const elected = new Set(
    passed
      .slice(0, seats)
      .map(({ member }) => member)
      .filter((member) => !open.has(member)),
  );
  return {
    candidates: judged.map((one) => ({ ...one, through: open.has(one.member) ? null : elected.has(one.member) })),
    ...(isTied ? { undecided: { members: [...open], places: seats - elected.size } } : {}),
    vacant: Math.max(0, seats - passed.length),
  };
}

/** Whether something of a contest is still to be decided. */
export function isOpen({ held, undecided, vacant }: ContestTally): boolean {
  return !held || undecided !== undefined || vacant > 0;
}
