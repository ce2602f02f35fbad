import { expect, test } from 'vitest';
import { fraction } from '../../src/domain/fraction.ts';
import type { Finding, FindingDetail } from '../../src/domain/result.ts';
import { describeFinding } from '../../src/report/finding-words.ts';
import { award, figure, sampleYear, share } from './explain/sample-year.ts';

const year = sampleYear({ marks: {} });

function finding(detail: FindingDetail, met: boolean | null): Finding {
  return { kind: detail.kind, met, detail };
}

const threshold = { share: share('2/3'), base: 'members' as const, strict: false };
const vote = { kind: 'vote' as const, contest: 'co-thi-dua', held: true, onBallot: true };
const place = { kind: 'place' as const, places: 2, pool: 5, equals: 1 };
const history = { kind: 'history' as const, awards: ['bang-khen', 'rating:tot'], within: 5, seasons: ['2018', '2019'] };

test.each<[FindingDetail, boolean | null, string, string]>([
  [{ kind: 'registered', recorded: true }, true, 'đã đăng ký thi đua', 'registered'],
  [{ kind: 'registered', recorded: false }, null, 'đăng ký thi đua: chưa ghi nhận', 'registration: not recorded'],
  [
    { kind: 'registered', award: 'co-thi-dua', recorded: true },
    false,
    'không đăng ký Cờ thi đua của UBND tỉnh',
    'did not register for Cờ thi đua của UBND tỉnh',
  ],
  [{ kind: 'pact-signed', recorded: true }, false, 'chưa ký giao ước thi đua', 'did not sign the pact'],
  [
    { kind: 'min-total', have: figure('14.25'), need: figure('15') },
    false,
    'tổng điểm 14,25, cần từ 15: thiếu 0,75 điểm',
    'total 14.25, needs 15: 0.75 points short',
  ],
  [
    { kind: 'min-total', have: figure('15'), need: figure('15') },
    true,
    'tổng điểm 15, cần từ 15: vừa đủ',
    'total 15, needs 15: exactly enough',
  ],
  [
    { kind: 'min-percent', have: fraction(899_999n * 10n, 10n), need: figure('90') },
    false,
    'tỷ lệ điểm 89,9999%, cần từ 90%: thiếu 0,0001 điểm phần trăm',
    '89.9999% of the points, needs 90%: 0.0001 percentage points short',
  ],
  [
    { kind: 'class-in', have: 'kha', need: ['xuat-sac', 'tot'] },
    false,
    'xếp loại Khá, cần Xuất sắc hoặc Tốt',
    'class Khá, needs Xuất sắc or Tốt',
  ],
  [{ kind: 'group-in', need: ['a'] }, false, 'không thuộc nhóm nào, cần a', 'in no group, needs a'],
  [{ kind: 'kind-in', have: 'so', need: ['so'] }, true, 'loại hình so, cần so', 'kind so, needs so'],
  [
    { kind: 'max-rank', have: 3, need: 1, among: 'considered' },
    false,
    'hạng trong các đơn vị được xét: 3, cần hạng 1: thiếu 2 bậc',
    'among the considered, rank 3, needs 1: 2 places short',
  ],
  [
    {
      kind: 'min-ratio',
      criterion: '*',
      share: '99.5%',
      strict: true,
      judged: 4,
      missed: [
        { criterion: 'I.1', value: figure('9.5'), target: figure('10') },
        { criterion: 'I.2', value: false },
      ],
      missing: ['I.3'],
    },
    null,
    'chỉ tiêu phải vượt 99,5%: 1/4 chỉ tiêu; chưa đạt I.1 (9,5/10); chưa đạt I.2 (không); chưa có số liệu I.3',
    'targets above 99.5%: 1 of 4; missed I.1 (9.5/10); missed I.2 (no); nothing recorded for I.3',
  ],
  [
    { kind: 'holds', award: 'bang-khen', from: 'ledger' },
    true,
    'đã được tặng Bằng khen của Chủ tịch UBND tỉnh năm nay (theo sổ)',
    'granted Bằng khen của Chủ tịch UBND tỉnh this season (by the ledger)',
  ],
  [
    { ...history, have: 1, atLeast: 2 },
    false,
    'Bằng khen của Chủ tịch UBND tỉnh hoặc xếp loại Tốt trong 5 năm trước: 1 lần (2018, 2019), cần ít nhất 2: thiếu 1 lần',
    'Bằng khen của Chủ tịch UBND tỉnh or rated Tốt in the 5 seasons before: 1 time (2018, 2019), needs at least 2: 1 short',
  ],
  [
    { ...history, awards: ['bang-khen'], have: 4, atLeast: 0, atMost: 3, seasons: [] },
    false,
    'Bằng khen của Chủ tịch UBND tỉnh trong 5 năm trước: 4 lần, cần nhiều nhất 3: quá 1 lần',
    'Bằng khen của Chủ tịch UBND tỉnh in the 5 seasons before: 4 times, needs at most 3: 1 too many',
  ],
  [
    { kind: 'streak', awards: ['rating:xuat-sac'], need: 2, have: 1, seasons: [2021, 2020] },
    false,
    'xếp loại Xuất sắc liền 1 năm, cần 2 năm liền (2020, 2021): thiếu 1 năm',
    'rated Xuất sắc for 1 season running, needs 2 (2020, 2021): 1 season short',
  ],
  [
    { ...vote, agree: 4, base: 7, threshold, needed: 5, short: 1 },
    false,
    'bỏ phiếu: 4/7 phiếu đồng ý (57,14%), cần 5 phiếu (từ 2/3 tổng số đơn vị thành viên): thiếu 1 phiếu',
    'vote: 4 of 7 votes (57.14%), needs 5 (at least 2/3 of the member units): 1 vote short',
  ],
  [
    { ...vote, agree: 3, needed: 1, short: -2 },
    true,
    'bỏ phiếu: 3 phiếu đồng ý, cần ít nhất 1: thừa 2 phiếu',
    'vote: 3 votes, needs at least 1: 2 votes to spare',
  ],
  [
    { ...vote, held: false, onBallot: false, reason: 'quorum' },
    null,
    'bỏ phiếu “co-thi-dua”: hội nghị không đủ số đơn vị dự họp, chưa có giá trị',
    'vote “co-thi-dua”: the meeting missed the quorum, it does not count',
  ],
  [
    { kind: 'holding', bars: ['bang-khen'] },
    false,
    'đã được đề nghị Bằng khen của Chủ tịch UBND tỉnh, không được nhận thêm',
    'proposed for Bằng khen của Chủ tịch UBND tỉnh already and may not have both',
  ],
  [
    { ...place, place: 1 },
    true,
    'đứng thứ 1 trong 5 đơn vị đủ điều kiện, có 2 suất: thừa 1 bậc',
    'number 1 of 5 qualified units for 2 places: 1 place to spare',
  ],
  [
    { ...place, place: 2, equals: 3, group: 'a' },
    false,
    'cùng đứng thứ 2 trong 5 đơn vị đủ điều kiện nhóm a, có 2 suất; 3 đơn vị ngang nhau cho 1 suất cuối: không được chọn',
    'equal number 2 of 5 qualified units of group a for 2 places; 3 equals for the last 1 place: not taken',
  ],
  [
    { kind: 'grant', reason: 'thành tích đột xuất', authority: 'Biên bản 05', for: 'Phòng A' },
    true,
    'quyết nghị đề nghị ngoài quy định cho Phòng A: thành tích đột xuất (Biên bản 05)',
    'granted by a ruling for Phòng A: thành tích đột xuất (Biên bản 05)',
  ],
])('$0.kind: $2', (detail, met, vi, en) => {
  expect(describeFinding(finding(detail, met), year, 'vi', award)).toBe(vi);
  expect(describeFinding(finding(detail, met), year, 'en', award)).toBe(en);
});

test('the clause stands at the end', () => {
  const judged = { ...finding({ kind: 'pact-signed', recorded: true }, true), clause: 'Điều 11' };
  expect(describeFinding(judged, year, 'vi')).toBe('đã ký giao ước thi đua [Điều 11]');
});
