import type { Code, DetailsOf } from '../../domain/diagnostic.ts';
import { columnWords } from '../column-words.ts';
import type { Bilingual } from '../language.ts';
import { quoted, suggest } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

/** "Gates and ledgers" of spec 5: units over time, and what is recorded of them. */
export const ledgerWordings = {
  'lineage-cycle': {
    title: { vi: 'Đơn vị tiền thân thành vòng tròn', en: 'Predecessors in a circle' },
    meaning: {
      vi: 'Theo units.csv, một đơn vị lại đứng trước chính nó: A có tiền thân là B, B lại có tiền thân là A. Thành tích và lượt luân phiên không biết thuộc về ai.',
      en: 'By units.csv a unit came from itself: A from B, and B from A. Whose honours and whose turn in the ring they are cannot be told.',
    },
    example: { file: 'units.csv', lines: 'member,name,predecessors\nso-a,Sở A,so-b\nso-b,Sở B,so-a' },
    remedy: {
      vi: 'Sửa cột tiền thân: đơn vị mới trỏ về đơn vị cũ, không ngược lại. Chỉ đổi tên thì giữ nguyên mã, thêm một dòng với tên mới.',
      en: 'Correct the predecessors: the new unit names the old ones, never the reverse. A mere change of name keeps the id and adds a row.',
    },
    message: ({ unit, cycle }) => ({
      vi: `${unit} là tiền thân của chính nó: ${cycle.join(' ← ')}`,
      en: `${unit} is among its own predecessors: ${cycle.join(' ← ')}`,
    }),
    fix: () => ({
      vi: `sửa ${columnWords('predecessors').vi}: đơn vị mới trỏ về đơn vị cũ, không ngược lại`,
      en: 'correct the column predecessors: the new unit names the old ones, not the reverse',
    }),
  },
  'ledger-unknown': {
    title: {
      vi: 'Đơn vị, danh hiệu hoặc năm không có trong thư mục làm việc',
      en: 'A unit, award or season that is not known',
    },
    meaning: {
      vi: 'Sổ, hoặc điều sắp ghi vào sổ, nêu một đơn vị không có trong units.csv hay members.csv nào, một danh hiệu không có trong rules.yaml nào và chưa từng có trong sổ, hoặc một năm không có thư mục và chưa từng có trong sổ.',
      en: 'A ledger, or what is to be recorded, names a unit that is in no units.csv or members.csv, an award that is in no rules.yaml and never occurred, or a season that has no folder and never occurred.',
    },
    example: { file: 'units.csv', lines: 'member,name\nso-y-te,Sở Y tế' },
    remedy: {
      vi: 'Sửa mã; đơn vị đã sáp nhập hoặc đổi tên thì khai trong units.csv.',
      en: 'Correct the code; a unit that merged or was renamed is entered in units.csv.',
    },
    message: ({ what, value }) => unknownMessages[what](quoted(value)),
    fix: ({ what, closest }) => suggest(closest, unknownFixes[what]),
  },
} satisfies Partial<WordingOf<Code>>;

type What = DetailsOf['ledger-unknown']['what'];

const unknownMessages: Readonly<Record<What, (value: string) => Bilingual>> = {
  unit: (value) => ({
    vi: `không có đơn vị ${value} trong units.csv hay trong members.csv của năm nào`,
    en: `the unit ${value} is neither in units.csv nor in any members.csv`,
  }),
  award: (value) => ({
    vi: `không có danh hiệu ${value} trong rules.yaml nào, sổ awards.csv cũng chưa từng ghi`,
    en: `the award ${value} is in no rules.yaml and never occurred in awards.csv`,
  }),
  season: (value) => ({
    vi: `không có thư mục năm ${value}, sổ awards.csv cũng chưa từng ghi năm này`,
    en: `there is no folder of season ${value}, and it never occurred in awards.csv`,
  }),
};

const unknownFixes: Readonly<Record<What, Bilingual>> = {
  unit: {
    vi: 'sửa mã đơn vị, hoặc khai đơn vị trong units.csv',
    en: 'correct the unit, or enter it in units.csv',
  },
  award: {
    vi: 'sửa mã danh hiệu cho đúng với rules.yaml',
    en: 'correct the code of the award as in rules.yaml',
  },
  season: { vi: 'sửa năm', en: 'correct the season' },
};
