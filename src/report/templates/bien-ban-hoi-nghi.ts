import { documentHead, documentTitle, remarksOf, signatures } from './common-parts.ts';
import { listTable } from './list-table.ts';
import { join, paragraph, repeat } from './markup.ts';
import { packageDocument, portraitWidth } from './package-document.ts';
import { ifNone, shortRankingTables, voteTables } from './result-tables.ts';

const none = 'Không có.';

/** Biên bản hội nghị: attendance, ranking, votes, proposals, seats, rulings, and what is still open. */
export function minutesTemplate(): Uint8Array {
  const half = Math.trunc(portraitWidth / 2);
  return packageDocument(
    join(
      documentHead(portraitWidth),
      documentTitle('Biên bản', ['Hội nghị tổng kết công tác thi đua, khen thưởng năm {season}', '{bloc}']),
      paragraph('NoiDung', 'Thời gian bắt đầu: {opened}, {meeting_date}.'),
      paragraph('NoiDung', 'Địa điểm: {venue}.'),
      paragraph(
        'NoiDung',
        'Thành phần tham dự: {present_count} đơn vị thành viên có mặt trên tổng số {members_count} đơn vị; vắng mặt: {absent_count}.',
      ),
      paragraph('NoiDung', 'Chủ tọa: {chair}, {chair_position}.'),
      paragraph('NoiDung', 'Thư ký: {secretary}, {secretary_position}.'),
      paragraph('Muc', 'I. NỘI DUNG HỘI NGHỊ'),
      repeat('steps', paragraph('NoiDung', '{no}. {step} ({date}).')),
      ifNone('steps', '………………………………………………………………………'),
      paragraph('Muc', 'II. KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG'),
      shortRankingTables(portraitWidth),
      ifNone('scopes', 'Chưa có điểm.'),
      remarksOf('ranking_remarks'),
      paragraph('Muc', 'III. KẾT QUẢ BỎ PHIẾU'),
      voteTables(portraitWidth),
      ifNone('rounds', none),
      paragraph('Muc', 'IV. ĐỀ NGHỊ KHEN THƯỞNG'),
      listTable(
        'awards',
        [
          { width: 660, heading: 'STT', value: '{no}', style: 'BangGiua' },
          { width: 2780, heading: 'Tên tập thể', value: '{name}' },
          { width: 2815, heading: 'Danh hiệu thi đua/Hình thức khen thưởng', value: '{award}' },
          { width: 800, heading: 'Hạng', value: '{rank}', style: 'BangGiua' },
          { width: 900, heading: 'Số phiếu', value: '{votes}', style: 'BangGiua' },
          { width: 1400, heading: 'Ghi chú', value: '{note}' },
        ],
        { none: 'Chưa có trường hợp nào.' },
      ),
      remarksOf('award_remarks'),
      paragraph('Muc', 'V. TRƯỞNG KHỐI, PHÓ KHỐI NĂM {next_season}'),
      repeat('seats', paragraph('NoiDung', '{seat}: **{name}** ({method}; {reason}).')),
      remarksOf('seat_remarks'),
      paragraph('Muc', 'VI. QUYẾT NGHỊ CỦA HỘI NGHỊ'),
      repeat('rulings', paragraph('NoiDung', '{no}. {ruling}. Lý do: {reason}. Căn cứ: {authority}.')),
      ifNone('rulings', none),
      paragraph('Muc', 'VII. NHỮNG VIỆC CÒN PHẢI QUYẾT ĐỊNH'),
      repeat('open', paragraph('NoiDung', '- {remark}')),
      ifNone('open', none),
      paragraph(
        { style: 'NoiDung', keepNext: true },
        'Hội nghị kết thúc vào {closed} cùng ngày. Biên bản đã được đọc lại, các thành viên dự họp nhất trí.',
      ),
      signatures([
        { width: half, title: 'Thư ký', remark: '(Ký, họ tên)', name: '{secretary}' },
        { width: half, title: 'Chủ tọa', remark: '(Ký, họ tên)', name: '{chair}' },
      ]),
    ),
    'portrait',
  );
}
