import { vietnameseHeadings } from '../../domain/vietnamese-headings.ts';
import { foldHeading } from '../csv/fold-text.ts';

/**
 * What a heading of a sheet that people made may mean: a canonical column; or one of those that the rest of the sheet
 * decides: `unit-name` (the member, or its name in a list of members), `self-points`, `appraised-points`, `points`
 * (whose, the sheet says elsewhere).
 */
export type HeadingMeaning = string;

/** Columns whose headings in sheets differ from those in the bloc's own files, and headings that only sheets have. */
const inSheets: Readonly<Record<HeadingMeaning, readonly string[]>> = {
  stt: ['Số TT', 'Số thứ tự', 'No', 'No.', '#'],
  criterion: ['Các tiêu chí', 'Tiêu chí thi đua', 'Tiêu chí chấm điểm', 'Tiêu chí đánh giá', 'Mã số'],
  title: [
    'Nội dung tiêu chí',
    'Nội dung thi đua',
    'Nội dung chấm điểm',
    'Nội dung đánh giá',
    'Nội dung công việc',
    'Nội dung, tiêu chí',
    'Nội dung, tiêu chí thi đua',
    'Nội dung và tiêu chí',
    'Tiêu chí, nội dung',
    'Tiêu chí và nội dung',
  ],
  max: ['Tối đa', 'Thang điểm', 'Điểm tối đa theo quy định', 'Mức điểm tối đa', 'Điểm quy định', 'Thang điểm chuẩn'],
  member: ['Mã'],
  'unit-name': [
    'Đơn vị',
    'Tên đơn vị',
    'Đơn vị thành viên',
    'Tên đơn vị thành viên',
    'Cơ quan',
    'Tên cơ quan',
    'Cơ quan, đơn vị',
    'Tên cơ quan, đơn vị',
    'Đơn vị, địa phương',
    'Unit',
  ],
  'self-points': [
    'Điểm tự chấm',
    'Tự chấm',
    'Đơn vị tự chấm',
    'Điểm đơn vị tự chấm',
    'Điểm tự chấm của đơn vị',
    'Số điểm tự chấm',
    'Tự chấm điểm',
    'Điểm tự đánh giá',
    'Tự đánh giá',
    'Self score',
  ],
  'appraised-points': [
    'Điểm thẩm định',
    'Điểm chấm',
    'Điểm khối chấm',
    'Khối chấm',
    'Khối chấm điểm',
    'Điểm khối thẩm định',
    'Khối thẩm định',
    'Điểm thẩm định của khối',
    'Điểm chấm của khối',
    'Điểm được thẩm định',
    'Điểm kiểm tra',
    'Hội đồng chấm',
    'Điểm hội đồng chấm',
    'Appraised',
  ],
  points: ['Điểm', 'Số điểm', 'Points'],
  evidence: ['Tài liệu minh chứng', 'Minh chứng kèm theo', 'Tài liệu kiểm chứng kèm theo'],
  note: ['Chú thích'],
  target: ['Chỉ tiêu giao', 'Chỉ tiêu được giao', 'Kế hoạch giao', 'Kế hoạch năm', 'Chỉ tiêu kế hoạch'],
  actual: ['Kết quả thực hiện', 'Thực hiện năm', 'Đã thực hiện', 'Số liệu thực hiện'],
  verified: ['Số liệu thẩm định', 'Kết quả thực hiện được thẩm định'],
  unit: ['ĐVT', 'Đơn vị đo'],
  worth: [],
};

/** Columns of which no sheet has its own headings. */
const taken: ReadonlySet<string> = new Set([
  'points',
  'from',
  'contest',
  'ballot',
  'choice',
  'round',
  'season',
  'bloc',
]);

/** Columns of tables that are not imported. */
const elsewhere: ReadonlySet<string> = new Set([
  ...[
    'agree',
    'disagree',
    'blank',
    'award',
    'status',
    'object',
    'person',
    'count',
    'decision',
    'date',
    'seat',
    'place',
  ],
  ...['method', 'authority', 'predecessors'],
]);

let known: ReadonlyMap<string, HeadingMeaning> | undefined;

/** Folded heading → what it means; English names of columns, the headings of spec 2, and those of offices' sheets. */
export function sheetHeadings(): ReadonlyMap<string, HeadingMeaning> {
  if (known) return known;
  const lookup = new Map<string, HeadingMeaning>();
  const add = (text: string, meaning: HeadingMeaning): void => {
    const fold = foldHeading(text);
    if (!lookup.has(fold)) lookup.set(fold, meaning);
  };
  // What sheets say comes first: "Đơn vị" may be a name there.
  for (const meaning of ['self-points', 'appraised-points', 'points', 'unit-name']) {
    for (const text of inSheets[meaning] ?? []) add(text, meaning);
  }
  for (const [column, headings] of Object.entries(vietnameseHeadings)) {
    if (taken.has(column) || elsewhere.has(column)) continue;
    add(column, column);
    for (const heading of headings) {
      add(heading, column);
      add(heading.replace(/(?<=[KkLl])ý(?!\p{L})/gu, 'í'), column);
    }
  }
  for (const [meaning, headings] of Object.entries(inSheets)) {
    add(meaning, meaning);
    for (const heading of headings) add(heading, meaning);
  }
  known = lookup;
  return lookup;
}

/** What is longer is a text, whatever is left of it without notes. */
const longestHeading = 500;

/** What a heading means, also with a note in brackets or a year behind it: `Điểm tối đa (điểm)`, `Kế hoạch năm 2019`. */
export function readHeading(text: string, lookup: ReadonlyMap<string, string>): string | undefined {
  const whole = lookup.get(foldHeading(text));
  if (whole !== undefined || text.length > longestHeading) return whole;
  const bare = text
    .normalize('NFC')
    .replace(/\s*[([].*$/s, '')
    .replace(/\s+(?:năm|season|year)\s+\d{4}(?:\s*-\s*\d{4})?\s*$/iu, '')
    .replace(/[\s:*.]+$/, '');
  return bare === '' || bare === text ? undefined : lookup.get(foldHeading(bare));
}
