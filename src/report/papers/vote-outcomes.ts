import type { MemberId } from '../../domain/bloc-year.ts';
import type { Result, Round } from '../../domain/result.ts';
import { tableWords } from '../tables/words.ts';

const words = tableWords('vi');

/** What a round came to for each candidate: passed or not, elected or not, or that it was voted on again. */
export function voteOutcomes(result: Result, round: Round): (member: MemberId) => string {
  if (!round.held) return () => '';
  const later = (result.proposal?.rounds ?? []).filter(
    (one) => one.contest === round.contest && one.round > round.round,
  );
  const outcomeOf =
    round.contest === 'head' || round.contest === 'deputy'
      ? seatOutcomes(round.contest, result)
      : awardOutcomes(round.contest, result);
  return (member) => {
    const again = later.find(({ candidates }) => candidates.some((one) => one.member === member));
    return again ? `bỏ phiếu lại ở vòng ${again.round}` : outcomeOf(member);
  };
}

/** As the awards of this contest judged it; where they ask different shares and it differs, award by award. */
function awardOutcomes(contest: string, { proposal }: Result): (member: MemberId) => string {
  const judged = (proposal?.awards ?? []).flatMap(({ award, findings }) =>
    award.vote?.contest === contest && award.vote.threshold ? [{ award, findings }] : [],
  );
  return (member) => {
    const verdicts = judged.flatMap(({ award, findings }) => {
      const own = findings.find((entry) => entry.member === member)?.findings;
      const met = own?.find(({ kind }) => kind === 'vote')?.met;
      return met === true || met === false ? [{ award, met }] : [];
    });
    const [first] = verdicts;
    if (!first) return '';
    if (verdicts.every(({ met }) => met === first.met)) return verdict(first.met);
    return verdicts.map(({ award, met }) => `${verdict(met)} (${award.name})`).join('; ');
  };
}

function verdict(met: boolean): string {
  return met ? words.passed : words.failed;
}

/** Whom the ballot seated; nobody else was elected once no seat of it is open. */
function seatOutcomes(seat: 'head' | 'deputy', { leadership }: Result): (member: MemberId) => string {
  const seats = (leadership?.seats ?? []).filter((one) => one.seat === seat);
  const elected = new Set(seats.flatMap(({ member, method }) => (method === 'election' ? (member ?? []) : [])));
  const isOver = elected.size > 0 && seats.every(({ status }) => status === 'decided');
  return (member) => (elected.has(member) ? 'trúng cử' : isOver ? 'không trúng cử' : '');
}
