import type { BlocYear } from '../../domain/bloc-year.ts';
import type { ProposalResult, Result, Round } from '../../domain/result.ts';
import { shareText } from '../finding-words/figure-words.ts';
import type { Language } from '../language.ts';
import { printShare } from '../number-words.ts';
import { contestName, countOfBase, demandsOf, verdictsIn } from '../tables/vote-verdicts.ts';
import { tableWords } from '../tables/words.ts';
import { voteBaseWords } from '../vote-base-words.ts';
import type { BookCell, BookSheet } from '../workbook/workbook.ts';
import { countCell, emptyCell, figureCell, looks, textCell, widthFor } from './book-cells.ts';
import { tableSheet } from './table-sheet.ts';
import { workbookWords } from './workbook-words.ts';

/** Every contest and round with its papers, and each candidate's votes: their share, of what, and the outcome. */
export function votesSheet(year: BlocYear, result: Result, language: Language): BookSheet {
  const words = workbookWords(language);
  const own = tableWords(language);
  const { proposal } = result;
  const rounds = proposal?.rounds ?? [];
  const names = year.members.map(({ name }) => name);
  return tableSheet({
    name: words.votes,
    titles: [words.votesTitle, words.of(year.name, year.season)],
    columns: [
      {
        heading: words.contest,
        width: widthFor(
          rounds.map(({ contest }) => contestName(year.rules, contest, language)),
          24,
          44,
        ),
      },
      { heading: words.round, width: 7 },
      { heading: words.issued, width: 9 },
      { heading: words.collected, width: 9 },
      { heading: words.valid, width: 9 },
      { heading: words.invalid, width: 9 },
      { heading: own.member, width: widthFor(names, 22, 40) },
      { heading: own.agree, width: 9 },
      { heading: own.disagree, width: 9 },
      { heading: own.blank, width: 9 },
      { heading: words.base, width: 10 },
      { heading: words.percent, width: 10 },
      { heading: words.needed, width: 22 },
      { heading: own.outcome, width: 16 },
    ],
    rows: proposal ? rounds.flatMap((round) => roundRows(year, result, proposal, round, language)) : [],
    remarks: rounds.length === 0 ? [words.noVotes] : [],
  });
}

function roundRows(
  year: BlocYear,
  result: Result,
  proposal: ProposalResult,
  round: Round,
  language: Language,
): readonly (readonly BookCell[])[] {
  const own = tableWords(language);
  const head = [
    textCell(contestName(year.rules, round.contest, language)),
    countCell(round.round),
    countCell(round.issued),
    countCell(round.collected),
    countCell(round.valid),
    countCell(round.invalid),
  ];
  const demands = demandsOf(year.rules, round.contest);
  const needed = demands
    .map(({ threshold: { share, strict, base }, awards }) => {
      const asked = [shareText(share.text, language), strict, voteBaseWords(base)[language]] as const;
      return demands.length === 1 ? own.needs(...asked) : own.needsOf(awards.join(', '), ...asked);
    })
    .join(' ');
  const state = round.held ? '' : round.candidates.length > 0 ? own.quorumMissed : own.voteNotHeld;
  if (round.candidates.length === 0) {
    return [[...head, ...Array.from({ length: 6 }, () => emptyCell()), textCell(needed), textCell(state)]];
  }
  const [demand] = demands;
  const usual = demand ? countOfBase(year, result, round, demand.threshold.base) : undefined;
  const verdictOn = verdictsIn(year, proposal, round);
  const names = new Map<string, string>(year.members.map(({ id, name }) => [id, name]));
  return round.candidates
    .toSorted((a, b) => b.agree - a.agree)
    .map(({ member, agree, disagree, blank }): readonly BookCell[] => {
      const verdict = verdictOn(member);
      const base = verdict?.detail.base ?? usual;
      const bound = demand && { value: demand.threshold.share, strict: demand.threshold.strict };
      const percent = base ? printShare(agree, base, 'en', bound).replace('%', '') : undefined;
      const outcome = verdict?.met === true ? own.passed : verdict?.met === false ? own.failed : '';
      return [
        ...head,
        textCell(names.get(member) ?? member),
        countCell(agree),
        countCell(disagree),
        countCell(blank),
        textCell(base === undefined ? '' : `${agree}/${base}`, looks.center),
        percent === undefined ? emptyCell() : figureCell(percent),
        textCell(needed),
        textCell(state === '' ? outcome : state),
      ];
    });
}
