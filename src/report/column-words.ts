import { vietnameseHeadings } from '../domain/vietnamese-headings.ts';
import type { Bilingual } from './language.ts';

/** A column as its readers know it: `cột “Kế hoạch” (target)`, `column target`. */
export function columnWords(column: string): Bilingual {
  const heading = vietnameseHeadings[column]?.[0];
  return { vi: heading === undefined ? `cột ${column}` : `cột “${heading}” (${column})`, en: `column ${column}` };
}

/** Several columns: `cột “Từ ngày” (since), “Đến ngày” (until)`. */
export function columnsWords(columns: readonly string[]): Bilingual {
  return {
    vi: `cột ${columns.map((column) => columnWords(column).vi.replace(/^cột /, '')).join(', ')}`,
    en: `columns ${columns.join(', ')}`,
  };
}
