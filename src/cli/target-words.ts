import type { Language } from '../report/language.ts';

/** What `targets` says besides its tables. */
const vi = {
  noTargets: (path: string) => `không tìm thấy targets.csv ở ${path} hay trong hai cấp thư mục bên dưới`,
  noTargetsOfSeason: (season: string, path: string) => `không có chỉ tiêu nào cho ${season} trong ${path}`,
  tryTargets: (folder: string) => `Đã chép vào ${folder}; thử: thidua targets ${folder}`,
};

const en: typeof vi = {
  noTargets: (path) => `no targets.csv in ${path} or up to two levels below it`,
  noTargetsOfSeason: (season, path) => `there are no targets for ${season} in ${path}`,
  tryTargets: (folder) => `Copied to ${folder}; try: thidua targets ${folder}`,
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export function targetCliWords(language: Language): typeof vi {
  return words[language];
}
