import type { NotJudged } from '../../domain/audit.ts';
import type { Language } from '../language.ts';
import { counted } from '../number-words.ts';

/** Why something is not judged, with the numbers. */
export function notJudgedText({ reason, have = 0, need = 0, count = 0 }: NotJudged, language: Language): string {
  const isVietnamese = language === 'vi';
  switch (reason) {
    case 'too-few-units':
      return isVietnamese
        ? `chỉ có ${have} đơn vị có đủ hai tổng điểm, cần ít nhất ${need}`
        : `only ${counted(have, 'unit')} with both totals, it takes at least ${need}`;
    case 'no-self-total':
      return isVietnamese
        ? `${count} đơn vị không có tổng điểm tự chấm đầy đủ`
        : `${counted(count, 'unit')} without a complete self total`;
    case 'final-is-self':
      return isVietnamese
        ? 'điểm cuối cùng chính là điểm tự chấm, không tiêu chí nào lấy điểm của người khác'
        : "the final points are the self-scores: on no criterion does anybody else's mark count";
    case 'no-appraisals':
      return isVietnamese ? 'không có điểm chấm nào trong appraisals.csv' : 'there are no marks in appraisals.csv';
    case 'few-scorers':
      return isVietnamese
        ? `${count} ô có nhiều nhất ${have} người chấm, cần ít nhất ${need}`
        : `${counted(count, 'cell')} with at most ${counted(have, 'scorer')}, it takes at least ${need}`;
    case 'no-awards':
      return isVietnamese
        ? 'quy định không có danh hiệu, chức danh nào để xét'
        : 'the rules have neither awards nor seats to decide';
    case 'no-seats':
      return isVietnamese
        ? 'các chức danh, vì quy định không có phần leadership'
        : 'the seats, since the rules have no leadership part';
    case 'no-vote':
      return isVietnamese ? 'số phiếu, vì chưa có cuộc bỏ phiếu nào' : 'votes, since no vote has been held';
    case 'no-ledger':
      return isVietnamese ? 'không có sổ theo dõi awards.csv' : 'there is no ledger awards.csv';
    case 'few-seasons':
      return isVietnamese
        ? `sổ theo dõi và năm nay chỉ có ${have} năm liền, cần ít nhất ${need}`
        : `the ledger and this season have ${counted(have, 'season')} in a row, it takes at least ${need}`;
    case 'seasons-missing':
      return isVietnamese
        ? `sổ theo dõi và năm nay chỉ có ${have} trong ${need} năm phải xét`
        : `the ledger and this season have ${have} of the ${need} seasons to look at`;
    case 'no-heads':
      return isVietnamese
        ? `chỉ có ${have} năm biết cả Trưởng khối và đơn vị được danh hiệu, cần ít nhất ${need}`
        : `both the head and the award are known of only ${counted(have, 'season')}, it takes at least ${need}`;
    case 'award-open':
      return isVietnamese ? 'danh hiệu năm nay chưa quyết' : "this season's award is undecided";
    case 'may-yet-win':
      return isVietnamese ? 'còn có thể được danh hiệu năm nay' : 'may yet have an award this season';
    case 'joined-later':
      return isVietnamese ? 'vào khối sau năm đầu của khoảng phải xét' : 'joined after the first of these seasons';
  }
}
