import type { BlocYear } from '../../domain/bloc-year.ts';
import { currentMembers } from '../../domain/current-members.ts';
import type { Result } from '../../domain/result.ts';
import { lockRemarks } from '../lock/lock-history.ts';
import type { Gap } from '../made-file.ts';
import { printDate } from '../number-words.ts';
import { seatName } from '../seat-words.ts';
import { tableWords } from '../tables/words.ts';
import { awardRows } from './award-rows.ts';
import { missingAwards, openAwards, openSeats, printedRulings, seatReason, vacantAwards } from './decision-remarks.ts';
import type { MinutesData, SeatRow } from './paper-data.ts';
import { factGaps, meetingFacts, paperFrame } from './paper-frame.ts';
import { capital } from './paper-words.ts';
import { rankingRemarks, rankingScopes } from './ranking-scopes.ts';
import { printedVotes } from './vote-rounds.ts';

const words = tableWords('vi');
const remark = (text: string) => ({ remark: text });

/** Biên bản hội nghị tổng kết: everything that the conference took note of and decided, and what it left open. */
export function minutesData(
  year: BlocYear,
  result: Result,
): { readonly data: MinutesData; readonly gaps: readonly Gap[] } {
  const votes = printedVotes(year, result);
  const open = [...openAwards(year, result), ...openSeats(year, result)];
  const missing = missingAwards(year, result);
  const data = {
    ...paperFrame(year, 'bien-ban-hoi-nghi', 'meeting'),
    ...meetingFacts(year, currentMembers(year).length),
    steps: (year.meeting?.steps ?? []).map(({ step, date }, index) => ({
      no: String(index + 1),
      step: capital(step),
      date: printDate(date, 'vi'),
    })),
    scopes: rankingScopes(year, result),
    ranking_remarks: [...lockRemarks(result.lock, 'vi'), ...rankingRemarks(year, result)].map(remark),
    rounds: votes.rounds,
    awards: awardRows(year, result),
    award_remarks: [...missing, ...vacantAwards(result)].map(remark),
    seats: seatRows(year, result),
    seat_remarks: seatRemarks(year, result).map(remark),
    rulings: printedRulings(year, result).map((ruling, index) => ({ no: String(index + 1), ...ruling })),
    open: open.map(remark),
  };
  return {
    data,
    gaps: [
      ...(result.score ? [] : (['scores'] as const)),
      ...votes.gaps,
      ...(missing.length > 0 ? (['proposal'] as const) : []),
      ...(result.leadership ? [] : (['seats'] as const)),
      ...(open.length > 0 ? (['undecided'] as const) : []),
      ...factGaps(data),
    ],
  };
}

function seatRemarks({ rules }: BlocYear, { leadership }: Result): readonly string[] {
  if (leadership) return [];
  return [
    rules.leadership
      ? 'Chưa xác định Trưởng khối, Phó khối năm sau.'
      : 'Quy chế của khối không quy định về Trưởng khối, Phó khối năm sau.',
  ];
}

function seatRows(year: BlocYear, { leadership }: Result): readonly SeatRow[] {
  return (leadership?.seats ?? []).map(({ seat, place, member, method, status, reason }) => ({
    seat: seatName(seat, place, 'vi'),
    name:
      member === undefined
        ? status === 'vacant'
          ? words.empty
          : words.nobody
        : (year.members.find(({ id }) => id === member)?.name ?? member),
    method: method === undefined ? (status === 'vacant' ? 'để trống' : 'chưa quyết') : words.methods[method],
    reason: seatReason(year, reason),
  }));
}
