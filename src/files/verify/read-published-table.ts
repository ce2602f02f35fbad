import {
  type PublishedColumn,
  type PublishedRow,
  type PublishedTable,
  publishedColumns,
} from '../../domain/verification.ts';
import { cellText } from '../cells/row-reader.ts';
import { foldHeading, foldText } from '../csv/fold-text.ts';
import { findHeadings, type HeadingWords } from '../import/find-headings.ts';
import { type Grid, isEmpty, shownText } from '../import/grid.ts';
import type { ImportFile, PlacedProblem } from '../import/import-read.ts';
import { openGrids } from '../import/open-grids.ts';

/** Headings of tables that blocs publish, with the columns of our own; the first is what is named where none is found. */
const headings: Readonly<Record<PublishedColumn | 'unit' | 'member' | 'stt', readonly string[]>> = {
  stt: ['STT', 'TT', 'Số TT', 'Số thứ tự'],
  member: ['Mã', 'Mã đơn vị', 'ID'],
  unit: [
    'Đơn vị',
    'Tên đơn vị',
    'Cơ quan',
    'Tên cơ quan',
    'Cơ quan, đơn vị',
    'Tên cơ quan, đơn vị',
    'Đơn vị, địa phương',
    'Đơn vị thành viên',
    'Tên',
    'Name',
    'Tập thể',
  ],
  rank: ['Hạng', 'Xếp hạng', 'Thứ hạng', 'Xếp thứ', 'Vị thứ'],
  total: ['Tổng điểm', 'Tổng cộng', 'Tổng số điểm', 'Điểm', 'Tổng', 'Points', 'Total points'],
  base: ['Điểm chuẩn', 'Điểm nội dung'],
  bonus: ['Điểm thưởng', 'Điểm cộng', 'Thưởng'],
  penalty: ['Điểm trừ', 'Điểm phạt'],
  percent: ['Tỷ lệ', 'Tỷ lệ %', 'Phần trăm', 'Đạt tỷ lệ', '%'],
  class: ['Xếp loại', 'Loại', 'Mức xếp loại'],
  award: ['Danh hiệu', 'Hình thức khen thưởng', 'Danh hiệu, hình thức khen thưởng', 'Đề nghị khen thưởng', 'Đề nghị'],
  status: ['Trạng thái', 'Tình trạng'],
};

/** What a place of an award may be said to be. */
const statuses: Readonly<Record<string, readonly string[]>> = {
  proposed: ['đề nghị', 'đã đề nghị', 'được đề nghị'],
  provisional: ['tạm tính'],
  undecided: ['chưa quyết', 'chưa quyết định'],
};

function statusCode(text: string): string {
  const fold = foldText(text);
  const code = Object.keys(statuses).find((one) => (statuses[one] ?? []).some((word) => foldText(word) === fold));
  return code ?? fold;
}

const meanings = Object.keys(headings) as (keyof typeof headings)[];

/** What is looked for, as people know it: for where none of it is found. */
export const publishedHeadings: readonly string[] = meanings
  .filter((meaning) => meaning !== 'stt' && meaning !== 'member')
  .map((meaning) => headings[meaning][0] ?? meaning);

function headingWords(): HeadingWords {
  const lookup = new Map<string, string>();
  for (const meaning of meanings) {
    for (const text of [meaning, ...headings[meaning]]) {
      if (!lookup.has(foldHeading(text))) lookup.set(foldHeading(text), meaning);
    }
  }
  return { lookup, memberOf: () => undefined };
}

export interface ReadTable {
  /** Absent where no sheet has a unit and something to compare. */
  readonly table?: PublishedTable;
  readonly problems: readonly PlacedProblem[];
}

/** Reads a ranking or proposal from a CSV file or workbook that somebody published; the first sheet that has one. */
export async function readPublishedTable(
  file: ImportFile,
  resolve: (text: string) => string | undefined,
): Promise<ReadTable> {
  const words = headingWords();
  const { grids, problems } = await openGrids(file, words);
  for (const grid of grids) {
    const table = tableIn(grid, words, resolve);
    if (table) return { table, problems };
  }
  return { problems };
}

function tableIn(
  grid: Grid,
  words: HeadingWords,
  resolve: (text: string) => string | undefined,
): PublishedTable | undefined {
  const found = findHeadings(grid, words);
  if (!found) return undefined;
  const columns = new Map<string, number>();
  for (const { column, meaning } of found.cells) {
    if (meaning !== undefined && !columns.has(meaning)) columns.set(meaning, column);
  }
  const compared = publishedColumns.filter((column) => columns.has(column));
  const hasUnit = columns.has('unit') || columns.has('member');
  if (!hasUnit || !(['rank', 'total', 'class', 'award'] as const).some((column) => columns.has(column))) {
    return undefined;
  }
  const rows = grid.rows.flatMap((cells, index): PublishedRow[] => {
    if (index < found.below || cells.every(isEmpty)) return [];
    const at = (column: string): string => {
      const position = columns.get(column);
      return position === undefined ? '' : cellText(shownText(cells[position]));
    };
    const written = [at('unit'), at('member')].filter((text) => text !== '');
    const [unit] = written;
    const values = new Map(
      compared
        .map((column) => [column, column === 'status' ? statusCode(at(column)) : at(column)] as const)
        .filter(([, text]) => text !== ''),
    );
    // Titles of groups and the signatures below name no unit, or a unit with nothing to compare.
    if (unit === undefined || values.size === 0) return [];
    const member = written.map(resolve).find((id) => id !== undefined);
    return [{ line: grid.origin(index, 0).row, unit, ...(member === undefined ? {} : { member }), values }];
  });
  return { columns: new Set(compared), rows };
}
