import type { DetailsOf } from '../../domain/diagnostic.ts';
import type { Bilingual } from '../language.ts';

type Guess = DetailsOf['encoding']['guess'];

const inExcel: Bilingual = {
  vi: 'mở tệp bằng Excel, chọn Tệp > Lưu dưới dạng (File > Save As), ở Kiểu tệp (Save as type) chọn “CSV UTF-8 (Comma delimited) (*.csv)”; Excel cũ không có kiểu này thì chọn “Unicode Text (*.txt)” rồi đổi đuôi thành .csv',
  en: 'open the file in Excel, choose File > Save As, and as type “CSV UTF-8 (Comma delimited) (*.csv)”; an old Excel without it: “Unicode Text (*.txt)”, then rename it to .csv',
};

const inNotepad: Bilingual = {
  vi: 'mở tệp bằng Notepad, chọn Tệp > Lưu dưới dạng (File > Save As), ở Mã hóa (Encoding) chọn UTF-8; nếu là bảng tính thì lưu từ Excel theo kiểu “CSV UTF-8”',
  en: 'open the file in Notepad, choose File > Save As with encoding UTF-8; a table: save it from Excel as “CSV UTF-8”',
};

function withUniKey(code: string): Bilingual {
  return {
    vi: `mở UniKey Toolkit (Ctrl+Shift+F6), chọn bảng mã nguồn ${code}, bảng mã đích Unicode, chuyển mã tệp này; hoặc chép nội dung trong Excel, bấm “Chuyển mã Clipboard”, dán lại rồi lưu kiểu “CSV UTF-8”`,
    en: `open the UniKey Toolkit (Ctrl+Shift+F6), source ${code}, destination Unicode, and convert this file; or copy the cells in Excel, convert the clipboard, paste and save as “CSV UTF-8”`,
  };
}

const messages: Readonly<Record<Guess, Bilingual>> = {
  excel: {
    vi: 'đây là tệp Excel (.xlsx), chỉ đổi đuôi tên, không phải văn bản CSV',
    en: 'this is an Excel workbook (.xlsx) under another name, not CSV text',
  },
  'legacy-excel': {
    vi: 'đây là tệp Excel đời cũ (.xls), chỉ đổi đuôi tên, không phải văn bản CSV',
    en: 'this is an old Excel workbook (.xls) under another name, not CSV text',
  },
  tcvn3: {
    vi: 'chữ trong tệp theo bảng mã TCVN3 (phông .VnTime, ABC), không phải Unicode UTF-8',
    en: 'the text is in the old code TCVN3 (fonts .VnTime, ABC), not in UTF-8',
  },
  vni: {
    vi: 'chữ trong tệp theo bảng mã VNI (phông VNI-Times), không phải Unicode UTF-8',
    en: 'the text is in the old code VNI (fonts VNI-Times), not in UTF-8',
  },
  'windows-1258': {
    vi: 'chữ trong tệp theo bảng mã Windows-1258 (ANSI tiếng Việt), không phải UTF-8',
    en: 'the text is in Windows-1258 (Vietnamese ANSI), not in UTF-8',
  },
  'utf-16': {
    vi: 'tệp theo mã UTF-16 nhưng bị thiếu dấu đầu tệp hoặc bị hỏng',
    en: 'the text is in UTF-16, but without its mark or damaged',
  },
  zip: {
    vi: 'đây là tệp nén hoặc tệp văn phòng (.zip, .docx, .ods), không phải văn bản',
    en: 'this is a zip or office file (.zip, .docx, .ods), not text',
  },
  nul: {
    vi: 'tệp có ký tự rỗng (NUL): không phải văn bản, hoặc đã bị hỏng',
    en: 'the file has NUL characters: it is no text, or it is damaged',
  },
  unknown: {
    vi: 'chữ trong tệp không phải mã UTF-8',
    en: 'the text is not in UTF-8',
  },
};

const fixes: Readonly<Record<Guess, Bilingual>> = {
  excel: inExcel,
  'legacy-excel': inExcel,
  tcvn3: withUniKey('TCVN3 (ABC)'),
  vni: withUniKey('VNI Windows'),
  'windows-1258': inNotepad,
  'utf-16': inNotepad,
  zip: {
    vi: 'mở tệp bằng phần mềm đã tạo ra nó; là bảng thì lưu lại theo kiểu “CSV UTF-8”',
    en: 'open it with the program that made it; a table: save it as “CSV UTF-8”',
  },
  nul: {
    vi: 'lấy lại bản gốc của tệp, mở bằng Excel hoặc Notepad và lưu theo mã UTF-8',
    en: 'take the original file, open it in Excel or Notepad and save it as UTF-8',
  },
  unknown: inNotepad,
};

export function encodingMessage({ guess, byte }: DetailsOf['encoding']): Bilingual {
  const { vi, en } = messages[guess];
  if (byte === undefined) return { vi, en };
  return { vi: `${vi} (byte ${byte} tại đây)`, en: `${en} (byte ${byte} here)` };
}

/** How to save the file again, in the programs that offices have. */
export function encodingFix({ guess }: DetailsOf['encoding']): Bilingual {
  return fixes[guess];
}
