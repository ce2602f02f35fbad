import type { Language } from '../report/language.ts';
import type { Gap } from '../report/made-file.ts';

/** What is said of files that `sheets` and `report` make. */
const vi = {
  file: 'Tệp',
  leftEmpty: 'Còn để trống',
  files: (count: number) => `${count} tệp`,
  none: 'không lập được tệp nào',
  gaps: {
    scores: 'điểm, xếp hạng',
    candidates: 'chưa có điểm nên ghi mọi đơn vị',
    ballots: 'không có nội dung nào phải bỏ phiếu',
    votes: 'kết quả bỏ phiếu',
    counts: 'số phiếu phát ra, thu về',
    proposal: 'đề nghị khen thưởng',
    undecided: 'những việc chưa quyết',
    seats: 'Trưởng khối, Phó khối',
    facts: 'dòng chấm để điền tay',
  } satisfies Record<Gap, string>,
};

const en: typeof vi = {
  file: 'File',
  leftEmpty: 'Left empty',
  files: (count) => (count === 1 ? '1 file' : `${count} files`),
  none: 'no file made',
  gaps: {
    scores: 'points and ranks',
    candidates: 'no points yet, so all units are listed',
    ballots: 'nothing is put to the vote',
    votes: 'outcome of the votes',
    counts: 'papers issued and collected',
    proposal: 'proposed awards',
    undecided: 'what is still undecided',
    seats: 'head and deputies',
    facts: 'dotted lines to fill in by hand',
  },
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export type MadeWords = typeof vi;

export function madeWords(language: Language): MadeWords {
  return words[language];
}
