import { documentHead, documentTitle, remarksOf, signatures } from './common-parts.ts';
import { listTable } from './list-table.ts';
import { join, paragraph } from './markup.ts';
import { packageDocument, portraitWidth } from './package-document.ts';
import { voteTables } from './result-tables.ts';

/** Biên bản kiểm phiếu: papers issued, returned, valid, invalid; each candidate's votes, their share and of what. */
export function tallyTemplate(): Uint8Array {
  return packageDocument(
    join(
      documentHead(portraitWidth),
      documentTitle('Biên bản kiểm phiếu', ['{bloc}, năm {season}']),
      paragraph(
        'NoiDung',
        'Hồi {opened}, {meeting_date}, hội nghị tổng kết {bloc} tiến hành bỏ phiếu kín và kiểm phiếu tại {venue}.',
      ),
      paragraph(
        'NoiDung',
        'Tổng số đơn vị thành viên: {members_count}; có mặt: {present_count}; vắng mặt: {absent_count}.',
      ),
      paragraph('NoiDung', 'Chủ tọa hội nghị: {chair}, {chair_position}.'),
      paragraph('NoiDung', 'Thư ký: {secretary}, {secretary_position}.'),
      paragraph('Muc', 'I. BAN KIỂM PHIẾU'),
      listTable(
        'tellers',
        [
          { width: 660, heading: 'STT', value: '{no}', style: 'BangGiua' },
          { width: 2600, heading: 'Họ và tên', value: '{name}' },
          { width: 2995, heading: 'Chức vụ, đơn vị', value: '{position}' },
          { width: 1400, heading: 'Nhiệm vụ', value: '{role}', style: 'BangGiua' },
          { width: 1700, heading: 'Chữ ký', value: '' },
        ],
        // Room to sign.
        { height: 567 },
      ),
      paragraph('Muc', 'II. KẾT QUẢ KIỂM PHIẾU'),
      voteTables(portraitWidth),
      remarksOf('remarks'),
      paragraph(
        { style: 'NoiDung', keepNext: true },
        'Biên bản được lập xong hồi {closed} cùng ngày, đã đọc lại để hội nghị cùng nghe và nhất trí.',
      ),
      signatures([
        { width: 2750, title: 'Thư ký', remark: '(Ký, họ tên)', name: '{secretary}' },
        { width: 3855, title: 'Trưởng ban kiểm phiếu', remark: '(Ký, họ tên)', name: '{head_teller}' },
        { width: 2750, title: 'Chủ tọa', remark: '(Ký, họ tên)', name: '{chair}' },
      ]),
    ),
    'portrait',
  );
}
