import type { Code } from '../../domain/diagnostic.ts';
import { columnWords } from '../column-words.ts';
import { viFigure } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

/** "Scores and indicators" of spec 5, second part: what formulas and percentages need. */
export const indicatorWordings = {
  'target-missing': {
    title: { vi: 'Thiếu chỉ tiêu kế hoạch', en: 'A target is missing' },
    meaning: {
      vi: `Công thức của tiêu chí so kết quả với kế hoạch, nên cần ${columnWords('target').vi}.`,
      en: 'The formula compares the result with a plan and needs the column target.',
    },
    example: { file: 'indicators.csv', lines: 'member,criterion,actual,target\nso-tai-chinh,I.1,950,' },
    remedy: {
      vi: `Ghi chỉ tiêu được giao ở ${columnWords('target').vi}.`,
      en: 'Enter the planned value in the column target.',
    },
    message: ({ member, criterion }) => ({
      vi: `${member} chưa có chỉ tiêu kế hoạch ở tiêu chí ${criterion}`,
      en: `${member} has no target under ${criterion}`,
    }),
    fix: () => ({
      vi: `ghi chỉ tiêu được giao ở ${columnWords('target').vi}`,
      en: 'enter the planned value in the column target',
    }),
  },
  'target-zero': {
    title: { vi: 'Chỉ tiêu bằng 0 hoặc âm', en: 'A target of zero or below' },
    meaning: {
      vi: 'Công thức chia cho chỉ tiêu, nên chỉ tiêu phải lớn hơn 0 (với công thức leader thì không được âm).',
      en: 'The formula divides by the target, which must be above 0 (for leader: not below).',
    },
    example: { file: 'indicators.csv', lines: 'member,criterion,actual,target\nso-tai-chinh,I.1,950,0' },
    remedy: {
      vi: `Sửa chỉ tiêu; nếu đơn vị không được giao chỉ tiêu này thì ghi k ở ${columnWords('actual').vi} (khi quy chế cho phép).`,
      en: 'Correct the target; a member without one has na in actual (where the rules allow it).',
    },
    message: ({ member, criterion, target }) => ({
      vi: `chỉ tiêu ${viFigure(target)} của ${member} ở tiêu chí ${criterion} không dùng để tính tỷ lệ được`,
      en: `the target ${target} of ${member} under ${criterion} cannot be divided by`,
    }),
    fix: () => ({
      vi: `ghi chỉ tiêu lớn hơn 0; không được giao thì ghi k ở ${columnWords('actual').vi} (nếu quy chế cho phép)`,
      en: 'enter a target above 0; a member without one has na in actual (if the rules allow it)',
    }),
  },
  'nothing-applicable': {
    title: { vi: 'Không còn tiêu chí nào để tính', en: 'Nothing left to score' },
    meaning: {
      vi: 'Mọi tiêu chí điểm chuẩn của đơn vị đều “không áp dụng”, nên không tính được tỷ lệ.',
      en: 'All base criteria of the member are “not applicable”: there is no percentage.',
    },
    example: { file: 'self-scores.csv', lines: 'Tiêu chí,Sở Y tế\nI.1,k\nI.2,k' },
    remedy: {
      vi: `Nhập điểm cho ít nhất một tiêu chí; đơn vị không dự xét thì ghi lý do ở ${columnWords('disqualified').vi}.`,
      en: 'Enter at least one mark; a member that does not take part has a reason in disqualified.',
    },
    message: ({ member }) => ({
      vi: `mọi tiêu chí điểm chuẩn của ${member} đều “không áp dụng”`,
      en: `every base criterion of ${member} is “not applicable”`,
    }),
    fix: () => ({
      vi: 'nhập điểm cho ít nhất một tiêu chí điểm chuẩn',
      en: 'enter a mark under at least one base criterion',
    }),
  },
} satisfies Partial<WordingOf<Code>>;
