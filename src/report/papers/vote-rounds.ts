import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { CandidateVotes, Result, Round } from '../../domain/result.ts';
import { shareText } from '../finding-words/figure-words.ts';
import type { Gap } from '../made-file.ts';
import { printShare } from '../number-words.ts';
import { countOfBase, demandsOf } from '../tables/vote-verdicts.ts';
import { tableWords } from '../tables/words.ts';
import { voteBaseWords } from '../vote-base-words.ts';
import { type BallotQuestion, ballotQuestions } from './ballot-questions.ts';
import { contestTitle } from './contest-title.ts';
import { namesOf } from './decision-remarks.ts';
import type { VoteRound, VoteRow } from './paper-data.ts';
import { shortDots, twoDigits } from './paper-words.ts';
import { voteOutcomes } from './vote-outcomes.ts';

const words = tableWords('vi');

/** The votes as papers print them, and what they leave to fill in. */
export interface PrintedVotes {
  readonly rounds: readonly VoteRound[];
  readonly gaps: readonly Gap[];
}

/** Every contest and round: those held with their figures, those still to be held as forms to fill in by hand. */
export function printedVotes(year: BlocYear, result: Result): PrintedVotes {
  const voted = (result.proposal?.rounds ?? []).filter(({ candidates }) => candidates.length > 0);
  const open = ballotQuestions(year, result).filter(({ isVotedOn }) => !isVotedOn);
  const lacksCounts = voted.some(({ issued, collected }) => issued === undefined || collected === undefined);
  return {
    rounds: [
      ...voted.map((round) => votedRound(year, result, round)),
      ...open.map((question) => openRound(year, question)),
    ].map((round, index) => ({ no: String(index + 1), ...round })),
    gaps: [...(open.length > 0 ? (['votes'] as const) : []), ...(lacksCounts ? (['counts'] as const) : [])],
  };
}

function votedRound(year: BlocYear, result: Result, round: Round): Omit<VoteRound, 'no'> {
  const demands = demandsOf(year.rules, round.contest);
  const bases = [...new Set(demands.map(({ threshold }) => threshold.base))];
  const [kind] = bases;
  // Awards that count against different numbers share no share.
  const base = kind === undefined || bases.length > 1 ? undefined : countOfBase(year, result, round, kind);
  const [demand] = demands;
  const bound = demand && { value: demand.threshold.share, strict: demand.threshold.strict };
  const outcomeOf = voteOutcomes(result, round);
  const row = ({ member, agree, disagree, blank }: CandidateVotes, index: number): VoteRow => ({
    no: String(index + 1),
    name: namesOf(year, [member]),
    agree: String(agree),
    disagree: disagree === undefined ? '' : String(disagree),
    blank: blank === undefined ? '' : String(blank),
    share: base === undefined || base === 0 ? '' : printShare(agree, base, 'vi', bound),
    of: base === undefined ? '' : `${agree}/${base}`,
    outcome: outcomeOf(member),
  });
  return {
    contest: contestTitle(year, round.contest, round.round),
    issued: count(round.issued),
    collected: count(round.collected),
    valid: count(round.valid),
    invalid: count(round.invalid),
    needed: neededText(year, round.contest),
    rows: round.candidates.toSorted((a, b) => b.agree - a.agree).map(row),
    remarks: round.held ? [] : [{ remark: words.quorumMissed }],
  };
}

/** A contest that is still to be held: the figures are dots. */
function openRound(year: BlocYear, question: BallotQuestion): Omit<VoteRound, 'no'> {
  return {
    contest: question.title,
    issued: count(question.issued),
    collected: shortDots,
    valid: shortDots,
    invalid: shortDots,
    needed: neededText(year, question.contest),
    rows: question.candidates.map((member: MemberId, index) => ({
      no: String(index + 1),
      name: namesOf(year, [member]),
      agree: '',
      disagree: '',
      blank: '',
      share: '',
      of: '',
      outcome: '',
    })),
    remarks: question.candidates.length > 0 ? [] : [{ remark: 'Không có đơn vị nào đủ điều kiện để đưa ra bỏ phiếu.' }],
  };
}

function neededText({ rules }: BlocYear, contest: string): string {
  const demands = demandsOf(rules, contest);
  return demands
    .map(({ threshold: { share, strict, base }, awards }) => {
      const asked = [shareText(share.text, 'vi'), strict, voteBaseWords(base).vi] as const;
      return demands.length === 1 ? words.needs(...asked) : words.needsOf(awards.join(', '), ...asked);
    })
    .join(' ');
}

function count(value: number | undefined): string {
  return value === undefined ? shortDots : twoDigits(value);
}
