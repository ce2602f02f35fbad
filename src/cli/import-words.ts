import type { ImportChange } from '../domain/import-change.ts';
import type { Language } from '../report/language.ts';

/** What `import` says of what it read and what it would change. */
const vi = {
  member: 'Đơn vị',
  criterion: 'Tiêu chí',
  column: 'Cột',
  before: 'Đang ghi',
  after: 'Mới',
  state: 'Tình trạng',
  from: 'Lấy từ',
  kinds: { added: 'thêm', equal: 'giống', different: 'khác' } satisfies Record<ImportChange['kind'], string>,
  fileTitle: (file: string, added: number, equal: number, different: number) =>
    `${file}: thêm ${added}, giống ${equal}, khác ${different}`,
  more: (count: number) => `… và ${count} giá trị nữa (xem hết: --format csv)`,
  nothing: 'Không có giá trị nào để đưa vào.',
  dry: 'Chưa ghi gì. Để ghi, chạy lại lệnh này với --write.',
  written: (files: string) => `Đã ghi: ${files}. Kiểm tra lại bằng: thidua check`,
  unchanged: 'Các tệp đã có đủ những giá trị này.',
  conflicts: (count: number) =>
    `Không ghi gì: ${count} giá trị khác với giá trị đang có. Xem ở trên; để thay, thêm --replace.`,
  notRead: 'Không ghi gì: cần sửa các lỗi trên.',
  left: (file: string, count: number) =>
    `${file} có mỗi đơn vị một cột, không có chỗ cho ${count} minh chứng, ghi chú.`,
  cannotHold: (file: string) =>
    `${file} có mỗi đơn vị một cột, không phân biệt được người chấm và vòng chấm; đổi sang bảng có các cột member, criterion, scorer, points`,
  unread: (file: string, headings: string) =>
    `Không đọc các cột này của ${file}: ${headings}. Cần thì chỉ ra bằng --map.`,
  shared: (file: string) => `${file} dùng chung cho nhiều khối: thay đổi có hiệu lực với mọi khối ấy.`,
  several: (blocs: string) => `có nhiều khối, hãy chọn một bằng --to hoặc --bloc: ${blocs}`,
  changedMeanwhile: (file: string) => `không ghi ${file}: tệp vừa bị sửa trong lúc đọc; chạy lại lệnh này`,
  tableUnknown: (value: string, allowed: string) => `--table không nhận “${value}”; chọn: ${allowed}`,
  mapForm: (value: string) => `--map “${value}” phải có dạng "Cột=column"`,
  mapColumn: (value: string, allowed: string) => `--map không biết cột “${value}”; các cột: ${allowed}`,
  memberUnknown: (value: string) => `không có đơn vị “${value}”`,
};

const en: typeof vi = {
  member: 'Unit',
  criterion: 'Criterion',
  column: 'Column',
  before: 'Now',
  after: 'New',
  state: 'State',
  from: 'From',
  kinds: { added: 'added', equal: 'equal', different: 'different' },
  fileTitle: (file, added, equal, different) => `${file}: ${added} added, ${equal} equal, ${different} different`,
  more: (count) => `… and ${count} more (all of them: --format csv)`,
  nothing: 'There is no value to take over.',
  dry: 'Nothing written. To write, run this again with --write.',
  written: (files) => `Written: ${files}. Now run: thidua check`,
  unchanged: 'The files have all of these values already.',
  conflicts: (count) =>
    `Nothing written: ${count} values differ from those that stand there. See above; to replace them, add --replace.`,
  notRead: 'Nothing written: the problems above have to be solved first.',
  left: (file, count) => `${file} has a column for each unit and no place for ${count} remarks or pieces of evidence.`,
  cannotHold: (file) =>
    `${file} has a column for each unit and cannot tell scorers and stages apart; make it a table with the columns member, criterion, scorer, points`,
  unread: (file, headings) =>
    `Columns of ${file} that are not read: ${headings}. Say by --map what they are, if need be.`,
  shared: (file) => `${file} is shared by several blocs: the change holds for all of them.`,
  several: (blocs) => `there are several blocs; choose one by --to or --bloc: ${blocs}`,
  changedMeanwhile: (file) => `${file} is not written: it was changed while it was read; run this again`,
  tableUnknown: (value, allowed) => `--table takes no “${value}”; one of: ${allowed}`,
  mapForm: (value) => `--map “${value}” must read "Heading=column"`,
  mapColumn: (value, allowed) => `--map knows no column “${value}”; columns: ${allowed}`,
  memberUnknown: (value) => `there is no unit “${value}”`,
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export type ImportWords = typeof vi;

export function importWords(language: Language): ImportWords {
  return words[language];
}
