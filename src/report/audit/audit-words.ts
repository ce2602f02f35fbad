import type { AuditKind } from '../../domain/audit.ts';
import type { Language } from '../language.ts';

/** What an audit looks at and by what rule, and the headings of its tables, in both languages. */
const vi = {
  intro:
    'Các số liệu dưới đây chỉ để hội nghị xem lại; không nói ai đúng, ai sai. Mục nào thiếu dữ liệu thì ghi rõ là không xét.',
  titles: {
    'self-against-final': 'Điểm tự chấm so với điểm cuối cùng',
    'scorer-apart': 'Người chấm cách xa những người khác',
    'all-full': 'Tiêu chí mà mọi đơn vị đều đạt điểm tối đa',
    'nearest-change': 'Thay đổi nhỏ nhất làm đổi kết quả',
    'in-turns': 'Danh hiệu lần lượt qua các đơn vị',
    'to-the-head': 'Danh hiệu thuộc về Trưởng khối đương nhiệm',
    'never-honoured': 'Đơn vị chưa được khen thưởng trong nhiều năm',
    'quota-always-full': 'Số suất khen thưởng năm nào cũng dùng hết',
  } satisfies Record<AuditKind, string>,
  rules: {
    'self-against-final': () =>
      'Chênh lệch = tổng điểm tự chấm − tổng điểm cuối cùng. Được nêu: chênh lệch cách trung vị của khối hơn 3 lần MAD (trung vị của các độ lệch tuyệt đối); khi MAD bằng 0 thì hơn 1% điểm chuẩn áp dụng cho đơn vị. Cần ít nhất 4 đơn vị.',
    'scorer-apart': () =>
      'So các điểm chấm ở vòng cuối cho cùng một đơn vị và tiêu chí (một ô). Được nêu: điểm cách trung vị hơn 3 lần MAD (trung vị của các độ lệch tuyệt đối); khi MAD bằng 0 thì hơn 10% điểm tối đa của tiêu chí. Ô có dưới 4 người chấm thì không xét.',
    'all-full': () =>
      'Tiêu chí điểm chuẩn, điểm thưởng mà mọi đơn vị được chấm (ít nhất 2) đều đạt tối đa thì không phân biệt được các đơn vị với nhau.',
    'nearest-change': (step: string) =>
      `Số điểm chuẩn (bước ${step}) hoặc số phiếu đồng ý ít nhất mà riêng một đơn vị phải thêm (+) hay bớt (−) để danh hiệu, chức danh có kết quả khác hoặc trở thành chưa quyết; mọi số liệu khác giữ nguyên. Tính bằng cách xét lại toàn bộ, không ước lượng.`,
    'in-turns': () =>
      'Được nêu: từ 3 năm liền, không đơn vị nào được lại trước khi mọi đơn vị trong khối đều đã được. Tính từ sổ theo dõi (đã khen hoặc đã đề nghị) và kết quả năm nay.',
    'to-the-head': () =>
      'Được nêu: Trưởng khối đương nhiệm được danh hiệu trong ít nhất 3 năm và quá nửa số năm so được (biết cả Trưởng khối lẫn đơn vị được danh hiệu).',
    'never-honoured': (within: string) =>
      `Được nêu: đơn vị (kể cả đơn vị tiền thân) không có khen thưởng tập thể nào trong ${within} năm gần nhất, tính cả năm nay. Xếp loại hằng năm không tính là khen thưởng.`,
    'quota-always-full': () =>
      'Được nêu: năm nay và ít nhất 2 năm liền trước đều có đủ số đơn vị bằng số suất của năm nay (sổ theo dõi không ghi số suất các năm trước).',
  } satisfies Record<AuditKind, (figure: string) => string>,
  nothing: 'Không có gì để nêu theo quy tắc này.',
  notJudged: (what: string, why: string) => (what === '' ? `Không xét: ${why}.` : `Không xét (${what}): ${why}.`),
  unit: 'Đơn vị',
  self: 'Tự chấm',
  final: 'Điểm cuối',
  gap: 'Chênh lệch',
  section: 'Phần chênh lệch nhiều nhất',
  subject: 'Về',
  figures: 'Số liệu cho thấy',
  outcome: 'Danh hiệu, chức danh',
  points: 'Theo điểm',
  votes: 'Theo phiếu đồng ý',
  byPoints: 'theo điểm',
  byVotes: 'theo phiếu đồng ý',
  season: (season: string) => `năm ${season}`,
};

const en: typeof vi = {
  intro:
    'These figures are for the conference to look at again; they do not say who is right or wrong. Where data is missing it says that it does not judge.',
  titles: {
    'self-against-final': 'Self-score against final points',
    'scorer-apart': 'Scorers far from the others',
    'all-full': 'Criteria on which everybody has full marks',
    'nearest-change': 'The smallest change that changes an outcome',
    'in-turns': 'Awards that go from unit to unit in turns',
    'to-the-head': 'Awards to the sitting head',
    'never-honoured': 'Units without an award for years',
    'quota-always-full': 'Places filled to the last one every year',
  },
  rules: {
    'self-against-final': () =>
      "Gap = self total − final total. Named: a gap more than 3 MAD (median absolute deviations) from the bloc's median gap; where the MAD is 0, more than 1% of the base points that apply to the unit. At least 4 units.",
    'scorer-apart': () =>
      "Marks of the last stage for the same unit and criterion (a cell) are compared. Named: a mark more than 3 MAD (median absolute deviations) from the median; where the MAD is 0, more than 10% of the criterion's max. A cell with fewer than 4 scorers is not judged.",
    'all-full': () =>
      'A base or bonus criterion on which all units that are scored on it (at least 2) have full marks does not tell one unit from another.',
    'nearest-change': (step) =>
      `The fewest base points (in steps of ${step}), or agreeing votes, that one unit alone would need more (+) or fewer (−) for an award or a seat to come out otherwise or become undecided; all other figures stay. Found by deciding everything anew, not estimated.`,
    'in-turns': () =>
      'Named: for at least 3 seasons in a row no unit has it again before every unit of the bloc has had it. From the ledger (granted or proposed) and the outcome of this season.',
    'to-the-head': () =>
      'Named: the sitting head has the award in at least 3 seasons and in more than half of those that can be compared (both the head and the award are known).',
    'never-honoured': (within) =>
      `Named: a unit without any collective award, its own or its predecessors', in the last ${within} seasons, this one included. Yearly ratings are no awards.`,
    'quota-always-full': () =>
      "Named: this season and at least the 2 seasons in a row before it have as many units as there are places this season (the ledger does not hold past seasons' places).",
  },
  nothing: 'Nothing to name by this rule.',
  notJudged: (what, why) => (what === '' ? `Not judged: ${why}.` : `Not judged (${what}): ${why}.`),
  unit: 'Unit',
  self: 'Self',
  final: 'Final',
  gap: 'Gap',
  section: 'Section with the largest gap',
  subject: 'About',
  figures: 'The figures show',
  outcome: 'Award, seat',
  points: 'By points',
  votes: 'By agreeing votes',
  byPoints: 'by points',
  byVotes: 'by agreeing votes',
  season: (season) => `season ${season}`,
};

export type AuditWords = typeof vi;

const words: Readonly<Record<Language, AuditWords>> = { vi, en };

export function auditWords(language: Language): AuditWords {
  return words[language];
}
