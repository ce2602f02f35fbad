import type { FindingDetail } from '../../domain/result.ts';
import type { Threshold } from '../../domain/rules.ts';
import type { Bilingual, Language } from '../language.ts';
import { counted, printShare } from '../number-words.ts';
import { inBoth } from '../rule-names.ts';
import { voteBaseWords } from '../vote-base-words.ts';
import { margin, shareText } from './figure-words.ts';

type Vote = Extract<FindingDetail, { readonly kind: 'vote' }>;

/** A vote: votes, of how many, what is needed, and how many are lacking or to spare. */
export function voteFinding(detail: Vote): Bilingual {
  const { contest, held, reason, onBallot } = detail;
  if (!held) {
    return reason === 'quorum'
      ? {
          vi: `bỏ phiếu “${contest}”: hội nghị không đủ số đơn vị dự họp, chưa có giá trị`,
          en: `vote “${contest}”: the meeting missed the quorum, it does not count`,
        }
      : { vi: `bỏ phiếu “${contest}”: chưa có kết quả`, en: `vote “${contest}”: not held yet` };
  }
  if (!onBallot) {
    return { vi: `bỏ phiếu “${contest}”: không có tên trên phiếu`, en: `vote “${contest}”: not on the ballot` };
  }
  return inBoth((language) => `${language === 'vi' ? 'bỏ phiếu' : 'vote'}: ${tally(detail, language)}`);
}

function tally({ agree = 0, base, threshold, needed = 1, short = 0 }: Vote, language: Language): string {
  const lacking = Math.abs(short);
  const by = language === 'vi' ? `${lacking} phiếu` : counted(lacking, 'vote');
  if (!threshold) {
    return language === 'vi'
      ? `${agree} phiếu đồng ý, cần ít nhất ${needed}: ${margin(-short, by, language)}`
      : `${counted(agree, 'vote')}, needs at least ${needed}: ${margin(-short, by, language)}`;
  }
  const asked = thresholdText(threshold, language);
  if (base === undefined) {
    return language === 'vi'
      ? `${agree} phiếu đồng ý, cần ${asked}, nhưng số này chưa ghi`
      : `${counted(agree, 'vote')}, needs ${asked}, which are not recorded`;
  }
  if (base === 0) {
    return language === 'vi'
      ? `${agree} phiếu đồng ý, cần ${asked}, mà tổng số này là 0: không đạt`
      : `${counted(agree, 'vote')}, needs ${asked}, which are none: not passed`;
  }
  const share = ` (${printShare(agree, base, language, { value: threshold.share, strict: threshold.strict })})`;
  return language === 'vi'
    ? `${agree}/${base} phiếu đồng ý${share}, cần ${needed} phiếu (${asked}): ${margin(-short, by, language)}`
    : `${agree} of ${base} votes${share}, needs ${needed} (${asked}): ${margin(-short, by, language)}`;
}

function thresholdText({ share, base, strict }: Threshold, language: Language): string {
  const of = voteBaseWords(base)[language];
  const part = shareText(share.text, language);
  if (language === 'vi') return `${strict ? 'trên' : 'từ'} ${part} ${of}`;
  return `${strict ? 'more than' : 'at least'} ${part} of the ${of}`;
}
