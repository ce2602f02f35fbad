import type { Language } from '../report/language.ts';

/** Help texts of the command line, in both languages. */
const vi = {
  program:
    'Chạy một năm của khối, cụm thi đua: chấm điểm, xếp hạng, kiểm phiếu, đề nghị khen thưởng, luân phiên Trưởng khối.',
  usage: 'Cách dùng:',
  arguments: 'Tham số:',
  options: 'Tùy chọn:',
  globalOptions: 'Tùy chọn chung:',
  commands: 'Lệnh:',
  usageOfProgram: '<lệnh> [tùy chọn] [đường-dẫn]',
  usageOf: {
    check: '[tùy chọn] [đường-dẫn]',
    score: '[tùy chọn] [đường-dẫn]',
    propose: '[tùy chọn] [đường-dẫn]',
    rotate: '[tùy chọn] [đường-dẫn]',
    explain: '[tùy chọn] <đơn-vị> [đường-dẫn]',
    init: '[tùy chọn] [đường-dẫn]',
    schema: '[tên]',
    codes: '[mã]',
    help: '[lệnh]',
  },
  check: 'kiểm tra các tệp; báo mọi lỗi trong một lần',
  score: 'tính điểm, xếp hạng, xếp loại → out/scores.csv, out/ranking.csv',
  propose: 'xét điều kiện, kiểm phiếu, lập đề nghị khen thưởng → out/proposal.csv',
  rotate: 'Trưởng khối, Phó khối năm sau → out/leadership.csv',
  explain: 'giải thích từng dòng kết quả của một đơn vị',
  init: 'tạo thư mục mẫu để điền',
  schema: 'in JSON Schema của một loại tệp',
  codes: 'mã chẩn đoán nghĩa là gì, phải làm gì',
  help: 'in hướng dẫn của một lệnh',
  helpOption: 'in hướng dẫn này',
  version: 'in số phiên bản',
  lang: 'ngôn ngữ: vi hoặc en (mặc định: biến THIDUA_LANG, nếu không có thì vi)',
  quiet: 'chỉ in kết quả và lỗi; không in cảnh báo, tiến độ, ghi chú',
  path: 'thư mục làm việc, thư mục năm hoặc thư mục của một khối (mặc định: thư mục hiện tại)',
  initPath: 'thư mục sẽ tạo, ví dụ 2026/noi-chinh (mặc định: thư mục hiện tại)',
  member: 'đơn vị: mã, tên, tên viết tắt hoặc tên khác',
  schemaName: 'tên lược đồ; không ghi thì liệt kê',
  code: 'mã chẩn đoán; không ghi thì liệt kê',
  commandName: 'tên lệnh',
  bloc: 'chỉ làm khối có mã này (ghi được nhiều lần)',
  season: 'chỉ làm năm này',
  allSeasons: 'làm tất cả các năm, không chỉ năm mới nhất',
  format: 'dạng kết quả trên stdout',
  dryRun: 'không ghi tệp nào',
  out: 'ghi vào <thư-mục>/<năm>/<khối>/ thay vì out/ của từng khối',
  strict: 'coi cảnh báo là lỗi',
  years: 'tính tiếp cho đủ N năm (luân phiên, kế nhiệm)',
  award: 'chỉ giải thích danh hiệu này',
  against: 'so sánh với một đơn vị khác',
  from: 'chép từ một thư mục mẫu có sẵn, ví dụ bac-ninh/2019/noi-chinh',
  argument: {
    id: '<mã>',
    season: '<năm>',
    format: '<dạng>',
    folder: '<thư-mục>',
    count: '<N>',
    member: '<đơn-vị>',
    example: '<mẫu>',
    lang: '<vi|en>',
    path: '[đường-dẫn]',
    name: '[tên]',
    code: '[mã]',
  },
  choices: (list: string) => `(chọn: ${list})`,
  byDefault: (value: string) => `(mặc định: ${value})`,
  examples: `Ví dụ:
  thidua check                      kiểm tra mọi khối trong thư mục hiện tại
  thidua score 2021/                xếp hạng các khối năm 2021
  thidua propose --bloc noi-chinh   đề nghị khen thưởng của một khối
  thidua rotate                     Trưởng khối, Phó khối năm sau
  thidua explain so-tu-phap         vì sao đơn vị này được, hoặc không được

Trạng thái kết thúc: 0 đã quyết · 1 tệp có lỗi · 2 dùng sai lệnh · 3 còn chưa quyết (cần bỏ phiếu hoặc quyết nghị)
`,
};

const en: typeof vi = {
  program:
    'Runs the year of an emulation bloc (khối, cụm thi đua): scores, ranks, counts votes, proposes awards, rotates the lead.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  globalOptions: 'Global options:',
  commands: 'Commands:',
  usageOfProgram: '<command> [options] [path]',
  usageOf: {
    check: '[options] [path]',
    score: '[options] [path]',
    propose: '[options] [path]',
    rotate: '[options] [path]',
    explain: '[options] <member> [path]',
    init: '[options] [path]',
    schema: '[name]',
    codes: '[code]',
    help: '[command]',
  },
  check: 'validate the files; every problem at once',
  score: 'points, ranking, classes → out/scores.csv, out/ranking.csv',
  propose: 'gates, votes, awards → out/proposal.csv',
  rotate: "next season's head and deputies → out/leadership.csv",
  explain: 'why a unit got what it got, line by line',
  init: 'a folder to fill in',
  schema: 'print a JSON Schema',
  codes: 'what a diagnostic means and what to do',
  help: 'print the help of a command',
  helpOption: 'print this help',
  version: 'print the version',
  lang: 'language: vi or en (default: THIDUA_LANG, else vi)',
  quiet: 'print results and errors only; no warnings, progress or notes',
  path: 'a workspace, a season or the folder of one bloc (default: the working directory)',
  initPath: 'the folder to make, such as 2026/noi-chinh (default: the working directory)',
  member: 'a unit: its id, name, short name or alias',
  schemaName: 'name of a schema; without it they are listed',
  code: 'a diagnostic code; without it they are listed',
  commandName: 'name of a command',
  bloc: 'only the bloc with this id (may be given several times)',
  season: 'only this season',
  allSeasons: 'all seasons, not just the newest',
  format: 'form of the result on stdout',
  dryRun: 'write no file',
  out: "write to <folder>/<season>/<bloc>/ instead of each bloc's out/",
  strict: 'take warnings for errors',
  years: 'go on for N seasons in all (ring, succession)',
  award: 'explain this award only',
  against: 'compare with another unit',
  from: 'copy a shipped example, such as bac-ninh/2019/noi-chinh',
  argument: {
    id: '<id>',
    season: '<season>',
    format: '<format>',
    folder: '<folder>',
    count: '<N>',
    member: '<member>',
    example: '<example>',
    lang: '<vi|en>',
    path: '[path]',
    name: '[name]',
    code: '[code]',
  },
  choices: (list) => `(one of: ${list})`,
  byDefault: (value) => `(default: ${value})`,
  examples: `Examples:
  thidua check                      validate every bloc in the working directory
  thidua score 2021/                rank the blocs of 2021
  thidua propose --bloc noi-chinh   the awards that one bloc proposes
  thidua rotate                     next season's head and deputies
  thidua explain so-tu-phap         why this unit got what it got

Exit status: 0 decided · 1 problems in the files · 2 wrong usage · 3 undecided (a vote or a ruling is needed)
`,
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export type HelpWords = typeof vi;

export function helpWords(language: Language): HelpWords {
  return words[language];
}
