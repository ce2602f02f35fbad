import type { BlocYear } from '../../domain/bloc-year.ts';
import type { CandidateVotes, Result, Round } from '../../domain/result.ts';
import type { Rules } from '../../domain/rules.ts';
import { shareText } from '../finding-words/figure-words.ts';
import type { Language } from '../language.ts';
import { printShare } from '../number-words.ts';
import { countOfBase, type Demand, demandsOf } from '../tables/vote-verdicts.ts';
import { tableWords } from '../tables/words.ts';
import { voteBaseWords } from '../vote-base-words.ts';
import type { BookCell, BookSheet } from '../workbook/workbook.ts';
import { countCell, emptyCell, figureCell, looks, textCell, widthFor } from './book-cells.ts';
import { contestSubject } from './contest-subject.ts';
import { tableSheet, titlesOf } from './table-sheet.ts';
import { voteOutcome } from './vote-outcome.ts';
import { workbookWords } from './workbook-words.ts';

/** Every contest and round with its papers, and each candidate's votes: their share, of what, and the outcome. */
export function votesSheet(year: BlocYear, result: Result, language: Language): BookSheet {
  const words = workbookWords(language);
  const own = tableWords(language);
  const { rules, members } = year;
  const rounds = result.proposal ? roundsOf(rules, result.proposal.rounds) : [];
  const names = [
    ...members.map(({ name }) => name),
    ...rounds.map(({ contest }) => contestSubject(rules, contest, language)),
  ];
  const missing = result.proposal ? words.noContests : words.votesOpen;
  return tableSheet({
    name: words.votes,
    titles: titlesOf(year, words.votesTitle, language),
    columns: [
      { heading: words.contest, width: widthFor(names, 28, 44) },
      { heading: words.round, width: 7 },
      { heading: words.issued, width: 9 },
      { heading: words.collected, width: 9 },
      { heading: words.valid, width: 9 },
      { heading: words.invalid, width: 9 },
      { heading: own.agree, width: 10 },
      { heading: own.disagree, width: 10 },
      { heading: own.blank, width: 10 },
      { heading: words.votesOf, width: 13 },
      { heading: words.base, width: 26 },
      { heading: words.percent, width: 10, isAligned: true },
      { heading: words.needed, width: 28 },
      { heading: own.outcome, width: 18 },
    ],
    rows: rounds.flatMap((round) => roundRows(year, result, round, language)),
    remarks: rounds.length === 0 ? [missing] : [],
    frozenColumns: 1,
  });
}

/** All that was voted on or announced, then what the rules put to the vote besides. */
export function roundsOf(rules: Rules, rounds: readonly Round[]): readonly Round[] {
  const { awards, leadership } = rules;
  const asked = [
    ...awards.flatMap(({ vote }) => (vote ? [vote.contest] : [])),
    ...(leadership?.method === 'election' ? ['head'] : []),
    ...(leadership?.deputyMethod === 'election' && leadership.deputies > 0 ? ['deputy'] : []),
  ];
  const open = new Set(asked.filter((contest) => !rounds.some((one) => one.contest === contest)));
  return [...rounds, ...[...open].map((contest): Round => ({ contest, round: 1, held: false, candidates: [] }))];
}

/** The round with its papers, then its candidates, those with most votes first. */
function roundRows(year: BlocYear, result: Result, round: Round, language: Language): readonly (readonly BookCell[])[] {
  const own = tableWords(language);
  const demands = demandsOf(year.rules, round.contest);
  const state = round.held ? '' : round.candidates.length > 0 ? own.quorumMissed : own.voteNotHeld;
  const head: readonly BookCell[] = [
    textCell(contestSubject(year.rules, round.contest, language), looks.section),
    countCell(round.round, looks.sectionCenter),
    countCell(round.issued, looks.sectionCenter),
    countCell(round.collected, looks.sectionCenter),
    countCell(round.valid, looks.sectionCenter),
    countCell(round.invalid, looks.sectionCenter),
    ...Array.from({ length: 6 }, () => emptyCell(looks.section)),
    textCell(demands.map((demand) => neededText(demand, demands.length, language)).join(' '), looks.section),
    textCell(state, looks.section),
  ];
  const asked: readonly (Demand | undefined)[] = demands.length === 0 ? [undefined] : demands;
  const candidates = round.candidates.toSorted((a, b) => b.agree - a.agree);
  return [
    head,
    ...candidates.flatMap((votes) =>
      asked.map((demand) => candidateCells(year, result, round, votes, demand, demands.length, language)),
    ),
  ];
}

/** One candidate's votes; where awards ask different shares, it has a line for each. */
function candidateCells(
  year: BlocYear,
  result: Result,
  round: Round,
  { member, agree, disagree, blank }: CandidateVotes,
  demand: Demand | undefined,
  demands: number,
  language: Language,
): readonly BookCell[] {
  const outcome = voteOutcome(result, round, demand, member, language);
  const threshold = demand?.threshold;
  const base = outcome.base ?? (threshold && countOfBase(year, result, round, threshold.base));
  const bound = threshold && { value: threshold.share, strict: threshold.strict };
  const ofBase = base === undefined || base === 0 ? undefined : base;
  return [
    textCell(year.members.find(({ id }) => id === member)?.name ?? member, { ...looks.text, align: 'left', indent: 1 }),
    countCell(round.round),
    ...Array.from({ length: 4 }, () => emptyCell()),
    countCell(agree),
    countCell(disagree),
    countCell(blank),
    textCell(ofBase === undefined ? '' : `${agree}/${ofBase}`, looks.center),
    textCell(threshold && ofBase !== undefined ? voteBaseWords(threshold.base)[language] : ''),
    ofBase === undefined ? emptyCell() : figureCell(printShare(agree, ofBase, 'en', bound).replace('%', '')),
    textCell(demand && demands > 1 ? neededText(demand, demands, language) : ''),
    textCell(outcome.text, looks.center),
  ];
}

function neededText(
  { threshold: { share, strict, base }, awards }: Demand,
  demands: number,
  language: Language,
): string {
  const words = tableWords(language);
  const asked = [shareText(share.text, language), strict, voteBaseWords(base)[language]] as const;
  return demands === 1 ? words.needs(...asked) : words.needsOf(awards.join(', '), ...asked);
}
