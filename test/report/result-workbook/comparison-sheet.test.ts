import { describe, expect, test } from 'vitest';
import { comparisonSheet } from '../../../src/report/result-workbook/comparison-sheet.ts';
import type { YearInput } from '../../engine/bloc-year-builder.ts';
import { figure } from '../../engine/rules-builder.ts';
import { nothing, sheetLines, worked } from './sheet-lines.ts';

const lines = (input: YearInput, language: 'vi' | 'en' = 'vi') => {
  const [year, result] = worked(input);
  return sheetLines(comparisonSheet(year, result, language));
};

describe('Tự chấm và thẩm định', () => {
  test('has each unit with its sums, then sections and criteria, differences signed and counted, and who appraised', () => {
    expect(
      lines({
        members: [{ id: 'a', name: 'Sở A' }, 'b'],
        criteria: 'I:60 I.1:35 I.2:25 II:40',
        scores: 'a 35 20 39 | b 30 25 40',
        appraisals: 'a/b 34.5 20 40 | b/a 30 25 40',
      }),
    ).toEqual([
      'Đơn vị|Mã|Tiêu chí|Điểm tối đa|Tự chấm|Thẩm định|Kết quả|Chênh lệch|Người thẩm định|Ghi chú',
      'Sở A||Tổng điểm|100|94||94.5|+0.5||2 tiêu chí khác tự chấm',
      'Sở A|I|Tiêu chí I|60|55||54.5|-0.5||',
      'Sở A|I.1|Tiêu chí I.1|35|35|34.5|34.5|-0.5|b|',
      'Sở A|I.2|Tiêu chí I.2|25|20|20.0|20.0||b|',
      'Sở A|II|Tiêu chí II|40|39|40.0|40.0|+1.0|b|',
      'b||Tổng điểm|100|95||95.0|0.0||không tiêu chí nào khác',
      'b|I|Tiêu chí I|60|55||55.0|||',
      'b|I.1|Tiêu chí I.1|35|30|30.0|30.0||Sở A|',
      'b|I.2|Tiêu chí I.2|25|25|25.0|25.0||Sở A|',
      'b|II|Tiêu chí II|40|40|40.0|40.0||Sở A|',
      'Tổng cộng 2 điểm tiêu chí khác tự chấm, ở 1 đơn vị. Chênh lệch là kết quả trừ tự chấm.',
    ]);
  });

  test('has no column of scorers where nobody is named', () => {
    expect(lines({ members: 'a', scores: 'a 90', appraisals: 'a 80' })).toEqual([
      'Đơn vị|Mã|Tiêu chí|Điểm tối đa|Tự chấm|Thẩm định|Kết quả|Chênh lệch|Ghi chú',
      'a||Tổng điểm|100|90||80|-10|1 tiêu chí khác tự chấm',
      'a|I|Tiêu chí I|100|90|80|80|-10|',
      'Tổng cộng 1 điểm tiêu chí khác tự chấm, ở 1 đơn vị. Chênh lệch là kết quả trừ tự chấm.',
    ]);
  });

  test.each([
    ['one scorer', 'a/b 80', 'b'],
    ['several with their marks', 'a/b 80 | a/Tổ 81.5', 'b 80 · Tổ 81,5'],
    ['stage by stage', 'a/b 80 | a/Hội/2 82', 'vòng 1: b 80; vòng 2: Hội 82'],
    ['a stage that is not the first', 'a/Hội/2 82', 'vòng 2: Hội'],
    ['five by name', 'a/b 1 | a/c 2 | a/d 3 | a/e 4 | a/f 5', 'b 1 · c 2 · d 3 · e 4 · f 5'],
    ['six by number', 'a/b 1 | a/c 2 | a/d 3 | a/e 4 | a/f 5 | a/g 6', '6 người chấm, từ 1 đến 6'],
    ['six that agree', 'a/b 5 | a/c 5 | a/d 5 | a/e 5 | a/f 5 | a/g 5', '6 người chấm, cùng 5'],
  ])('names %s', (_, appraisals, expected) => {
    expect(
      lines({ members: 'a b c d e f g', scores: 'a 90 | b 1 | c 1 | d 1 | e 1 | f 1 | g 1', appraisals })[2]?.split(
        '|',
      )[8],
    ).toBe(expected);
  });

  test('says what is not applicable, not scored, ruled, or appraised by too few', () => {
    const [, , ...rows] = lines({
      members: 'a',
      criteria: 'I:20 II:20 III:20 IV:20 V:20',
      scores: 'a 10 10 - 10 na',
      appraisals: 'a/x 9 na - 9 na | a/y 9 na - - na',
      rules: {
        scoring: { notApplicable: 'percent', unscored: 'zero', scorers: 2 },
        ranking: { by: 'percent' },
      },
      rulings: [{ ruling: 'score', member: 'a', criterion: 'I', points: figure('12') }],
    });
    expect(rows.slice(0, 5)).toEqual([
      'a|I|Tiêu chí I|20|10|9|12|+2|x 9 · y 9|theo quyết nghị',
      'a|II|Tiêu chí II|20|10|k|k||x k · y k|không áp dụng',
      'a|III|Tiêu chí III|20|||0|||chưa chấm, tính 0',
      'a|IV|Tiêu chí IV|20|10||10||x|mới có 1/2 người chấm nên chưa tính thẩm định',
      'a|V|Tiêu chí V|20|k|k|k||x k · y k|không áp dụng',
    ]);
  });

  test('counts penalties downwards', () => {
    const [, head, , penalty] = lines({
      members: 'a',
      criteria: 'I:90 II:5/penalty',
      scores: 'a 90 1',
      appraisals: 'a 90 3',
    });
    expect(head).toBe('a||Tổng điểm|90|89||87|-2|1 tiêu chí khác tự chấm');
    expect(penalty).toBe('a|II|Tiêu chí II|5|-1|-3|-3|-2|');
  });

  test('leaves out the criteria of another group, and differences where there is no self-score', () => {
    const rows = lines({
      members: [
        { id: 'a', group: 'x' },
        { id: 'b', group: 'y' },
      ],
      criteria: 'I:60 II:40/group=x III:40/group=y',
      appraisals: 'a 30 20 - | b 60 - 40',
    });
    expect(rows.slice(1, -1)).toEqual([
      'a||Tổng điểm|100|||50||',
      'a|I|Tiêu chí I|60||30|30||',
      'a|II|Tiêu chí II|40||20|20||',
      'b||Tổng điểm|100|||100||',
      'b|I|Tiêu chí I|60||60|60||',
      'b|III|Tiêu chí III|40||40|40||',
    ]);
  });

  test('stays with its headings where there are no points', () => {
    const [year] = worked({ members: 'a', scores: 'a 90' });
    expect(sheetLines(comparisonSheet(year, nothing, 'en'))).toEqual([
      'Unit|Code|Criterion|Max|Self|Appraised|Final|Difference|Note',
      'There are no points to rank by yet.',
    ]);
  });
});
