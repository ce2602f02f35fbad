import { describe, expect, test } from 'vitest';
import { rankingSheet } from '../../../src/report/result-workbook/ranking-sheet.ts';
import type { YearInput } from '../../engine/bloc-year-builder.ts';
import { figure } from '../../engine/rules-builder.ts';
import { nothing, sheetLines, worked } from './sheet-lines.ts';

const lines = (input: YearInput, language: 'vi' | 'en' = 'vi') => {
  const [year, result] = worked(input);
  return sheetLines(rankingSheet(year, result, language));
};

describe('Xếp hạng', () => {
  test('shows sums, class and rank as the engine has them, with decimals in line', () => {
    expect(
      lines({
        members: 'a b',
        criteria: 'I:90 II:10/bonus III:5/penalty',
        scores: 'a 85.5 3 1 | b 80 - -',
        rules: {
          classes: {
            by: 'total',
            bands: [
              { class: 'tot', name: 'Tốt', from: figure('85') },
              { class: 'kha', from: figure('0') },
            ],
          },
        },
      }),
    ).toEqual([
      'Hạng|Đơn vị|Tự chấm|Điểm chuẩn|Thưởng|Trừ|Tổng điểm|Xếp loại|Ghi chú',
      '1|a|87.5|85.5|3|1|87.5|Tốt|',
      '2|b|80.0|80.0|0|0|80.0|kha|',
    ]);
  });

  test('leaves out base, bonus and penalty where the base is the total', () => {
    expect(lines({ members: 'a', scores: 'a 90' })[0]).toBe('Hạng|Đơn vị|Tự chấm|Tổng điểm|Ghi chú');
  });

  test('shows a percentage with as many decimals as it takes not to seem to reach a threshold', () => {
    expect(
      lines({
        members: 'a b',
        criteria: 'I:30000 II:1',
        scores: 'a 26999 1 | b 30000 1',
        rules: {
          classes: {
            by: 'percent',
            bands: [
              { class: 'tot', from: figure('90') },
              { class: 'kha', from: figure('0') },
            ],
          },
        },
      }),
    ).toEqual([
      'Hạng|Đơn vị|Tự chấm|Tổng điểm|Tỷ lệ %|Xếp loại|Ghi chú',
      '1|b|30001|30001|100.000|tot|',
      '2|a|27000|27000|89.997|kha|',
    ]);
  });

  test('says which ranks are shared and not decided', () => {
    expect(lines({ members: 'a b c', scores: 'a 90 | b 95 | c 90' }).slice(1)).toEqual([
      '1|b|95|95|',
      '2|a|90|90|đồng hạng',
      '2|c|90|90|đồng hạng',
      'Đồng hạng 2: a, c. Hội nghị chưa quyết nghị thứ tự.',
    ]);
  });

  test('ranks groups apart, each below its name, with the group of a tie', () => {
    expect(
      lines({
        members: [
          { id: 'a', group: 'x' },
          { id: 'b', group: 'y' },
          { id: 'c', group: 'y' },
        ],
        scores: 'a 70 | b 80 | c 80',
        rules: { ranking: { within: 'group' } },
      }).slice(1),
    ).toEqual([
      'Nhóm x',
      '1|a|70|70|',
      'Nhóm y',
      '1|b|80|80|đồng hạng',
      '1|c|80|80|đồng hạng',
      'Nhóm y: Đồng hạng 1: b, c. Hội nghị chưa quyết nghị thứ tự.',
    ]);
  });

  test('says why a unit is not considered', () => {
    const gates = [{ kind: 'min-total', need: figure('50') }] as const;
    const [, first, second, why] = lines({ members: 'a b', scores: 'a 90 | b 40', rules: { gates } });
    expect([first, second]).toEqual(['1|a|90|90|', '2|b|40|40|không được xét']);
    expect(why).toMatch(/^b không được xét: .*50/);
  });

  test('stays with its headings where there are no points', () => {
    const [year] = worked({ members: 'a', scores: 'a 90' });
    expect(sheetLines(rankingSheet(year, nothing, 'en'))).toEqual([
      'Rank|Unit|Self|Base|Bonus|Penalty|Total|Note',
      'There are no points to rank by yet.',
    ]);
  });

  test('has title, bloc, season and authority above, and says all of it in English', () => {
    const [year, result] = worked({ members: 'a', scores: 'a 90' }, { authority: 'UBND tỉnh' });
    const { name, rows, frozenRows, repeatedRows, landscape } = rankingSheet(year, result, 'en');
    expect(rows.slice(0, 3).map(({ cells: [cell] }) => cell?.kind === 'text' && cell.text)).toEqual([
      'RANKING',
      'Khối Nội chính – season 2021',
      'To: UBND tỉnh',
    ]);
    expect({ name, frozenRows, repeatedRows, landscape }).toEqual({
      name: 'Ranking',
      frozenRows: 5,
      repeatedRows: [5, 5],
      landscape: true,
    });
  });
});
