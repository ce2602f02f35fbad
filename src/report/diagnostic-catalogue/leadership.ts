import type { Code } from '../../domain/diagnostic.ts';
import { seatName } from '../seat-words.ts';
import { quoted, suggest } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

/** "Leadership" of spec 5. */
export const leadershipWordings = {
  'leadership-missing': {
    title: { vi: 'Chưa quy định cách chọn Trưởng khối', en: 'No rule for the leadership' },
    meaning: {
      vi: 'thidua rotate cần mục leadership trong rules.yaml để biết Trưởng khối, Phó khối năm sau được chọn bằng cách nào.',
      en: 'thidua rotate needs leadership in rules.yaml to know how the seats of the next season are filled.',
    },
    example: { file: 'rules.yaml', lines: 'leadership: { method: ring, deputies: 1 }' },
    remedy: {
      vi: 'Thêm mục leadership như ví dụ trên, theo quy chế của khối.',
      en: 'Add leadership as in this example, as the regulation has it.',
    },
    message: () => ({
      vi: 'rules.yaml chưa có mục leadership (cách chọn Trưởng khối, Phó khối năm sau)',
      en: 'rules.yaml has no leadership (how the seats of the next season are filled)',
    }),
    fix: () => ({
      vi: 'thêm, ví dụ: leadership: { method: ring, deputies: 1 }',
      en: 'add it, for example: leadership: { method: ring, deputies: 1 }',
    }),
  },
  'head-unknown': {
    title: { vi: 'Không rõ Trưởng khối năm nay', en: "This season's head is not known" },
    meaning: {
      vi: 'Vòng luân phiên đi tiếp từ Trưởng khối năm nay, mà bloc.yaml chưa ghi, hoặc ghi một đơn vị không còn là thành viên và không có đơn vị kế thừa. Vòng được tính từ đầu.',
      en: "The ring goes on from this season's head, but bloc.yaml names none, or one that is no member and has no successor. It is walked from the start.",
    },
    example: { file: 'bloc.yaml', lines: 'leadership: { deputies: [so-y-te] }' },
    remedy: {
      vi: 'Ghi leadership.head trong bloc.yaml; đơn vị sáp nhập thì ghi vào units.csv.',
      en: 'Give leadership.head in bloc.yaml; a merged unit belongs into units.csv.',
    },
    message: ({ head, deputy }) => {
      if (deputy !== undefined) {
        return {
          vi: `Phó khối năm nay ${quoted(deputy)} không phải đơn vị thành viên, không được tính khi kế nhiệm`,
          en: `this season's deputy ${quoted(deputy)} is no member and does not move up`,
        };
      }
      return head === undefined
        ? {
            vi: 'chưa ghi Trưởng khối năm nay, vòng luân phiên được tính từ đầu',
            en: "this season's head is not given; the ring is walked from the start",
          }
        : {
            vi: `Trưởng khối năm nay ${quoted(head)} không phải đơn vị thành viên, vòng luân phiên được tính từ đầu`,
            en: `this season's head ${quoted(head)} is no member; the ring is walked from the start`,
          };
    },
    fix: ({ closest, deputy }) =>
      suggest(
        closest,
        deputy === undefined
          ? {
              vi: 'ghi leadership.head trong bloc.yaml, hoặc đơn vị kế thừa trong units.csv',
              en: 'give leadership.head in bloc.yaml, or the successor in units.csv',
            }
          : {
              vi: 'sửa leadership.deputies trong bloc.yaml, hoặc ghi đơn vị kế thừa trong units.csv',
              en: 'correct leadership.deputies in bloc.yaml, or give the successor in units.csv',
            },
      ),
  },
  'leadership-differs': {
    title: { vi: 'Chức danh khác với sổ', en: 'A seat that differs from the ledger' },
    meaning: {
      vi: 'Trưởng khối hoặc Phó khối ghi trong bloc.yaml khác với sổ leadership.csv của cùng năm. Kết quả tính theo bloc.yaml.',
      en: 'The head or a deputy in bloc.yaml is another than in leadership.csv for the same season. bloc.yaml is used.',
    },
    example: { file: 'bloc.yaml', lines: 'leadership: { head: so-y-te, deputies: [] }' },
    remedy: { vi: 'Sửa bên ghi sai.', en: 'Correct the one that is wrong.' },
    message: ({ seat, place, stated, ledger, season }) => ({
      vi: `${seatName(seat, place, 'vi')} năm ${season}: bloc.yaml ghi ${stated === undefined ? 'trống' : quoted(stated)}, leadership.csv ghi ${ledger === undefined ? 'trống' : quoted(ledger)}`,
      en: `${seatName(seat, place, 'en')} of ${season}: bloc.yaml says ${stated === undefined ? 'nobody' : quoted(stated)}, leadership.csv ${ledger === undefined ? 'nobody' : quoted(ledger)}`,
    }),
    fix: () => ({ vi: 'sửa bên ghi sai; kết quả tính theo bloc.yaml', en: 'correct the wrong one; bloc.yaml is used' }),
  },
} satisfies Partial<WordingOf<Code>>;
