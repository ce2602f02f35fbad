import type { BlocYear, MemberId } from '../domain/bloc-year.ts';
import type { Points } from '../domain/points.ts';
import type { AwardDecision, OpenPlaces, Result, VacantPlaces, Winner } from '../domain/result.ts';
import type { AwardRule } from '../domain/rules.ts';
import type { Language } from './language.ts';
import { type TableWords, tableWords } from './tables/words.ts';

export type PlaceStatus = 'proposed' | 'provisional' | 'undecided' | 'vacant';

/** One line of a proposal: an award given, a vacant place, or a member of an undecided set. */
export interface ProposalRow {
  readonly award: AwardRule;
  readonly member?: MemberId;
  readonly name?: string;
  /** A sub-unit that a ruling names. */
  readonly for?: string;
  readonly rank?: number;
  readonly total?: Points;
  readonly agree?: number;
  /** The base that the votes are counted against. */
  readonly of?: number;
  readonly status: PlaceStatus;
  readonly reason: string;
}

/** The rows of a proposal (spec 2, proposal.csv): for each award its winners, the undecided, the vacant places. */
export function proposalRows(year: BlocYear, result: Result, language: Language): readonly ProposalRow[] {
  const words = tableWords(language);
  const names = new Map(year.members.map(({ id, name }) => [id, name]));
  const standings = new Map(result.score?.standings.map((standing) => [standing.member.id, standing]));
  const about = (member: MemberId) => {
    const standing = standings.get(member);
    return {
      member,
      name: names.get(member) ?? member,
      ...(standing && { rank: standing.rank, total: standing.total }),
    };
  };
  return (result.proposal?.awards ?? []).flatMap((decision): ProposalRow[] => [
    ...decision.winners.map((winner) => ({
      ...about(winner.member),
      award: decision.award,
      ...(winner.for !== undefined && { for: winner.for }),
      ...(winner.agree !== undefined && { agree: winner.agree }),
      ...(winner.base !== undefined && { of: winner.base }),
      status: decision.provisional && !winner.granted ? ('provisional' as const) : ('proposed' as const),
      reason: winnerReason(decision, winner, result, words),
    })),
    ...decision.undecided.flatMap((open) =>
      open.members.map((member) => ({
        ...about(member),
        ...votesOf(decision, member),
        award: decision.award,
        status: 'undecided' as const,
        reason: openReason(decision, open, words),
      })),
    ),
    ...decision.vacancies.flatMap((vacancy) => {
      const reason = vacantReason(decision, vacancy, words);
      return Array.from({ length: vacancy.places }, () => ({
        award: decision.award,
        status: 'vacant' as const,
        reason,
      }));
    }),
  ]);
}

/** Why places are open, with how many are left. */
export function openReason(decision: AwardDecision, open: OpenPlaces, words: TableWords): string {
  if (open.reason === 'tie') return words.openTie(open.places, open.members.length);
  if (open.reason === 'ruling') return words.openRuling(open.places);
  const contest = decision.award.vote?.contest ?? decision.award.code;
  const missedQuorum = decision.findings.some(({ findings }) =>
    findings.some(({ detail }) => detail.kind === 'vote' && detail.reason === 'quorum'),
  );
  return missedQuorum ? words.openQuorum(open.places, contest) : words.openVote(open.places, contest);
}

function winnerReason(
  { award, provisional }: AwardDecision,
  winner: Winner,
  result: Result,
  words: TableWords,
): string {
  if (winner.granted) return words.grantReason(grantAuthority(award, winner, result));
  if (winner.excess) return words.excessReason;
  return provisional ? words.provisionalReason : '';
}

function grantAuthority({ code }: AwardRule, winner: Winner, { rulings }: Result): string {
  for (const { ruling } of rulings) {
    const grants = ruling.ruling === 'grant' && ruling.award === code && ruling.member === winner.member;
    if (grants && ruling.for === winner.for) return ruling.authority;
  }
  return '';
}

/** Why places stay empty; where each group has its own places, also which group's they are. */
function vacantReason(decision: AwardDecision, vacancy: VacantPlaces, words: TableWords): string {
  const why = vacancyCause(decision, vacancy, words);
  if (!decision.award.perGroup) return why;
  return `${vacancy.group === undefined ? words.noGroup : words.group(vacancy.group)}: ${why}`;
}

export function vacancyCause({ provisional }: AwardDecision, { reason }: VacantPlaces, words: TableWords): string {
  // Who is left for a place can change with the award that this one hangs on.
  if (provisional) return words.provisionalReason;
  return { tie: words.vacantTie, ruling: words.vacantRuling, nobody: words.vacantNobody }[reason];
}

function votesOf({ findings }: AwardDecision, member: MemberId): { agree?: number; of?: number } {
  const reasons = findings.find((entry) => entry.member === member)?.findings ?? [];
  for (const { detail } of reasons) {
    if (detail.kind !== 'vote' || detail.agree === undefined) continue;
    return { agree: detail.agree, ...(detail.base !== undefined && { of: detail.base }) };
  }
  return {};
}
