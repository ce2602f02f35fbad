import { listTable, shareOut } from './list-table.ts';
import { type Markup, paragraph, repeat, unless } from './markup.ts';

/** Scores and ranks of each group that is ranked by itself; the widths follow the width of the text. */
export function rankingTables(textWidth: number): Markup {
  const width = shareOut(textWidth);
  return inEachScope(
    listTable('rows', [
      { width: width(44), heading: 'STT', value: '{no}', style: 'BangGiua' },
      { width: width(276), heading: 'Tên đơn vị', value: '{name}' },
      { width: width(76), heading: 'Điểm tự chấm', value: '{self_total}', style: 'BangPhai' },
      { width: width(76), heading: 'Điểm chuẩn', value: '{base}', style: 'BangPhai' },
      { width: width(74), heading: 'Điểm thưởng', value: '{bonus}', style: 'BangPhai' },
      { width: width(66), heading: 'Điểm trừ', value: '{penalty}', style: 'BangPhai' },
      { width: width(76), heading: 'Tổng điểm', value: '{total}', style: 'BangDam' },
      { width: width(76), heading: 'Tỷ lệ', value: '{percent}', style: 'BangPhai' },
      { width: width(88), heading: 'Xếp loại', value: '{class}', style: 'BangGiua' },
      { width: width(52), heading: 'Xếp hạng', value: '{rank}', style: 'BangGiua' },
      { width: width(96), heading: 'Ghi chú', value: '{note}' },
    ]),
  );
}

/** The same within minutes in portrait: what is read out. */
export function shortRankingTables(textWidth: number): Markup {
  const width = shareOut(textWidth);
  return inEachScope(
    listTable('rows', [
      { width: width(80), heading: 'Xếp hạng', value: '{rank}', style: 'BangGiua' },
      { width: width(338), heading: 'Tên đơn vị', value: '{name}' },
      { width: width(104), heading: 'Điểm tự chấm', value: '{self_total}', style: 'BangPhai' },
      { width: width(104), heading: 'Tổng điểm', value: '{total}', style: 'BangDam' },
      { width: width(104), heading: 'Tỷ lệ', value: '{percent}', style: 'BangPhai' },
      { width: width(124), heading: 'Xếp loại', value: '{class}', style: 'BangGiua' },
      { width: width(146), heading: 'Ghi chú', value: '{note}' },
    ]),
  );
}

function inEachScope(rows: Markup): Markup {
  return repeat('scopes', repeat('group', paragraph('TenBang', '{group}')), rows);
}

/** Every contest and round: its papers, what passes, and each candidate's votes. */
export function voteTables(textWidth: number): Markup {
  const width = shareOut(textWidth);
  return repeat(
    'rounds',
    paragraph({ style: 'NoiDung', keepNext: true }, '**{no}. {contest}**'),
    paragraph(
      { style: 'NoiDung', keepNext: true },
      'Số phiếu phát ra: {issued}; số phiếu thu về: {collected}; số phiếu hợp lệ: {valid}; số phiếu không hợp lệ: {invalid}.',
    ),
    repeat('needed', paragraph({ style: 'NoiDung', keepNext: true }, '{needed}')),
    listTable(
      'rows',
      [
        { width: width(70), heading: 'STT', value: '{no}', style: 'BangGiua' },
        { width: width(280), heading: 'Tên đơn vị', value: '{name}' },
        { width: width(100), heading: 'Đồng ý', value: '{agree}', style: 'BangGiua' },
        { width: width(100), heading: 'Không đồng ý', value: '{disagree}', style: 'BangGiua' },
        { width: width(104), heading: 'Không có ý kiến', value: '{blank}', style: 'BangGiua' },
        { width: width(96), heading: 'Tỷ lệ', value: '{share}', style: 'BangGiua' },
        { width: width(112), heading: 'Số phiếu/ tổng số', value: '{of}', style: 'BangGiua' },
        { width: width(138), heading: 'Kết quả', value: '{outcome}', style: 'BangGiua' },
      ],
      { none: 'Không có đơn vị nào.' },
    ),
    repeat('remarks', paragraph('NoiDung', '{remark}')),
  );
}

/** A sentence where there is nothing to list. */
export function ifNone(list: string, sentence: string): Markup {
  return unless(list, paragraph('NoiDung', sentence));
}
