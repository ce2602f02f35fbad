import type { DetailsOf } from '../../domain/diagnostic.ts';
import type { Bilingual } from '../language.ts';
import { quoted } from './quote-values.ts';

type Problem = DetailsOf['yaml-syntax']['problem'];

const messages: Readonly<Record<Problem, Bilingual>> = {
  tab: {
    vi: 'dòng thụt lề bằng phím Tab; YAML chỉ nhận dấu cách',
    en: 'the line is indented with a tab; YAML takes spaces only',
  },
  indent: {
    vi: 'dòng thụt lề không thẳng hàng với các mục cùng mức',
    en: 'the line is not indented like the others of its level',
  },
  colon: {
    vi: 'chỗ này thiếu hoặc thừa dấu hai chấm (mỗi dòng một “mục: giá trị”)',
    en: 'a colon is missing or one too many here (one “key: value” a line)',
  },
  quote: {
    vi: 'dấu ngoặc kép hoặc nháy mở ở đây không được đóng đúng chỗ',
    en: 'a quotation mark is not closed where it should be',
  },
  bracket: {
    vi: 'dấu ngoặc [ ] hoặc { } mở mà chưa đóng, hoặc thiếu dấu phẩy bên trong',
    en: 'a bracket [ ] or { } is not closed, or a comma is missing inside',
  },
  alias: {
    vi: 'chữ bắt đầu bằng dấu * hoặc & bị hiểu là tham chiếu đến chỗ khác, mà chỗ đó không có',
    en: 'a word that begins with * or & is read as a reference, and what it refers to is not there',
  },
  'multiple-documents': {
    vi: 'dòng “---” chia tệp thành nhiều phần, mà tệp chỉ được có một',
    en: 'a line “---” divides the file into several, and there may be only one',
  },
  empty: { vi: 'tệp trống, chưa có mục nào', en: 'the file is empty' },
  tag: {
    vi: 'chữ bắt đầu bằng dấu ! bị hiểu là lệnh riêng của YAML',
    en: 'a word that begins with ! is read as a command of YAML',
  },
  other: { vi: 'chỗ này viết không đúng dạng “mục: giá trị”', en: 'this is not written as “key: value”' },
};

const fixes: Readonly<Record<Problem, Bilingual>> = {
  tab: {
    vi: 'thay Tab bằng dấu cách, mỗi mức 2 dấu cách',
    en: 'put spaces in place of the tab, two for each level',
  },
  indent: {
    vi: 'thêm hoặc bớt dấu cách đầu dòng cho thẳng hàng với dòng cùng mức',
    en: 'add or remove spaces so that it stands in line with its level',
  },
  colon: {
    vi: 'ghi “mục: giá trị” với một dấu cách sau dấu hai chấm; giá trị có dấu “: ” thì đặt trong ngoặc kép',
    en: 'write “key: value” with a space after the colon; a value that has “: ” in it goes into quotes',
  },
  quote: {
    vi: 'đóng dấu ngoặc kép; nếu trong chữ có dấu " thì đặt cả giá trị trong dấu nháy đơn',
    en: 'close the quotation; text that has a " in it goes into single quotes',
  },
  bracket: {
    vi: 'thêm dấu đóng ngoặc hoặc dấu phẩy còn thiếu',
    en: 'add the missing bracket or comma',
  },
  alias: { vi: 'đặt giá trị trong dấu ngoặc kép', en: 'put the value into quotes' },
  'multiple-documents': {
    vi: 'xóa dòng “---” và phần không dùng đến',
    en: 'delete the line “---” and the part that is not needed',
  },
  empty: {
    vi: 'điền các mục theo tệp mẫu (thidua init tạo được); nếu không quy định gì thì ghi {}',
    en: 'fill it in as in the model file (thidua init makes one); if it is to say nothing, write {}',
  },
  tag: { vi: 'đặt giá trị trong dấu ngoặc kép', en: 'put the value into quotes' },
  other: {
    vi: 'so lại dòng này và dòng trên với tệp mẫu; chữ có ký hiệu đặc biệt thì đặt trong dấu ngoặc kép',
    en: 'compare this line and the one above with a model file; text with special signs goes into quotes',
  },
};

export function yamlSyntaxMessage({ problem, detail }: DetailsOf['yaml-syntax']): Bilingual {
  const { vi, en } = messages[problem];
  return detail === undefined ? { vi, en } : { vi: `${vi}: ${quoted(detail)}`, en: `${en}: ${quoted(detail)}` };
}

export function yamlSyntaxFix({ problem }: DetailsOf['yaml-syntax']): Bilingual {
  return fixes[problem];
}
