import type { Language } from '../report/language.ts';

/** What `stats` says besides its figures. */
const vi = {
  noWorkspace: (path: string) =>
    `${path} không phải thư mục làm việc: ở đó không có sổ awards.csv, cũng không có thư mục năm nào`,
  noLedger: (path: string) => `không có sổ awards.csv trong ${path}`,
  noYear: (option: string, value: string) => `${option} ${value}: cần một năm có bốn chữ số, ví dụ 2021`,
  backwards: (from: string, to: string) => `--from ${from} sau --to ${to}`,
};

const en: typeof vi = {
  noWorkspace: (path) => `${path} is no workspace: there is neither a ledger awards.csv nor a folder of a season`,
  noLedger: (path) => `there is no ledger awards.csv in ${path}`,
  noYear: (option, value) => `${option} ${value}: needs a year of four digits, such as 2021`,
  backwards: (from, to) => `--from ${from} is after --to ${to}`,
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export function statsCommandWords(language: Language): typeof vi {
  return words[language];
}
