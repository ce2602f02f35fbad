import type { Language } from '../report/language.ts';
import { counted } from '../report/number-words.ts';

/** What the commands say besides their results, in both languages. */
const vi = {
  // Wrong usage
  unknownCommand: (name: string) => `không có lệnh “${name}”`,
  unknownOption: (name: string) => `không có tùy chọn “${name}”`,
  optionNeedsValue: (name: string) => `tùy chọn ${name} cần một giá trị`,
  commandMissing: 'thiếu tên lệnh',
  notUnderstood: (line: string) => `không hiểu: ${line}`,
  argumentMissing: (name: string) => `thiếu tham số <${name}>`,
  argumentsExcess: (names: string) => `thừa tham số: ${names}`,
  optionValue: (option: string, value: string, allowed: string) =>
    `${option} không nhận “${value}”; chỉ nhận: ${allowed}`,
  wholeNumber: (least: number, most: number) => `số nguyên từ ${least} đến ${most}`,
  optionsExclude: (one: string, other: string) => `${one} và ${other} không dùng cùng nhau`,
  didYouMean: (name: string) => `; có phải là “${name}”?`,
  butThere: (path: string) => `; nhưng có ở: ${path}`,
  seeHelp: (command: string) => `Xem hướng dẫn: ${command}`,
  wrongUsage: 'lỗi',

  // Finding bloc years
  noSuchPath: (path: string) => `không có thư mục ${path}`,
  noSuchFile: (path: string) => `không có tệp ${path}`,
  notAFolder: (path: string) => `${path} là một tệp, không phải thư mục`,
  cannotRead: (path: string, cause: string) => `không đọc được ${path}: ${cause}`,
  noBlocYears: (path: string) =>
    `không tìm thấy bloc.yaml nào ở ${path} hay trong hai cấp thư mục bên dưới; tạo mới bằng: thidua init`,
  noSuchBloc: (bloc: string, path: string) => `không có khối “${bloc}” trong ${path}`,
  noSuchSeason: (season: string, path: string) => `không có năm “${season}” trong ${path}`,
  noBlocInSeason: (bloc: string, season: string, path: string) => `năm ${season} không có khối “${bloc}” trong ${path}`,
  noSuchMember: (member: string, where: string) => `không có đơn vị “${member}” trong ${where}`,
  noSuchAward: (award: string, where: string) => `không có danh hiệu “${award}” trong quy định của ${where}`,
  noSuchCode: (code: string) => `không có mã chẩn đoán “${code}”`,
  noSuchSchema: (name: string) => `không có lược đồ “${name}”`,
  existing: (names: string) => `; hiện có: ${names}`,
  here: 'thư mục hiện tại',
  newestSeason: (season: string, others: string) =>
    `Lấy năm mới nhất: ${season} (còn có: ${others}). Chọn năm khác bằng --season, tất cả các năm bằng --all-seasons.`,

  // Making a folder
  alreadyThere: (files: string) => `không ghi đè tệp đã có: ${files}`,
  wouldHold: (folder: string, other: string) =>
    `không tạo khối ở ${folder}: bên trong đã có khối ${other}, mà khối không được lồng nhau; ghi thư mục khác, ví dụ 2026/noi-chinh`,
  wouldStandIn: (folder: string, other: string) =>
    `không tạo khối ở ${folder}: thư mục này nằm trong khối ${other}, mà khối không được lồng nhau; ghi thư mục khác, ví dụ 2026/noi-chinh`,
  pathIsSeason: (name: string) => `“${name}” là tên năm; ghi thêm mã khối, ví dụ ${name}/noi-chinh`,
  notAnId: (name: string) =>
    `tên thư mục “${name}” không dùng làm mã khối được; chỉ dùng chữ thường không dấu, số và gạch nối`,
  forInstance: (name: string) => `, ví dụ “${name}”`,
  noSuchExample: (name: string) => `không có thư mục mẫu “${name}”`,
  fillIn: (folder: string) =>
    `Đã tạo ${folder}: sửa bloc.yaml, members.csv, criteria.csv, rules.yaml; điền self-scores.csv; rồi chạy: thidua check ${folder}`,
  tryExample: (folder: string) => `Đã chép vào ${folder}; thử: thidua score ${folder}`,

  // What was done
  written: (files: string) => `Đã ghi: ${files}`,
  writtenFor: (blocYears: number) => `Đã ghi kết quả của ${blocYears} khối.`,
  outputTaken: (folder: string) =>
    `không ghi lại vào ${folder}: trong lần chạy này, thư mục ấy đã có kết quả của một khối khác cùng mã, cùng năm`,
  dryRun: 'Không ghi tệp nào (--dry-run).',
  staleOutputs: (folder: string) => `${folder} giữ nguyên kết quả của lần chạy trước, tính từ dữ liệu cũ.`,
  notRenewed: (folder: string) =>
    `${folder} giữ nguyên kết quả của lần chạy trước: không ghi kết quả mới vì còn cảnh báo (--strict).`,
  cannotWrite: (file: string, cause: string) => `không ghi được ${file}: ${cause}`,
  progress: (done: number, total: number, name: string) => `${done}/${total} ${name}`,
  causes: {
    permission: 'không có quyền',
    full: 'hết chỗ trên đĩa',
    'read-only': 'ổ đĩa chỉ cho đọc',
    folder: 'ở đó có một thư mục hoặc tệp cùng tên',
    input: 'đó là tệp đầu vào',
    inUse: 'tệp có thể đang mở trong Excel, Word hoặc chương trình khác: đóng lại rồi chạy lại',
    outside: 'thư mục ấy là liên kết dẫn ra ngoài; muốn ghi ở đó thì ghi rõ: --out',
    other: 'lỗi vào ra',
  },

  // Summary lines
  season: 'Năm',
  bloc: 'Khối',
  status: 'Tình trạng',
  outcome: 'Kết quả',
  valid: 'hợp lệ',
  decided: 'đã quyết',
  undecided: 'chưa quyết',
  invalid: 'có lỗi',
  members: (count: number) => `${count} đơn vị`,
  leads: (name: string) => `nhất: ${name}`,
  awardsGiven: (count: number) => `${count} đề nghị`,
  openPlaces: (count: number) => `${count} suất chưa quyết`,
  newHead: (name: string) => `Trưởng khối: ${name}`,
  openSeats: (count: number) => `${count} chức danh chưa quyết`,
  problems: (errors: number, warnings: number) =>
    [errors > 0 ? `${errors} lỗi` : '', warnings > 0 ? `${warnings} cảnh báo` : ''].filter(Boolean).join(', '),
  total: (blocs: number, parts: string) => `${blocs} khối: ${parts}`,
  endsEarly:
    '--years chỉ tính được khi Trưởng khối và Phó khối đều luân phiên (ring) hoặc kế nhiệm (succession): chỉ có năm kế tiếp.',
  needsDecision: 'Còn chưa quyết: cần bỏ phiếu hoặc quyết nghị của hội nghị (trạng thái 3).',

  // Internal errors
  crash: (version: string) =>
    `Xin lỗi, thidua ${version} gặp lỗi bên trong. Dữ liệu của bạn không bị thay đổi.
Khi báo lỗi, xin gửi kèm: lệnh đã gõ, phiên bản, hệ điều hành và các dòng dưới đây.`,
};

const en: typeof vi = {
  unknownCommand: (name) => `there is no command “${name}”`,
  unknownOption: (name) => `there is no option “${name}”`,
  optionNeedsValue: (name) => `option ${name} needs a value`,
  commandMissing: 'no command given',
  notUnderstood: (line) => `not understood: ${line}`,
  argumentMissing: (name) => `argument <${name}> is missing`,
  argumentsExcess: (names) => `too many arguments: ${names}`,
  optionValue: (option, value, allowed) => `${option} does not take “${value}”; allowed: ${allowed}`,
  wholeNumber: (least, most) => `a whole number from ${least} to ${most}`,
  optionsExclude: (one, other) => `${one} and ${other} exclude each other`,
  didYouMean: (name) => `; did you mean “${name}”?`,
  butThere: (path) => `; but there is one at: ${path}`,
  seeHelp: (command) => `For help: ${command}`,
  wrongUsage: 'error',

  noSuchPath: (path) => `there is no folder ${path}`,
  noSuchFile: (path) => `there is no file ${path}`,
  notAFolder: (path) => `${path} is a file, not a folder`,
  cannotRead: (path, cause) => `cannot read ${path}: ${cause}`,
  noBlocYears: (path) => `found no bloc.yaml at ${path} or up to two levels below it; make a new one with: thidua init`,
  noSuchBloc: (bloc, path) => `there is no bloc “${bloc}” in ${path}`,
  noSuchSeason: (season, path) => `there is no season “${season}” in ${path}`,
  noBlocInSeason: (bloc, season, path) => `season ${season} has no bloc “${bloc}” in ${path}`,
  noSuchMember: (member, where) => `there is no member “${member}” in ${where}`,
  noSuchAward: (award, where) => `there is no award “${award}” in the rules of ${where}`,
  noSuchCode: (code) => `there is no diagnostic code “${code}”`,
  noSuchSchema: (name) => `there is no schema “${name}”`,
  existing: (names) => `; there are: ${names}`,
  here: 'the working directory',
  newestSeason: (season, others) =>
    `Taking the newest season: ${season} (there are also: ${others}). Choose another by --season, all by --all-seasons.`,

  alreadyThere: (files) => `existing files are not overwritten: ${files}`,
  wouldHold: (folder, other) =>
    `no bloc year is made at ${folder}: the bloc year ${other} stands inside it, and none may hold another; name another folder, like 2026/noi-chinh`,
  wouldStandIn: (folder, other) =>
    `no bloc year is made at ${folder}: it lies inside the bloc year ${other}, and none may hold another; name another folder, like 2026/noi-chinh`,
  pathIsSeason: (name) => `“${name}” names a season; add the id of the bloc, such as ${name}/noi-chinh`,
  notAnId: (name) =>
    `the folder's name “${name}” cannot be the id of a bloc: small letters without marks, digits and hyphens`,
  forInstance: (name) => `, such as “${name}”`,
  noSuchExample: (name) => `there is no example “${name}”`,
  fillIn: (folder) =>
    `Made ${folder}: edit bloc.yaml, members.csv, criteria.csv, rules.yaml; fill in self-scores.csv; then run: thidua check ${folder}`,
  tryExample: (folder) => `Copied to ${folder}; try: thidua score ${folder}`,

  written: (files) => `Written: ${files}`,
  writtenFor: (blocYears) => `Written: the results of ${counted(blocYears, 'bloc year')}.`,
  outputTaken: (folder) =>
    `not written to ${folder}: this run has put the results of another bloc with the same id and season there`,
  dryRun: 'No file written (--dry-run).',
  staleOutputs: (folder) => `${folder} still holds the results of an earlier run, of earlier inputs.`,
  notRenewed: (folder) =>
    `${folder} still holds the results of an earlier run: they were not renewed because of warnings (--strict).`,
  cannotWrite: (file, cause) => `cannot write ${file}: ${cause}`,
  progress: (done, total, name) => `${done}/${total} ${name}`,
  causes: {
    permission: 'permission denied',
    full: 'the disk is full',
    'read-only': 'the disk is read-only',
    folder: 'a folder or file of that name is in the way',
    input: 'it is an input file',
    inUse: 'the file may be open in Excel, Word or another program: close it there and run again',
    outside: 'that folder is a link that leads out; to write there, say so: --out',
    other: 'input/output error',
  },

  season: 'Season',
  bloc: 'Bloc',
  status: 'Status',
  outcome: 'Outcome',
  valid: 'valid',
  decided: 'decided',
  undecided: 'undecided',
  invalid: 'invalid',
  members: (count) => counted(count, 'unit'),
  leads: (name) => `first: ${name}`,
  awardsGiven: (count) => counted(count, 'award'),
  openPlaces: (count) => `${counted(count, 'place')} undecided`,
  newHead: (name) => `head: ${name}`,
  openSeats: (count) => `${counted(count, 'seat')} undecided`,
  problems: (errors, warnings) =>
    [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : '']
      .filter(Boolean)
      .join(', '),
  total: (blocs, parts) => `${counted(blocs, 'bloc')}: ${parts}`,
  endsEarly: '--years needs ring or succession for the head and the deputies: only the next season is given.',
  needsDecision: 'Still undecided: a vote or a ruling of the conference is needed (exit status 3).',

  crash: (version) =>
    `Sorry: thidua ${version} met an internal error. Your files have not been changed.
When you report it, please send the command, the version, your operating system and the lines below.`,
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export type CliWords = typeof vi;

export function cliWords(language: Language): CliWords {
  return words[language];
}
