import type { Scoring } from '../../domain/rules.ts';
import type { Language } from '../language.ts';
import { counted } from '../number-words.ts';

/** What explanations say of how a criterion's points came about, in both languages. */
const vi = {
  heading: 'Căn cứ tính điểm',
  // Indicators
  actual: (value: string) => `thực hiện ${value}`,
  verified: (value: string) => `thẩm định ${value}`,
  target: (value: string) => `kế hoạch ${value}`,
  notApplicable: 'không áp dụng',
  yes: 'có',
  no: 'không',
  byActual: 'tính theo số thực hiện',
  byVerified: 'tính theo số thẩm định',
  nothingCounts: 'chưa có số liệu để tính điểm',
  yesno: (max: string) => `có thì được ${max}, không thì 0`,
  each: (each: string, most: string | undefined) =>
    `mỗi một tính ${each}${most === undefined ? '' : `, nhiều nhất ${most}`}`,
  ratio: (max: string, share: string) => `đạt ${share} kế hoạch, nhân với ${max}`,
  ratioOfLower: (max: string, share: string) => `càng thấp càng tốt: kế hoạch bằng ${share} kết quả, nhân với ${max}`,
  nothingAtAll: (max: string) => `càng thấp càng tốt: không có gì thì được ${max}`,
  belowFloor: (share: string, floor: string) => `đạt ${share} kế hoạch, dưới ${floor} thì được 0`,
  belowFloorOfLower: (share: string, floor: string) =>
    `càng thấp càng tốt: kế hoạch bằng ${share} kết quả, dưới ${floor} thì được 0`,
  floor: (floor: string) => `dưới ${floor} thì được 0`,
  shareOfTarget: (share: string) => `đạt ${share} kế hoạch`,
  from: (from: string) => `từ ${from}`,
  above: (from: string) => `trên ${from}`,
  band: (from: string, points: string) => `ở mức ${from}: ${points}`,
  noBand: (points: string) => `chưa tới mức nào: ${points}`,
  nextBand: (from: string, points: string) => `mức liền trên, ${from}: ${points}`,
  topBand: 'là mức cao nhất',
  bestShare: (share: string) => `cao nhất trong các đơn vị khác ${share}`,
  bestValue: (value: string) => `cao nhất trong các đơn vị khác ${value}`,
  leader: (half: string, max: string) => `đạt kế hoạch được ${half}, đơn vị vượt nhiều nhất được ${max}`,
  leaderWithoutTarget: (max: string) => `đơn vị cao nhất được ${max}`,
  held: (seasons: number) => `danh hiệu đã có trong ${seasons} năm trước`,
  heldAward: (award: string, season: string, count: number, each: string) =>
    `${award} ${season}${count > 1 ? ` × ${count}` : ''} (${each})`,
  heldTake: { max: 'lấy mức cao nhất', sum: 'cộng lại' },
  atMost: (max: string) => `nhiều nhất ${max}`,
  // Appraisals
  stage: (stage: number, marks: string) => `vòng ${stage}: ${marks}`,
  lastStage: (stage: number) => `tính vòng ${stage}`,
  combine: {
    mean: 'lấy trung bình',
    median: 'lấy trung vị',
    min: 'lấy điểm thấp nhất',
    max: 'lấy điểm cao nhất',
    'trimmed-mean': 'lấy trung bình, từ 3 người chấm thì bỏ điểm cao nhất và thấp nhất',
  } satisfies Record<Scoring['combine'], string>,
  combined: (how: string, points: string) => `${how}: ${points}`,
  fewScorers: (have: number, need: number) => `mới có ${have}/${need} người chấm nên chưa tính thẩm định`,
  bySelf: (points: string) => `lấy điểm tự chấm ${points}`,
  // What it came to
  weighed: (max: string, weight: string) => `chấm theo thang ${max}, quy ra ${weight}`,
  points: (points: string) => `được ${points} điểm`,
  penalty: (points: string) => `trừ ${points} điểm`,
  ruled: (text: string) => `${text} theo quyết nghị`,
  zero: (text: string) => `chưa chấm, ${text}`,
};

const en: typeof vi = {
  heading: 'How points came about',
  actual: (value) => `achieved ${value}`,
  verified: (value) => `verified ${value}`,
  target: (value) => `target ${value}`,
  notApplicable: 'not applicable',
  yes: 'yes',
  no: 'no',
  byActual: 'the achieved value counts',
  byVerified: 'the verified value counts',
  nothingCounts: 'no value that counts',
  yesno: (max) => `yes earns ${max}, no earns 0`,
  each: (each, most) => `${each} for each one${most === undefined ? '' : `, at most ${most}`}`,
  ratio: (max, share) => `${share} of the target, times ${max}`,
  ratioOfLower: (max, share) => `lower is better: the target is ${share} of the value, times ${max}`,
  nothingAtAll: (max) => `lower is better: none at all earns ${max}`,
  belowFloor: (share, floor) => `${share} of the target; below ${floor} earns 0`,
  belowFloorOfLower: (share, floor) => `lower is better: the target is ${share} of the value; below ${floor} earns 0`,
  floor: (floor) => `below ${floor} earns 0`,
  shareOfTarget: (share) => `${share} of the target`,
  from: (from) => `from ${from}`,
  above: (from) => `above ${from}`,
  band: (from, points) => `in the band ${from}: ${points}`,
  noBand: (points) => `in no band: ${points}`,
  nextBand: (from, points) => `next band, ${from}: ${points}`,
  topBand: 'the highest band',
  bestShare: (share) => `the best of the others ${share}`,
  bestValue: (value) => `the best of the others ${value}`,
  leader: (half, max) => `meeting the target earns ${half}, exceeding it most ${max}`,
  leaderWithoutTarget: (max) => `the highest earns ${max}`,
  held: (seasons) => `awards of the ${seasons === 1 ? 'season' : counted(seasons, 'season')} before`,
  heldAward: (award, season, count, each) => `${award} ${season}${count > 1 ? ` × ${count}` : ''} (${each})`,
  heldTake: { max: 'the best counts', sum: 'added up' },
  atMost: (max) => `at most ${max}`,
  stage: (stage, marks) => `stage ${stage}: ${marks}`,
  lastStage: (stage) => `stage ${stage} counts`,
  combine: {
    mean: 'mean',
    median: 'median',
    min: 'the lowest',
    max: 'the highest',
    'trimmed-mean': 'mean, from 3 scorers on without the highest and the lowest',
  },
  combined: (how, points) => `${how}: ${points}`,
  fewScorers: (have, need) => `only ${have} of ${counted(need, 'scorer')}, so the appraisal does not count`,
  bySelf: (points) => `the self-score of ${points} counts`,
  weighed: (max, weight) => `marked out of ${max}, worth ${weight}`,
  points: (points) => (points === '1' ? '1 point' : `${points} points`),
  penalty: (points) => `${points === '1' ? '1 point' : `${points} points`} off`,
  ruled: (text) => `${text} by a ruling`,
  zero: (text) => `not scored, ${text}`,
};

export type BasisWords = typeof vi;

export function basisWords(language: Language): BasisWords {
  return language === 'vi' ? vi : en;
}
