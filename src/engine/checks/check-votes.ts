import type { BlocYear } from '../../domain/bloc-year.ts';
import { closestOf } from '../../domain/closest.ts';
import type { DetailsOf, Diagnostic } from '../../domain/diagnostic.ts';
import type { Locator } from '../../domain/locator.ts';
import type { Round } from '../../domain/result.ts';
import type { ContestCounts, Paper, Tally } from '../../domain/votes.ts';
import type { BlocContext } from '../bloc-context.ts';
import { type Contest, chooseOf } from '../votes/collect-contests.ts';
import { findOverfull } from '../votes/count-papers.ts';

type Rows = readonly (Tally | Paper)[];

/** The arithmetic of ballots: what was issued, collected, counted and agreed to must fit (spec 3.6, "Votes"). */
export function checkVotes(context: BlocContext, contests: ReadonlyMap<string, Contest>): readonly Diagnostic[] {
  const { year } = context;
  return [
    ...checkCandidates(context, year.tallies, 'votes'),
    ...checkCandidates(context, year.papers, 'ballots'),
    ...checkCountsTwice(year.meeting?.contests ?? []),
    ...(year.meeting?.contests ?? []).flatMap((counts) => checkCounts(context, counts, contests)),
    ...[...contests.values()].flatMap(({ rounds }) => rounds.flatMap((round) => checkRound(context, round))),
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
  for (const row of rows) {
    const { contest, round, member } = row;
    if (member === undefined) continue;
    const at = { file, row: row.row, column: 'member' };
    if (!memberOf.has(member) && !told.has(`${contest} ${member}`)) {
      told.add(`${contest} ${member}`);
      const name = year.members.find(({ id }) => id === member)?.name;
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
  { contest, round, issued, collected, invalid, extraVoters, path }: ContestCounts,
  contests: ReadonlyMap<string, Contest>,
): readonly Diagnostic[] {
  const { year, members } = context;
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
  if (year.papers.some((paper) => paper.contest === contest && paper.round === round) && counted) {
    if (counted.collected !== undefined && counted.collected !== collected) {
      mismatch('collected-differs', 'collected', collected, counted.collected);
    }
    if (counted.invalid !== undefined && counted.invalid !== invalid) {
      mismatch('invalid-differs', 'invalid', invalid, counted.invalid, overfullPapers(context, contest, round));
    }
  }
  if (collected > 0 && counted?.candidates.length === 0 && !hasRows(year.papers, contest, round)) {
    const closest = closestOf(contest, contestsNotAnnounced(year));
    found.push({
      code: 'votes-missing',
      at: { file: 'bloc', path },
      details: { contest, round, collected, ...(closest === undefined ? {} : { closest }) },
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
  context: BlocContext,
  contest: string,
  round: number,
): Pick<DetailsOf['counts-mismatch'], 'overfull' | 'choose'> {
  const choose = chooseOf(context, contest);
  if (choose === undefined) return {};
  const papers = context.year.papers.filter((paper) => paper.contest === contest && paper.round === round);
  const overfull = findOverfull(papers, choose);
  return overfull.length === 0 ? {} : { overfull: overfull.slice(0, mostPapersNamed), choose };
}

const mostPapersNamed = 5;

function hasRows(rows: Rows, contest: string, round: number): boolean {
  return rows.some((row) => row.contest === contest && row.round === round);
}

/** No candidate has more votes than there are valid papers, nor do all together agree to more than may be chosen. */
function checkRound(
  context: BlocContext,
  { contest, round, valid, collected, candidates }: Round,
): readonly Diagnostic[] {
  const { year, members } = context;
  const stated = year.meeting?.contests.find((counts) => counts.contest === contest && counts.round === round);
  const voters = members.length + (stated?.extraVoters ?? 0);
  const found: Diagnostic[] = [];
  const fromPapers = hasRows(year.papers, contest, round);
  if (fromPapers && !stated && (collected ?? 0) > voters) {
    found.push({
      code: 'issued-above-members',
      at: placeOfRow(year.papers, 'ballots', contest, round),
      details: { contest, round, issued: collected ?? 0, members: members.length, extra: 0, fromPapers: true },
    });
  }
  // More invalid papers than were collected is told by itself: there is nothing to hold the votes against.
  if (fromPapers || (valid !== undefined && valid < 0)) return found;
  const allowed = valid ?? voters;
  const base = valid === undefined ? 'members' : 'valid';
  // A candidate listed twice is told by itself: the first row counts here.
  const once = [...new Map(candidates.toReversed().map((votes) => [votes.member, votes])).values()].toReversed();
  for (const { member, agree, disagree = 0, blank = 0 } of once) {
    const sum = agree + disagree + blank;
    if (sum <= allowed) continue;
    found.push({
      code: 'votes-sum',
      at: placeOfRow(year.tallies, 'votes', contest, round, member),
      details: { contest, round, member, sum, allowed, base },
    });
  }
  const choose = chooseOf(context, contest);
  const agreed = once.reduce((sum, { agree }) => sum + agree, 0);
  if (choose !== undefined && agreed > choose * allowed && found.length === 0) {
    found.push({
      code: 'votes-sum',
      at: placeOfRow(year.tallies, 'votes', contest, round),
      details: { contest, round, sum: agreed, allowed: choose * allowed, base },
    });
  }
  return found;
}

function placeOfRow(rows: Rows, file: 'votes' | 'ballots', contest: string, round: number, member?: string): Locator {
  const row = rows.find(
    (one) => one.contest === contest && one.round === round && (member === undefined || one.member === member),
  );
  return row ? { file, row: row.row } : { file };
}
