import type { Code, DetailsOf } from '../../domain/diagnostic.ts';
import { columnWords } from '../column-words.ts';
import type { Bilingual } from '../language.ts';
import { hasSmartQuotes, quoted, straightQuotesFix, viFigure } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

/** "Layout and files" of spec 5, last part: ids, numbers, dates and the like, in cells and in YAML. */
export const valueWordings = {
  id: {
    title: { vi: 'Mã viết sai dạng', en: 'An id in the wrong form' },
    meaning: {
      vi: 'Mã đơn vị, khối, danh hiệu… gồm chữ thường không dấu, chữ số và gạch nối ở giữa, dài nhất 64 ký tự. Mã tiêu chí gồm chữ, số, dấu chấm, gạch nối.',
      en: 'Ids of members, blocs, awards … are small letters without marks, digits and inner hyphens, at most 64. Criterion codes: letters, digits, dots, hyphens.',
    },
    example: { file: 'members.csv', lines: 'Sở Tư pháp,Sở Tư pháp tỉnh' },
    remedy: {
      vi: `Ghi mã không dấu, ví dụ so-tu-phap; tên đầy đủ để ở ${columnWords('name').vi}. head và deputy không dùng làm mã danh hiệu.`,
      en: 'Write it without marks, like so-tu-phap; the full name goes into the column name. head and deputy are no award codes.',
    },
    message: ({ value, what, named }) =>
      named !== undefined
        ? {
            vi: `${quoted(value)} không phải là mã; ở đây ghi mã, không ghi tên`,
            en: `${quoted(value)} is no id; here stands the id, not the name`,
          }
        : value === ''
          ? { vi: 'mã để trống', en: 'the id is empty' }
          : what === 'reserved'
            ? {
                vi: `mã ${quoted(value)} đã dành cho Trưởng khối, Phó khối (head, deputy)`,
                en: `the id ${quoted(value)} is reserved for the seats (head, deputy)`,
              }
            : what === 'criterion'
              ? { vi: `${quoted(value)} không phải là mã tiêu chí`, en: `${quoted(value)} is no criterion code` }
              : { vi: `${quoted(value)} không dùng làm mã được`, en: `${quoted(value)} is no id` },
    fix: ({ value, what, named }) =>
      named !== undefined
        ? { vi: `ghi ${named}`, en: `write ${named}` }
        : hasSmartQuotes(value)
          ? straightQuotesFix(value)
          : value === ''
            ? {
                vi: 'ghi mã; nếu cả dòng bị lệch cột thì dồn lại cho đúng',
                en: 'write it; if the whole row has slipped by a column, move it back',
              }
            : idFix[what],
  },
  number: {
    title: { vi: 'Không phải là số', en: 'Not a number' },
    meaning: {
      vi: 'Ô cần một số: chữ số, phần thập phân (nếu có) sau dấu phẩy hoặc dấu chấm, nhiều nhất 4 chữ số; không kèm chữ, đơn vị hay dấu tách hàng nghìn.',
      en: 'The cell takes a number: digits, and decimals after a comma or full stop, at most 4; no words, units or thousands marks.',
    },
    example: { file: 'self-scores.csv', lines: 'so-tu-phap,I.2,12 điểm' },
    remedy: {
      vi: 'Chỉ ghi số, ví dụ 12 hoặc 12,5. Chưa chấm thì để trống; không áp dụng thì ghi k.',
      en: 'Write the number alone, like 12 or 12.5. Not scored: leave it empty; not applicable: na.',
    },
    message: ({ value, column, cell }) => ({
      vi: `${quoted(value)} ở ${whereWords(column, cell).vi} không phải là số`,
      en: `${quoted(value)} in ${whereWords(column, cell).en} is not a number`,
    }),
    fix: () => ({
      vi: 'chỉ ghi chữ số, ví dụ 12 hoặc 12,5 (nhiều nhất 4 chữ số thập phân)',
      en: 'write digits only, like 12 or 12.5 (at most 4 decimals)',
    }),
  },
  'number-ambiguous': {
    title: { vi: 'Số đọc được theo hai cách', en: 'A number that can be read in two ways' },
    meaning: {
      vi: 'Ba chữ số sau dấu chấm hoặc dấu phẩy (1.000; 97,125) có thể là hàng nghìn, cũng có thể là phần thập phân; công cụ không tự đoán.',
      en: 'Three digits after a full stop or comma (1.000; 97,125) may be thousands or decimals; the tool does not guess.',
    },
    example: { file: 'indicators.csv', lines: 'so-tai-chinh,I.1,1.000' },
    remedy: {
      vi: 'Hàng nghìn ghi liền: 1000. Phần thập phân ghi một hoặc bốn chữ số: 1,0; 97,1250.',
      en: 'Write thousands without a mark: 1000; decimals with one or four digits: 1.0, 97.1250.',
    },
    message: ({ value }) => ({
      vi: `${quoted(value)} có thể là hàng nghìn hoặc số thập phân`,
      en: `${quoted(value)} may be thousands or decimals`,
    }),
    fix: ({ suggestions }) => ({
      vi: `ghi ${suggestions.join(' hoặc ')}`,
      en: `write ${suggestions.join(' or ')}`,
    }),
  },
  'number-range': {
    title: { vi: 'Số ngoài phạm vi', en: 'A number out of range' },
    meaning: {
      vi: 'Đúng là số nhưng ngoài phạm vi mà cột hoặc mục đó nhận: nhỏ quá, lớn quá, phải là số nguyên, hoặc quá nhiều chữ số thập phân.',
      en: 'It is a number, but out of what the column or key takes: too small, too large, not whole, or with too many decimals.',
    },
    example: { file: 'votes.csv', lines: 'co-thi-dua,so-y-te,-1' },
    remedy: {
      vi: 'Sửa số theo phạm vi được nêu. Điểm trừ ghi bằng số dương.',
      en: 'Correct it to the range stated. Penalties are written as positive numbers.',
    },
    message: (details) => rangeMessage(details),
    fix: (details) => rangeFix(details),
  },
  date: {
    title: { vi: 'Ngày không đúng', en: 'Not a date' },
    meaning: {
      vi: 'Ngày ghi 3/12/2019 (ngày trước, tháng sau) hoặc 2019-12-03, và phải có thật trong lịch.',
      en: 'A date is written 2019-12-03 or 3/12/2019 (day first), and must exist.',
    },
    example: { file: 'members.csv', lines: 'so-y-te,Sở Y tế,31/2/2019' },
    remedy: { vi: 'Ghi lại ngày theo một trong hai dạng đó.', en: 'Write it in one of these two forms.' },
    message: ({ value }) => ({ vi: `${quoted(value)} không phải là ngày`, en: `${quoted(value)} is not a date` }),
    fix: ({ value, suggestion }) =>
      hasSmartQuotes(value)
        ? straightQuotesFix(value)
        : suggestion === undefined
          ? {
              vi: 'ghi ngày/tháng/năm như 3/12/2019, hoặc 2019-12-03',
              en: 'write it like 2019-12-03, or 3/12/2019 (day first)',
            }
          : { vi: `ghi ${suggestion}, nếu đúng là ngày đó`, en: `write ${suggestion}, if that is the day` },
  },
  'yes-no': {
    title: { vi: 'Không phải có hoặc không', en: 'Neither yes nor no' },
    meaning: {
      vi: 'Ô chỉ nhận có hoặc không. Để trống nghĩa là chưa ghi nhận, khác với không.',
      en: 'The cell takes yes or no. Empty means not recorded, which is not the same as no.',
    },
    example: { file: 'members.csv', lines: 'so-y-te,Sở Y tế,rồi' },
    remedy: {
      vi: 'Ghi có / không (hoặc yes / no, 1 / 0; x là có).',
      en: 'Write yes or no (or có / không, 1 / 0; x means yes).',
    },
    message: ({ value, column }) => ({
      vi: `${quoted(value)} ở ${columnWords(column).vi} không phải là có hoặc không`,
      en: `${quoted(value)} in ${columnWords(column).en} is neither yes nor no`,
    }),
    fix: () => ({
      vi: 'ghi có hoặc không (yes/no, 1/0, x = có); chưa rõ thì để trống',
      en: 'write yes or no (có/không, 1/0, x = yes); leave it empty if not known',
    }),
  },
  share: {
    title: { vi: 'Tỷ lệ viết sai dạng', en: 'A share in the wrong form' },
    meaning: {
      vi: 'Tỷ lệ ghi bằng phần trăm hoặc phân số trong dấu ngoặc kép, lớn hơn 0 và không quá 100% (min-ratio thì được quá).',
      en: 'A share is a percentage or a quotient in quotes, above 0 and at most 100% (in min-ratio also above).',
    },
    example: { file: 'rules.yaml', lines: 'vote: { threshold: 0.8, base: members }' },
    remedy: { vi: 'Ghi như "80%", "33,3%" hoặc "2/3".', en: 'Write it like "80%", "33.3%" or "2/3".' },
    message: ({ value, aboveOne }) => ({
      vi: `${quoted(value)} không phải là tỷ lệ lớn hơn 0${aboveOne ? '' : ' và không quá 100%'}`,
      en: `${quoted(value)} is not a share above 0${aboveOne ? '' : ' and at most 100%'}`,
    }),
    fix: ({ value }) =>
      hasSmartQuotes(value)
        ? straightQuotesFix(value)
        : {
            vi: 'ghi như "80%", "33,3%" hoặc "2/3", trong dấu ngoặc kép',
            en: 'write it like "80%", "33.3%" or "2/3", in quotes',
          },
  },
} satisfies Partial<WordingOf<Code>>;

const idFix: Readonly<Record<DetailsOf['id']['what'], Bilingual>> = {
  id: {
    vi: 'chỉ dùng chữ thường không dấu, chữ số, gạch nối ở giữa (ví dụ so-tu-phap), nhiều nhất 64 ký tự',
    en: 'use small letters without marks, digits and inner hyphens (like so-tu-phap), at most 64',
  },
  criterion: {
    vi: 'chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch nối (ví dụ I.2.a)',
    en: 'use letters without marks, digits, dots and hyphens (like I.2.a)',
  },
  reserved: { vi: 'chọn mã khác', en: 'choose another id' },
};

/** Where a number stands: a column as the field knows it, or a key of a YAML file. */
function whereWords(column: string, cell: boolean | undefined): Bilingual {
  return cell ? columnWords(column) : { vi: `mục ${column}`, en: column };
}

function rangeMessage({ value, column, problem, bound, cell }: DetailsOf['number-range']): Bilingual {
  const [vi, en] = [viFigure(value), value];
  const where = whereWords(column, cell);
  switch (problem) {
    case 'below':
      return {
        vi: `${vi} ở ${where.vi} nhỏ hơn mức thấp nhất ${viFigure(bound)}`,
        en: `${en} in ${where.en} is below the least, ${bound}`,
      };
    case 'above':
      return {
        vi: `${vi} ở ${where.vi} lớn hơn mức cao nhất ${viFigure(bound)}`,
        en: `${en} in ${where.en} is above the most, ${bound}`,
      };
    case 'whole':
      return { vi: `${vi} ở ${where.vi} phải là số nguyên`, en: `${en} in ${where.en} must be a whole number` };
    case 'decimals':
      return {
        vi: `${vi} ở ${where.vi} có quá ${bound} chữ số thập phân`,
        en: `${en} in ${where.en} has more than ${bound} decimals`,
      };
  }
}

function rangeFix({ value, column, problem, bound }: DetailsOf['number-range']): Bilingual {
  switch (problem) {
    case 'below':
      if (column === 'points' && value.startsWith('-')) {
        return {
          vi: 'nhập từ 0 trở lên; điểm trừ ghi số dương',
          en: 'enter at least 0; penalties are written as positive numbers',
        };
      }
      return { vi: `nhập từ ${viFigure(bound)} trở lên`, en: `enter at least ${bound}` };
    case 'above':
      return { vi: `nhập tối đa ${viFigure(bound)}`, en: `enter at most ${bound}` };
    case 'whole':
      return { vi: 'nhập số nguyên, không có phần thập phân', en: 'enter a number without decimals' };
    case 'decimals':
      return {
        vi: `làm tròn còn ${bound} chữ số thập phân (scoring.decimals trong rules.yaml)`,
        en: `round it to ${bound} decimals (scoring.decimals in rules.yaml)`,
      };
  }
}
