import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { FindingDetail, ProposalResult, Result, Round } from '../../domain/result.ts';
import type { Rules, Threshold, VoteBase } from '../../domain/rules.ts';
import type { Language } from '../language.ts';
import { seatName } from '../seat-words.ts';

type VoteDetail = Extract<FindingDetail, { readonly kind: 'vote' }>;

/** What awards (or seats) of one contest ask. */
export interface Demand {
  readonly threshold: Threshold;
  /** Names of the awards that ask it; none for a seat. */
  readonly awards: readonly string[];
}

/** How a candidate's votes were judged. */
export interface Verdict {
  readonly detail: VoteDetail;
  readonly met: boolean | null;
}

/** Finds how the votes of a round were judged: only those of a candidate's last round, where the contest has one demand. */
export function verdictsIn(
  { rules }: Pick<BlocYear, 'rules'>,
  { rounds, awards }: ProposalResult,
  { contest, round }: Pick<Round, 'contest' | 'round'>,
): (member: MemberId) => Verdict | undefined {
  if (demandsOf(rules, contest).length !== 1) return () => undefined;
  const judged = awards.flatMap(({ findings }) =>
    findings.flatMap(({ member, findings: reasons }) =>
      reasons.flatMap(({ detail, met }) =>
        detail.kind === 'vote' && detail.contest === contest ? [{ member, detail, met }] : [],
      ),
    ),
  );
  const later = rounds.filter((one) => one.contest === contest && one.round > round);
  const isFinal = (member: MemberId) =>
    !later.some(({ candidates }) => candidates.some((candidate) => candidate.member === member));
  return (member) => (isFinal(member) ? judged.find((one) => one.member === member) : undefined);
}

export function demandsOf({ awards, leadership }: Rules, contest: string): readonly Demand[] {
  const isSeat = contest === 'head' || contest === 'deputy';
  const all = isSeat
    ? [{ threshold: leadership?.election.threshold, awards: [] }]
    : awards.flatMap(({ name, vote }) =>
        vote?.contest === contest ? [{ threshold: vote.threshold, awards: [name] }] : [],
      );
  const distinct = new Map<string, Demand>();
  for (const { threshold, awards: names } of all) {
    if (!threshold) continue;
    const key = `${threshold.share.text} ${threshold.base} ${threshold.strict}`;
    distinct.set(key, { threshold, awards: [...(distinct.get(key)?.awards ?? []), ...names] });
  }
  return [...distinct.values()];
}

/** The award that a contest is named for, the seat, or its code. */
export function contestName({ awards }: Rules, contest: string, language: Language): string {
  const award = awards.find(({ code }) => code === contest);
  if (award) return award.name;
  if (contest !== 'head' && contest !== 'deputy') return contest;
  const seat = seatName(contest, 1, language);
  return seat.charAt(0).toUpperCase() + seat.slice(1);
}

/** How many a share of the votes is taken of; nothing where it is not recorded. */
export function countOfBase(
  { meeting }: Pick<BlocYear, 'meeting'>,
  { score }: Pick<Result, 'score'>,
  round: Round,
  base: VoteBase,
): number | undefined {
  switch (base) {
    case 'members':
      return score?.standings.length;
    case 'present':
      return meeting?.present;
    default:
      return round[base];
  }
}
