import type { TieSubject } from '../../domain/draw.ts';
import type { Language } from '../language.ts';

const vi = {
  title: 'BỐC THĂM',
  subject: (subject: TieSubject) => (subject.kind === 'award' ? `danh hiệu ${subject.award}` : `hạng ${subject.rank}`),
  among: (places: number, units: string) => `Lấy ${places} trong danh sách sau, xếp theo mã: ${units}.`,
  orderAll: (units: string) => `Xếp thứ tự cả danh sách sau (ghi theo mã): ${units}.`,
  group: (group: string) => `Nhóm ${group}.`,
  setText: 'Văn bản của nhóm bằng nhau và SHA-256 của văn bản đó:',
  announce: (mark: string) =>
    `Chưa bốc thăm. Công bố trước hạt giống gồm ${mark} và một điều chưa ai biết được, như kết quả gieo xúc xắc tại hội nghị hay xổ số ngày hôm sau; có kết quả thì chạy lại với, ví dụ:`,
  dice: 'xuc-xac-4-1-6',
  seed: (seed: string) => `Hạt giống: ${seed}`,
  rejected: 'bỏ, lấy số đếm sau',
  step: (left: number, index: number, unit: string) => `mod ${left} = ${index} → ${unit}`,
  repeat: 'Kiểm lại lượt đầu:',
  drawn: (units: string) => `Trúng, theo thứ tự bốc: ${units}.`,
  ruling: 'Ghi vào rulings.yaml (thay cho [] nếu tệp còn trống):',
  noAuthority: 'ghi hội nghị, biên bản; để trống thì không được nhận',
  reason: (seed: string, hash: string) =>
    `Bốc thăm bằng thidua draw (SHA-256 của “hạt giống,số đếm”); hạt giống “${seed}”; nhóm bằng nhau ${hash}`,
};

const en: typeof vi = {
  title: 'DRAWING OF LOTS',
  subject: (subject) => (subject.kind === 'award' ? `award ${subject.award}` : `rank ${subject.rank}`),
  among: (places, units) => `Drawing ${places} from this list, in order of id: ${units}.`,
  orderAll: (units) => `Putting the whole of this list (by id) in order: ${units}.`,
  group: (group) => `Group ${group}.`,
  setText: 'The text of the tied set and its SHA-256:',
  announce: (mark) =>
    `Not drawn yet. Announce beforehand a seed made of ${mark} and something that nobody can know, such as a throw of dice at the conference or the next day's lottery numbers; once that is known, run again with, for instance:`,
  dice: 'dice-4-1-6',
  seed: (seed) => `Seed: ${seed}`,
  rejected: 'rejected, on to the next counter',
  step: (left, index, unit) => `mod ${left} = ${index} → ${unit}`,
  repeat: 'To repeat the first step:',
  drawn: (units) => `Drawn, in this order: ${units}.`,
  ruling: 'Write into rulings.yaml (instead of [] where it is empty):',
  noAuthority: 'the conference, the minutes; refused while empty',
  reason: (seed, hash) => `Lots drawn by thidua draw (SHA-256 of “seed,counter”); seed “${seed}”; tied set ${hash}`,
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export function drawWords(language: Language): typeof vi {
  return words[language];
}
