import { describe, expect, test } from 'vitest';
import { proposalSheet } from '../../../src/report/result-workbook/proposal-sheet.ts';
import type { YearInput } from '../../engine/bloc-year-builder.ts';
import { type AwardInput, figure, share } from '../../engine/rules-builder.ts';
import { nothing, sheetLines, worked } from './sheet-lines.ts';

const lines = (input: YearInput, language: 'vi' | 'en' = 'vi') => {
  const [year, result] = worked(input);
  return sheetLines(proposalSheet(year, result, language));
};

const flag: AwardInput = { code: 'co', name: 'Cờ thi đua' };
const vote = { contest: 'co', threshold: { share: share('1/2'), base: 'members', strict: true } } as const;
const bloc = { members: 'a b c', scores: 'a 90.5 | b 80 | c 80' };

describe('Đề nghị khen thưởng', () => {
  test('has who is proposed with rank, points and votes under the headings that officials know', () => {
    const rules = { awards: [{ ...flag, vote }] };
    expect(lines({ ...bloc, rules, votes: { co: 'a:2' }, counts: { co: '3/3/0' } })).toEqual([
      'STT|Tên tập thể|Danh hiệu thi đua/Hình thức khen thưởng|Hạng|Điểm|Số phiếu|Tình trạng|Ghi chú',
      '1|a|Cờ thi đua|1|90.5|2/3|đề nghị|',
    ]);
  });

  test('says what equals are still to be decided, and what hangs on it', () => {
    const second: AwardInput = { code: 'bk', name: 'Bằng khen' };
    expect(lines({ ...bloc, rules: { awards: [{ ...flag, quota: 2 }, second] } }).slice(1)).toEqual([
      '1|a|Cờ thi đua|1|90.5||đề nghị|',
      '|b|Cờ thi đua|2|80.0||chưa quyết|còn 1 suất, 2 đơn vị bằng nhau: cần quyết nghị của hội nghị',
      '|c|Cờ thi đua|2|80.0||chưa quyết|còn 1 suất, 2 đơn vị bằng nhau: cần quyết nghị của hội nghị',
      expect.stringContaining('|Bằng khen|'),
      expect.stringContaining('|Bằng khen|'),
      'Cờ thi đua: còn 1 suất, 2 đơn vị bằng nhau: cần quyết nghị của hội nghị (b, c).',
      expect.stringMatching(/^Bằng khen: /),
    ]);
  });

  test('has a line for each empty place, with the reason', () => {
    const awards = [{ ...flag, quota: 3, if: [{ kind: 'min-total', need: figure('90') }] }] as const;
    expect(lines({ ...bloc, rules: { awards } }).slice(1)).toEqual([
      '1|a|Cờ thi đua|1|90.5||đề nghị|',
      '|(trống)|Cờ thi đua||||trống|không còn đơn vị đủ điều kiện',
      '|(trống)|Cờ thi đua||||trống|không còn đơn vị đủ điều kiện',
    ]);
  });

  test('names a vote that has not been held by its award', () => {
    const rules = { awards: [{ ...flag, vote }] };
    expect(lines({ ...bloc, rules }).at(-1)).toMatch(/^Cờ thi đua: còn 1 suất: chưa bỏ phiếu “Cờ thi đua”/);
  });

  test('says what the conference granted and picked; a sub-unit has neither rank nor points', () => {
    const second: AwardInput = { code: 'bk', name: 'Bằng khen', by: 'ruling' };
    const rows = lines({
      ...bloc,
      rules: { awards: [flag, second] },
      rulings: [
        { ruling: 'grant', award: 'co', member: 'b', for: 'Phòng 1' },
        { ruling: 'award', award: 'bk', members: ['c'] },
      ],
    });
    expect(rows.slice(1)).toEqual([
      '1|Phòng 1 (b)|Cờ thi đua||||đề nghị|hội nghị quyết nghị: Biên bản hội nghị',
      '2|c|Bằng khen|2|80||đề nghị|theo quyết nghị của hội nghị (Biên bản hội nghị)',
    ]);
  });

  test('says that the rules have no award, or that the proposal has not been worked out', () => {
    expect(lines(bloc).slice(1)).toEqual(['Quy chế của khối không có danh hiệu nào.']);
    const [year] = worked({ ...bloc, rules: { awards: [flag] } });
    expect(sheetLines(proposalSheet(year, nothing, 'en'))).toEqual([
      'No.|Unit|Award|Rank|Points|Votes|Status|Note',
      'The proposal has not been worked out yet.',
    ]);
  });
});
