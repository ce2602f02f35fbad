import type { Code } from '../../domain/diagnostic.ts';
import { listed, quoted, suggest } from './quote-values.ts';
import { schemaFix, schemaMessage } from './schema-words.ts';
import type { WordingOf } from './wording.ts';
import { yamlSyntaxFix, yamlSyntaxMessage } from './yaml-syntax-words.ts';

/** "Layout and files" of spec 5, second part: YAML files. */
export const yamlWordings = {
  'yaml-syntax': {
    title: { vi: 'Tệp YAML viết sai dạng', en: 'YAML that cannot be read' },
    meaning: {
      vi: 'Tệp .yaml gồm các dòng “mục: giá trị”, thụt lề bằng dấu cách; các mục cùng mức thẳng hàng với nhau, sau dấu hai chấm có một dấu cách.',
      en: 'A .yaml file has lines “key: value”, indented by spaces; keys of one level stand in one column, and a space follows each colon.',
    },
    example: { file: 'bloc.yaml', lines: 'bloc: noi-chinh\nname Khối Nội chính' },
    remedy: {
      vi: 'Sửa dòng được chỉ ra (lỗi có khi ở ngay dòng trên). Chữ có dấu “: ”, “#” hoặc bắt đầu bằng ký hiệu thì đặt trong dấu ngoặc kép.',
      en: 'Correct the line pointed at (at times the one above). Text with “: ” or “#”, or that begins with a sign, goes into quotes.',
    },
    message: yamlSyntaxMessage,
    fix: yamlSyntaxFix,
  },
  'duplicate-key': {
    title: { vi: 'Một mục ghi hai lần', en: 'A key given twice' },
    meaning: {
      vi: 'Trong cùng một nhóm, một mục của tệp YAML chỉ được ghi một lần; ghi hai lần thì không rõ giá trị nào đúng.',
      en: 'Within one group a key of a YAML file stands once; given twice, nobody knows which value holds.',
    },
    example: { file: 'rules.yaml', lines: 'scoring:\n  decimals: 2\n  decimals: 1' },
    remedy: { vi: 'Giữ lại một dòng, xóa dòng kia.', en: 'Keep one of the lines and delete the other.' },
    message: ({ key, firstLine }) => ({
      vi: `mục ${quoted(key)} ghi hai lần, lần đầu ở dòng ${firstLine}`,
      en: `the key ${quoted(key)} is given twice, first on line ${firstLine}`,
    }),
    fix: ({ firstLine }) => ({
      vi: `giữ lại dòng này hoặc dòng ${firstLine}, xóa dòng kia`,
      en: `keep this line or line ${firstLine}, and delete the other`,
    }),
  },
  'unknown-key': {
    title: { vi: 'Mục không có trong quy định', en: 'An unknown key' },
    meaning: {
      vi: 'Các mục của tệp YAML là danh sách cố định; mục lạ thường do gõ sai, nếu bỏ qua thì quy định ghi ở đó sẽ không được áp dụng.',
      en: 'The keys of a YAML file are a closed list; an unknown one is mostly misspelt, and ignoring it would ignore the rule.',
    },
    example: { file: 'rules.yaml', lines: 'scoring: { decimal: 2 }' },
    remedy: {
      vi: 'Sửa tên mục theo gợi ý hoặc xóa đi; thidua schema in ra tất cả các mục được dùng.',
      en: 'Correct the name as suggested, or delete it; thidua schema prints every key there is.',
    },
    message: ({ key }) => ({
      vi: `không có mục nào tên là ${quoted(key)} ở đây`,
      en: `there is no key ${quoted(key)} here`,
    }),
    fix: ({ closest, allowed }) =>
      allowed.length === 0
        ? suggest(closest, { vi: 'xóa mục này', en: 'delete it' })
        : suggest(closest, {
            vi: `dùng một trong các mục: ${listed(allowed)}`,
            en: `use one of: ${listed(allowed)}`,
          }),
  },
  schema: {
    title: { vi: 'Giá trị không đúng quy định', en: 'A value that is not allowed' },
    meaning: {
      vi: 'Thiếu một mục bắt buộc, giá trị không đúng loại (cần số mà ghi chữ…), hoặc từ ghi vào không nằm trong danh sách được dùng.',
      en: 'A required key is missing, a value is of the wrong kind (text for a number …), or a word is not on the closed list.',
    },
    example: { file: 'rules.yaml', lines: 'scoring: { combine: average }' },
    remedy: {
      vi: 'Ghi một trong các giá trị được nêu. Số có dấu phẩy, năm và tỷ lệ trong YAML phải đặt trong dấu ngoặc kép: season: "2021", share: "80%".',
      en: 'Write one of the values listed. In YAML decimal commas, seasons and shares go into quotes: season: "2021", share: "80%".',
    },
    message: schemaMessage,
    fix: schemaFix,
  },
} satisfies Partial<WordingOf<Code>>;
