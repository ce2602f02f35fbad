import type { Code, DetailsOf } from '../../domain/diagnostic.ts';
import type { Bilingual } from '../language.ts';
import { isFileProblem, officeFileWords } from './office-file-words.ts';
import { suggest } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

type Problem = DetailsOf['template'];

/** Word templates that an office has changed. */
export const templateWordings = {
  template: {
    title: { vi: 'Mẫu Word không dùng được', en: 'A Word template that cannot be used' },
    meaning: {
      vi: 'Mẫu .docx trong thư mục --templates không mở được, hoặc có ô điền (tên trong ngoặc nhọn) viết sai.',
      en: 'A .docx in the folder of --templates cannot be opened, or a placeholder (a name in braces) in it is wrong.',
    },
    example: { file: 'to-trinh.docx', lines: 'Kính gửi: {authorty}' },
    remedy: {
      vi: 'Sửa ô điền trong Word; danh sách ô điền có trong README. Bản gốc của mẫu: thidua report --eject <thư-mục>.',
      en: 'Correct the placeholder in Word; the README lists them. The template as shipped: thidua report --eject <folder>.',
    },
    message: (details) => messageOf(details),
    fix: (details) => fixOf(details),
  },
} satisfies Partial<WordingOf<Code>>;

function messageOf({ problem, tag = '', inside }: Problem): Bilingual {
  if (isFileProblem(problem)) return officeFileWords(problem, 'Word').message;
  const place = inside === undefined ? { vi: '', en: '' } : { vi: ` trong {#${inside}}`, en: ` inside {#${inside}}` };
  switch (problem) {
    case 'too-long':
      return {
        vi: 'phần chữ của mẫu quá dài (hơn 2 MB, trên một trăm trang)',
        en: 'the text of the template is too long (over 2 MB, more than a hundred pages)',
      };
    case 'unknown-tag':
      return {
        vi: `mẫu có ô điền {${tag}}${place.vi}, mà văn bản này không có giá trị tên như vậy`,
        en: `the template has the placeholder {${tag}}${place.en}, for which this paper has no value`,
      };
    case 'list-as-text':
      return {
        vi: `{${tag}} không phải ô điền một giá trị: phải viết {#${tag}} … {/${tag}}`,
        en: `{${tag}} is no single value: it has to be written {#${tag}} … {/${tag}}`,
      };
    case 'unclosed-tag':
      return { vi: `ô điền {${tag} thiếu dấu }`, en: `the placeholder {${tag} lacks its }` };
    case 'unopened-tag':
      return { vi: `ô điền ${tag}} thiếu dấu {`, en: `the placeholder ${tag}} lacks its {` };
    case 'doubled-brace':
      return { vi: `có hai dấu ngoặc liền nhau ở “${tag}”`, en: `there are doubled braces at “${tag}”` };
    case 'unclosed-list':
      return { vi: `đoạn lặp {#${tag}} thiếu {/${tag}}`, en: `the list {#${tag}} lacks its {/${tag}}` };
    case 'unopened-list':
      return { vi: `đoạn lặp {/${tag}} thiếu {#${tag}}`, en: `the list {/${tag}} lacks its {#${tag}}` };
    case 'crossed-list':
      return {
        vi: `đoạn lặp {#${tag}} bị đóng bằng tên khác`,
        en: `the list {#${tag}} is closed by another name`,
      };
    case 'list-position':
      return {
        vi: `đoạn lặp {#${tag}} mở và đóng ở hai chỗ không khớp nhau (ví dụ một trong bảng, một ngoài bảng)`,
        en: `the list {#${tag}} begins and ends in places that do not fit together (such as one inside a table, one outside)`,
      };
    case 'other':
      return {
        vi: tag === '' ? 'mẫu không điền được' : `ô điền {${tag}} không dùng được`,
        en: tag === '' ? 'the template cannot be filled' : `the placeholder {${tag}} cannot be used`,
      };
  }
}

function fixOf({ problem, closest }: Problem): Bilingual {
  if (isFileProblem(problem)) return officeFileWords(problem, 'Word').fix;
  return suggest(closest, {
    vi: 'sửa trong Word; danh sách ô điền có trong README',
    en: 'correct it in Word; the README lists the placeholders',
  });
}
