import { describe, expect, test } from 'vitest';
import { scoresSheet } from '../../../src/report/result-workbook/scores-sheet.ts';
import type { YearInput } from '../../engine/bloc-year-builder.ts';
import { figure } from '../../engine/rules-builder.ts';
import { nothing, sheetLines, worked } from './sheet-lines.ts';

const sheetOf = (input: YearInput, language: 'vi' | 'en' = 'vi') => {
  const [year, result] = worked(input);
  return scoresSheet(year, result, language);
};
const lines = (input: YearInput) => sheetLines(sheetOf(input));

describe('Bảng điểm', () => {
  test('has sections before what is below them, their sums in bold, and the self-score beside where it differs', () => {
    const sheet = sheetOf({
      members: [{ id: 'a', shortName: 'ST' }, 'b'],
      criteria: 'I:60 II:40 I.1:35 I.2:25 II.1:40',
      scores: 'a 35 20 39 | b 30 25 40',
      appraisals: 'a 35 20 39 | b 30 22.5 38',
      rules: { classes: 'tot:90 kha:0' },
    });
    expect(sheetLines(sheet)).toEqual([
      'Mã|Tiêu chí|Điểm tối đa|ST|b|b (tự chấm)',
      'I|Tiêu chí I|60|55|52.5|',
      'I.1|Tiêu chí I.1|35|35|30|',
      'I.2|Tiêu chí I.2|25|20|22.5|25',
      'II|Tiêu chí II|40|39|38|',
      'II.1|Tiêu chí II.1|40|39|38|40',
      '|Điểm chuẩn||94|90.5|',
      '|Thưởng||0|0|',
      '|Trừ||0|0|',
      '|Tổng điểm||94|90.5|95',
      '|Xếp loại||tot|tot|',
      '|Hạng||1|2|',
      'Cột “tự chấm” chỉ ghi ở những tiêu chí mà điểm tự chấm khác kết quả.',
    ]);
    const isBold = sheet.rows
      .slice(sheet.frozenRows)
      .map(({ cells: [code, , , first] }) => code?.look?.bold === true && first?.look?.bold === true);
    expect(isBold.slice(0, 5)).toEqual([true, false, false, true, false]);
  });

  test('says that a criterion is not applicable, and what share of the rest was reached', () => {
    expect(
      lines({
        members: 'a b',
        criteria: 'I:60 II:40',
        scores: 'a 30 na | b 60 40',
        rules: { scoring: { notApplicable: 'percent' }, ranking: { by: 'percent' } },
      }),
    ).toEqual([
      'Mã|Tiêu chí|Điểm tối đa|a|b',
      'I|Tiêu chí I|60|30|60',
      'II|Tiêu chí II|40|k|40',
      '|Điểm chuẩn||30|100',
      '|Thưởng||0|0',
      '|Trừ||0|0',
      '|Tổng điểm||30|100',
      '|Tỷ lệ %||50|100',
      '|Hạng||2|1',
      'Không có điểm tự chấm nào khác kết quả. “k”: tiêu chí không áp dụng cho đơn vị.',
    ]);
  });

  test('shows a self-score beside where the appraisers found the criterion not applicable', () => {
    const input = { members: 'a', criteria: 'I:60 II:40', scores: 'a 30 20', appraisals: 'a 30 na' };
    expect(lines({ ...input, rules: { scoring: { notApplicable: 'percent' }, ranking: { by: 'percent' } } })[2]).toBe(
      'II|Tiêu chí II|40|k|20',
    );
  });

  test('marks points by a ruling, and what was not scored, as real numbers', () => {
    const sheet = sheetOf({
      members: 'a b',
      criteria: 'I:60 II:40',
      scores: 'a 30.5 - | b 60 40',
      rules: { scoring: { unscored: 'zero' } },
      rulings: [{ ruling: 'score', member: 'b', criterion: 'I', points: figure('55.5') }],
    });
    expect(sheetLines(sheet).slice(1, 3)).toEqual(['I|Tiêu chí I|60|30.5|55.5*|60', 'II|Tiêu chí II|40|0 (–)|40|']);
    expect(sheet.rows[sheet.frozenRows ?? 0]?.cells[4]).toMatchObject({ kind: 'number', value: '55.5' });
    expect(sheet.rows[(sheet.frozenRows ?? 0) + 1]?.cells[3]).toMatchObject({ kind: 'number', value: '0' });
    expect(sheetLines(sheet).at(-1)).toBe(
      'Cột “tự chấm” chỉ ghi ở những tiêu chí mà điểm tự chấm khác kết quả. Chữ đậm và dấu *: điểm theo quyết nghị của hội nghị. “(–)”: chưa được chấm, tính 0 điểm.',
    );
  });

  test('shows what a full mark is worth, penalties as negative, and what a cap cuts', () => {
    expect(
      lines({
        members: 'a',
        criteria: 'I:10/weight=90 II:10/bonus III:5/penalty',
        scores: 'a 9 8 2',
        rules: { scoring: { bonusCap: figure('5') } },
      }),
    ).toEqual([
      'Mã|Tiêu chí|Điểm tối đa|a',
      'I|Tiêu chí I|90|81',
      'II|Tiêu chí II|10|8',
      'III|Tiêu chí III|5|-2',
      '|Điểm chuẩn||81',
      '|Thưởng||5',
      '|Trừ||2',
      '|Tổng điểm||84',
      '|Hạng||1',
      'Không có điểm tự chấm nào khác kết quả. Điểm trừ ghi số âm ở từng tiêu chí.',
      'a: Điểm thưởng cộng được 8, tính 5 theo mức trần.',
    ]);
  });

  test('greys the criteria of another group', () => {
    const sheet = sheetOf({
      members: [
        { id: 'a', group: 'x' },
        { id: 'b', group: 'y' },
      ],
      criteria: 'I:60 II:40/group=x III:40/group=y',
      scores: 'a 30 20 - | b 60 - 40',
    });
    expect(sheetLines(sheet).slice(2, 4)).toEqual(['II|Tiêu chí II|40|20|', 'III|Tiêu chí III|40||40']);
    expect(sheet.rows[(sheet.frozenRows ?? 0) + 1]?.cells[4]?.look?.fill).toBe('#D9D9D9');
    expect(sheetLines(sheet).at(-1)).toContain('Ô xám');
  });

  test('cuts a heading that no real name is as long as', () => {
    const names = ['x'.repeat(90), 'y'.repeat(91)];
    const sheet = sheetOf({ members: names.map((name, index) => ({ id: `m${index}`, name })), scores: 'm0 1 | m1 1' });
    expect(sheetLines(sheet)[0]).toBe(`Mã|Tiêu chí|Điểm tối đa|${names[0]}|${'y'.repeat(90)}…`);
  });

  test('keeps the rubric where there are no points yet', () => {
    const [year] = worked({ members: 'a', scores: 'a 90' });
    expect(sheetLines(scoresSheet(year, nothing, 'en'))).toEqual([
      'Code|Criterion|Max',
      'I|Tiêu chí I|100',
      'There are no points to rank by yet.',
    ]);
  });
});
