import { expect, test } from 'vitest';
import type { BarKind, SeatReason } from '../../src/domain/result.ts';
import { barWords, describeSeatReason, seatName } from '../../src/report/seat-words.ts';
import { id, sampleYear } from './explain/sample-year.ts';

const year = sampleYear({ marks: { 'so-tu-phap': [], 'so-noi-vu': [] } });
const member = id('so-tu-phap');

test('seats have names in both languages', () => {
  expect([seatName('head', 1, 'vi'), seatName('deputy', 1, 'vi'), seatName('deputy', 2, 'vi')]).toEqual([
    'Trưởng khối',
    'Phó khối',
    'Phó khối thứ 2',
  ]);
  expect([seatName('head', 1, 'en'), seatName('deputy', 2, 'en')]).toEqual(['head', 'deputy 2']);
});

const reasons: readonly SeatReason[] = [
  { kind: 'ruling', authority: 'Biên bản 05' },
  { kind: 'next-in-ring', passedOver: [] },
  { kind: 'next-in-ring', after: member, passedOver: [{ member: id('so-noi-vu'), bars: ['leaving', 'served'] }] },
  { kind: 'moves-up' },
  { kind: 'keeps-seat' },
  { kind: 'elected', agree: 1 },
  { kind: 'elected', agree: 5, base: 7 },
  { kind: 'rank', rank: 2 },
  { kind: 'award', award: 'co-thi-dua', order: 1 },
  { kind: 'not-held', contest: 'head', reason: 'no-votes' },
  { kind: 'not-held', contest: 'head', reason: 'quorum' },
  { kind: 'tie', members: [member, id('so-noi-vu')] },
  { kind: 'nobody-passed', contest: 'head' },
  { kind: 'no-ruling' },
  { kind: 'head-open' },
  { kind: 'nobody-may-sit' },
  { kind: 'rank-shared', rank: 1 },
  { kind: 'rank-missing', rank: 9 },
  { kind: 'barred', member, bars: ['not-considered'] },
  { kind: 'award-open', award: 'co-thi-dua' },
  { kind: 'award-too-few', award: 'co-thi-dua' },
  { kind: 'nobody-sits-now' },
];

test('every reason is told in both languages, in one line that begins small', () => {
  for (const reason of reasons) {
    const [vi, en] = [describeSeatReason(reason, year, 'vi'), describeSeatReason(reason, year, 'en')];
    expect(vi).not.toBe(en);
    for (const text of [vi, en]) expect(text).not.toMatch(/undefined|\.$|\n/);
  }
  expect(describeSeatReason({ kind: 'elected', agree: 5, base: 7 }, year, 'vi')).toBe('được bầu với 5/7 phiếu');
  expect(describeSeatReason(reasons[2] ?? { kind: 'no-ruling' }, year, 'vi')).toBe(
    'đến lượt trong vòng luân phiên, sau Sở Tư pháp; bỏ qua Sở Nội vụ (sẽ rời khối, đã giữ chức danh này những năm gần đây)',
  );
});

test('every bar has words', () => {
  const bars: readonly BarKind[] = [
    'not-considered',
    'seat-barred',
    'leaving',
    'served',
    'kind',
    'other-seat',
    'not-member',
  ];
  for (const bar of bars) expect(barWords(bar, 'vi')).not.toBe(barWords(bar, 'en'));
});
