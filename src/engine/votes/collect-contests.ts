import type { MemberId } from '../../domain/bloc-year.ts';
import { compareFractions, fraction } from '../../domain/fraction.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { CandidateVotes, Round } from '../../domain/result.ts';
import type { ContestCounts, Paper, Tally } from '../../domain/votes.ts';
import type { BlocContext } from '../bloc-context.ts';
import { countPapers } from './count-papers.ts';
import { orderOfVotes } from './order-of-votes.ts';

/** One question of the ballot with its rounds, whether it was held, and what it says of each candidate. */
export interface Contest {
  readonly contest: string;
  readonly rounds: readonly Round[];
  readonly held: boolean;
  readonly notHeld?: 'no-votes' | 'quorum';
  /** Place by votes (spec 3.6, "Order of votes"), equal for equals; lower is better. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** The figures of the last round that lists the candidate. */
  readonly lastOf: ReadonlyMap<string, { readonly votes: CandidateVotes; readonly round: Round }>;
}

/** All contests that have rows or are announced, in order of first appearance: counts, tallies, papers. */
export function collectContests(context: BlocContext): ReadonlyMap<string, Contest> {
  const { year } = context;
  const quorumMissed = missesQuorum(context);
  const counts = year.meeting?.contests ?? [];
  const ids = new Set([...counts, ...year.tallies, ...year.papers].map(({ contest }) => contest));
  const tallies = groupBy(year.tallies, contestOf);
  const papers = groupBy(year.papers, contestOf);
  const announced = groupBy(counts, contestOf);
  const contests = new Map<string, Contest>();
  for (const contest of ids) {
    const rounds = collectRounds(
      contest,
      tallies.get(contest) ?? [],
      papers.get(contest) ?? [],
      announced.get(contest) ?? [],
      chooseOf(context, contest),
      quorumMissed,
    );
    const withRows = rounds.filter(({ candidates, collected }) => candidates.length > 0 || (collected ?? 0) > 0);
    const hasRows = tallies.has(contest) || papers.has(contest);
    const held = hasRows && !quorumMissed;
    contests.set(contest, {
      contest,
      rounds,
      held,
      ...(held ? {} : { notHeld: hasRows ? ('quorum' as const) : ('no-votes' as const) }),
      placeOf: orderOfVotes(withRows),
      lastOf: new Map(
        withRows.flatMap((round) => round.candidates.map((votes) => [votes.member, { votes, round }] as const)),
      ),
    });
  }
  return contests;
}

const contestOf = ({ contest }: { readonly contest: string }) => contest;

/** The most candidates that one paper may agree to: as the rules set it, else one head, as many deputies as seats. */
export function chooseOf({ rules }: BlocContext, contest: string): number | undefined {
  const stated = rules.voting.contests.get(contest)?.choose;
  if (stated !== undefined) return stated;
  if (contest === 'head') return 1;
  if (contest === 'deputy') return rules.leadership?.deputies;
  return undefined;
}

function missesQuorum({ year, rules, members }: BlocContext): boolean {
  const quorum = rules.voting.quorum;
  const present = year.meeting?.present;
  if (!quorum || present === undefined || members.length === 0) return false;
  return compareFractions(fraction(BigInt(present), BigInt(members.length)), quorum) < 0;
}

function collectRounds(
  contest: string,
  tallies: readonly Tally[],
  papers: readonly Paper[],
  counts: readonly ContestCounts[],
  choose: number | undefined,
  quorumMissed: boolean,
): readonly Round[] {
  const numbers = new Set([...tallies, ...papers, ...counts].map(({ round }) => round));
  return [...numbers]
    .sort((a, b) => a - b)
    .map((round): Round => {
      const stated = counts.find((count) => count.round === round);
      const rows = tallies.filter((tally) => tally.round === round);
      const own = papers.filter((paper) => paper.round === round);
      const counted = own.length > 0 ? countPapers(own, choose) : undefined;
      const collected = counted?.collected ?? stated?.collected;
      const invalid = counted?.invalid ?? stated?.invalid;
      const held = (rows.length > 0 || own.length > 0) && !quorumMissed;
      return {
        contest,
        round,
        held,
        ...(stated ? { issued: stated.issued } : {}),
        ...(collected === undefined ? {} : { collected }),
        ...(invalid === undefined ? {} : { invalid }),
        ...(collected === undefined || invalid === undefined ? {} : { valid: collected - invalid }),
        candidates:
          counted?.candidates ??
          rows.map(({ member, agree, disagree, blank }) => ({
            member: member as MemberId,
            agree,
            ...(disagree === undefined ? {} : { disagree }),
            ...(blank === undefined ? {} : { blank }),
          })),
      };
    });
}
