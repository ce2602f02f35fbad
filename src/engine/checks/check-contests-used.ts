import type { BlocYear } from '../../domain/bloc-year.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Locator } from '../../domain/locator.ts';
import { Spellings } from '../../domain/spellings.ts';
import type { Paper, Tally } from '../../domain/votes.ts';
import type { AwardOutcome } from '../awards/decide-award.ts';
import type { BlocContext } from '../bloc-context.ts';
import type { Contest } from '../votes/collect-contests.ts';
import { contestsUsed } from './check-names.ts';

/** Votes that no rule asks: often a contest misspelt. */
export function checkContestsUsed(context: BlocContext, contests: ReadonlyMap<string, Contest>): readonly Diagnostic[] {
  const used = contestsUsed(context.rules);
  // Votes of a contest that was announced under a name much like it.
  const awaited = [...contests.values()].filter(({ lastOf }) => lastOf.size === 0).map(({ contest }) => contest);
  const spellings = new Spellings([...used, ...awaited]);
  const placeOf = findPlaces(context.year);
  return [...contests.keys()]
    .filter((contest) => !used.has(contest))
    .map((contest) => ({
      code: 'contest-unknown',
      at: placeOf(contest),
      details: { contest, ...spellings.hint(contest) },
    }));
}

/** On the ballot but outside the pool, as it is before the vote, of every award of that contest. */
export function checkVoteEligible(
  context: BlocContext,
  contests: ReadonlyMap<string, Contest>,
  awards: readonly AwardOutcome[],
): readonly Diagnostic[] {
  const placeOf = findPlaces(context.year);
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
        at: placeOf(contest, member),
        details: { contest, member },
      }));
  });
}

/** Where a contest, or a member in it, is named first: by a tally, by a paper, by the counts of the meeting. */
function findPlaces(year: BlocYear): (contest: string, member?: string) => Locator {
  let places: ReadonlyMap<string, Locator> | undefined;
  return (contest, member) => {
    places ??= placesOf(year);
    return places.get(member === undefined ? contest : `${contest} ${member}`) ?? { file: 'bloc' };
  };
}

function placesOf({ tallies, papers, meeting }: BlocYear): ReadonlyMap<string, Locator> {
  const places = new Map<string, Locator>();
  const put = (key: string, place: Locator): void => {
    if (!places.has(key)) places.set(key, place);
  };
  const putRow = (file: 'votes' | 'ballots', { contest, member, row }: Tally | Paper): void => {
    put(contest, { file, row, column: 'contest' });
    put(`${contest} ${member}`, { file, row, column: 'member' });
  };
  for (const tally of tallies) putRow('votes', tally);
  for (const paper of papers) putRow('ballots', paper);
  for (const { contest, path } of meeting?.contests ?? []) put(contest, { file: 'bloc', path: [...path, 'contest'] });
  return places;
}
