import { closestOf } from '../../domain/closest.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Locator } from '../../domain/locator.ts';
import type { AwardOutcome } from '../awards/decide-award.ts';
import type { BlocContext } from '../bloc-context.ts';
import type { Contest } from '../votes/collect-contests.ts';
import { contestsUsed } from './check-names.ts';

/** Votes that no rule asks: often a contest misspelt. */
export function checkContestsUsed(context: BlocContext, contests: ReadonlyMap<string, Contest>): readonly Diagnostic[] {
  const used = contestsUsed(context.rules);
  // Votes of a contest that was announced under a name much like it.
  const awaited = [...contests.values()].filter(({ lastOf }) => lastOf.size === 0).map(({ contest }) => contest);
  return [...contests.keys()]
    .filter((contest) => !used.has(contest))
    .map((contest) => {
      const closest = closestOf(
        contest,
        [...new Set([...used, ...awaited])].filter((one) => one !== contest),
      );
      return {
        code: 'contest-unknown',
        at: placeOf(context, contest),
        details: { contest, ...(closest === undefined ? {} : { closest }) },
      };
    });
}

/** On the ballot but outside the pool, as it is before the vote, of every award of that contest. */
export function checkVoteEligible(
  context: BlocContext,
  contests: ReadonlyMap<string, Contest>,
  awards: readonly AwardOutcome[],
): readonly Diagnostic[] {
  return [...contests.values()].flatMap(({ contest, lastOf }): Diagnostic[] => {
    const asking = awards.filter(({ award }) => award.vote?.contest === contest);
    if (asking.length === 0) return [];
    const eligible = new Set<string>(
      asking.flatMap(({ candidacies }) =>
        candidacies.filter((one) => one.inPoolBeforeVote).map(({ member }) => member.id),
      ),
    );
    return [...lastOf.keys()]
      .filter((member) => !eligible.has(member))
      .map((member) => ({
        code: 'vote-ineligible',
        at: placeOf(context, contest, member),
        details: { contest, member },
      }));
  });
}

function placeOf({ year }: BlocContext, contest: string, member?: string): Locator {
  const matches = (row: { readonly contest: string; readonly member?: string }): boolean =>
    row.contest === contest && (member === undefined || row.member === member);
  const tally = year.tallies.find(matches);
  if (tally) return { file: 'votes', row: tally.row, column: member === undefined ? 'contest' : 'member' };
  const paper = year.papers.find(matches);
  if (paper) return { file: 'ballots', row: paper.row, column: member === undefined ? 'contest' : 'member' };
  const counts = year.meeting?.contests.find((one) => one.contest === contest);
  return counts ? { file: 'bloc', path: [...counts.path, 'contest'] } : { file: 'bloc' };
}
