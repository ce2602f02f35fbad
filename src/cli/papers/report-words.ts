import type { Language } from '../../report/language.ts';

/** What `report` says besides the list of what it made. */
const vi = {
  noSuchOutput: (name: string) => `--only không nhận “${name}”`,
  nothingChosen: '--only chưa nêu thứ gì để lập',
  notMade: (files: string) => `Không lập được ${files}: cần sửa các lỗi trên.`,
  kept: (file: string) => `${file} giữ nguyên bản của lần chạy trước, lập từ dữ liệu cũ.`,
  notATemplate: (file: string, closest: string | undefined) =>
    `Không dùng ${file}: không có mẫu tên như vậy${closest === undefined ? '' : `; có phải là ${closest}?`}`,
  useTemplates: (folder: string) =>
    `Sửa các mẫu này trong Word, rồi lập văn bản bằng: thidua report --templates ${folder}`,
};

const en: typeof vi = {
  noSuchOutput: (name) => `--only knows no “${name}”`,
  nothingChosen: '--only names nothing to make',
  notMade: (files) => `Not made: ${files}. The problems above have to be solved first.`,
  kept: (file) => `${file} is still that of an earlier run, of earlier inputs.`,
  notATemplate: (file, closest) =>
    `${file} is not used: there is no template of that name${closest === undefined ? '' : `; did you mean ${closest}?`}`,
  useTemplates: (folder) => `Change these in Word, then make the papers with: thidua report --templates ${folder}`,
};

export type ReportWords = typeof vi;

const words: Readonly<Record<Language, ReportWords>> = { vi, en };

export function reportWords(language: Language): ReportWords {
  return words[language];
}
