import type { OfficeFileProblem } from '../../domain/office-details.ts';
import type { Bilingual } from '../language.ts';

/** Why a file of Word or Excel cannot be opened, and what to do; `program` is Word or Excel. */
export function officeFileWords(
  problem: OfficeFileProblem,
  program: 'Word' | 'Excel',
): { readonly message: Bilingual; readonly fix: Bilingual } {
  const ending = program === 'Word' ? '.docx' : '.xlsx';
  const saveAs = {
    vi: `mở bằng ${program}, chọn Lưu thành (Save As), loại ${ending}`,
    en: `open it in ${program} and save it as ${ending}`,
  };
  switch (problem) {
    case 'empty':
      return { message: { vi: 'tệp rỗng', en: 'the file is empty' }, fix: saveAs };
    case 'damaged':
      return {
        message: { vi: `tệp hỏng, hoặc không phải tệp ${ending}`, en: `the file is damaged, or no ${ending} file` },
        fix: { vi: 'lấy lại bản gốc của tệp, rồi thử lại', en: 'get the file again from where it came, and retry' },
      };
    case 'password':
      return {
        message: { vi: 'tệp có mật khẩu', en: 'the file is protected by a password' },
        fix: {
          vi: `mở bằng ${program}, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ), rồi lưu lại`,
          en: `open it in ${program}, take the password away (File, Info, Protect), and save it`,
        },
      };
    case 'legacy':
      return {
        message: {
          vi: `tệp ở định dạng cũ (${program === 'Word' ? '.doc' : '.xls'}), dù tên tệp là gì`,
          en: `the file is in the old format (${program === 'Word' ? '.doc' : '.xls'}), whatever its name`,
        },
        fix: saveAs,
      };
    case 'macros':
      return {
        message: { vi: 'tệp có macro', en: 'the file has macros' },
        fix: {
          vi: `${saveAs.vi} (không có macro)`,
          en: `${saveAs.en} (without macros)`,
        },
      };
    case 'other-kind':
      return {
        message: { vi: `đây không phải tệp của ${program}`, en: `this is no file of ${program}` },
        fix: saveAs,
      };
    case 'too-large':
      return {
        message: { vi: 'tệp lớn hơn 10 MB', en: 'the file is larger than 10 MB' },
        fix: {
          vi: 'bỏ hình ảnh và các trang không cần, rồi lưu lại',
          en: 'take out pictures and what is not needed, and save it again',
        },
      };
    case 'unpacks-too-large':
      return {
        message: {
          vi: 'tệp nén một lượng dữ liệu lớn bất thường (trên 100 MB), không mở',
          en: 'the file unpacks to an unusual amount of data (over 100 MB) and is not opened',
        },
        fix: { vi: 'lấy lại bản gốc của tệp từ người gửi', en: 'get the file again from whoever sent it' },
      };
    case 'missing':
      return {
        message: { vi: 'không có tệp này', en: 'there is no such file' },
        fix: { vi: 'kiểm tra lại tên và đường dẫn', en: 'check the name and the path' },
      };
    case 'unreadable':
      return {
        message: { vi: 'không đọc được tệp', en: 'the file cannot be read' },
        fix: {
          vi: 'kiểm tra quyền đọc, và đóng tệp nếu đang mở ở chương trình khác',
          en: 'check the permissions, and close it where another program has it open',
        },
      };
  }
}

export function isFileProblem(problem: string): problem is OfficeFileProblem {
  const all: Readonly<Record<OfficeFileProblem, true>> = {
    empty: true,
    damaged: true,
    password: true,
    legacy: true,
    macros: true,
    'other-kind': true,
    'too-large': true,
    'unpacks-too-large': true,
    missing: true,
    unreadable: true,
  };
  return Object.hasOwn(all, problem);
}
