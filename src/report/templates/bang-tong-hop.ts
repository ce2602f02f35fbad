import { documentHead, documentTitle, remarksOf, signatures } from './common-parts.ts';
import { join, paragraph } from './markup.ts';
import { landscapeWidth, packageDocument } from './package-document.ts';
import { ifNone, rankingTables } from './result-tables.ts';

/** Bảng tổng hợp điểm, xếp hạng: landscape, for the width of its table. */
export function summaryTemplate(): Uint8Array {
  const half = Math.trunc(landscapeWidth / 2);
  return packageDocument(
    join(
      documentHead(landscapeWidth),
      documentTitle('Bảng tổng hợp điểm, xếp hạng thi đua', ['{bloc}, năm {season}']),
      rankingTables(landscapeWidth),
      ifNone('scopes', 'Chưa có điểm.'),
      remarksOf('remarks'),
      // On the page of the signatures, which never stand alone.
      paragraph({ style: 'NoiDung', keepNext: true }, 'Bảng này có {units_count} đơn vị.'),
      signatures([
        { width: half, title: 'Người lập biểu', remark: '(Ký, họ tên)', name: '{compiler_name}' },
        {
          width: half,
          title: '{signer_title}',
          position: 'signer_position',
          remark: '(Ký, họ tên, đóng dấu)',
          name: '{signer_name}',
        },
      ]),
    ),
    'landscape',
  );
}
