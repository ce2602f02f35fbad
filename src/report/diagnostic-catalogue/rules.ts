import type { Code, DetailsOf, NameKind } from '../../domain/diagnostic.ts';
import type { Bilingual } from '../language.ts';
import { contradictionFix, contradictionMessage } from './contradiction-words.ts';
import { listed, quoted, suggest } from './quote-values.ts';
import type { WordingOf } from './wording.ts';

/** "Rules" of spec 5. */
export const ruleWordings = {
  'rules-unknown-name': {
    title: { vi: 'Tên không có trong hồ sơ', en: 'A name that does not exist' },
    meaning: {
      vi: 'rules.yaml nhắc đến một mức xếp loại, nhóm, loại hình, danh hiệu, tiêu chí, nội dung bỏ phiếu hoặc công thức không có ở đâu cả.',
      en: 'rules.yaml names a class, group, kind, award, criterion, contest or formula that is nowhere defined.',
    },
    example: { file: 'rules.yaml', lines: 'if: [ { class-in: [suat-sac] } ]' },
    remedy: { vi: 'Sửa theo gợi ý, hoặc khai báo tên đó.', en: 'Correct it as suggested, or define the name.' },
    message: ({ what, name }) => ({
      vi: `không có ${nouns[what].vi} nào tên là ${quoted(name)}`,
      en: `there is no ${nouns[what].en} ${quoted(name)}`,
    }),
    fix: ({ what, closest, known }) =>
      known.length === 0
        ? suggest(closest, { vi: `khai báo ${nouns[what].vi} này trước`, en: `define the ${nouns[what].en} first` })
        : suggest(closest, { vi: `dùng một trong: ${listed(known)}`, en: `use one of: ${listed(known)}` }),
  },
  'rules-contradiction': {
    title: { vi: 'Quy định mâu thuẫn', en: 'Rules that contradict each other' },
    meaning: {
      vi: 'Hai quy định trong rules.yaml không thể cùng áp dụng, hoặc một quy định thiếu phần làm nên ý nghĩa của nó. Công cụ không tự chọn thay khối.',
      en: 'Two rules in rules.yaml cannot both hold, or one lacks what gives it a meaning. The tool does not choose for the bloc.',
    },
    example: { file: 'rules.yaml', lines: 'ranking: { by: total }\nscoring: { not_applicable: percent }' },
    remedy: {
      vi: 'Đối chiếu với quy chế của khối rồi sửa một trong hai quy định.',
      en: "Compare with the bloc's regulation and correct one of the two.",
    },
    message: contradictionMessage,
    fix: contradictionFix,
  },
} satisfies Partial<WordingOf<Code>>;

const nouns: Readonly<Record<NameKind, Bilingual>> = {
  class: { vi: 'mức xếp loại', en: 'class' },
  group: { vi: 'nhóm đơn vị', en: 'group' },
  kind: { vi: 'loại hình đơn vị', en: 'kind of unit' },
  award: { vi: 'danh hiệu', en: 'award' },
  node: { vi: 'phần hoặc tiêu chí', en: 'section or criterion' },
  criterion: { vi: 'tiêu chí', en: 'criterion' },
  contest: { vi: 'nội dung bỏ phiếu', en: 'contest' },
  formula: { vi: 'công thức', en: 'formula' },
} satisfies Record<DetailsOf['rules-unknown-name']['what'], Bilingual>;
