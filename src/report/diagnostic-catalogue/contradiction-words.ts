import type { Contradiction, DetailsOf } from '../../domain/diagnostic.ts';
import { columnWords } from '../column-words.ts';
import type { Bilingual } from '../language.ts';
import { quoted, viFigure } from './quote-values.ts';

interface Words {
  readonly message: Bilingual;
  readonly fix: Bilingual;
}

/** Each says what is wrong; what it is about is put before it, and the figures after. */
const words: Readonly<Record<Contradiction, Words>> = {
  'percent-needed': {
    message: {
      vi: 'not_applicable: percent bỏ tiêu chí không áp dụng, nên phải xếp hạng và xếp loại theo tỷ lệ',
      en: 'not_applicable: percent leaves criteria out, so ranks and classes must go by percent',
    },
    fix: {
      vi: 'ghi ranking.by: percent và classes.by: percent, hoặc not_applicable: forbid',
      en: 'write ranking.by: percent and classes.by: percent, or not_applicable: forbid',
    },
  },
  'bands-equal': {
    message: { vi: 'hai mức bắt đầu từ cùng một số điểm', en: 'two bands begin at the same figure' },
    fix: { vi: 'sửa from của một mức', en: 'change from of one of them' },
  },
  'votes-without-vote': {
    message: {
      vi: 'xét theo số phiếu (by: votes) nhưng danh hiệu không có bỏ phiếu (vote)',
      en: 'it goes by votes, but the award has no vote',
    },
    fix: { vi: 'thêm mục vote, hoặc bỏ votes khỏi by', en: 'add vote, or take votes out of by' },
  },
  'threshold-missing': {
    message: {
      vi: 'có bỏ phiếu nhưng không có tỷ lệ phải đạt (threshold), cũng không lấy theo số phiếu (by: votes)',
      en: 'there is a vote without a threshold, and by does not begin with votes',
    },
    fix: {
      vi: 'thêm threshold: "2/3" (hoặc tỷ lệ của quy chế) kèm base, hoặc đặt votes đầu tiên trong by',
      en: 'add threshold: "2/3" (or what the regulation says) with base, or put votes first in by',
    },
  },
  'rank-within-group': {
    message: {
      vi: 'xếp hạng riêng từng nhóm (within: group) nhưng danh hiệu xét theo hạng cho cả khối',
      en: 'ranks are within groups, but the award goes by rank over the whole bloc',
    },
    fix: { vi: 'thêm per: group cho danh hiệu, hoặc bỏ rank khỏi by', en: 'add per: group, or take rank out of by' },
  },
  'by-rank-within-group': {
    message: {
      vi: 'chọn Trưởng khối, Phó khối theo hạng (by-rank) nhưng xếp hạng riêng từng nhóm',
      en: 'the seats go by rank (by-rank), but ranks are within groups',
    },
    fix: { vi: 'ghi ranking.within: bloc, hoặc chọn cách khác', en: 'write ranking.within: bloc, or another method' },
  },
  'last-step-open': {
    message: {
      vi: 'bậc cuối của by_size không được có up_to, vì khối đông hơn sẽ không có suất',
      en: 'the last step of by_size may have no up_to: a larger bloc would have no places',
    },
    fix: { vi: 'bỏ up_to ở bậc cuối', en: 'remove up_to from the last step' },
  },
  'step-order': {
    message: { vi: 'các bậc của by_size không tăng dần', en: 'the steps of by_size do not rise' },
    fix: { vi: 'xếp up_to theo thứ tự tăng dần', en: 'put up_to in rising order' },
  },
  'min-above-max': {
    message: { vi: 'mức ít nhất (min) lớn hơn mức nhiều nhất (max)', en: 'min is above max' },
    fix: { vi: 'sửa min hoặc max', en: 'correct min or max' },
  },
  'cap-decimals': {
    message: {
      vi: 'mức trần có nhiều chữ số thập phân hơn điểm (scoring.decimals)',
      en: 'the cap has more decimals than points have (scoring.decimals)',
    },
    fix: { vi: 'làm tròn mức trần, hoặc tăng scoring.decimals', en: 'round the cap, or raise scoring.decimals' },
  },
  'points-above-max': {
    message: {
      vi: 'công thức cho điểm cao hơn mức tối đa của tiêu chí dùng nó',
      en: 'the formula gives more than the max of a criterion that uses it',
    },
    fix: {
      vi: `giảm điểm trong công thức, hoặc sửa ${columnWords('max').vi} trong criteria.csv`,
      en: 'lower the points of the formula, or correct max in criteria.csv',
    },
  },
  'ruling-not-alone': {
    message: {
      vi: 'by có ruling (hội nghị chọn) cùng với cách khác',
      en: 'by has ruling (the conference picks) beside other keys',
    },
    fix: { vi: 'ghi by: [ruling], hoặc bỏ ruling', en: 'write by: [ruling], or take ruling out' },
  },
  'settings-missing': {
    message: { vi: 'cách chọn này cần thêm quy định đi kèm', en: 'this method needs a setting that is not there' },
    fix: {
      vi: 'thêm ranks cho by-rank, award cho by-award',
      en: 'add ranks for by-rank, award for by-award',
    },
  },
  'ranks-repeated': {
    message: { vi: 'một hạng được dùng cho hai chức danh', en: 'one rank fills two seats' },
    fix: { vi: 'ghi mỗi chức danh một hạng khác nhau', en: 'give each seat a rank of its own' },
  },
  'kinds-count': {
    message: {
      vi: 'số phần tử của danh sách khác số Phó khối (deputies)',
      en: 'the list is not as long as there are deputies',
    },
    fix: { vi: 'ghi mỗi Phó khối một phần tử, theo thứ tự', en: 'give one entry for each deputy, in order' },
  },
  'base-missing': {
    message: {
      vi: 'có tỷ lệ phải đạt (threshold) nhưng không nói tính trên tổng số nào (base)',
      en: 'there is a threshold, but not of what it is a share (base)',
    },
    fix: {
      vi: 'thêm base: members (tổng số đơn vị), present, issued, collected hoặc valid',
      en: 'add base: members, present, issued, collected or valid',
    },
  },
};

export function contradictionMessage({ problem, name, value, other }: DetailsOf['rules-contradiction']): Bilingual {
  const { vi, en } = words[problem].message;
  const about = name === undefined ? '' : `${quoted(name)}: `;
  return { vi: `${about}${vi}${figures(value, other, viFigure)}`, en: `${about}${en}${figures(value, other, String)}` };
}

export function contradictionFix({ problem }: DetailsOf['rules-contradiction']): Bilingual {
  return words[problem].fix;
}

function figures(value: string | undefined, other: string | undefined, print: (text: string) => string): string {
  const shown = [value, other].filter((text) => text !== undefined).map(print);
  return shown.length === 0 ? '' : ` (${shown.join('; ')})`;
}
