import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { CandidateVotes, ProposalResult, Round } from '../../domain/result.ts';
import { shareText } from '../finding-words/figure-words.ts';
import type { Language } from '../language.ts';
import { printShare } from '../number-words.ts';
import { voteBaseWords } from '../vote-base-words.ts';
import { type Block, dropEmptyColumns, type TableCell } from './block.ts';
import { contestName, type Demand, demandsOf, type Verdict, verdictsIn } from './vote-verdicts.ts';
import { type TableWords, tableWords } from './words.ts';

/** The votes of the conference for people: for each round its papers, what was needed, and every candidate's figures. */
export function voteBlocks(
  year: BlocYear,
  proposal: ProposalResult,
  language: Language,
  isShown: (contest: string) => boolean = () => true,
): readonly Block[] {
  const shown = proposal.rounds.filter(({ contest }) => isShown(contest));
  if (shown.length === 0) return [];
  const words = tableWords(language);
  return [
    { kind: 'title', text: words.votesTitle },
    ...shown.flatMap((round) => {
      const demands = demandsOf(year.rules, round.contest);
      return roundBlocks(year, round, { language, words, demands, verdictOn: verdictsIn(year, proposal, round) });
    }),
  ];
}

interface RoundContext {
  readonly language: Language;
  readonly words: TableWords;
  /** What the awards (or seats) of this contest ask; several where they differ. */
  readonly demands: readonly Demand[];
  readonly verdictOn: (member: MemberId) => Verdict | undefined;
}

function roundBlocks(year: BlocYear, round: Round, context: RoundContext): readonly Block[] {
  const { words, language, demands } = context;
  const counts = (['issued', 'collected', 'valid', 'invalid'] as const).flatMap((count) => {
    const value = round[count];
    return value === undefined ? [] : [words.counts[count](value)];
  });
  const needs = demands.map(({ threshold: { share, strict, base }, awards }) => {
    const asked = [shareText(share.text, language), strict, voteBaseWords(base)[language]] as const;
    return demands.length === 1 ? words.needs(...asked) : words.needsOf(awards.join(', '), ...asked);
  });
  const outcome = round.held ? [] : [round.candidates.length > 0 ? words.quorumMissed : words.voteNotHeld];
  const papers = counts.length > 0 ? [words.ballots(counts.join(', '))] : [];
  const facts = [...papers, ...needs, ...outcome].join(' ');
  return [
    {
      kind: 'text',
      text: words.contest(contestName(year.rules, round.contest, language), round.round),
      tone: 'strong',
    },
    ...(facts === '' ? [] : [{ kind: 'text', text: facts } as const]),
    ...(round.candidates.length > 0 ? [candidateTable(year, round, context)] : []),
  ];
}

function candidateTable(year: BlocYear, round: Round, { language, words, demands, verdictOn }: RoundContext): Block {
  const names = new Map(year.members.map(({ id, name }) => [id, name]));
  const threshold = demands[0]?.threshold;
  const anyDisagrees = round.candidates.some(({ disagree = 0 }) => disagree > 0);
  const anyBlank = round.candidates.some(({ blank = 0 }) => blank > 0);
  const cells = (votes: CandidateVotes): readonly TableCell[] => {
    const verdict = verdictOn(votes.member);
    const base = verdict?.detail.base;
    const bound = threshold && { value: threshold.share, strict: threshold.strict };
    return [
      names.get(votes.member) ?? votes.member,
      String(votes.agree),
      anyDisagrees ? String(votes.disagree ?? '') : '',
      anyBlank ? String(votes.blank ?? '') : '',
      base === undefined || base === 0 ? '' : printShare(votes.agree, base, language, bound),
      verdict === undefined || verdict.met === null || !round.held
        ? ''
        : { text: verdict.met ? words.passed : words.failed, tone: verdict.met ? 'good' : 'error' },
    ];
  };
  const table = {
    columns: [
      { heading: words.member, align: 'left', wraps: true },
      { heading: words.agree, align: 'right' },
      { heading: words.disagree, align: 'right' },
      { heading: words.blank, align: 'right' },
      { heading: words.share, align: 'right' },
      { heading: words.outcome, align: 'left' },
    ] as const,
    rows: round.candidates.toSorted((a, b) => b.agree - a.agree).map(cells),
  };
  return { kind: 'table', table: dropEmptyColumns(table, (text) => text === '') };
}
