import type { Code } from '../../domain/diagnostic.ts';
import { columnWords } from '../column-words.ts';
import { figureDifference } from '../number-words.ts';
import { listed, quoted, suggest, viFigure } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

/** "Criteria" of spec 5. */
export const criteriaWordings = {
  'parent-missing': {
    title: { vi: 'Tiêu chí cấp trên không có dòng riêng', en: 'A parent criterion without a row' },
    meaning: {
      vi: 'Tiêu chí cấp trên (cột parent, hoặc phần trước dấu chấm của mã: I.2.a thuộc I.2) phải có một dòng riêng trong criteria.csv.',
      en: 'The parent (the column parent, or the code before its last dot: I.2.a belongs to I.2) needs a row of its own in criteria.csv.',
    },
    example: { file: 'criteria.csv', lines: 'criterion,title,max\nI.1,Hoàn thành nhiệm vụ chuyên môn,20' },
    remedy: {
      vi: 'Thêm dòng cho tiêu chí cấp trên, hoặc sửa mã.',
      en: 'Add a row for the parent, or correct the code.',
    },
    message: ({ criterion, parent }) => ({
      vi: `tiêu chí ${criterion} thuộc ${quoted(parent)}, nhưng không có dòng nào mã ${quoted(parent)}`,
      en: `${criterion} belongs to ${quoted(parent)}, but no row has that code`,
    }),
    fix: ({ parent, closest }) =>
      suggest(closest, {
        vi: `thêm dòng cho ${parent}, hoặc sửa mã`,
        en: `add a row for ${parent}, or correct the code`,
      }),
  },
  'parent-cycle': {
    title: { vi: 'Tiêu chí thuộc chính nó', en: 'A criterion below itself' },
    meaning: {
      vi: 'Theo cột parent, các tiêu chí thuộc lẫn nhau thành vòng tròn, nên không biết đâu là cấp trên.',
      en: 'By the column parent some criteria belong to each other in a circle: none of them is on top.',
    },
    example: { file: 'criteria.csv', lines: 'criterion,title,max,parent\nA,Chuyên môn,,B\nB,Nhiệm vụ,,A' },
    remedy: {
      vi: `Sửa ${columnWords('parent').vi} của một trong các dòng đó; tiêu chí cấp cao nhất để trống.`,
      en: 'Correct the parent of one of these rows; the topmost has none.',
    },
    message: ({ cycle }) => ({
      vi: `các tiêu chí thuộc lẫn nhau thành vòng: ${[...cycle, ...cycle.slice(0, 1)].join(' → ')}`,
      en: `criteria belong to each other in a circle: ${[...cycle, ...cycle.slice(0, 1)].join(' → ')}`,
    }),
    fix: () => ({
      vi: `sửa ${columnWords('parent').vi} của một trong các dòng đó; cấp cao nhất để trống`,
      en: 'correct the parent of one of these rows; the topmost has none',
    }),
  },
  'max-missing': {
    title: { vi: 'Thiếu điểm tối đa', en: 'A criterion without a maximum' },
    meaning: {
      vi: `Tiêu chí chấm điểm (không có tiêu chí con) phải có điểm tối đa lớn hơn 0 ở ${columnWords('max').vi}.`,
      en: 'A criterion that is scored (one without children) has a max above 0.',
    },
    example: { file: 'criteria.csv', lines: 'criterion,title,max\nI.2,Tham mưu cho cấp ủy,' },
    remedy: { vi: `Ghi điểm tối đa ở ${columnWords('max').vi}.`, en: 'Write its maximum into the column max.' },
    message: ({ criterion }) => ({
      vi: `tiêu chí ${criterion} chưa có điểm tối đa lớn hơn 0`,
      en: `${criterion} has no maximum above 0`,
    }),
    fix: () => ({
      vi: `ghi điểm tối đa ở ${columnWords('max').vi}`,
      en: 'write its maximum into the column max',
    }),
  },
  'leaf-only': {
    title: { vi: 'Cột chỉ dành cho tiêu chí chấm điểm', en: 'A column for leaves only' },
    meaning: {
      vi: 'Công thức, trọng số, mức tự chấm tối đa chỉ ghi ở tiêu chí chấm điểm, không ghi ở phần có tiêu chí con.',
      en: 'formula, weight and self_max stand on criteria that are scored, not on sections that have children.',
    },
    example: { file: 'criteria.csv', lines: 'criterion,title,max,weight\nI,Chuyên môn,50,50\nI.1,Chỉ tiêu,10,50' },
    remedy: { vi: 'Chuyển giá trị xuống các tiêu chí con, để trống ở phần.', en: 'Move it to the children.' },
    message: ({ criterion, column }) => ({
      vi: `${criterion} là phần có tiêu chí con, không ghi ${columnWords(column).vi}`,
      en: `${criterion} is a section with children and takes no ${column}`,
    }),
    fix: ({ column }) => ({
      vi: `để trống ô này, ghi ${columnWords(column).vi} ở các tiêu chí con`,
      en: `leave the cell empty and write ${column} on the children`,
    }),
  },
  'self-max': {
    title: { vi: 'Mức tự chấm vượt điểm tối đa', en: 'A self-score maximum above the maximum' },
    meaning: {
      vi: 'Mức tự chấm tối đa (self_max) không được lớn hơn điểm tối đa (max) của tiêu chí.',
      en: 'What a unit may give itself (self_max) is at most the max of the criterion.',
    },
    example: { file: 'criteria.csv', lines: 'criterion,title,max,self_max\nI.1,Chỉ tiêu,20,25' },
    remedy: { vi: 'Sửa self_max hoặc max.', en: 'Correct self_max or max.' },
    message: ({ criterion, selfMax, max }) => ({
      vi: `mức tự chấm ${viFigure(selfMax)} của tiêu chí ${criterion} vượt điểm tối đa ${viFigure(max)}`,
      en: `the self_max ${selfMax} of ${criterion} is above its max ${max}`,
    }),
    fix: ({ max }) => ({
      vi: `nhập tối đa ${viFigure(max)}, hoặc sửa ${columnWords('max').vi}`,
      en: `enter a self_max of at most ${max}, or correct max`,
    }),
  },
  'unknown-formula': {
    title: { vi: 'Công thức không có trong rules.yaml', en: 'A formula that the rules do not have' },
    meaning: {
      vi: 'Cột formula ghi tên một công thức đặt trong mục formulas của rules.yaml.',
      en: 'The column formula holds a name from formulas in rules.yaml.',
    },
    example: { file: 'criteria.csv', lines: 'criterion,title,max,formula\nI.1,Chỉ tiêu,20,ti-le' },
    remedy: {
      vi: 'Sửa tên công thức, hoặc thêm công thức vào rules.yaml.',
      en: 'Correct the name, or add the formula to rules.yaml.',
    },
    message: ({ criterion, formula }) => ({
      vi: `công thức ${quoted(formula)} của tiêu chí ${criterion} không có trong rules.yaml`,
      en: `the formula ${quoted(formula)} of ${criterion} is not in rules.yaml`,
    }),
    fix: ({ formula, closest }) =>
      suggest(closest, {
        vi: `thêm ${formula} vào formulas trong rules.yaml`,
        en: `add ${formula} to formulas in rules.yaml`,
      }),
  },
  'unknown-criterion': {
    title: { vi: 'Tiêu chí không có trong criteria.csv', en: 'A criterion that is not in criteria.csv' },
    meaning: {
      vi: 'Mã tiêu chí ghi ở đây không có trong criteria.csv. Mã phân biệt chữ hoa, chữ thường.',
      en: 'The code is not in criteria.csv. Capitals and small letters differ in codes.',
    },
    example: { file: 'self-scores.csv', lines: 'so-tu-phap,l.2,9' },
    remedy: {
      vi: 'Sửa mã theo gợi ý (hay nhầm chữ I với chữ l và số 1), hoặc bổ sung tiêu chí.',
      en: 'Correct it as suggested (I, l and 1 look alike), or add the criterion.',
    },
    message: ({ value }) => ({
      vi: `tiêu chí ${quoted(value)} không có trong criteria.csv`,
      en: `the criterion ${quoted(value)} is not in criteria.csv`,
    }),
    fix: ({ closest }) =>
      suggest(closest, {
        vi: 'sửa mã, hoặc bổ sung vào criteria.csv',
        en: 'correct the code, or add it to criteria.csv',
      }),
  },
  'criteria-sum': {
    title: { vi: 'Điểm của phần khác tổng tiêu chí con', en: 'A section that differs from its sum' },
    meaning: {
      vi: 'Điểm tối đa ghi ở một phần nên bằng tổng điểm (trọng số, nếu có) của các tiêu chí con. Điểm vẫn tính theo tiêu chí con.',
      en: 'The max of a section should equal the sum of what its leaves are worth. Points follow from the leaves all the same.',
    },
    example: {
      file: 'criteria.csv',
      lines: 'criterion,title,max\nI,Chuyên môn,50\nI.1,Chỉ tiêu,30\nI.2,Tham mưu,19.99',
    },
    remedy: {
      vi: 'Sửa điểm của phần hoặc của tiêu chí con cho khớp với bảng tiêu chí đã ban hành.',
      en: 'Correct the section or its leaves, as the issued rubric has it.',
    },
    message: ({ criterion, max, sum, group }) => ({
      vi: `phần ${criterion} ghi ${viFigure(max)} điểm nhưng các tiêu chí con cộng lại là ${viFigure(sum)}${group === undefined ? '' : ` (nhóm ${group})`}`,
      en: `section ${criterion} says ${max}, but its leaves add up to ${sum}${group === undefined ? '' : ` (group ${group})`}`,
    }),
    fix: ({ sum }) => ({
      vi: `ghi ${viFigure(sum)} ở đây, hoặc sửa điểm của tiêu chí con`,
      en: `write ${sum} here, or correct the leaves`,
    }),
  },
  'scale-sum': {
    title: { vi: 'Tổng điểm chuẩn khác thang điểm', en: 'Base points that differ from the scale' },
    meaning: {
      vi: 'Khi rules.yaml có scale (thang điểm), điểm các tiêu chí điểm chuẩn mà mỗi đơn vị được chấm phải cộng lại đúng bằng thang điểm đó.',
      en: 'Where rules.yaml has a scale, the base leaves of every member must add up to it.',
    },
    example: { file: 'rules.yaml', lines: 'scoring: { scale: 100 }' },
    remedy: {
      vi: 'Sửa max hoặc weight trong criteria.csv cho đủ, hoặc sửa scale; xem lại tiêu chí nào là điểm thưởng, điểm trừ.',
      en: 'Correct max or weight in criteria.csv, or the scale; see which criteria are bonus or penalty.',
    },
    message: ({ scale, sum, group, members }) => ({
      vi: `thang điểm là ${viFigure(scale)} nhưng các tiêu chí điểm chuẩn cộng lại là ${viFigure(sum)}${forWhom('vi', group, members)}`,
      en: `the scale is ${scale}, but the base criteria add up to ${sum}${forWhom('en', group, members)}`,
    }),
    fix: ({ scale, sum }) => {
      const lacking = figureDifference(scale, sum) ?? '';
      return lacking.startsWith('-')
        ? {
            vi: `bớt ${viFigure(lacking.slice(1))} điểm trong criteria.csv, hoặc sửa scale`,
            en: `take ${lacking.slice(1)} off in criteria.csv, or correct scale`,
          }
        : {
            vi: `thêm ${viFigure(lacking)} điểm trong criteria.csv, hoặc sửa scale`,
            en: `add ${lacking} in criteria.csv, or correct scale`,
          };
    },
  },
  'group-empty': {
    title: { vi: 'Nhóm không có đơn vị nào', en: 'A group without members' },
    meaning: {
      vi: 'Bảng tiêu chí có tiêu chí riêng cho một nhóm, nhưng trong members.csv không đơn vị nào thuộc nhóm đó.',
      en: 'The rubric has criteria of a group to which no member in members.csv belongs.',
    },
    example: { file: 'criteria.csv', lines: 'criterion,title,max,group\nIV,Khối doanh nghiệp,10,doanh-nghiep' },
    remedy: {
      vi: `Sửa tên nhóm ở criteria.csv hoặc ở ${columnWords('group').vi} của members.csv.`,
      en: 'Correct the group here or in the column group of members.csv.',
    },
    message: ({ group }) => ({
      vi: `không có đơn vị nào thuộc nhóm ${quoted(group)}`,
      en: `no member belongs to the group ${quoted(group)}`,
    }),
    fix: ({ closest }) =>
      suggest(closest, {
        vi: `ghi nhóm cho đơn vị ở ${columnWords('group').vi} trong members.csv, hoặc bỏ các tiêu chí này`,
        en: 'give members this group in members.csv, or remove these criteria',
      }),
  },
} satisfies Partial<WordingOf<Code>>;

function forWhom(language: 'vi' | 'en', group: string | undefined, members: readonly string[]): string {
  if (members.length === 0)
    return group === undefined ? '' : language === 'vi' ? ` (nhóm ${group})` : ` (group ${group})`;
  const names = listed(members);
  if (group === undefined) return language === 'vi' ? ` (đối với ${names})` : ` (for ${names})`;
  return language === 'vi' ? ` (nhóm ${group}: ${names})` : ` (group ${group}: ${names})`;
}
