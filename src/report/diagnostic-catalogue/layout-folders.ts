import type { Code, DetailsOf } from '../../domain/diagnostic.ts';
import type { Bilingual } from '../language.ts';
import { encodingFix, encodingMessage } from './encoding-words.ts';
import { limitWords } from './limit-words.ts';
import { hasSmartQuotes, listed, quoted, straightQuotesFix } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

/** "Layout and files" of spec 5, first part: folders, and files as a whole. */
export const folderWordings = {
  'nested-bloc': {
    title: { vi: 'Khối nằm trong thư mục của khối khác', en: 'A bloc inside another bloc' },
    meaning: {
      vi: 'Mỗi thư mục có tệp bloc.yaml là hồ sơ một năm của một khối, bên trong không được có thư mục của khối khác.',
      en: 'A folder with a bloc.yaml is one year of one bloc; it may not hold the folder of another bloc.',
    },
    example: { file: '2021/noi-chinh/cu/bloc.yaml', lines: 'bloc: cu' },
    remedy: {
      vi: 'Chuyển thư mục bên trong ra ngoài, đặt ngang hàng với các khối khác của năm đó; nếu là bản cũ thì xóa đi.',
      en: 'Move the inner folder out, beside the other blocs of the season; if it is an old copy, delete it.',
    },
    message: ({ outer }) => ({
      vi: `thư mục khối này nằm bên trong thư mục của khối khác (${outer})`,
      en: `this bloc's folder lies inside the folder of another bloc (${outer})`,
    }),
    fix: ({ outer }) => ({
      vi: `chuyển thư mục này ra ngoài ${outer}, hoặc xóa nếu là bản sao cũ`,
      en: `move this folder out of ${outer}, or delete it if it is an old copy`,
    }),
  },
  'bloc-name': {
    title: { vi: 'Mã khối khác tên thư mục', en: 'The bloc id differs from its folder' },
    meaning: {
      vi: 'Mục bloc trong bloc.yaml phải trùng với tên thư mục chứa tệp, để mã khối và đường dẫn luôn chỉ cùng một khối.',
      en: 'The key bloc in bloc.yaml equals the name of its folder, so that id and path always mean the same bloc.',
    },
    example: { file: '2021/noi-chinh/bloc.yaml', lines: 'bloc: noichinh' },
    remedy: {
      vi: 'Sửa mục bloc theo tên thư mục, hoặc đổi tên thư mục theo mã khối.',
      en: 'Write the name of the folder after bloc:, or rename the folder.',
    },
    message: ({ bloc, folder }) => ({
      vi: `mã khối ${quoted(bloc)} khác với tên thư mục ${quoted(folder)}`,
      en: `the bloc id ${quoted(bloc)} differs from its folder ${quoted(folder)}`,
    }),
    fix: ({ bloc, folder, folderIsNoId }) =>
      folderIsNoId
        ? {
            vi: `đổi tên thư mục thành ${bloc}; tên thư mục hiện nay không dùng làm mã được`,
            en: `rename the folder to ${bloc}; as it is named now, it can be no id`,
          }
        : {
            vi: `ghi bloc: ${folder}, hoặc đổi tên thư mục thành ${bloc}`,
            en: `write bloc: ${folder}, or rename the folder to ${bloc}`,
          },
  },
  'season-name': {
    title: { vi: 'Năm thi đua không có số năm', en: 'A season without a year' },
    meaning: {
      vi: 'Năm thi đua phải có một năm gồm 4 chữ số để tính được năm trước và năm sau; năm học ghi hai năm.',
      en: 'A season holds a 4-digit year, from which the seasons before and after follow; a school year holds two.',
    },
    example: { file: 'bloc.yaml', lines: 'season: "năm nay"' },
    remedy: {
      vi: 'Ghi season: "2021", hoặc season: "2020-2021" cho năm học, trong dấu ngoặc kép.',
      en: 'Write season: "2021", or season: "2020-2021" for a school year, in quotes.',
    },
    message: ({ season }) => ({
      vi: `năm thi đua ${quoted(season)} không có năm gồm 4 chữ số`,
      en: `the season ${quoted(season)} holds no 4-digit year`,
    }),
    fix: ({ season }) =>
      hasSmartQuotes(season)
        ? straightQuotesFix(season)
        : {
            vi: 'ghi như "2021", hoặc "2020-2021" cho năm học, trong dấu ngoặc kép',
            en: 'write it like "2021", or "2020-2021" for a school year, in quotes',
          },
  },
  'season-folder': {
    title: { vi: 'Thư mục chứa khối không mang tên năm thi đua', en: 'A folder that is not named as its season' },
    meaning: {
      vi: 'Thư mục chứa khối phải mang đúng tên năm thi đua (mục season của bloc.yaml) thì các sổ theo dõi ở thư mục phía trên mới được đọc. Ở đây có sổ nhưng tên khác nhau, nên khối bị coi là để riêng.',
      en: 'Ledgers are read only where the folder that holds the bloc is named as its season (the key season of bloc.yaml). Here there are ledgers above it, but the names differ: the bloc stands alone.',
    },
    example: { file: 'nam-2021/noi-chinh/bloc.yaml', lines: 'season: "2021"' },
    remedy: {
      vi: 'Đổi tên thư mục theo season, hoặc sửa season theo tên thư mục; ghi season trong dấu ngoặc kép thẳng, không thêm dấu cách hay chữ.',
      en: 'Rename the folder as the season, or correct the season; it stands in straight quotation marks, without spaces or further words.',
    },
    message: ({ season, folder, ledgers }) => ({
      vi: `thư mục chứa khối tên là ${quoted(folder)}, khác với năm thi đua ${quoted(season)}, nên không đọc ${listed(ledgers)}`,
      en: `the folder of the bloc is named ${quoted(folder)}, not ${quoted(season)} as the season: ${listed(ledgers)} ${ledgers.length === 1 ? 'is' : 'are'} not read`,
    }),
    fix: ({ season, folder }) => ({
      vi: `đổi tên thư mục ${quoted(folder)} thành ${quoted(season)}, hoặc ghi season theo tên thư mục; nếu đúng là khối để riêng thì để nguyên`,
      en: `rename the folder ${quoted(folder)} to ${quoted(season)}, or write the season as the folder is named; if the bloc is meant to stand alone, leave it`,
    }),
  },
  'file-missing': {
    title: { vi: 'Thiếu tệp', en: 'A file is missing' },
    meaning: {
      vi: 'Một tệp bắt buộc, hoặc một tệp mà bloc.yaml hay quy chế (rules.yaml) cần đến, không có trong thư mục.',
      en: 'A file that is always needed, or that bloc.yaml or the rules ask for, is not in the folder.',
    },
    example: { file: 'bloc.yaml', lines: 'rules: ../rules-2021.yaml' },
    remedy: {
      vi: 'Đặt tệp vào đúng thư mục với đúng tên (thidua init tạo được thư mục mẫu), hoặc sửa đường dẫn.',
      en: 'Put the file into the folder under this name (thidua init makes a model folder), or correct the path.',
    },
    message: ({ file, needed }) => {
      const why = reasonNeeded[needed];
      return { vi: `thiếu tệp ${file}: ${why.vi}`, en: `the file ${file} is missing: ${why.en}` };
    },
    fix: ({ file, needed }) =>
      needed === 'named'
        ? {
            vi: `đặt tệp vào ${file}, hoặc sửa đường dẫn ở đây`,
            en: `put the file at ${file}, or correct the path here`,
          }
        : { vi: `thêm tệp ${file}, kiểm tra cả tên tệp`, en: `add the file ${file}; check its name too` },
  },
  'file-unreadable': {
    title: { vi: 'Không đọc được tệp', en: 'A file cannot be read' },
    meaning: {
      vi: 'Tệp có đó nhưng không đọc được: không có quyền, là thư mục, hoặc ổ đĩa báo lỗi.',
      en: 'The file is there but cannot be read: no permission, a folder in its place, or a fault of the disk.',
    },
    example: { file: 'members.csv/', lines: '' },
    remedy: {
      vi: 'Đóng tệp trong Excel nếu đang mở, kiểm tra quyền đọc, rồi chạy lại.',
      en: 'Close the file in Excel if it is open there, check who may read it, and run again.',
    },
    message: ({ file, cause }) => {
      const why = unreadable[cause];
      return { vi: `không đọc được tệp ${file}: ${why.vi}`, en: `the file ${file} cannot be read: ${why.en}` };
    },
    fix: ({ cause }) => unreadableFix[cause],
  },
  'path-outside': {
    title: { vi: 'Đường dẫn ra ngoài thư mục cho phép', en: 'A path that leads outside' },
    meaning: {
      vi: 'Tệp mà bloc.yaml nêu phải nằm trong thư mục làm việc (trong thư mục của khối, nếu khối để riêng), kể cả khi đi qua liên kết.',
      en: 'A file named in bloc.yaml must lie inside the workspace (a bloc on its own: inside its folder), links included.',
    },
    example: { file: 'bloc.yaml', lines: 'rules: ../../../rules.yaml' },
    remedy: {
      vi: 'Chép tệp vào trong thư mục đó rồi ghi lại đường dẫn.',
      en: 'Copy the file into that folder and correct the path.',
    },
    message: ({ path, boundary, link }) => ({
      vi: `${quoted(path)} ${link ? 'là liên kết dẫn' : 'dẫn'} ra ngoài ${boundary === 'workspace' ? 'thư mục làm việc' : 'thư mục của khối'}`,
      en: `${quoted(path)} ${link ? 'is a link that leads' : 'leads'} outside the ${boundary === 'workspace' ? 'workspace' : "bloc's folder"}`,
    }),
    fix: ({ boundary }) =>
      boundary === 'workspace'
        ? {
            vi: 'chép tệp vào trong thư mục làm việc rồi sửa đường dẫn',
            en: 'copy the file into the workspace and correct the path',
          }
        : {
            vi: 'chép tệp vào thư mục của khối; muốn dùng chung thì đặt khối trong thư mục mang tên năm thi đua',
            en: "copy the file into the bloc's folder; to share it, put the bloc into a folder named as its season",
          },
  },
  encoding: {
    title: { vi: 'Tệp không phải văn bản UTF-8', en: 'The file is not UTF-8 text' },
    meaning: {
      vi: 'Tệp phải là văn bản mã Unicode UTF-8 (hoặc UTF-16 có dấu đầu tệp). Thường gặp: tệp Excel bị đổi đuôi thành .csv, hoặc phông cũ TCVN3 (.VnTime), VNI.',
      en: "Files are UTF-8 text (or UTF-16 with a mark). Often it is an Excel file renamed to .csv, or an old font's code: TCVN3 (.VnTime), VNI.",
    },
    example: { file: 'members.csv', lines: 'so-tu-phap,Së T­ ph¸p' },
    remedy: {
      vi: 'Trong Excel: Tệp > Lưu dưới dạng (Save As), kiểu tệp “CSV UTF-8 (*.csv)”. Phông cũ: dùng UniKey Toolkit (Ctrl+Shift+F6) đổi mã sang Unicode trước khi lưu.',
      en: 'In Excel: File > Save As, type “CSV UTF-8 (*.csv)”. Old fonts: convert to Unicode with the UniKey Toolkit (Ctrl+Shift+F6) before saving.',
    },
    message: encodingMessage,
    fix: encodingFix,
  },
  'too-large': {
    title: { vi: 'Vượt giới hạn', en: 'Beyond a limit' },
    meaning: {
      vi: 'Tệp lớn hơn, hoặc nhiều dòng, nhiều đơn vị, nhiều tiêu chí hơn mức công cụ nhận; thường là do chép nhầm tệp.',
      en: 'The file is larger, or has more rows, members or criteria, than the tool takes; mostly the wrong file was copied.',
    },
    example: { file: 'members.csv', lines: '(…)' },
    remedy: {
      vi: 'Kiểm tra có chép nhầm tệp không; bỏ bớt dòng thừa, hoặc tách thành nhiều khối.',
      en: 'See whether it is the right file; remove what does not belong, or divide the bloc.',
    },
    message: (details) => {
      const what = limitWords(details);
      return { vi: `vượt giới hạn: ${what.vi}`, en: `beyond the limit: ${what.en}` };
    },
    fix: ({ limit }) =>
      limit === 'yaml-aliases' || limit === 'yaml-nesting'
        ? { vi: 'viết lại tệp cho đơn giản, như trong mẫu', en: 'write the file more simply, as in the model' }
        : {
            vi: 'kiểm tra có chép nhầm tệp không, bỏ bớt phần thừa',
            en: 'see whether it is the right file, and remove what does not belong',
          },
  },
} satisfies Partial<WordingOf<Code>>;

const reasonNeeded: Readonly<Record<DetailsOf['file-missing']['needed'], Bilingual>> = {
  always: { vi: 'tệp này bắt buộc phải có', en: 'it is always needed' },
  named: { vi: 'bloc.yaml nêu tệp này nhưng không tìm thấy', en: 'bloc.yaml names it, but it is not there' },
  'self-scores': {
    vi: 'cách tính điểm trong rules.yaml cần điểm tự chấm',
    en: 'the scoring in rules.yaml needs self-scores',
  },
  appraisals: {
    vi: 'cách tính điểm trong rules.yaml (final: appraised) cần điểm thẩm định',
    en: 'the scoring in rules.yaml (final: appraised) needs appraisals',
  },
  indicators: {
    vi: 'có tiêu chí tính điểm theo công thức nên cần số liệu thực hiện',
    en: 'some criteria have a formula and need achieved values',
  },
  verified: {
    vi: 'có tiêu chí tính theo công thức và final: appraised, nên cần số liệu thẩm định (cột verified)',
    en: 'some criteria have a formula, and final: appraised needs verified values',
  },
};

const unreadable: Readonly<Record<DetailsOf['file-unreadable']['cause'], Bilingual>> = {
  permission: { vi: 'không có quyền đọc', en: 'no permission' },
  directory: { vi: 'đó là một thư mục', en: 'it is a folder' },
  'not-regular': { vi: 'đó không phải tệp thường', en: 'it is no ordinary file' },
  io: { vi: 'hệ thống báo lỗi khi đọc', en: 'the system failed to read it' },
};

const unreadableFix: Readonly<Record<DetailsOf['file-unreadable']['cause'], Bilingual>> = {
  permission: {
    vi: 'cấp quyền đọc cho tệp; nếu đang mở trong Excel thì đóng lại',
    en: 'allow reading the file; if it is open in Excel, close it there',
  },
  directory: {
    vi: 'đổi tên thư mục đó và đặt tệp đúng tên vào chỗ ấy',
    en: 'rename that folder and put the file in its place',
  },
  'not-regular': { vi: 'thay bằng một tệp văn bản thường', en: 'put an ordinary text file in its place' },
  io: { vi: 'chép tệp sang ổ đĩa khác rồi chạy lại', en: 'copy the file to another disk and run again' },
};
