import { describe, expect, test } from 'vitest';
import { foldHeading } from '../../../src/files/csv/fold-text.ts';
import { headingLookup, headingsOf, type TableRole, wideHeadingLookup } from '../../../src/files/csv/headings.ts';

/** Each table, its columns by their Vietnamese headings, and what they are (spec 2, last section). */
const tables: readonly (readonly [TableRole, string])[] = [
  [
    'members',
    'Đơn vị=member, Mã đơn vị=member, Tên đơn vị=name, Tên=name, Tên viết tắt=short_name, Tên khác=aliases, Loại hình=kind, Nhóm=group, Từ ngày=since, Đến ngày=until, Đăng ký thi đua=registered, Đăng ký danh hiệu=registered_for, Ký giao ước=pact_signed, Lý do không xét=disqualified, Thứ tự luân phiên=ring, Lý do không giữ vị trí=seat_barred, Ghi chú=note',
  ],
  [
    'criteria',
    'Tiêu chí=criterion, Mã tiêu chí=criterion, Mã=criterion, Nội dung=title, Tên tiêu chí=title, Điểm tối đa=max, Điểm chuẩn=max, Thuộc=parent, Phần điểm=part, Trọng số=weight, Công thức=formula, Tự chấm tối đa=self_max, Nhóm=group, Ghi chú=note',
  ],
  [
    'self-scores',
    'Đơn vị=member, Tên đơn vị=member, Mã đơn vị=member, Tiêu chí=criterion, Điểm=points, Điểm tự chấm=points, Điểm chấm=points, Lý do=reason, Minh chứng=evidence, Tài liệu kiểm chứng=evidence, STT=stt, TT=stt',
  ],
  [
    'appraisals',
    'Tên đơn vị=member, Mã=criterion, Điểm thẩm định=points, Người chấm=scorer, Đơn vị chấm=scorer, Vòng chấm=stage, Lý do=reason',
  ],
  [
    'indicators',
    'Đơn vị=member, Tiêu chí=criterion, Thực hiện=actual, Kết quả=actual, Kế hoạch=target, Chỉ tiêu=target, Thẩm định=verified, Kết quả thẩm định=verified, Đơn vị tính=unit, Lý do=reason, Minh chứng=evidence',
  ],
  [
    'votes',
    'Nội dung bỏ phiếu=contest, Tên đơn vị=member, Đồng ý=agree, Tán thành=agree, Không đồng ý=disagree, Không tán thành=disagree, Không có ý kiến=blank, Phiếu trắng=blank, Vòng=round',
  ],
  ['ballots', 'Nội dung bỏ phiếu=contest, Số phiếu=ballot, Phiếu số=ballot, Đơn vị=member, Ý kiến=choice, Vòng=round'],
  [
    'award-ledger',
    'Năm=season, Đơn vị=member, Danh hiệu=award, Hình thức khen thưởng=award, Trạng thái=status, Khối=bloc, Cụm=bloc, Đối tượng=object, Họ và tên=person, Số lượng=count, Số quyết định=decision, Ngày=date, Loại hình=kind, Ghi chú=note',
  ],
  [
    'leadership-ledger',
    'Năm=season, Khối=bloc, Chức danh=seat, Tên đơn vị=member, Thứ=place, Hình thức=method, Căn cứ=authority, Ngày=date',
  ],
  ['units', 'Mã đơn vị=member, Tên đơn vị=name, Từ ngày=from, Đến ngày=until'],
];

describe.each(tables)('%s', (role, columns) => {
  const lookup = headingLookup(role);

  test.each(columns.split(', ').map((pair) => pair.split('=')))('“%s” is %s', (heading = '', column = '') => {
    expect(lookup.get(foldHeading(heading))).toBe(column);
  });

  test('each column is known by its own name', () => {
    const { required, optional } = headingsOf[role];
    const own = [...required, ...optional];
    expect(own.map((column) => lookup.get(foldHeading(column)))).toEqual(own);
  });
});

test.each<[TableRole, string, string]>([
  ['members', 'Đăng kí thi đua', 'registered'],
  ['members', 'ĐĂNG KÍ DANH HIỆU', 'registered_for'],
  ['members', 'Kí giao ước', 'pact_signed'],
  ['members', 'Lí do không xét', 'disqualified'],
  ['self-scores', 'Lí do', 'reason'],
])('%s: “%s”, with i for y, is %s', (role, heading, column) => {
  expect(headingLookup(role).get(foldHeading(heading))).toBe(column);
});

test('a wide sheet knows its criterion and the columns that it passes over; all else is a member', () => {
  const lookup = wideHeadingLookup();
  const columns = ['Mã tiêu chí', 'Nội dung', 'Điểm tối đa', 'worth', 'TT', 'Ghi chú', 'Điểm'];
  expect(columns.map((heading) => lookup.get(foldHeading(heading)))).toEqual([
    'criterion',
    'title',
    'max',
    'worth',
    'stt',
    'note',
    undefined,
  ]);
});
