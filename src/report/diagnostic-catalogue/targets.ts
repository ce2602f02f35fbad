import type { Code, DetailsOf } from '../../domain/diagnostic.ts';
import { columnWords } from '../column-words.ts';
import type { Bilingual } from '../language.ts';
import { quoted, suggest, viFigure } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

/** What is wrong in targets.csv. */
export const targetWordings = {
  'target-differs': {
    title: { vi: 'Số liệu của chỉ tiêu lệch với nguồn khác', en: 'A figure of a target differs from its source' },
    meaning: {
      vi: 'Số ghi trong targets.csv khác với số đếm được ở nơi khác: sổ awards.csv, danh sách members.csv, số đạt của chỉ tiêu lớn hơn, hoặc tổng của các năm.',
      en: 'A figure stated in targets.csv is not the one that another source gives: awards.csv, members.csv, the number reached by the target it is a part of, or the sum of the years.',
    },
    example: {
      file: 'targets.csv',
      lines:
        'target,title,season,of,share_min,award,actual,base\nldtt,Lao động tiên tiến,2021,staff,80%,lao-dong-tien-tien,9,10',
    },
    remedy: {
      vi: 'Sửa bên nào sai, hoặc để trống ô trong targets.csv để lấy số của nguồn kia.',
      en: 'Correct whichever is wrong, or leave the cell of targets.csv empty to take the figure of the other source.',
    },
    message: ({ what, target, season, stated, found, source }) => ({
      vi: `chỉ tiêu ${target}, ${season}: ${figureWords[what].vi} ghi là ${stated}, nhưng ${sourceWords[source].vi} là ${found}`,
      en: `target ${target}, ${season}: ${figureWords[what].en} is stated as ${stated}, but ${sourceWords[source].en} ${found}`,
    }),
    fix: ({ what, found }) => ({
      vi: `sửa bên sai, hoặc để trống ${columnWords(what).vi} để lấy số ${found}`,
      en: `correct whichever is wrong, or leave ${columnWords(what).en} empty to take ${found}`,
    }),
  },
  'target-contradiction': {
    title: { vi: 'Chỉ tiêu tự mâu thuẫn', en: 'A target that contradicts itself' },
    meaning: {
      vi: 'Một dòng của targets.csv không thể đúng: phần lớn hơn tổng, mức thấp nhất cao hơn mức cao nhất, không đặt mức nào, chỉ tiêu thuộc chính nó, hoặc ghi hai lần.',
      en: 'A row of targets.csv cannot be meant: a part exceeds its whole, the least is above the most, nothing is required, a target is a part of itself, or it stands twice.',
    },
    example: {
      file: 'targets.csv',
      lines: 'target,title,season,of,share_min,actual,base\nldtt,Lao động tiên tiến,2021,staff,80%,12,10',
    },
    remedy: { vi: 'Sửa ô được chỉ ra.', en: 'Correct the cell that is pointed at.' },
    message: (details, other) => {
      const { vi, en } = contradictions[details.problem].message(details);
      return other === undefined ? { vi, en } : { vi: `${vi}, lần trước ở ${other}`, en: `${en}, before in ${other}` };
    },
    fix: ({ problem }) => contradictions[problem].fix,
  },
  'target-unknown': {
    title: { vi: 'Không có chỉ tiêu lớn hơn được nêu', en: 'The target that one is a part of is not there' },
    meaning: {
      vi: 'Cột “Trong đó của” (of_which) nêu một chỉ tiêu không có trong tệp, hoặc không có cho năm hay nhiệm kỳ đó.',
      en: 'The column of_which names a target that the file does not have, or not for that season or term.',
    },
    example: {
      file: 'targets.csv',
      lines: 'target,title,season,of_which,share_min\ncstd,Chiến sĩ thi đua,2021,ldt,20%',
    },
    remedy: {
      vi: 'Sửa mã, hoặc thêm dòng của chỉ tiêu đó cho cùng năm hay nhiệm kỳ.',
      en: 'Correct the id, or add a row of that target for the same season or term.',
    },
    message: ({ value, season }) => ({
      vi: `không có chỉ tiêu ${quoted(value)} cho ${season} trong targets.csv`,
      en: `targets.csv has no target ${quoted(value)} for ${season}`,
    }),
    fix: ({ closest, value }) =>
      suggest(closest === value ? undefined : closest, {
        vi: 'thêm dòng của chỉ tiêu đó cho cùng năm hay nhiệm kỳ',
        en: 'add a row of that target for the same season or term',
      }),
  },
} satisfies Partial<WordingOf<Code>>;

const figureWords: Readonly<Record<'actual' | 'base', Bilingual>> = {
  actual: { vi: 'số đạt', en: 'the number reached' },
  base: { vi: 'tổng số', en: 'the base' },
};

const sourceWords: Readonly<Record<DetailsOf['target-differs']['source'], Bilingual>> = {
  awards: { vi: 'đếm trong awards.csv', en: 'awards.csv has' },
  members: { vi: 'số đơn vị trong members.csv', en: 'members.csv has' },
  parent: { vi: 'số đạt của chỉ tiêu lớn hơn', en: 'the target that it is a part of reached' },
  years: { vi: 'cộng các năm', en: 'the years add up to' },
};

type Details = DetailsOf['target-contradiction'];

const contradictions: Readonly<
  Record<Details['problem'], { readonly message: (details: Details) => Bilingual; readonly fix: Bilingual }>
> = {
  'actual-above-base': {
    message: ({ target, season, value = '', other = '' }) => ({
      vi: `chỉ tiêu ${target}, ${season}: số đạt ${value} lớn hơn tổng số ${other}`,
      en: `target ${target}, ${season}: the number reached, ${value}, exceeds the base of ${other}`,
    }),
    fix: { vi: 'sửa số đạt hoặc tổng số', en: 'correct the number reached or the base' },
  },
  'part-above-whole': {
    message: ({ target, season, value = '', other = '' }) => ({
      vi: `chỉ tiêu ${target}, ${season}: số đạt ${value} lớn hơn số đạt ${other} của chỉ tiêu lớn hơn`,
      en: `target ${target}, ${season}: the number reached, ${value}, exceeds the ${other} of the target that it is a part of`,
    }),
    fix: { vi: 'sửa một trong hai số đạt', en: 'correct one of the two numbers reached' },
  },
  'min-above-max': {
    message: ({ target, value = '', other = '' }) => ({
      vi: `chỉ tiêu ${target}: mức thấp nhất ${viFigure(value)} cao hơn mức cao nhất ${viFigure(other)}`,
      en: `target ${target}: the least, ${value}, is above the most, ${other}`,
    }),
    fix: { vi: 'sửa hoặc đổi chỗ hai mức', en: 'correct the two or swap them' },
  },
  'nothing-required': {
    message: ({ target, season }) => ({
      vi: `dòng ${target}, ${season} không đặt mức nào, cũng không ghi số đạt, và không thuộc nhiệm kỳ nào của chỉ tiêu đó`,
      en: `the row of ${target}, ${season} requires nothing, has no result, and lies in no term of that target`,
    }),
    fix: {
      vi: 'ghi tỷ lệ tối thiểu, tỷ lệ tối đa hoặc số lượng tối thiểu; hoặc sửa mã, sửa năm',
      en: 'enter share_min, share_max or count_min; or correct the id or the season',
    },
  },
  'of-missing': {
    message: ({ target }) => ({
      vi: `chỉ tiêu ${target}: tỷ lệ tính trên gì thì chưa ghi`,
      en: `target ${target}: what the share is taken of is not said`,
    }),
    fix: {
      vi: 'ghi cột “Trong số” (of), hoặc “Trong đó của” (of_which)',
      en: 'fill in column of, or of_which',
    },
  },
  'strict-whole': {
    message: ({ target, value = '' }) => ({
      vi: `chỉ tiêu ${target}: không thể đạt trên ${viFigure(value)}`,
      en: `target ${target}: more than ${value} cannot be reached`,
    }),
    fix: { vi: 'bỏ “Phải trên mức” (strict), hoặc hạ mức', en: 'clear strict, or lower the share' },
  },
  circle: {
    message: ({ other = '' }) => ({
      vi: `chỉ tiêu thuộc chính nó: ${other}`,
      en: `a target is a part of itself: ${other}`,
    }),
    fix: { vi: 'sửa cột “Trong đó của” (of_which)', en: 'correct column of_which' },
  },
  twice: {
    message: ({ target, season }) => ({
      vi: `chỉ tiêu ${target} cho ${season} ghi hai lần`,
      en: `target ${target} for ${season} stands twice`,
    }),
    fix: { vi: 'bỏ một dòng, hoặc sửa mã, sửa năm', en: 'remove a row, or correct the id or the season' },
  },
  'yearly-actual': {
    message: ({ target, season }) => ({
      vi: `chỉ tiêu ${target} là hằng năm: kết quả không ghi chung cho ${season}`,
      en: `target ${target} is yearly: its results do not stand in the row of ${season}`,
    }),
    fix: { vi: 'mỗi năm ghi một dòng cùng mã', en: 'enter a row of the same id for each year' },
  },
};
