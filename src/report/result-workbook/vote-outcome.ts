import type { MemberId } from '../../domain/bloc-year.ts';
import type { FindingDetail, Result, Round } from '../../domain/result.ts';
import type { Language } from '../language.ts';
import type { Demand } from '../tables/vote-verdicts.ts';
import { tableWords } from '../tables/words.ts';
import { workbookWords } from './workbook-words.ts';

/** What a candidate's votes in one round came to. */
export interface VoteOutcome {
  readonly text: string;
  /** What its share was taken of; absent where the engine did not judge by these votes. */
  readonly base?: number;
}

/** `demand`: what awards of the contest ask, where they do not all ask the same; absent where nothing is asked. */
export function voteOutcome(
  result: Result,
  round: Round,
  demand: Demand | undefined,
  member: MemberId,
  language: Language,
): VoteOutcome {
  if (!round.held) return { text: '' };
  const again = (result.proposal?.rounds ?? []).find(
    (one) =>
      one.contest === round.contest &&
      one.round > round.round &&
      one.candidates.some((candidate) => candidate.member === member),
  );
  if (again) return { text: workbookWords(language).votedAgain(again.round) };
  if (round.contest === 'head' || round.contest === 'deputy') {
    return { text: seatOutcome(result, round.contest, member, language) };
  }
  return awardOutcome(result, round.contest, demand, member, language);
}

type VoteDetail = Extract<FindingDetail, { readonly kind: 'vote' }>;

function awardOutcome(
  { proposal }: Result,
  contest: string,
  demand: Demand | undefined,
  member: MemberId,
  language: Language,
): VoteOutcome {
  const words = tableWords(language);
  for (const { award, findings } of proposal?.awards ?? []) {
    if (award.vote?.contest !== contest || (demand && !demand.awards.includes(award.name))) continue;
    const own = findings.find((entry) => entry.member === member)?.findings ?? [];
    for (const { detail, met } of own) {
      if (!isVote(detail) || met === null) continue;
      return { text: met ? words.passed : words.failed, ...(detail.base === undefined ? {} : { base: detail.base }) };
    }
  }
  return { text: '' };
}

function isVote(detail: FindingDetail): detail is VoteDetail {
  return detail.kind === 'vote';
}

/** Whom the ballot seated; nobody else was elected once no seat of it is open. */
function seatOutcome({ leadership }: Result, seat: string, member: MemberId, language: Language): string {
  const words = workbookWords(language);
  const seats = (leadership?.seats ?? []).filter((one) => one.seat === seat);
  const elected = seats.filter(({ method }) => method === 'election').map((one) => one.member);
  if (elected.includes(member)) return words.elected;
  return elected.length > 0 && seats.every(({ status }) => status === 'decided') ? words.notElected : '';
}
