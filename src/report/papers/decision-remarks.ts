import type { BlocYear, MemberId } from '../../domain/bloc-year.ts';
import type { AwardDecision, Result, SeatReason } from '../../domain/result.ts';
import type { RulingEffect } from '../../domain/ruling-effect.ts';
import { openReason, vacancyCause } from '../proposal-rows.ts';
import { rulingSubject } from '../ruling-subject.ts';
import { rulingWords } from '../ruling-words.ts';
import { describeSeatReason, seatName } from '../seat-words.ts';
import { tableWords } from '../tables/words.ts';
import { contestSubject } from './contest-title.ts';
import { capital, sentence } from './paper-words.ts';
import { rulingOutcome } from './ruling-outcome.ts';

const words = tableWords('vi');

/** Places of awards that are still to be decided, and among whom. */
export function openAwards(year: BlocYear, { proposal }: Result): readonly string[] {
  return (proposal?.awards ?? []).flatMap((decision) => [
    ...decision.undecided.map((open) => {
      const names = namesOf(year, open.members);
      const among = names === '' ? '' : ` (${names})`;
      const why = openReason(withContestNamed(year, decision), open, words);
      return sentence(`${decision.award.name}${groupOf(decision, open.group)}: ${why}${among}`);
    }),
    ...(decision.provisional ? [sentence(`${decision.award.name}: tạm tính, ${words.provisionalReason}`)] : []),
  ]);
}

/** That there is no proposal, where there is none. */
export function missingAwards({ rules }: BlocYear, { proposal }: Result): readonly string[] {
  if (rules.awards.length === 0) return [words.noAwards];
  return proposal ? [] : ['Chưa có kết quả xét đề nghị khen thưởng.'];
}

/** The contest by the name of what is voted on: a code means nothing on paper. */
function withContestNamed(year: BlocYear, decision: AwardDecision): AwardDecision {
  const { award } = decision;
  const vote = award.vote && { ...award.vote, contest: contestSubject(year, award.vote.contest) };
  return vote ? { ...decision, award: { ...award, vote } } : decision;
}

/** Places that stay empty, and why; of a provisional award it is not known yet. */
export function vacantAwards({ proposal }: Result): readonly string[] {
  return (proposal?.awards ?? []).flatMap((decision) =>
    decision.vacancies.map((vacancy) =>
      sentence(
        `${decision.award.name}${groupOf(decision, vacancy.group)}: ${words.vacantPlaces(vacancy.places)}, ${vacancyCause(decision, vacancy, words)}`,
      ),
    ),
  );
}

/** Seats that are still to be filled. */
export function openSeats(year: BlocYear, { leadership }: Result): readonly string[] {
  return (leadership?.seats ?? []).flatMap(({ seat, place, status, reason }) => {
    if (status === 'decided') return [];
    const state = status === 'vacant' ? 'để trống' : 'chưa quyết';
    return [sentence(`${seatName(seat, place, 'vi')}: ${state}, ${seatReason(year, reason)}`)];
  });
}

/** Why a seat is filled, open or empty. */
export function seatReason(year: BlocYear, reason: SeatReason): string {
  const named = 'contest' in reason ? { ...reason, contest: contestSubject(year, reason.contest) } : reason;
  return describeSeatReason(named, year, 'vi');
}

export interface PrintedRuling {
  readonly ruling: string;
  readonly reason: string;
  readonly authority: string;
}

/** The decisions of the conference that the result rests on, with what they changed. */
export function printedRulings(year: BlocYear, { rulings }: Pick<Result, 'rulings'>): readonly PrintedRuling[] {
  // On paper a unit has its full name.
  const members = year.members.map(({ shortName: _short, ...member }) => member);
  return rulings.map((effect) => ({
    ruling: `${rulingKind(effect)}: ${rulingSubject({ ...year, members }, effect, 'vi')}${rulingOutcome(year, effect)}`,
    reason: withoutStop(effect.ruling.reason),
    authority: withoutStop(effect.ruling.authority),
  }));
}

/** The word of rulings.yaml means nothing on paper. */
function rulingKind({ ruling }: RulingEffect): string {
  return capital(rulingWords(ruling.ruling).vi.replace(/\s*\([a-z]+\)$/, ''));
}

/** The same in one sentence each. */
export function rulingRemarks(year: BlocYear, result: Pick<Result, 'rulings'>): readonly string[] {
  return printedRulings(year, result).map(({ ruling, reason, authority }) =>
    sentence(`${ruling}. Lý do: ${reason} (${authority})`),
  );
}

function withoutStop(text: string): string {
  return text.replace(/[.;]$/, '');
}

function groupOf({ award }: AwardDecision, group: string | undefined): string {
  if (!award.perGroup) return '';
  return `, ${group === undefined ? words.noGroup : words.group(group)}`;
}

export function namesOf({ members }: Pick<BlocYear, 'members'>, ids: readonly MemberId[]): string {
  return ids.map((one) => members.find(({ id }) => id === one)?.name ?? one).join(', ');
}
