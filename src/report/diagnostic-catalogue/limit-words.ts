import type { DetailsOf } from '../../domain/diagnostic.ts';
import type { Bilingual } from '../language.ts';

/** What a limit is of, and how much is allowed. */
export function limitWords({ limit, allowed }: DetailsOf['too-large']): Bilingual {
  switch (limit) {
    case 'file-bytes':
    case 'ledger-bytes':
      return {
        vi: `tệp lớn hơn ${sizeText(allowed, ',')}`,
        en: `the file is larger than ${sizeText(allowed, '.')}`,
      };
    case 'rows':
    case 'ledger-rows':
      return { vi: `tệp có hơn ${allowed} dòng`, en: `the file has more than ${allowed} rows` };
    case 'members':
      return { vi: `khối có hơn ${allowed} đơn vị`, en: `the bloc has more than ${allowed} members` };
    case 'criteria':
      return { vi: `bảng tiêu chí có hơn ${allowed} dòng`, en: `there are more than ${allowed} criteria` };
    case 'yaml-aliases':
      return { vi: `có hơn ${allowed} tham chiếu (*tên)`, en: `there are more than ${allowed} references (*name)` };
    case 'yaml-nesting':
      return { vi: `các mục lồng nhau quá ${allowed} mức`, en: `keys are nested more than ${allowed} levels deep` };
    case 'yaml-entries':
      return { vi: `tệp có hơn ${allowed} mục`, en: `the file has more than ${allowed} entries` };
    case 'target-nesting':
      return {
        vi: `chỉ tiêu thành phần (of_which) nối tiếp quá ${allowed} mức`,
        en: `parts of targets (of_which) follow each other more than ${allowed} levels deep`,
      };
  }
}

function sizeText(bytes: number, decimalSign: string): string {
  const mebibytes = bytes / 1_048_576;
  if (mebibytes < 1) return `${Math.round(bytes / 1024)} KB`;
  return `${String(Math.round(mebibytes * 10) / 10).replace('.', decimalSign)} MB`;
}
