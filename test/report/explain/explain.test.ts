import { describe, expect, test } from 'vitest';
import type { BlocYear } from '../../../src/domain/bloc-year.ts';
import type { Result } from '../../../src/domain/result.ts';
import { runBlocYear } from '../../../src/engine/run-bloc-year.ts';
import { displayWidth } from '../../../src/report/display-width.ts';
import { explainAgainst } from '../../../src/report/explain/explain-against.ts';
import { explainAward } from '../../../src/report/explain/explain-award.ts';
import { explainMember } from '../../../src/report/explain/explain-member.ts';
import type { Explanation } from '../../../src/report/explain/explanation.ts';
import { explanationMarkdown } from '../../../src/report/explain/explanation-markdown.ts';
import { printExplanation } from '../../../src/report/explain/print-explanation.ts';
import type { Language } from '../../../src/report/language.ts';
import { plainPaint } from '../../../src/report/paint.ts';
import { award, certificate, figure, id, sampleYear, share } from './sample-year.ts';

const ruled = { reason: 'hội nghị thống nhất', authority: 'Biên bản 05', path: [0] };

const year = sampleYear({
  marks: {
    'so-tu-phap': ['9.5', '9', '2', '0'],
    'so-noi-vu': ['9', '9', '1', '0.5'],
    'thanh-tra': ['9.5', '9', '0', '0'],
    'toa-an': ['6', '6', '0', '2'],
  },
  votes: { 'so-noi-vu': 3, 'thanh-tra': 2 },
  members: { 'toa-an': { disqualified: 'có cán bộ bị kỷ luật' } },
});

const tied = sampleYear({
  marks: { 'so-tu-phap': ['9', '9', '0', '0'], 'so-noi-vu': ['9', '9', '0', '0'], 'thanh-tra': ['8', '9', '0', '0'] },
});

function run(of: BlocYear, goal: 'score' | 'propose' | 'rotate' = 'propose'): Result {
  const result = runBlocYear(of, goal);
  expect(result.diagnostics.filter(({ code }) => code !== 'vote-ineligible')).toEqual([]);
  return result;
}

function print(blocks: Explanation, language: Language = 'vi'): string {
  const text = printExplanation(blocks, language, 80, plainPaint);
  expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
  expect(text).not.toMatch(/undefined|\[object/);
  return text;
}

/** The text without its line breaks, where only the words matter. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('a member', () => {
  test('place, points, losses, gates and awards read as an answer', () => {
    expect(print(explainMember(run(year), year, id('thanh-tra'), 'vi'))).toBe(`Thanh tra tỉnh · Khối Nội chính, năm 2021
Hạng 2/4; 18,5 điểm; xếp loại Xuất sắc.
Kém Sở Tư pháp (hạng 1) 1 điểm.
Bằng điểm với Sở Nội vụ (hạng 3); điểm chuẩn: 18,5 so với 18, Thanh tra tỉnh
đứng trên.
Được xét khen thưởng.

ĐIỂM THEO PHẦN
Phần                  Tối đa  Tự chấm  Được  Mất
────────────────────────────────────────────────
I Nhiệm vụ chính trị      20     18,5  18,5  1,5
II Điểm thưởng                      0     0
III Điểm trừ                        0     0
Tổng điểm                 20     18,5  18,5  1,5

MẤT ĐIỂM NHIỀU NHẤT
Tiêu chí                              Tối đa  Tự chấm  Được  Mất
────────────────────────────────────────────────────────────────
I.2 Tham mưu cho cấp ủy, chính quyền      10        9     9    1
I.1 Hoàn thành chỉ tiêu được giao         10      9,5   9,5  0,5

ĐIỀU KIỆN ĐƯỢC XÉT
  đạt        đã đăng ký thi đua
  đạt        không thuộc trường hợp không xét

DANH HIỆU, HÌNH THỨC KHEN THƯỞNG
Cờ thi đua của UBND tỉnh – không được đề nghị, vì đứng thứ 2 trong 3 đơn vị đủ
điều kiện, có 1 suất: thiếu 1 bậc
Căn cứ: Điều 9 Quy chế.
  đạt        đủ điều kiện được xét (2/2)
  đạt        tổng điểm 18,5, cần từ 15: thừa 3,5 điểm
  đạt        không vướng danh hiệu nào đã được đề nghị
→ không đạt  đứng thứ 2 trong 3 đơn vị đủ điều kiện, có 1 suất: thiếu 1 bậc

Bằng khen của Chủ tịch UBND tỉnh – không được đề nghị, vì bỏ phiếu: 2/4 phiếu
đồng ý (50%), cần 3 phiếu (từ 2/3 tổng số đơn vị thành viên): thiếu 1 phiếu
Căn cứ: Điều 9 Quy chế.
  đạt        đủ điều kiện được xét (2/2)
→ không đạt  bỏ phiếu: 2/4 phiếu đồng ý (50%), cần 3 phiếu (từ 2/3 tổng số đơn
             vị thành viên): thiếu 1 phiếu
  đạt        không vướng danh hiệu nào đã được đề nghị`);
  });

  test('one that is not considered hears why, and what else was missed', () => {
    const text = print(explainMember(run(year), year, id('toa-an'), 'en'), 'en');
    expect(text).toContain('Rank 4 of 4; 10 points; class Khá; 4 points short of class Tốt.');
    expect(text).toContain('Not considered for awards.');
    expect(text).toContain(
      '→ failed  disqualified: có cán bộ bị kỷ luật\n  failed  total 10, needs 15: 5 points short',
    );
  });

  test('caps on bonus points are told', () => {
    const text = print(explainMember(run(year), year, id('so-tu-phap'), 'vi'));
    expect(text).toContain('Điểm chuẩn 18,5 + điểm thưởng 1 − điểm trừ 0 = 19,5 điểm.');
    expect(text).toContain('Điểm thưởng cộng được 2, tính 1 theo mức trần.');
    expect(text).toContain('Cờ thi đua của UBND tỉnh – được đề nghị\n');
  });

  test('equals at the cut-off, a vote not held and a provisional award are undecided', () => {
    const text = print(explainMember(run(tied), tied, id('so-noi-vu'), 'vi'));
    expect(text).toContain('Hạng 1/3; đồng hạng với Sở Tư pháp;');
    expect(text).toContain('Cờ thi đua của UBND tỉnh – chưa quyết: cùng đứng thứ 1 trong 3 đơn vị đủ điều');
    expect(text).toContain('→ chưa rõ    bỏ phiếu “bang-khen”: chưa có kết quả');
  });

  test('points alone, where awards were not run', () => {
    const text = print(explainMember(run(year, 'score'), year, id('so-noi-vu'), 'vi'));
    expect(text).toContain('Chưa xét được danh hiệu');
  });

  test('one that is no current member, and a bloc year with errors', () => {
    expect(print(explainMember(run(year), year, id('so-cu'), 'vi'))).toContain('so-cu không phải đơn vị thành viên');
    const invalid: Result = { status: 'invalid', diagnostics: [], rulings: [] };
    expect(print(explainMember(invalid, year, id('so-noi-vu'), 'en'), 'en')).toContain('There are no points yet');
  });

  test('a missing fact leaves it open whether the member is considered', () => {
    const { registered: _, ...unrecorded } = year.members[1] ?? year.members[0] ?? { id: id('x'), name: '', row: 0 };
    const open = { ...year, members: year.members.map((one) => (one.id === unrecorded.id ? unrecorded : one)) };
    const text = print(explainMember(run(open, 'score'), open, unrecorded.id, 'vi'));
    expect(text).toContain('Chưa rõ có được xét khen thưởng hay không');
    expect(text).toContain('  chưa rõ    đăng ký thi đua: chưa ghi nhận');
  });

  test('rulings that concern it say what they changed', () => {
    const rulings = [
      { ruling: 'rank' as const, order: [id('so-noi-vu'), id('so-tu-phap')], ...ruled },
      { ruling: 'score' as const, member: id('thanh-tra'), criterion: 'I.1', points: figure('8.5'), ...ruled },
    ];
    const settled = { ...tied, rulings };
    const result = run(settled);
    expect(flat(print(explainMember(result, settled, id('so-tu-phap'), 'vi')))).toContain(
      'quyết nghị về thứ hạng (rank) – Sở Nội vụ, Sở Tư pháp. Lý do: hội nghị thống nhất (Biên bản 05). Thay đổi: hạng: 1 → 2; Cờ thi đua của UBND tỉnh: chưa quyết → không được đề nghị',
    );
    const scored = flat(print(explainMember(result, settled, id('thanh-tra'), 'vi')));
    expect(scored).toContain('I.1 Hoàn thành chỉ tiêu được giao (theo quyết nghị)');
    expect(scored).toContain('(score) – Thanh tra tỉnh, I.1: 8 → 8,5. Lý do:');
    expect(scored).toContain('tổng điểm: 17 → 17,5');
  });

  test('an excluded one, a withheld and a granted award', () => {
    const rulings = [
      { ruling: 'exclude' as const, member: id('so-tu-phap'), ...ruled },
      { ruling: 'withhold' as const, award: 'co-thi-dua', member: id('thanh-tra'), ...ruled },
      { ruling: 'grant' as const, award: 'bang-khen', member: id('toa-an'), for: 'Phòng Tổ chức', ...ruled },
    ];
    const settled = { ...year, rulings };
    const result = run(settled);
    expect(print(explainMember(result, settled, id('so-tu-phap'), 'vi'))).toContain(
      '→ không đạt  quyết nghị không xét: hội nghị thống nhất (Biên bản 05)',
    );
    expect(flat(print(explainMember(result, settled, id('thanh-tra'), 'vi')))).toContain(
      'Cờ thi đua của UBND tỉnh – không được đề nghị, vì quyết nghị không đề nghị danh hiệu này: hội nghị thống nhất',
    );
    expect(flat(print(explainMember(result, settled, id('toa-an'), 'vi')))).toContain(
      'được đề nghị theo quyết nghị (cho Phòng Tổ chức)',
    );
    const order = print(explainAward(result, settled, 'bang-khen', 'vi'));
    expect(order).toContain('  - Tòa án nhân dân tỉnh (Phòng Tổ chức): hội nghị thống nhất (Biên bản 05)');
  });

  test('seats that it takes next season', () => {
    const rotating = sampleYear({
      marks: {
        'so-tu-phap': ['9', '9', '0', '0'],
        'so-noi-vu': ['9', '9', '0', '0'],
        'thanh-tra': ['8', '9', '0', '0'],
      },
      members: { 'so-noi-vu': { seatBarred: 'đang sắp xếp tổ chức' } },
      rules: {
        awards: [],
        leadership: {
          method: 'ring',
          deputies: 0,
          deputyMethod: 'ring',
          bars: [{ kind: 'seat-barred' }],
          election: { fallbackRing: false },
          path: ['leadership'],
        },
      },
    });
    const result = run(rotating, 'rotate');
    expect(flat(print(explainMember(result, rotating, id('thanh-tra'), 'vi')))).toContain(
      'Năm 2022: Trưởng khối (đến lượt trong vòng luân phiên, sau Sở Tư pháp; bỏ qua Sở Nội vụ (có lý do không giữ',
    );
    expect(print(explainMember(result, rotating, id('so-noi-vu'), 'en'), 'en')).toContain(
      '2022: passed over for head, because it is barred from seats',
    );
  });

  test('groups are ranked apart', () => {
    const grouped = groupedYear();
    const text = print(explainMember(run(grouped), grouped, id('thanh-tra'), 'vi'));
    expect(text).toContain('Hạng 2/2 trong nhóm b;');
    expect(text).toContain('Kém Sở Nội vụ (hạng 1) 1 điểm.');
  });

  test('ranked by percent where leaves may be left out', () => {
    const percent = sampleYear({
      marks: { 'so-tu-phap': ['9.5', 'na', '0', '0'], 'so-noi-vu': ['9.5', '9', '0', '0'] },
      rules: {
        scoring: { ...year.rules.scoring, notApplicable: 'percent' },
        ranking: { by: 'percent', within: 'bloc', ties: [] },
        classes: { by: 'percent', bands: [{ class: 'xuat-sac', name: 'Xuất sắc', from: figure('96') }] },
        awards: [],
      },
    });
    const text = print(explainMember(run(percent), percent, id('so-tu-phap'), 'vi'));
    expect(text).toContain('Hạng 1/2; 9,5 điểm, 95% của 10 điểm áp dụng; chưa đạt loại nào; còn thiếu 1 điểm');
    expect(text).toContain('Hơn Sở Nội vụ (hạng 2) 2,5 điểm phần trăm.');
    expect(text).toContain('Quy chế của khối không có danh hiệu nào.');
  });
});

function groupedYear(): BlocYear {
  return sampleYear({
    marks: {
      'so-tu-phap': ['9', '9', '0', '0'],
      'so-noi-vu': ['9', '9', '0', '0'],
      'thanh-tra': ['8', '9', '0', '0'],
      'toa-an': ['7', '9', '0', '0'],
    },
    members: {
      'so-tu-phap': { group: 'a' },
      'so-noi-vu': { group: 'b' },
      'thanh-tra': { group: 'b' },
      'toa-an': { group: 'a' },
    },
    rules: { ranking: { by: 'total', within: 'group', ties: [] }, awards: [{ ...award, perGroup: true }] },
  });
}

describe('one member against another', () => {
  test('the criteria add up to the difference of the totals, caps included', () => {
    expect(print(explainAgainst(run(year), year, id('so-tu-phap'), id('so-noi-vu'), 'vi'))).toBe(
      `Sở Tư pháp so với Sở Nội vụ · Khối Nội chính, năm 2021
Sở Tư pháp: hạng 1, 19,5 điểm.
Sở Nội vụ: hạng 3, 18,5 điểm.
Sở Tư pháp hơn Sở Nội vụ 1 điểm.

CHÊNH LỆCH DO
Tiêu chí                           so-tu-phap  so-noi-vu  Chênh lệch
────────────────────────────────────────────────────────────────────
II.1 Sáng kiến                              2          1          +1
I.1 Hoàn thành chỉ tiêu được giao         9,5          9        +0,5
III.1 Báo cáo chậm                          0       -0,5        +0,5
Mức trần điểm thưởng                                              -1
Tổng điểm                                19,5       18,5          +1

XẾP HẠNG
  - tổng điểm: 19,5 so với 18,5, Sở Tư pháp đứng trên

DANH HIỆU, HÌNH THỨC KHEN THƯỞNG
Cờ thi đua của UBND tỉnh
  - Sở Tư pháp: được đề nghị
  - Sở Nội vụ: không được đề nghị, vì đứng thứ 3 trong 3 đơn vị đủ điều kiện, có
    1 suất: thiếu 2 bậc

Bằng khen của Chủ tịch UBND tỉnh
  - Sở Tư pháp: không được đề nghị, vì bỏ phiếu “bang-khen”: không có tên trên
    phiếu
  - Sở Nội vụ: được đề nghị`,
    );
  });

  test('equal totals: the tie key that decided, a ruling, or a shared rank', () => {
    const byKey = print(explainAgainst(run(year), year, id('so-noi-vu'), id('thanh-tra'), 'en'), 'en');
    expect(byKey).toContain('- total: equal (18.5)\n  - base points: 18 against 18.5, Thanh tra tỉnh stands above');
    const shared = print(explainAgainst(run(tied), tied, id('so-noi-vu'), id('so-tu-phap'), 'vi'));
    expect(shared).toContain('Hai đơn vị bằng điểm ở mọi tiêu chí.');
    expect(shared).toContain('- Vẫn bằng nhau: hai đơn vị đồng hạng');
    const rulings = [{ ruling: 'rank' as const, order: [id('so-noi-vu'), id('so-tu-phap')], ...ruled }];
    const settled = { ...tied, rulings };
    expect(print(explainAgainst(run(settled), settled, id('so-noi-vu'), id('so-tu-phap'), 'vi'))).toContain(
      '- Quyết nghị của hội nghị: Sở Nội vụ đứng trên (Biên bản 05)',
    );
  });

  test('a votes key that a considered equal lacks is skipped; without votes it is not known', () => {
    const ranking = {
      by: 'total' as const,
      within: 'bloc' as const,
      ties: [{ kind: 'votes' as const, contest: 'bang-khen' }],
    };
    const voted = sampleYear({
      marks: { 'so-tu-phap': ['9', '9', '0', '0'], 'so-noi-vu': ['9', '9', '0', '0'] },
      votes: { 'so-noi-vu': 2 },
      rules: { ranking },
    });
    expect(print(explainAgainst(run(voted), voted, id('so-noi-vu'), id('so-tu-phap'), 'vi'))).toContain(
      '- số phiếu “bang-khen”: bỏ qua',
    );
    const full = sampleYear({
      marks: { 'so-tu-phap': ['9', '9', '0', '0'], 'so-noi-vu': ['9', '9', '0', '0'] },
      votes: { 'so-noi-vu': 2, 'so-tu-phap': 1 },
      rules: { ranking },
    });
    expect(print(explainAgainst(run(full), full, id('so-tu-phap'), id('so-noi-vu'), 'vi'))).toContain(
      '- số phiếu “bang-khen”: 1 so với 2, Sở Nội vụ đứng trên',
    );
    expect(print(explainAgainst(run(full, 'score'), full, id('so-tu-phap'), id('so-noi-vu'), 'vi'))).toContain(
      'chưa xét được vì chưa có kết quả bỏ phiếu',
    );
  });

  test('members of different groups are not compared by rank', () => {
    const grouped = groupedYear();
    expect(print(explainAgainst(run(grouped), grouped, id('so-tu-phap'), id('so-noi-vu'), 'vi'))).toContain(
      'Hai đơn vị được xếp hạng riêng',
    );
  });

  test('a unit against itself', () => {
    expect(print(explainAgainst(run(year), year, id('toa-an'), id('toa-an'), 'en'), 'en')).toContain('the same unit');
  });
});

describe('one award', () => {
  test('the pool in order with the cut-off, and why others are not in it', () => {
    expect(print(explainAward(run(year), year, 'co-thi-dua', 'vi', id('thanh-tra')))).toBe(
      `Cờ thi đua của UBND tỉnh · Khối Nội chính, năm 2021
Số suất: 1. Xếp thứ tự theo: hạng. Căn cứ: Điều 9 Quy chế.

THỨ TỰ XÉT
Thứ  Đơn vị            Hạng  Tổng điểm  Kết quả
───────────────────────────────────────────────
  1  Sở Tư pháp           1       19,5  đề nghị
── hết 1 suất ─────────────────────────────────
  2  → Thanh tra tỉnh     2       18,5  không
  3  Sở Nội vụ            3       18,5  không

KHÔNG THUỘC DIỆN XÉT
  - Tòa án nhân dân tỉnh: thuộc trường hợp không xét: có cán bộ bị kỷ luật`,
    );
  });

  test('equals that the cut-off divides stand between two lines', () => {
    expect(print(explainAward(run(tied), tied, 'co-thi-dua', 'vi'))).toContain(
      `── còn 1 suất cho 2 đơn vị ngang nhau ──────────
  1  Sở Tư pháp         1         18  chưa quyết
  1  Sở Nội vụ          1         18  chưa quyết
── hết 1 suất ──────────────────────────────────
  3  Thanh tra tỉnh     3         17  không`,
    );
  });

  test.each([
    ['none' as const, 'không', 'Còn trống 1 suất: các đơn vị bằng nhau ở suất cuối, quy chế để trống.'],
    ['all' as const, 'đề nghị (ngang nhau)', 'hết 1 suất'],
  ])('equals at the cut-off: %s', (atCutoff, outcome, tail) => {
    const ruledBy = { ...tied, rules: { ...tied.rules, awards: [{ ...award, atCutoff }] } };
    const text = print(explainAward(run(ruledBy), ruledBy, 'co-thi-dua', 'vi'));
    expect(text).toContain(outcome);
    expect(flat(text)).toContain(tail);
  });

  test('votes order the pool; places may stay vacant', () => {
    const text = print(explainAward(run(year), year, 'bang-khen', 'vi'));
    expect(text).toContain('Xếp thứ tự theo: phiếu, hạng.');
    expect(text).toContain('  1  Sở Nội vụ    3/4     3       18,5  đề nghị');
    expect(text).toContain('Còn trống 1 suất: không còn đơn vị đủ điều kiện.');
  });

  test('a vote not held: the pool without places, and provisional', () => {
    const text = print(explainAward(run(tied), tied, 'bang-khen', 'en'), 'en');
    expect(text).toContain('Provisional: it depends on an award above that is undecided.');
    expect(text).toContain('undecided');
    expect(text).not.toContain('end of');
  });

  test('the conference picks', () => {
    const picked = { ...tied, rules: { ...tied.rules, awards: [{ ...award, by: 'ruling' as const }] } };
    expect(print(explainAward(run(picked), picked, 'co-thi-dua', 'vi'))).toContain('Hội nghị chọn trong số');
    expect(print(explainMember(run(picked), picked, id('thanh-tra'), 'vi'))).toContain('chờ hội nghị chọn');
  });

  test('each group has its own order', () => {
    const grouped = groupedYear();
    const text = print(explainAward(run(grouped), grouped, 'co-thi-dua', 'vi'));
    expect(text.indexOf('Nhóm a')).toBeGreaterThan(0);
    expect(text.indexOf('Nhóm b')).toBeGreaterThan(text.indexOf('Nhóm a'));
  });

  test('an award that the rules do not have', () => {
    expect(print(explainAward(run(year), year, 'huan-chuong', 'vi'))).toContain('không có danh hiệu “huan-chuong”');
  });
});

test('as Markdown it has headings, tables and lists, and names do nothing', () => {
  const named = { ...year, members: year.members.map((one) => ({ ...one, name: `${one.name} <b>|*` })) };
  const markdown = explanationMarkdown(explainMember(run(named), named, id('thanh-tra'), 'vi'), 'vi');
  expect(markdown).toContain('# Thanh tra tỉnh \\<b\\>\\|\\* · Khối Nội chính, năm 2021');
  expect(markdown).toContain('| Phần | Tối đa | Tự chấm | Được | Mất |\n| --- | ---: | ---: | ---: | ---: |');
  expect(markdown).toContain('- **không đạt**: bỏ phiếu: 2/4 phiếu đồng ý');
});

test('a share is never printed as reached when it is missed', () => {
  const close = {
    ...year,
    rules: {
      ...year.rules,
      awards: [
        {
          ...certificate,
          vote: {
            contest: 'bang-khen',
            threshold: { share: share('50.01%'), base: 'members' as const, strict: false },
          },
        },
      ],
    },
  };
  expect(print(explainMember(run(close), close, id('thanh-tra'), 'vi'))).toContain('cần 3 phiếu (từ 50,01%');
});
