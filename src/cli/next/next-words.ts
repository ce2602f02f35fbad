import type { Language } from '../../report/language.ts';

/** What `next` says, in both languages. */
const vi = {
  isInvalid: (path: string) => `chưa lập thư mục năm sau của ${path}, vì hồ sơ còn lỗi`,
  notDecided: (path: string, what: readonly string[]) =>
    `chưa lập thư mục năm sau của ${path}, vì còn chưa quyết: ${what.join('; ')}`,
  standsAlone: (path: string) =>
    `${path} không nằm trong thư mục làm việc: đặt khối trong thư mục mang tên năm, ví dụ 2021/noi-chinh`,
  inTheWay: (files: string) => `không ghi đè tệp đã có: ${files}`,
  dropped: (names: string) => `Rời khối, không chép sang: ${names}.`,
  joined: (name: string) => `Đơn vị mới theo units.csv: ${name}.`,
  turnOf: (name: string, former: string, ring: number) =>
    `${name} đứng ở lượt luân phiên thứ ${ring} của đơn vị tiền thân ${former} (units.csv).`,
  renumbered: 'Thứ tự luân phiên được đánh số lại từ 1, vì nhiều đơn vị cùng đứng ở một lượt.',
  seats: (seats: string) => `Trưởng khối, Phó khối: ${seats}.`,
  noSeats: 'Quy chế không có phần leadership: tự ghi Trưởng khối, Phó khối vào bloc.yaml.',
  fillIn: (folder: string) => `Việc tiếp theo ở ${folder}:`,
  steps: {
    close: (path: string) => `ghi kết quả năm nay vào sổ, nếu chưa ghi: thidua close ${path}`,
    members: 'members.csv: soát lại đơn vị; ghi đăng ký thi đua, ký giao ước của năm mới',
    rules: 'rules.yaml, criteria.csv: sửa theo quy chế, bảng điểm năm mới nếu có thay đổi',
    bloc: 'bloc.yaml: ghi giao ước (pact), hội nghị (meeting) khi có; soát phần papers',
    scores: 'self-scores.csv, indicators.csv: nhập điểm, số liệu của các đơn vị',
    check: (path: string) => `kiểm tra: thidua check ${path}`,
  },
};

const en: typeof vi = {
  isInvalid: (path) => `next season's folder of ${path} is not made, for its files have errors`,
  notDecided: (path, what) =>
    `next season's folder of ${path} is not made, for these are undecided: ${what.join('; ')}`,
  standsAlone: (path) =>
    `${path} lies in no workspace: put the bloc into a folder named as its season, such as 2021/noi-chinh`,
  inTheWay: (files) => `existing files are not overwritten: ${files}`,
  dropped: (names) => `Leaving, not carried over: ${names}.`,
  joined: (name) => `New by units.csv: ${name}.`,
  turnOf: (name, former, ring) =>
    `${name} stands in the ring at ${ring}, where its predecessor ${former} stood (units.csv).`,
  renumbered: 'The ring is numbered anew from 1, since several units came to stand in one place.',
  seats: (seats) => `Seats: ${seats}.`,
  noSeats: 'The rules have no part leadership: write the head and deputies into bloc.yaml.',
  fillIn: (folder) => `What to do next in ${folder}:`,
  steps: {
    close: (path) => `record this season in the ledgers, if it is not yet: thidua close ${path}`,
    members: 'members.csv: review the units; record who registered and signed the pact of the new season',
    rules: 'rules.yaml, criteria.csv: change what the new regulation or rubric changes',
    bloc: 'bloc.yaml: add the pact and, in time, the meeting; review the part papers',
    scores: 'self-scores.csv, indicators.csv: enter the points and figures of the units',
    check: (path) => `validate: thidua check ${path}`,
  },
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export type NextWords = typeof vi;

export function nextWords(language: Language): NextWords {
  return words[language];
}
