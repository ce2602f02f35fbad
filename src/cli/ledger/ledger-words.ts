import type { Language } from '../../report/language.ts';
import { counted } from '../../report/number-words.ts';

/** What `close` and `decide` say, in both languages. */
const vi = {
  season: 'Năm',
  unit: 'Đơn vị',
  award: 'Danh hiệu, chức danh',
  status: 'Trạng thái',
  decision: 'Số quyết định',
  line: 'Dòng',
  state: 'Ghi sổ',
  file: 'Sổ',
  states: {
    added: 'ghi thêm',
    unchanged: 'đã có',
    differs: 'khác sổ',
    removed: 'bỏ khỏi sổ',
  },
  statuses: { proposed: 'đề nghị', granted: 'tặng', refused: 'không tặng', revoked: 'thu hồi' },
  rating: (name: string) => `xếp loại ${name}`,
  title: (name: string, season: string) => `${name} – năm ${season}`,
  nothingNew: 'Sổ đã ghi đủ, không thay đổi gì.',
  nothing: 'Không có gì để ghi vào sổ.',
  recorded: (files: string) => `Đã ghi sổ: ${files}`,
  notDecided: (name: string, what: readonly string[]) => `chưa ghi sổ ${name}, vì còn chưa quyết: ${what.join('; ')}`,
  openAward: (award: string, places: number) => `${award} (${places} suất)`,
  provisionalAward: (award: string) => `${award} (mới là tạm tính)`,
  isInvalid: (name: string) => `chưa ghi sổ ${name}, vì hồ sơ còn lỗi`,
  differs: (name: string, count: number) =>
    `chưa ghi sổ ${name}: sổ đã có ${count} dòng ghi khác kết quả hiện nay (xem bảng). Sửa hồ sơ, hoặc thay các dòng ấy bằng: --replace`,
  decidedAlready: (name: string, rows: string) =>
    `không thay được đề nghị của ${name} ở awards.csv dòng ${rows}: cấp trên đã có quyết định về đề nghị ấy; đối chiếu lại rồi sửa sổ bằng tay`,
  standsAlone: (path: string) =>
    `${path} không nằm trong thư mục làm việc, nên không có sổ: đặt khối trong thư mục mang tên năm, ví dụ 2021/noi-chinh`,
  locked: (file: string) =>
    `một lần chạy khác đang ghi sổ; đợi xong rồi chạy lại. Nếu chắc chắn không còn lần chạy nào, xóa tệp ${file}`,
  changedMeanwhile: (file: string) => `${file} vừa bị sửa trong khi đang chạy: chưa ghi gì, hãy chạy lại`,
  dry: 'Không ghi tệp nào (--dry-run).',

  noLedger: (path: string) => `không có sổ awards.csv và không có thư mục năm nào ở ${path}`,
  noContests: 'Không có nội dung bỏ phiếu nào.',
  decideNeeds: 'decide cần --award, --member và --status, hoặc --from với một tệp CSV',
  badDate: (text: string) => `ngày “${text}” không đọc được; ghi như 2023-03-14 hoặc 14/3/2023`,
  badId: (option: string, text: string) =>
    `${option} cần mã (chữ thường không dấu, số, gạch nối), không phải “${text}”`,
  seasonTaken: (season: string) =>
    `Lấy năm ${season}, năm gần nhất có dòng phù hợp trong sổ; chọn năm khác bằng --season.`,
  withoutProposal: (member: string, award: string, season: string) =>
    `Lưu ý: sổ không có đề nghị ${award} của ${member} năm ${season}; vẫn ghi quyết định.`,
  notRecorded: 'Chưa ghi gì vào sổ: sửa các lỗi trên rồi chạy lại.',
  fix: 'sửa',
};

const en: typeof vi = {
  season: 'Season',
  unit: 'Unit',
  award: 'Award or seat',
  status: 'Status',
  decision: 'Decision',
  line: 'Line',
  state: 'In the ledger',
  file: 'Ledger',
  states: { added: 'added', unchanged: 'there already', differs: 'differs', removed: 'removed' },
  statuses: { proposed: 'proposed', granted: 'granted', refused: 'refused', revoked: 'revoked' },
  rating: (name) => `rated ${name}`,
  title: (name, season) => `${name} – ${season}`,
  nothingNew: 'All of it is in the ledgers already; nothing was changed.',
  nothing: 'There is nothing to record.',
  recorded: (files) => `Recorded in: ${files}`,
  notDecided: (name, what) => `${name} is not recorded, for these are undecided: ${what.join('; ')}`,
  openAward: (award, places) => `${award} (${counted(places, 'place')})`,
  provisionalAward: (award) => `${award} (provisional)`,
  isInvalid: (name) => `${name} is not recorded, for its files have errors`,
  differs: (name, count) =>
    `${name} is not recorded: ${counted(count, 'line')} of the ledgers say otherwise than the result does now (see the table). Correct the folder, or replace these rows by: --replace`,
  decidedAlready: (name, rows) =>
    `the proposals of ${name} in awards.csv, line ${rows}, cannot be replaced: the level above has decided on them; compare, and correct the ledger by hand`,
  standsAlone: (path) =>
    `${path} lies in no workspace and has no ledgers: put the bloc into a folder named as its season, such as 2021/noi-chinh`,
  locked: (file) =>
    `another run is writing the ledgers; wait and run again. If there certainly is none, delete the file ${file}`,
  changedMeanwhile: (file) => `${file} was changed while this ran: nothing is written, run again`,
  dry: 'No file written (--dry-run).',

  noLedger: (path) => `there is neither a ledger awards.csv nor a season folder at ${path}`,
  noContests: 'There is no contest.',
  decideNeeds: 'decide needs --award, --member and --status, or --from with a CSV file',
  badDate: (text) => `the date “${text}” cannot be read; write it as 2023-03-14 or 14/3/2023`,
  badId: (option, text) => `${option} needs an id (small letters without marks, digits, hyphens), not “${text}”`,
  seasonTaken: (season) =>
    `Taking ${season}, the newest season with a row for it in the ledger; choose another by --season.`,
  withoutProposal: (member, award, season) =>
    `Note: the ledger has no proposal of ${award} for ${member} in ${season}; the decision is recorded all the same.`,
  notRecorded: 'Nothing is recorded: correct the errors above and run again.',
  fix: 'fix',
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export type LedgerWords = typeof vi;

export function ledgerWords(language: Language): LedgerWords {
  return words[language];
}
