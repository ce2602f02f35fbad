import type { Language } from '../../report/language.ts';
import { counted } from '../../report/number-words.ts';

/** What `lock` says, in both languages. */
const vi = {
  title: (name: string, season: string) => `${name} – năm ${season}`,
  file: 'Tệp',
  what: 'Nội dung',
  sha256: 'SHA-256 của tệp',
  meaning: 'SHA-256 của nội dung',
  toMinutes: (seal: string) =>
    `Ghi mã khóa vào biên bản: ${seal}. Ai có biên bản đều kiểm tra được rằng tệp thidua.lock không bị thay.`,
  noAuthority:
    'Lưu ý: chưa ghi căn cứ thông qua. Để ghi: xóa thidua.lock, khóa lại với --authority "số, ngày của biên bản".',
  afterScores: 'Lưu ý: khóa khi đã có điểm hoặc phiếu; kết quả và biên bản sẽ ghi rõ điều này.',
  written: (file: string) => `Đã khóa: ${file}`,
  unchanged: (file: string) => `Tiêu chí, quy định, danh sách đơn vị không đổi nội dung so với ${file}: không ghi gì.`,
  dry: 'Không ghi tệp nào (--dry-run).',
  amendNeedsAuthority: 'lock --amend cần --authority: biên bản hoặc văn bản quyết định việc sửa đổi',
  emptyAuthority: '--authority không được để trống: ghi số, ngày của biên bản hoặc văn bản',
  notAdopted: (name: string) => `chưa khóa ${name}, vì tiêu chí, quy định hoặc danh sách đơn vị còn lỗi`,
  notLocked: (name: string) => `${name} chưa khóa lần nào nên không có gì để sửa đổi: khóa bằng thidua lock trước`,
  differs: (name: string, count: number) =>
    `${name} đã khóa và nay khác ${count} chỗ. Sửa lại như đã thông qua, hoặc ghi sửa đổi: thidua lock --amend --authority "…"`,
  changedMeanwhile: (file: string) => `${file} vừa bị sửa trong khi đang chạy: chưa ghi gì, hãy chạy lại`,
};

const en: typeof vi = {
  title: (name, season) => `${name} – ${season}`,
  file: 'File',
  what: 'Holds',
  sha256: 'SHA-256 of the file',
  meaning: 'SHA-256 of its meaning',
  toMinutes: (seal) =>
    `Write the seal into the minutes: ${seal}. Whoever has them can check that thidua.lock was not replaced.`,
  noAuthority:
    'Note: the adopting minutes are not stated. To state them, delete thidua.lock and lock anew with --authority "number, date of the minutes".',
  afterScores: 'Note: locked when points or votes were on record already; results and minutes will say so.',
  written: (file) => `Locked: ${file}`,
  unchanged: (file) => `Rubric, rules and members mean the same as in ${file}: nothing is written.`,
  dry: 'No file written (--dry-run).',
  amendNeedsAuthority: 'lock --amend needs --authority: the minutes or document that decided on the change',
  emptyAuthority: '--authority must not be blank: give number and date of the minutes or document',
  notAdopted: (name) => `${name} is not locked, for its rubric, rules or membership have errors`,
  notLocked: (name) => `${name} has never been locked, so there is nothing to amend: run thidua lock first`,
  differs: (name, count) =>
    `${name} is locked, and ${counted(count, 'thing')} now differ. Put them back as adopted, or record the amendment: thidua lock --amend --authority "…"`,
  changedMeanwhile: (file) => `${file} was changed while this ran: nothing is written, run again`,
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export type LockCliWords = typeof vi;

export function lockCliWords(language: Language): LockCliWords {
  return words[language];
}
