import { describe, expect, test } from 'vitest';
import { rulingsSheet } from '../../../src/report/result-workbook/rulings-sheet.ts';
import { seatsSheet } from '../../../src/report/result-workbook/seats-sheet.ts';
import type { YearInput } from '../../engine/bloc-year-builder.ts';
import { figure } from '../../engine/rules-builder.ts';
import { nothing, sheetLines, worked } from './sheet-lines.ts';

const bloc = {
  members: [
    { id: 'a', ring: 1 },
    { id: 'b', ring: 2 },
    { id: 'c', ring: 3 },
  ],
  scores: 'a 90 | b 80 | c 70',
};

describe('Luân phiên', () => {
  const lines = (input: YearInput) => {
    const [year, result] = worked(input);
    return sheetLines(seatsSheet(year, result, 'vi'));
  };

  test('has who sits now, also who is no member any more, and who sits next with the method and why', () => {
    expect(
      lines({ ...bloc, rules: { leadership: { deputies: 2 } }, leadership: { head: 'a', deputies: ['b', 'đã-rời'] } }),
    ).toEqual([
      'Năm|Chức danh|Đơn vị|Tình trạng|Hình thức|Căn cứ',
      '2021|Trưởng khối|a|đang giữ||',
      '2021|Phó khối thứ 1|b|đang giữ||',
      '2021|Phó khối thứ 2|đã-rời|đang giữ||',
      expect.stringMatching(/^2022\|Trưởng khối\|b\|đã quyết\|luân phiên\|đến lượt trong vòng luân phiên, sau a/),
      expect.stringMatching(/^2022\|Phó khối thứ 1\|c\|đã quyết\|luân phiên\|/),
      expect.stringMatching(/^2022\|Phó khối thứ 2\|a\|đã quyết\|luân phiên\|/),
    ]);
  });

  test('says that a seat is open, naming the vote that has not been held', () => {
    expect(lines({ ...bloc, rules: { leadership: { method: 'election' } } }).slice(1)).toEqual([
      '2022|Trưởng khối|(chưa có)|chưa quyết||chưa bỏ phiếu “Trưởng khối”',
    ]);
  });

  test('says that a seat stays empty', () => {
    const members = bloc.members.map((member) => ({ ...member, seatBarred: 'mới vào khối' }));
    expect(lines({ ...bloc, members, rules: { leadership: {} } }).slice(1)).toEqual([
      '2022|Trưởng khối|(trống)|trống||không đơn vị nào giữ được chức danh này',
    ]);
  });

  test('has the seasons after the next where they were asked for', () => {
    const [year, result] = worked({ ...bloc, rules: { leadership: {} }, leadership: { head: 'a' } });
    const { leadership } = result;
    if (!leadership) throw new Error('no seats');
    const later = [{ season: '2023', seats: leadership.seats }];
    const sheet = seatsSheet(year, { ...result, leadership: { ...leadership, later } }, 'vi');
    expect(sheetLines(sheet).map((line) => line.split('|')[0])).toEqual(['Năm', '2021', '2022', '2023']);
  });

  test('says that the rules have nothing on it, or that it has not been worked out', () => {
    expect(lines(bloc).slice(1)).toEqual([
      'Quy chế của khối không quy định việc luân phiên, bầu Trưởng khối, Phó khối.',
    ]);
    const [year] = worked({ ...bloc, rules: { leadership: {} }, leadership: { head: 'a' } });
    expect(sheetLines(seatsSheet(year, nothing, 'en'))).toEqual([
      'Season|Seat|Unit|Status|Method|Grounds',
      '2021|Head|a|holds it now||',
      "Next season's head and deputies have not been worked out yet.",
    ]);
  });
});

describe('Quyết nghị', () => {
  test('has each ruling with what it changed, why and by whom, units by their full names', () => {
    const [year, result] = worked({
      members: [{ id: 'a', name: 'Sở Tư pháp', shortName: 'STP' }, 'b'],
      scores: 'a 90 | b 80',
      rulings: [{ ruling: 'score', member: 'a', criterion: 'I', points: figure('79.5') }],
    });
    const sheet = rulingsSheet(year, result, 'vi');
    expect(sheet && sheetLines(sheet)).toEqual([
      'Quyết nghị|Thay đổi|Lý do|Căn cứ|Ngày',
      expect.stringMatching(
        /^Quyết nghị về điểm: Sở Tư pháp, I: 90 → 79,5\|tổng điểm: 90 → 79,5; hạng: 1 → 2\|[^|]+\|[^|]+\|$/,
      ),
    ]);
  });

  test('is no sheet where there is no ruling', () => {
    const [year, result] = worked(bloc);
    expect(rulingsSheet(year, result, 'vi')).toBeUndefined();
  });
});
