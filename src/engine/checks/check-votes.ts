import type { BlocYear } from '../../domain/bloc-year.ts';
import type { DetailsOf, Diagnostic } from '../../domain/diagnostic.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Locator } from '../../domain/locator.ts';
import type { Round } from '../../domain/result.ts';
import { Spellings } from '../../domain/spellings.ts';
import type { ContestCounts, Paper, Tally } from '../../domain/votes.ts';
import type { BlocContext } from '../bloc-context.ts';
import { type Contest, chooseOf } from '../votes/collect-contests.ts';
import { findOverfull } from '../votes/count-papers.ts';

type Rows = readonly (Tally | Paper)[];

interface RoundName {
  readonly contest: string;
  readonly round: number;
}

/** What was handed in and announced, by contest and round. */
interface Cast {
  readonly tallies: ReadonlyMap<string, readonly Tally[]>;
  readonly papers: ReadonlyMap<string, readonly Paper[]>;
  readonly counts: ReadonlyMap<string, ContestCounts>;
  /** Contests that have votes, but no counts. */
  readonly notAnnounced: Spellings;
}

/** The arithmetic of ballots: what was issued, collected, counted and agreed to must fit (spec 3.6, "Votes"). */
export function checkVotes(context: BlocContext, contests: ReadonlyMap<string, Contest>): readonly Diagnostic[] {
  const { year } = context;
  const cast: Cast = {
    tallies: groupBy(year.tallies, roundKey),
    papers: groupBy(year.papers, roundKey),
    counts: new Map((year.meeting?.contests ?? []).toReversed().map((counts) => [roundKey(counts), counts])),
    notAnnounced: new Spellings(contestsNotAnnounced(year)),
  };
  return [
    ...checkCandidates(context, year.tallies, 'votes'),
    ...checkCandidates(context, year.papers, 'ballots'),
    ...checkCountsTwice(year.meeting?.contests ?? []),
    ...(year.meeting?.contests ?? []).flatMap((counts) => checkCounts(context, cast, counts, contests)),
    ...[...contests.values()].flatMap(({ rounds }) => rounds.flatMap((round) => checkRound(context, cast, round))),
  ];
}

/** A candidate is a current member, once in a round (on a paper: once on each). */
function checkCandidates(
  { year, memberOf }: BlocContext,
  rows: Rows,
  file: 'votes' | 'ballots',
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const firstAt = new Map<string, number>();
  const told = new Set<string>();
  const nameOf = new Map<string, string>(year.members.toReversed().map(({ id, name }) => [id, name]));
  for (const row of rows) {
    const { contest, round, member } = row;
    if (member === undefined) continue;
    const at = { file, row: row.row, column: 'member' };
    if (!memberOf.has(member) && !told.has(`${contest} ${member}`)) {
      told.add(`${contest} ${member}`);
      const name = nameOf.get(member);
      found.push({
        code: 'candidate-not-member',
        at,
        details: { contest, member, ...(name === undefined ? {} : { name }) },
      });
    }
    const key = JSON.stringify([contest, round, 'ballot' in row ? row.ballot : '', member]);
    const first = firstAt.get(key);
    if (first === undefined) firstAt.set(key, row.row);
    else {
      found.push({
        code: 'duplicate',
        at,
        details: { what: 'candidate', value: `${contest}: ${member}` },
        related: { file, row: first },
      });
    }
  }
  return found;
}

/** The counts of a round stand once. */
function checkCountsTwice(counts: readonly ContestCounts[]): readonly Diagnostic[] {
  const first = new Map<string, ContestCounts>();
  return counts.flatMap((one): Diagnostic[] => {
    const { contest, round, path } = one;
    const key = `${contest} ${round}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, one);
      return [];
    }
    return [
      {
        code: 'duplicate',
        at: { file: 'bloc', path: [...path, 'contest'] },
        details: { what: 'counts', value: round === 1 ? contest : `${contest} (${round})` },
        related: { file: 'bloc', path: other.path },
      },
    ];
  });
}

/** What bloc.yaml states of a round: issued ≥ collected ≥ invalid, issued to no more than may vote, and as the papers say. */
function checkCounts(
  context: BlocContext,
  cast: Cast,
  { contest, round, issued, collected, invalid, extraVoters, path }: ContestCounts,
  contests: ReadonlyMap<string, Contest>,
): readonly Diagnostic[] {
  const { members } = context;
  const papers = cast.papers.get(roundKey({ contest, round }));
  const found: Diagnostic[] = [];
  const mismatch = (
    problem: DetailsOf['counts-mismatch']['problem'],
    key: string,
    stated: number,
    other: number,
    more: Pick<DetailsOf['counts-mismatch'], 'overfull' | 'choose'> = {},
  ): void => {
    found.push({
      code: 'counts-mismatch',
      at: { file: 'bloc', path: [...path, key] },
      details: { contest, round, problem, stated, other, ...more },
    });
  };
  if (issued > members.length + extraVoters) {
    found.push({
      code: 'issued-above-members',
      at: { file: 'bloc', path: [...path, 'issued'] },
      details: { contest, round, issued, members: members.length, extra: extraVoters },
    });
  }
  if (collected > issued) mismatch('collected-above-issued', 'collected', collected, issued);
  if (invalid > collected) mismatch('invalid-above-collected', 'invalid', invalid, collected);
  const counted = contests.get(contest)?.rounds.find((one) => one.round === round);
  if (papers && counted) {
    if (counted.collected !== undefined && counted.collected !== collected) {
      mismatch('collected-differs', 'collected', collected, counted.collected);
    }
    if (counted.invalid !== undefined && counted.invalid !== invalid) {
      mismatch(
        'invalid-differs',
        'invalid',
        invalid,
        counted.invalid,
        overfullPapers(papers, chooseOf(context, contest)),
      );
    }
  }
  if (collected > 0 && counted?.candidates.length === 0 && !papers) {
    found.push({
      code: 'votes-missing',
      at: { file: 'bloc', path },
      details: { contest, round, collected, ...cast.notAnnounced.hint(contest) },
    });
  }
  return found;
}

/** Contests that have votes, but no counts in bloc.yaml: one of them may be meant by counts without votes. */
function contestsNotAnnounced({ tallies, papers, meeting }: BlocYear): readonly string[] {
  const announced = new Set(meeting?.contests.map(({ contest }) => contest));
  return [...new Set([...tallies, ...papers].map(({ contest }) => contest))].filter((one) => !announced.has(one));
}

/** Papers that are invalid for agreeing to more than may be chosen, for those who count to look at. */
function overfullPapers(
  papers: readonly Paper[],
  choose: number | undefined,
): Pick<DetailsOf['counts-mismatch'], 'overfull' | 'choose'> {
  if (choose === undefined) return {};
  const overfull = findOverfull(papers, choose);
  return overfull.length === 0 ? {} : { overfull: overfull.slice(0, mostPapersNamed), choose };
}

const mostPapersNamed = 5;

function roundKey({ contest, round }: RoundName): string {
  return `${contest} ${round}`;
}

/** No candidate has more votes than there are valid papers, nor do all together agree to more than may be chosen. */
function checkRound(
  context: BlocContext,
  cast: Cast,
  { contest, round, valid, collected, candidates }: Round,
): readonly Diagnostic[] {
  const { members } = context;
  const key = roundKey({ contest, round });
  const stated = cast.counts.get(key);
  const papers = cast.papers.get(key);
  const voters = members.length + (stated?.extraVoters ?? 0);
  const found: Diagnostic[] = [];
  if (papers && !stated && (collected ?? 0) > voters) {
    found.push({
      code: 'issued-above-members',
      at: placeOfRow('ballots', papers),
      details: { contest, round, issued: collected ?? 0, members: members.length, extra: 0, fromPapers: true },
    });
  }
  // More invalid papers than were collected is told by itself: there is nothing to hold the votes against.
  if (papers || (valid !== undefined && valid < 0)) return found;
  const tallies = cast.tallies.get(key) ?? [];
  const allowed = valid ?? voters;
  const base = valid === undefined ? 'members' : 'valid';
  // A candidate listed twice is told by itself: the first row counts here.
  const once = [...new Map(candidates.toReversed().map((votes) => [votes.member, votes])).values()].toReversed();
  for (const { member, agree, disagree = 0, blank = 0 } of once) {
    const sum = agree + disagree + blank;
    if (sum <= allowed) continue;
    found.push({
      code: 'votes-sum',
      at: placeOfRow('votes', tallies, member),
      details: { contest, round, member, sum, allowed, base },
    });
  }
  const choose = chooseOf(context, contest);
  const agreed = once.reduce((sum, { agree }) => sum + agree, 0);
  if (choose !== undefined && agreed > choose * allowed && found.length === 0) {
    found.push({
      code: 'votes-sum',
      at: placeOfRow('votes', tallies),
      details: { contest, round, sum: agreed, allowed: choose * allowed, base },
    });
  }
  return found;
}

function placeOfRow(file: 'votes' | 'ballots', rows: Rows, member?: string): Locator {
  const row = member === undefined ? rows[0] : rows.find((one) => one.member === member);
  return row ? { file, row: row.row } : { file };
}
