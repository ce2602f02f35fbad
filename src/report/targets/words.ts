import type { Language } from '../language.ts';
import { counted } from '../number-words.ts';

/** Words of the table of targets. */
const vi = {
  target: 'Chỉ tiêu',
  required: 'Yêu cầu',
  reached: 'Đạt được',
  difference: 'Chênh lệch',
  judgement: 'Đánh giá',
  verdict: { met: 'đạt', 'not-met': 'không đạt', open: 'chưa đánh giá', none: 'không đặt mức' },
  ofWhich: (title: string) => `trong đó: ${title}`,
  inYear: (season: string) => `năm ${season}`,
  atLeast: (bound: string) => `từ ${bound} trở lên`,
  above: (bound: string) => `trên ${bound}`,
  atMost: (bound: string) => `không quá ${bound}`,
  between: (min: string, max: string) => `từ ${min} đến ${max}`,
  aboveTo: (min: string, max: string) => `trên ${min} đến ${max}`,
  everyYear: (requirement: string) => `hằng năm ${requirement}`,
  noNumber: 'không số nào vừa khoảng',
  missing: { actual: 'chưa có số liệu', base: 'chưa có tổng số', 'base-zero': 'tổng số bằng 0' },
  missingYears: (years: string) => `còn chờ ${years}`,
  missedIn: (years: string) => `hụt năm ${years}`,
  short: (heads: number) => `thiếu ${heads}`,
  over: (heads: number) => `vượt ${heads}`,
  overRange: (heads: number) => `cao hơn khoảng ${heads}`,
  exactly: 'vừa đủ',
  within: 'trong khoảng',
  summary: (met: number, missed: number, open: number) => `${met} đạt, ${missed} không đạt, ${open} chưa đánh giá.`,
};

const en: typeof vi = {
  target: 'Target',
  required: 'Required',
  reached: 'Reached',
  difference: 'Difference',
  judgement: 'Judgement',
  verdict: { met: 'met', 'not-met': 'not met', open: 'not judged', none: 'nothing set' },
  ofWhich: (title) => `of which: ${title}`,
  inYear: (season) => season,
  atLeast: (bound) => `at least ${bound}`,
  above: (bound) => `more than ${bound}`,
  atMost: (bound) => `at most ${bound}`,
  between: (min, max) => `${min} to ${max}`,
  aboveTo: (min, max) => `more than ${min} to ${max}`,
  everyYear: (requirement) => `every year ${requirement}`,
  noNumber: 'no number fits the range',
  missing: { actual: 'no figure yet', base: 'no base yet', 'base-zero': 'the base is 0' },
  missingYears: (years) => `awaits ${years}`,
  missedIn: (years) => `missed in ${years}`,
  short: (heads) => `${heads} short`,
  over: (heads) => `${heads} over`,
  overRange: (heads) => `${heads} above the range`,
  exactly: 'just enough',
  within: 'in the range',
  summary: (met, missed, open) => `${counted(met, 'target')} met, ${missed} not met, ${open} not judged.`,
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export type TargetWords = typeof vi;

export function targetWords(language: Language): TargetWords {
  return words[language];
}
