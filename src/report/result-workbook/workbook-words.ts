import type { Language } from '../language.ts';
import { counted } from '../number-words.ts';

/** Names, titles, headings and remarks of the sheets of ket-qua.xlsx, in both languages. */
const vi = {
  ranking: 'Xếp hạng',
  scores: 'Bảng điểm',
  comparison: 'Tự chấm và thẩm định',
  votes: 'Kiểm phiếu',
  proposal: 'Đề nghị khen thưởng',
  seats: 'Luân phiên',
  rulings: 'Quyết nghị',
  rankingTitle: 'BẢNG XẾP HẠNG',
  scoresTitle: 'BẢNG ĐIỂM THEO TIÊU CHÍ',
  comparisonTitle: 'ĐIỂM TỰ CHẤM VÀ THẨM ĐỊNH',
  votesTitle: 'KẾT QUẢ KIỂM PHIẾU',
  proposalTitle: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
  seatsTitle: 'TRƯỞNG KHỐI, PHÓ KHỐI',
  rulingsTitle: 'QUYẾT NGHỊ CỦA HỘI NGHỊ',
  of: (bloc: string, season: string) => `${bloc} – năm ${season}`,

  // Ranking
  noScores: 'Chưa có điểm để xếp hạng.',
  tie: (scope: string | undefined, rank: number, names: string) =>
    `${scope === undefined ? '' : `${scope}: `}Đồng hạng ${rank}: ${names}. Hội nghị chưa quyết nghị thứ tự.`,

  // Points
  code: 'Mã',
  criterion: 'Tiêu chí',
  max: 'Điểm tối đa',
  selfOf: (name: string) => `${name} (tự chấm)`,
  selfLegend: 'Cột “tự chấm” chỉ ghi ở những tiêu chí mà điểm tự chấm khác kết quả.',
  noSelfLegend: 'Không có điểm tự chấm nào khác kết quả.',
  naLegend: '“k”: tiêu chí không áp dụng cho đơn vị.',
  rulingLegend: 'Chữ đậm và dấu *: điểm theo quyết nghị của hội nghị.',
  unscoredLegend: '“(–)”: chưa được chấm, tính 0 điểm.',
  otherGroupLegend: 'Ô xám: tiêu chí của nhóm đơn vị khác.',
  penaltyLegend: 'Điểm trừ ghi số âm ở từng tiêu chí.',
  na: 'k',
  unscored: ' (–)',
  ruled: '*',
  cut: (name: string, what: string) => `${name}: ${what}`,

  // Self-scores and appraisals
  appraised: 'Thẩm định',
  final: 'Kết quả',
  difference: 'Chênh lệch',
  scorers: 'Người thẩm định',
  manyMarks: (count: number, least: string, most: string) =>
    least === most ? `${count} người chấm, cùng ${least}` : `${count} người chấm, từ ${least} đến ${most}`,
  differences: (count: number) => (count === 0 ? 'không tiêu chí nào khác' : `${count} tiêu chí khác tự chấm`),
  allDifferences: (count: number, of: number) =>
    `Tổng cộng ${count} điểm tiêu chí khác tự chấm, ở ${of} đơn vị. Chênh lệch là kết quả trừ tự chấm.`,

  // Votes
  contest: 'Nội dung bỏ phiếu',
  round: 'Vòng',
  issued: 'Phát ra',
  collected: 'Thu về',
  valid: 'Hợp lệ',
  invalid: 'Không hợp lệ',
  votesOf: 'Phiếu đồng ý/tổng',
  base: 'Tính trên',
  percent: 'Tỷ lệ %',
  needed: 'Mức cần đạt',
  elected: 'trúng cử',
  notElected: 'không trúng cử',
  votedAgain: (round: number) => `bỏ phiếu lại ở vòng ${round}`,
  votesOpen: 'Chưa xét đến phần bỏ phiếu: chưa có kết quả.',
  noContests: 'Quy chế của khối không có nội dung nào phải bỏ phiếu.',

  // Proposal
  no: 'STT',
  collective: 'Tên tập thể',
  awardHeading: 'Danh hiệu thi đua/Hình thức khen thưởng',
  total: 'Điểm',
  pickedBy: (authority: string) => `theo quyết nghị của hội nghị (${authority})`,
  openPlaces: (award: string, why: string, names: string) => `${award}: ${why}${names === '' ? '' : ` (${names})`}.`,
  noProposal: 'Chưa xét đề nghị khen thưởng: chưa có kết quả.',
  nobody: 'Không có suất nào được đề nghị.',

  // Seats
  season: 'Năm',
  now: 'đang giữ',
  decided: 'đã quyết',
  noSeats: 'Chưa xét Trưởng khối, Phó khối năm sau: chưa có kết quả.',
  noSeatRules: 'Quy chế của khối không quy định việc luân phiên, bầu Trưởng khối, Phó khối.',

  // Rulings
  date: 'Ngày',
  changed: 'Thay đổi',
};

const en: typeof vi = {
  ranking: 'Ranking',
  scores: 'Scores',
  comparison: 'Self and appraisal',
  votes: 'Votes',
  proposal: 'Proposed awards',
  seats: 'Leadership',
  rulings: 'Rulings',
  rankingTitle: 'RANKING',
  scoresTitle: 'POINTS BY CRITERION',
  comparisonTitle: 'SELF-SCORES AND APPRAISALS',
  votesTitle: 'VOTES',
  proposalTitle: 'PROPOSED AWARDS',
  seatsTitle: 'HEAD AND DEPUTIES',
  rulingsTitle: 'RULINGS OF THE CONFERENCE',
  of: (bloc, season) => `${bloc} – season ${season}`,

  noScores: 'There are no points to rank by yet.',
  tie: (scope, rank, names) =>
    `${scope === undefined ? '' : `${scope}: `}Rank ${rank} is shared by ${names}. The conference has not ruled on their order.`,

  code: 'Code',
  criterion: 'Criterion',
  max: 'Max',
  selfOf: (name) => `${name} (self)`,
  selfLegend: 'The “self” columns hold only the criteria in which the self-score differs from the result.',
  noSelfLegend: 'No self-score differs from the result.',
  naLegend: '“n/a”: the criterion does not apply to the unit.',
  rulingLegend: 'Bold with *: points by a ruling of the conference.',
  unscoredLegend: '“(–)”: not scored, counts as 0.',
  otherGroupLegend: 'Grey: a criterion of another group of units.',
  penaltyLegend: 'Penalties are negative in the rows of their criteria.',
  na: 'n/a',
  unscored: ' (–)',
  ruled: '*',
  cut: (name, what) => `${name}: ${what}`,

  appraised: 'Appraised',
  final: 'Final',
  difference: 'Difference',
  scorers: 'Scorers',
  manyMarks: (count, least, most) =>
    least === most ? `${count} scorers, all ${least}` : `${count} scorers, ${least} to ${most}`,
  differences: (count) => (count === 0 ? 'no criterion differs' : `${counted(count, 'criterion', 'criteria')} differ`),
  allDifferences: (count, of) =>
    `In all, ${counted(count, 'self-score')} of ${counted(of, 'unit')} differ from the result. A difference is the result less the self-score.`,

  contest: 'Contest',
  round: 'Round',
  issued: 'Issued',
  collected: 'Collected',
  valid: 'Valid',
  invalid: 'Invalid',
  votesOf: 'Agreeing/of',
  base: 'Counted against',
  percent: 'Percent',
  needed: 'Needed',
  elected: 'elected',
  notElected: 'not elected',
  votedAgain: (round) => `voted on again in round ${round}`,
  votesOpen: 'The votes have not been worked out yet.',
  noContests: "The bloc's rules put nothing to the vote.",

  no: 'No.',
  collective: 'Unit',
  awardHeading: 'Award',
  total: 'Points',
  pickedBy: (authority) => `by a ruling of the conference (${authority})`,
  openPlaces: (award, why, names) => `${award}: ${why}${names === '' ? '' : ` (${names})`}.`,
  noProposal: 'The proposal has not been worked out yet.',
  nobody: 'No place is proposed.',

  season: 'Season',
  now: 'holds it now',
  decided: 'decided',
  noSeats: "Next season's head and deputies have not been worked out yet.",
  noSeatRules: "The bloc's rules say nothing of how its head and deputies follow one another.",

  date: 'Date',
  changed: 'Changes',
};

const words: Readonly<Record<Language, typeof vi>> = { vi, en };

export type WorkbookWords = typeof vi;

export function workbookWords(language: Language): WorkbookWords {
  return words[language];
}
