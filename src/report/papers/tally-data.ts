import type { BlocYear } from '../../domain/bloc-year.ts';
import { currentMembers } from '../../domain/current-members.ts';
import type { Result } from '../../domain/result.ts';
import type { Gap } from '../made-file.ts';
import type { TallyData } from './paper-data.ts';
import { factGaps, meetingFacts, nameOf, paperFrame } from './paper-frame.ts';
import { dots } from './paper-words.ts';
import { printedVotes } from './vote-rounds.ts';

/** Room for so many tellers where none are named. */
const usualTellers = 3;

/** Biên bản kiểm phiếu; before the vote it is a form to fill in by hand. */
export function tallyData(year: BlocYear, result: Result): { readonly data: TallyData; readonly gaps: readonly Gap[] } {
  const stated = year.paperFacts?.tellers ?? [];
  const tellers = stated.length > 0 ? stated : Array.from({ length: usualTellers }, () => ({}));
  const { rounds, gaps } = printedVotes(year, result);
  const data = {
    ...paperFrame(year, 'bien-ban-kiem-phieu', 'meeting'),
    ...meetingFacts(year, currentMembers(year).length),
    tellers: tellers.map((teller, index) => ({
      no: String(index + 1),
      name: nameOf(teller),
      position: ('position' in teller ? teller.position : undefined) ?? dots,
      role: index === 0 ? 'Trưởng ban' : 'Ủy viên',
    })),
    rounds,
    remarks: rounds.length === 0 ? [{ remark: 'Quy chế của khối không có nội dung nào phải bỏ phiếu.' }] : [],
    head_teller: nameOf(stated[0]),
  };
  return { data, gaps: [...gaps, ...factGaps(data)] };
}
