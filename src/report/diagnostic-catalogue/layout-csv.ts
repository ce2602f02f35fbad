import type { Code } from '../../domain/diagnostic.ts';
import { columnWords } from '../column-words.ts';
import { counted } from '../number-words.ts';
import { listed, quoted, suggest } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

/** "Layout and files" of spec 5, third part: tables and their headings. */
export const tableWordings = {
  'csv-syntax': {
    title: { vi: 'Dấu ngoặc kép trong CSV sai chỗ', en: 'A quotation mark out of place in CSV' },
    meaning: {
      vi: 'Ô có dấu phẩy, xuống dòng hay dấu " thì cả ô đặt trong dấu ngoặc kép, và mỗi dấu " bên trong viết thành hai ("").',
      en: 'A cell with a comma, a line break or a " stands in quotation marks, and each " inside is written twice ("").',
    },
    example: { file: 'members.csv', lines: 'so-y-te,"Sở Y tế' },
    remedy: {
      vi: 'Thêm dấu " ở cuối ô, hoặc bỏ dấu " thừa; lưu bằng Excel thì không gặp lỗi này.',
      en: 'Add the " at the end of the cell, or remove the one too many; what Excel saves is free of this.',
    },
    message: ({ problem }) =>
      problem === 'quote-open'
        ? { vi: 'ô mở dấu " ở đây mà không đóng', en: 'the " that opens this cell is never closed' }
        : problem === 'quote-inside'
          ? { vi: 'có dấu " đứng lẻ bên trong ô', en: 'a single " stands inside the cell' }
          : { vi: 'dòng này không chia được thành ô', en: 'this line cannot be divided into cells' },
    fix: ({ problem }) =>
      problem === 'quote-open'
        ? { vi: 'thêm dấu " ở cuối ô, hoặc xóa dấu " ở đầu', en: 'add a " at the end of the cell, or remove this one' }
        : problem === 'quote-inside'
          ? {
              vi: 'viết thành hai dấu "" và đặt cả ô trong dấu ngoặc kép, hoặc xóa đi',
              en: 'write it twice ("") and the whole cell in quotation marks, or remove it',
            }
          : {
              vi: 'mở tệp bằng Excel, kiểm tra dòng này rồi lưu kiểu “CSV UTF-8”',
              en: 'open the file in Excel, look at this line and save as “CSV UTF-8”',
            },
  },
  'csv-empty': {
    title: { vi: 'Tệp CSV trống', en: 'An empty CSV file' },
    meaning: {
      vi: 'Tệp không có dòng tiêu đề cột. Bảng chưa có số liệu vẫn phải có dòng tiêu đề.',
      en: 'The file has no line of headings. A table without rows still has its headings.',
    },
    example: { file: 'votes.csv', lines: '' },
    remedy: {
      vi: 'Thêm dòng tiêu đề cột (thidua init tạo được tệp mẫu), hoặc xóa tệp nếu không dùng.',
      en: 'Add the line of headings (thidua init makes a model), or delete the file if it is not needed.',
    },
    message: () => ({ vi: 'tệp trống, không có dòng tiêu đề cột', en: 'the file is empty: it has no headings' }),
    fix: () => ({
      vi: 'thêm dòng tiêu đề cột, hoặc xóa tệp nếu không dùng đến',
      en: 'add the line of headings, or delete the file if it is not needed',
    }),
  },
  'title-above-header': {
    title: { vi: 'Có dòng tên bảng phía trên tiêu đề cột', en: 'A title above the headings' },
    meaning: {
      vi: 'Dòng đầu của tệp CSV phải là tiêu đề cột; tên bảng, quốc hiệu, tên cơ quan để phía trên như khi in thì không đọc được.',
      en: 'The first line of a CSV file holds the headings; a title above them, as in print, cannot be read.',
    },
    example: { file: 'self-scores.csv', lines: 'BẢNG TỰ CHẤM ĐIỂM NĂM 2021,,\nTiêu chí,Sở Y tế,Sở Tư pháp' },
    remedy: {
      vi: 'Xóa các dòng phía trên dòng tiêu đề cột.',
      en: 'Delete the lines above the headings.',
    },
    message: ({ text, headingLine }) => ({
      vi: `phía trên tiêu đề cột (dòng ${headingLine}) còn dòng ${quoted(text)}`,
      en: `above the headings (line ${headingLine}) stands ${quoted(text)}`,
    }),
    fix: ({ headingLine }) => ({
      vi: `xóa mọi dòng phía trên dòng ${headingLine}, để tiêu đề cột là dòng đầu tiên`,
      en: `delete every line above line ${headingLine}, so that the headings come first`,
    }),
  },
  cells: {
    title: { vi: 'Số ô khác số cột', en: 'Too few or too many cells' },
    meaning: {
      vi: 'Mỗi dòng phải có đúng số ô như dòng tiêu đề (ô trống thừa ở cuối dòng thì được). Thường do chữ hay số (9,5) có dấu phẩy mà ô chưa đặt trong dấu ngoặc kép.',
      en: 'Each row has as many cells as there are headings (empty ones more at its end are accepted). Mostly a text or number (9,5) has a comma and no quotation marks.',
    },
    example: { file: 'members.csv', lines: 'member,name\nso-vh,Sở Văn hóa, Thể thao' },
    remedy: {
      vi: 'Đặt ô có dấu phẩy trong dấu ngoặc kép: "Sở Văn hóa, Thể thao"; thêm hoặc bớt ô cho đủ.',
      en: 'Put a cell that has a comma into quotation marks: "Sở Văn hóa, Thể thao"; add or remove cells.',
    },
    message: ({ found, expected }) => ({
      vi: `dòng có ${found} ô nhưng bảng có ${expected} cột`,
      en: `the row has ${found} ${found === 1 ? 'cell' : 'cells'}, but the table has ${expected} columns`,
    }),
    fix: ({ found, expected }) =>
      found > expected
        ? {
            vi: `số hay chữ có dấu phẩy thì đặt cả ô trong dấu ngoặc kép, như "9,5"; nếu không phải thế thì bỏ bớt ${found - expected} ô`,
            en: `a number or text that has a comma goes into quotation marks, like "9,5"; if there is none, remove ${counted(found - expected, 'cell')}`,
          }
        : {
            vi: `thêm ${expected - found} ô (để trống cũng được) cho đủ ${expected}`,
            en: `add ${expected - found} (they may be empty) to make ${expected}`,
          },
  },
  'column-missing': {
    title: { vi: 'Thiếu cột', en: 'A column is missing' },
    meaning: {
      vi: 'Bảng không có một cột bắt buộc. Tiêu đề cột ghi bằng tiếng Anh hoặc tiếng Việt đều được, không phân biệt chữ hoa, chữ thường.',
      en: 'The table lacks a column that it needs. Headings are English or Vietnamese, in any case.',
    },
    example: { file: 'votes.csv', lines: 'contest,member\nco-thi-dua,so-y-te' },
    remedy: {
      vi: 'Thêm cột, hoặc sửa tiêu đề gần giống cho đúng tên.',
      en: 'Add the column, or correct a heading that is nearly right.',
    },
    message: ({ column, found, alternative }) => ({
      vi: `thiếu ${columnWords(column).vi}${alternative === undefined ? '' : ` (hoặc ${columnWords(alternative).vi})`}; bảng đang có: ${listed(found)}`,
      en: `the column ${column}${alternative === undefined ? '' : ` (or ${alternative})`} is missing; there are: ${listed(found)}`,
    }),
    fix: ({ column, closest, stray }) => {
      if (stray !== undefined) {
        return {
          vi: `nếu mỗi đơn vị một cột thì xóa cột ${quoted(stray)}; nếu mỗi điểm một dòng thì thêm ${columnWords(column).vi} và xóa các cột đơn vị`,
          en: `with a column for each unit, delete the column ${quoted(stray)}; with a row for each mark, add the column ${column} and delete those of the units`,
        };
      }
      return closest === undefined
        ? { vi: `thêm ${columnWords(column).vi}`, en: `add the column ${column}` }
        : {
            vi: `nếu cột ${quoted(closest)} chính là cột đó thì đổi tiêu đề thành ${column}; nếu không, thêm ${columnWords(column).vi}`,
            en: `if ${quoted(closest)} is meant to be it, call it ${column}; if not, add the column ${column}`,
          };
    },
  },
  'column-duplicate': {
    title: { vi: 'Cột lặp lại', en: 'A column given twice' },
    meaning: {
      vi: 'Hai cột cùng một nghĩa (tiêu đề tiếng Anh và tiếng Việt của một cột cũng là một), hoặc hai cột của cùng một đơn vị.',
      en: 'Two columns mean the same (an English and a Vietnamese heading of one column do), or are of one member.',
    },
    example: { file: 'members.csv', lines: 'member,name,Tên đơn vị' },
    remedy: { vi: 'Xóa một cột, hoặc sửa tiêu đề cho đúng.', en: 'Delete one of them, or correct its heading.' },
    message: ({ column, first }) => ({
      vi: `cột ${quoted(column)} trùng với cột ${quoted(first)} ở phía trước`,
      en: `the column ${quoted(column)} means the same as ${quoted(first)} before it`,
    }),
    fix: () => ({ vi: 'xóa một trong hai cột, hoặc sửa tiêu đề', en: 'delete one of the two, or correct its heading' }),
  },
  'column-unknown': {
    title: { vi: 'Cột không dùng đến', en: 'A column that is not used' },
    meaning: {
      vi: 'Công cụ không biết cột này nên bỏ qua. Nếu tiêu đề gõ sai thì số liệu trong cột sẽ không được tính.',
      en: 'The tool does not know this column and passes over it. If the heading is misspelt, its data are not used.',
    },
    example: { file: 'members.csv', lines: 'member,name,registerd' },
    remedy: {
      vi: 'Sửa tiêu đề nếu gõ sai; cột ghi thêm cho người đọc thì đặt tên là note (Ghi chú) hoặc cứ để vậy.',
      en: 'Correct the heading if it is misspelt; a column for readers only may be called note, or stay.',
    },
    message: ({ column }) => ({
      vi: `cột ${quoted(column)} không dùng đến, bị bỏ qua`,
      en: `the column ${quoted(column)} is not known and is passed over`,
    }),
    fix: ({ closest }) =>
      suggest(closest, {
        vi: 'để nguyên, hoặc xóa cột này',
        en: 'leave it, or delete the column',
      }),
  },
} satisfies Partial<WordingOf<Code>>;
