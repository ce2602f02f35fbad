import { documentHead, documentTitle, recipientsAndSignature, remarksOf } from './common-parts.ts';
import { listTable } from './list-table.ts';
import { join, paragraph, repeat } from './markup.ts';
import { packageDocument, portraitWidth } from './package-document.ts';

/** Tờ trình đề nghị khen thưởng, with the table under the headings that offices know. */
export function submissionTemplate(): Uint8Array {
  return packageDocument(
    join(
      documentHead(portraitWidth),
      documentTitle('Tờ trình', ['Về việc đề nghị khen thưởng năm {season}']),
      paragraph('KinhGui', 'Kính gửi: {authority}'),
      repeat('grounds', paragraph('CanCu', '{ground}')),
      paragraph(
        { style: 'NoiDung', keepNext: true },
        'Theo biên bản hội nghị tổng kết {minutes}, {bloc} trình {authority} xem xét, khen thưởng cho {awards_count} trường hợp có thành tích trong phong trào thi đua năm {season}, cụ thể như sau:',
      ),
      listTable(
        'awards',
        [
          { width: 660, heading: 'STT', value: '{no}', style: 'BangGiua' },
          { width: 3040, heading: 'Tên tập thể', value: '{name}' },
          { width: 1300, heading: 'Phân loại đối tượng', value: '{object}', style: 'BangGiua' },
          { width: 2955, heading: 'Danh hiệu thi đua/Hình thức khen thưởng', value: '{award}' },
          { width: 1400, heading: 'Loại hình khen thưởng', value: '{kind}', style: 'BangGiua' },
        ],
        { none: 'Chưa có trường hợp nào.' },
      ),
      remarksOf('remarks'),
      paragraph({ style: 'NoiDung', keepNext: true }, 'Hồ sơ kèm theo gồm:'),
      repeat('attachments', paragraph('NoiDung', '- {attachment}')),
      paragraph({ style: 'NoiDung', keepNext: true }, '{bloc} kính trình {authority} xem xét, quyết định./.'),
      recipientsAndSignature(portraitWidth),
    ),
    'portrait',
  );
}
