import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import { currentMembers } from '../../domain/current-members.ts';
import type { Result } from '../../domain/result.ts';
import { candidatesBefore } from './contest-candidates.ts';
import { contestTitle } from './contest-title.ts';

/** One question that is put to the vote: a contest in one round. */
export interface BallotQuestion {
  readonly contest: string;
  readonly round: number;
  /** The award's or seat's name, with the round where it is not the first. */
  readonly title: string;
  /** In the order of members.csv, which favours nobody. */
  readonly candidates: readonly MemberId[];
  /** Papers that are issued, where bloc.yaml states it. */
  readonly issued?: number;
  /** Voters: member units and those besides them. */
  readonly voters: number;
  /** The most candidates that a paper may agree to. */
  readonly choose?: number;
  /** Votes of it are there. */
  readonly isVotedOn: boolean;
  /** No points say who is in the running: all current members are candidates. */
  readonly isUnfiltered: boolean;
}

/** Every question that the rules put to the vote or that bloc.yaml announces, round by round. */
export function ballotQuestions(year: BlocYear, result: Result): readonly BallotQuestion[] {
  const ofAwards = year.rules.awards.flatMap(({ vote }) => (vote ? [vote.contest] : []));
  const announced = year.meeting?.contests ?? [];
  const voted = result.proposal?.rounds ?? [];
  const contests = [...new Set([...ofAwards, ...seatContests(year), ...announced.map(({ contest }) => contest)])];
  return contests.flatMap((contest) => {
    const rounds = [...announced, ...voted].filter((one) => one.contest === contest).map(({ round }) => round);
    return [...new Set([1, ...rounds])].sort((a, b) => a - b).map((round) => questionOf(year, result, contest, round));
  });
}

/** Seats that are filled by a vote, unless a ruling fills them. */
function seatContests({ rules: { leadership }, rulings }: BlocYear): readonly string[] {
  if (!leadership) return [];
  const ruled = (seat: string) => rulings.filter((one) => one.ruling === 'seat' && one.seat === seat).length;
  return [
    ...(leadership.method === 'election' && ruled('head') === 0 ? ['head'] : []),
    ...(leadership.deputyMethod === 'election' && leadership.deputies > ruled('deputy') ? ['deputy'] : []),
  ];
}

function questionOf(year: BlocYear, result: Result, contest: string, round: number): BallotQuestion {
  const { rules, meeting } = year;
  const counts = meeting?.contests.find((one) => one.contest === contest && one.round === round);
  const voted = result.proposal?.rounds.find((one) => one.contest === contest && one.round === round);
  const isVotedOn = voted !== undefined && voted.candidates.length > 0;
  const members = currentMembers(year);
  const listed = isVotedOn
    ? new Set<MemberId>(voted.candidates.map(({ member }) => member))
    : candidatesBefore(year, result, contest, round);
  const choose = rules.voting.contests.get(contest)?.choose ?? seatsOf(year, contest);
  return {
    contest,
    round,
    title: contestTitle(year, contest, round),
    candidates: members.map(({ id }) => id).filter((id) => listed === undefined || listed.has(id)),
    // Counts of nothing are written down before there is anything to count.
    ...(counts && counts.issued > 0 ? { issued: counts.issued } : {}),
    voters: members.length + (counts?.extraVoters ?? 0),
    ...(choose === undefined ? {} : { choose }),
    isVotedOn,
    isUnfiltered: listed === undefined,
  };
}

function seatsOf({ rules: { leadership } }: BlocYear, contest: string): number | undefined {
  if (contest === 'head') return 1;
  return contest === 'deputy' ? leadership?.deputies : undefined;
}
