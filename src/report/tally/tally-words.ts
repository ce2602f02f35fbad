import type { Language } from '../language.ts';
import { counted } from '../number-words.ts';

const vi = {
  name: 'Tên',
  round: 'Vòng',
  agree: 'Đồng ý',
  disagree: 'Không đồng ý',
  blank: 'Trắng',
  share: 'Tỷ lệ',
  needed: 'Cần',
  outcome: 'Kết quả',
  seats: (seats: number) => `Bầu lấy ${seats}.`,
  elected: 'trúng cử',
  passed: 'đạt',
  failed: 'không đạt',
  passedOut: 'đạt, ngoài số được bầu',
  tied: 'bằng phiếu, chưa quyết',
  notHeld: 'Chưa bỏ phiếu.',
  quorumMissed: 'Không đủ số đơn vị dự họp: kết quả bỏ phiếu không có giá trị.',
  through: (names: string) => `Trúng cử: ${names}.`,
  allThrough: (names: string) => `Đạt: ${names}.`,
  nobody: 'Không ai đạt.',
  undecided: (names: string, places: number) =>
    `Bằng phiếu ở ${places} suất cuối: ${names}. Cần bỏ phiếu tiếp hoặc quyết nghị của hội nghị.`,
  vacant: (seats: number) => `Còn thiếu ${seats}: cần bầu thêm vòng nữa hoặc quyết nghị của hội nghị.`,
};

const en: typeof vi = {
  name: 'Name',
  round: 'Round',
  agree: 'Agree',
  disagree: 'Disagree',
  blank: 'Blank',
  share: 'Share',
  needed: 'Needed',
  outcome: 'Outcome',
  seats: (seats) => `To be elected: ${seats}.`,
  elected: 'elected',
  passed: 'passed',
  failed: 'not passed',
  passedOut: 'passed, beyond the seats',
  tied: 'equal, undecided',
  notHeld: 'Not held yet.',
  quorumMissed: 'The quorum was missed: the vote does not count.',
  through: (names) => `Elected: ${names}.`,
  allThrough: (names) => `Passed: ${names}.`,
  nobody: 'Nobody passed.',
  undecided: (names, places) =>
    `Equal at the last ${counted(places, 'seat')}: ${names}. A further round or a ruling is needed.`,
  vacant: (seats) => `${counted(seats, 'seat')} not filled: a further round or a ruling is needed.`,
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export function tallyWords(language: Language): typeof vi {
  return words[language];
}
