import { listTable } from './list-table.ts';
import { join, paragraph, repeat, table } from './markup.ts';
import { ballotWidth, packageDocument } from './package-document.ts';
import { ifNone } from './result-tables.ts';

/** Phiếu bầu: one layout for agreeing to each and for choosing some; no number and no name of who votes. */
export function ballotTemplate(): Uint8Array {
  const left = 4100;
  return packageDocument(
    join(
      repeat(
        'papers',
        repeat('new_page', paragraph({ style: 'NgatTrang', newPage: true }, '')),
        repeat('cut_line', paragraph('PhieuCat', '✂')),
        table({ widths: [left, ballotWidth - left], hasLines: false }, [
          {
            cells: [
              paragraph('PhieuKhoi', '{bloc}'),
              join(
                paragraph('PhieuQuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
                paragraph('PhieuQuocHieu', 'Độc lập - Tự do - Hạnh phúc'),
                paragraph('PhieuKe', ''),
              ),
            ],
          },
        ]),
        paragraph('PhieuTen', 'Phiếu bầu'),
        paragraph('PhieuNoiDung', '{contest}'),
        paragraph('PhieuHoiNghi', 'Hội nghị tổng kết năm {season}, {meeting_date}'),
        paragraph('PhieuCach', '{instruction}'),
        listTable('candidates', [
          { width: 700, heading: 'STT', value: '{no}', style: 'PhieuSo' },
          { width: ballotWidth - 700 - 1100 - 1800, heading: 'Tên đơn vị', value: '{name}', style: 'PhieuTenDonVi' },
          { width: 1100, heading: 'Đồng ý', value: '☐', style: 'PhieuO' },
          { width: 1800, heading: 'Không đồng ý', value: '☐', style: 'PhieuO' },
        ]),
        // Ends what stays together: the next paper is free to go to another page.
        paragraph('NgatTrang', ''),
      ),
      ifNone('papers', 'Không có nội dung nào phải bỏ phiếu.'),
    ),
    'ballot',
  );
}
