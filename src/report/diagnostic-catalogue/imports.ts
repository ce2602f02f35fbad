import type { Code } from '../../domain/diagnostic.ts';
import type { Bilingual } from '../language.ts';
import { officeFileWords } from './office-file-words.ts';
import { listed, quoted, viFigure } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

const cellMessages: Readonly<Record<string, (value: string) => Bilingual>> = {
  'error-value': (value) => ({ vi: `ô báo lỗi của Excel: ${value}`, en: `the cell shows an error of Excel: ${value}` }),
  uncomputed: () => ({ vi: 'ô có công thức mà chưa có kết quả', en: 'the cell has a formula without a result' }),
  date: (value) => ({
    vi: `cần một số mà ô là ngày ${value}: Excel đã đổi số gõ vào thành ngày`,
    en: `a number is due and the cell is the date ${value}: Excel has made one of what was typed`,
  }),
  percent: (value) => ({
    vi: `ô ghi theo phần trăm (${viFigure(value)}), không rõ là số nào`,
    en: `the cell is a percentage (${value}); which number is meant is not clear`,
  }),
  decimals: (value) => ({
    vi: `số ${viFigure(value)} có quá nhiều chữ số`,
    en: `the number ${value} has too many digits`,
  }),
  'yes-no': (value) => ({ vi: `cột này không nhận ${quoted(value)}`, en: `this column takes no ${quoted(value)}` }),
};

const cellFixes: Readonly<Record<string, Bilingual>> = {
  'error-value': {
    vi: 'sửa công thức trong Excel, hoặc gõ số vào ô',
    en: 'correct the formula in Excel, or type the number',
  },
  uncomputed: { vi: 'mở tệp bằng Excel, lưu lại, rồi thử lại', en: 'open the file in Excel, save it, and retry' },
  date: { vi: 'định dạng ô là Số (Number) rồi gõ lại', en: 'format the cell as a number and type it again' },
  percent: { vi: 'định dạng ô là Số (Number), ghi ví dụ 95', en: 'format the cell as a number and write, say, 95' },
  decimals: { vi: 'làm tròn trong Excel đến tối đa 4 chữ số thập phân', en: 'round it in Excel to at most 4 decimals' },
  'yes-no': { vi: 'gõ lại giá trị của ô', en: 'type the value of the cell again' },
};

/** Tables from Excel and CSV files that are imported. */
export const importWordings = {
  workbook: {
    title: { vi: 'Tệp không mở được', en: 'A file that cannot be opened' },
    meaning: {
      vi: 'Tệp đưa vào không mở được: hỏng, có mật khẩu, có macro, định dạng cũ, quá lớn, hoặc không phải tệp Excel.',
      en: 'The file to import cannot be opened: damaged, with a password or macros, in the old format, too large, or no workbook.',
    },
    example: { file: 'phieu.xlsx', lines: '(.xls)' },
    remedy: {
      vi: 'Mở bằng Excel và lưu lại loại .xlsx, không macro, không mật khẩu.',
      en: 'Open it in Excel and save it as .xlsx, without macros or password.',
    },
    message: ({ problem }) => officeFileWords(problem, 'Excel').message,
    fix: ({ problem }) => officeFileWords(problem, 'Excel').fix,
  },
  cell: {
    title: { vi: 'Ô không đọc chắc được', en: 'A cell that cannot be read for sure' },
    meaning: {
      vi: 'Ô của Excel chứa lỗi, công thức chưa tính, ngày, phần trăm hoặc số quá dài ở chỗ cần một số.',
      en: 'Where a number is due the cell holds an error, an uncomputed formula, a date, a percentage or too long a number.',
    },
    example: { file: 'phieu.xlsx', lines: '#REF!' },
    remedy: { vi: 'Sửa ô đó trong Excel.', en: 'Correct the cell in Excel.' },
    message: ({ problem, value }) => cellMessages[problem]?.(value) ?? { vi: value, en: value },
    fix: ({ problem }) => cellFixes[problem] ?? { vi: 'sửa ô trong Excel', en: 'correct the cell in Excel' },
  },
  'headings-unknown': {
    title: { vi: 'Không tìm thấy dòng tiêu đề', en: 'No headings found' },
    meaning: {
      vi: 'Trong 30 dòng đầu không có dòng nào mang tiêu đề của một bảng (tiêu chí, điểm, đơn vị …).',
      en: 'None of the first 30 rows holds headings of a table (criterion, points, unit …).',
    },
    example: { file: 'so-lieu.csv', lines: 'A,B,C' },
    remedy: {
      vi: 'Đặt tiêu đề cột như README, hoặc chỉ ra bằng --map "Cột=column".',
      en: 'Use headings as in the README, or say which is which by --map "Heading=column".',
    },
    message: ({ found }) => ({
      vi:
        found.length === 0 ? 'không có bảng nào để đọc' : `không tìm thấy dòng tiêu đề; đầu bảng là: ${listed(found)}`,
      en: found.length === 0 ? 'there is no table to read' : `no headings found; the sheet begins: ${listed(found)}`,
    }),
    fix: () => ({
      vi: 'đặt tiêu đề cột như README, hoặc dùng --map "Cột=column", --sheet',
      en: 'use headings as in the README, or --map "Heading=column", --sheet',
    }),
  },
  'import-table': {
    title: { vi: 'Không rõ bảng nào', en: 'Which table is not clear' },
    meaning: {
      vi: 'Tiêu đề cột hợp với nhiều bảng, ví dụ “Điểm” có thể là điểm tự chấm hoặc điểm thẩm định.',
      en: 'The headings fit several tables: “Điểm” may be a self-score or an appraisal.',
    },
    example: { file: 'diem.csv', lines: 'Đơn vị,Tiêu chí,Điểm' },
    remedy: {
      vi: 'Thêm --table self-scores hoặc --table appraisals.',
      en: 'Add --table self-scores or --table appraisals.',
    },
    message: ({ fits }) => ({ vi: `bảng này có thể là: ${listed(fits)}`, en: `this table may be: ${listed(fits)}` }),
    fix: ({ fits }) => ({
      vi: `thêm --table ${fits[0] ?? ''}, hoặc bảng kia`,
      en: `add --table ${fits[0] ?? ''}, or the other one`,
    }),
  },
  'import-other': {
    title: { vi: 'Phiếu của khối khác, năm khác', en: 'A sheet of another bloc or season' },
    meaning: {
      vi: 'Phiếu ghi mã khối hoặc năm khác với khối đang nhận số liệu.',
      en: 'The sheet names another bloc or season than the one that takes its figures.',
    },
    example: { file: 'phieu.csv', lines: 'Năm: 2018' },
    remedy: {
      vi: 'Chọn đúng khối bằng --to, hoặc lấy đúng phiếu.',
      en: 'Name the bloc by --to, or take the right sheet.',
    },
    message: ({ what, stated, expected }) => ({
      vi: `phiếu của ${what === 'bloc' ? 'khối' : 'năm'} ${quoted(stated)}, không phải ${quoted(expected)}`,
      en: `the sheet is of ${what} ${quoted(stated)}, not of ${quoted(expected)}`,
    }),
    fix: () => ({
      vi: 'chọn đúng khối bằng --to, hoặc lấy đúng phiếu',
      en: 'name the bloc by --to, or take the right sheet',
    }),
  },
  'import-member': {
    title: { vi: 'Không rõ của đơn vị nào', en: 'Of which unit is not clear' },
    meaning: {
      vi: 'Bảng không có cột đơn vị, phía trên cũng không có dòng “Đơn vị: …”.',
      en: 'The table has no column of units, and no line “Đơn vị: …” stands above it.',
    },
    example: { file: 'diem.csv', lines: 'Tiêu chí,Điểm tự chấm' },
    remedy: {
      vi: 'Thêm --member <đơn-vị>, hoặc dòng “Đơn vị: …” phía trên bảng.',
      en: 'Add --member <member>, or a line “Đơn vị: …” above the table.',
    },
    message: () => ({
      vi: 'không rõ số liệu này của đơn vị nào',
      en: 'it is not said of which unit these figures are',
    }),
    fix: () => ({ vi: 'thêm --member <đơn-vị>', en: 'add --member <member>' }),
  },
} satisfies Partial<WordingOf<Code>>;
