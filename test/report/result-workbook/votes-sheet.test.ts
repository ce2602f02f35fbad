import { describe, expect, test } from 'vitest';
import { votesSheet } from '../../../src/report/result-workbook/votes-sheet.ts';
import type { YearInput } from '../../engine/bloc-year-builder.ts';
import { type AwardInput, share } from '../../engine/rules-builder.ts';
import { nothing, sheetLines, worked } from './sheet-lines.ts';

const lines = (input: YearInput, language: 'vi' | 'en' = 'vi') => {
  const [year, result] = worked(input);
  return sheetLines(votesSheet(year, result, language)).slice(1);
};

const asks = (text: string, base: 'members' | 'valid', strict = false) => ({ share: share(text), base, strict });

const flag: AwardInput = { code: 'co', name: 'Cờ', vote: { contest: 'co', threshold: asks('2/3', 'valid') } };

const bloc = { members: 'a b c', scores: 'a 90 | b 80 | c 70' };

describe('Kiểm phiếu', () => {
  test('has the papers of a round, then its candidates with their exact share, of what, and the outcome', () => {
    const [year, result] = worked({
      ...bloc,
      rules: { awards: [flag] },
      votes: { co: 'a:6/2/1 b:3/5/1' },
      counts: { co: '10/10/1+7' },
    });
    expect(sheetLines(votesSheet(year, result, 'vi'))).toEqual([
      'Nội dung bỏ phiếu|Vòng|Phát ra|Thu về|Hợp lệ|Không hợp lệ|Đồng ý|Không đồng ý|Không ý kiến|Phiếu đồng ý/tổng|Tính trên|Tỷ lệ %|Mức cần đạt|Kết quả',
      'Cờ|1|10|10|9|1|||||||Cần từ 2/3 số phiếu hợp lệ.|',
      'a|1|||||6|2|1|6/9|số phiếu hợp lệ|66.67||đạt',
      'b|1|||||3|5|1|3/9|số phiếu hợp lệ|33.33||không đạt',
    ]);
  });

  test('shows as many decimals as it takes where a vote just fails', () => {
    const input = { ...bloc, votes: { co: 'a:5000' }, counts: { co: '9999/9999/0+9996' } };
    const vote = { contest: 'co', threshold: asks('50.01%', 'valid') };
    expect(lines({ ...input, rules: { awards: [{ ...flag, vote }] } })[1]).toMatch(/\|50\.005\|/);
  });

  test('leaves empty what the tally and the papers do not give', () => {
    const vote = { contest: 'co', threshold: asks('2/3', 'members') };
    const [year, result] = worked(
      { ...bloc, rules: { awards: [{ ...flag, vote }] } },
      { tallies: [{ contest: 'co', round: 1, member: 'a', agree: 2, row: 0 }] },
    );
    expect(sheetLines(votesSheet(year, result, 'vi')).slice(1)).toEqual([
      'Cờ|1|||||||||||Cần từ 2/3 tổng số đơn vị thành viên.|',
      'a|1|||||2|||2/3|tổng số đơn vị thành viên|66.67||đạt',
    ]);
  });

  test('says that a contest of the rules, or an announced one, has not been held', () => {
    const awards: readonly AwardInput[] = [
      flag,
      { code: 'bk', name: 'Bằng khen', vote: { contest: 'bk', threshold: asks('1/2', 'valid') } },
    ];
    expect(lines({ ...bloc, rules: { awards }, counts: { bk: '3/0/0' } })).toEqual([
      'Bằng khen|1|3|0|0|0|||||||Cần từ 1/2 số phiếu hợp lệ.|Chưa bỏ phiếu.',
      'Cờ|1|||||||||||Cần từ 2/3 số phiếu hợp lệ.|Chưa bỏ phiếu.',
    ]);
  });

  test('says that the meeting missed its quorum', () => {
    const rules = { quorum: '2/3', awards: [flag] };
    const [round, candidate] = lines({ ...bloc, rules, present: 1, votes: { co: 'a:1' }, counts: { co: '1/1/0' } });
    expect(round).toContain('|Không có giá trị: không đủ số đơn vị dự họp.');
    expect(candidate).toBe('a|1|||||1|0|0|1/1|số phiếu hợp lệ|100||');
  });

  test('says which candidates were voted on again', () => {
    expect(
      lines({
        ...bloc,
        rules: { awards: [flag] },
        votes: { co: 'a:2 b:1', 'co#2': 'b:3' },
        counts: { co: '3/3/0', 'co#2': '3/3/0' },
      }).map((line) =>
        line
          .split('|')
          .filter((_, index) => [0, 1, 9, 13].includes(index))
          .join('|'),
      ),
    ).toEqual(['Cờ|1||', 'a|1|2/3|đạt', 'b|1|1/3|bỏ phiếu lại ở vòng 2', 'Cờ|2||', 'b|2|3/3|đạt']);
  });

  test('has a line for each demand where awards of one contest ask different shares', () => {
    const awards: readonly AwardInput[] = [
      { code: 'co', name: 'Cờ', vote: { contest: 'chung', threshold: asks('90%', 'valid') } },
      { code: 'bk', name: 'Bằng khen', vote: { contest: 'chung', threshold: asks('1/2', 'members', true) } },
    ];
    expect(lines({ ...bloc, rules: { awards }, votes: { chung: 'a:2' }, counts: { chung: '3/3/0' } })).toEqual([
      'Cờ; Bằng khen|1|3|3|3|0|||||||Cờ cần từ 90% số phiếu hợp lệ. Bằng khen cần trên 1/2 tổng số đơn vị thành viên.|',
      'a|1|||||2|0|0|2/3|số phiếu hợp lệ|66.67|Cờ cần từ 90% số phiếu hợp lệ.|không đạt',
      'a|1|||||2|0|0|2/3|tổng số đơn vị thành viên|66.67|Bằng khen cần trên 1/2 tổng số đơn vị thành viên.|đạt',
    ]);
  });

  test('says whom the ballot for a seat elected', () => {
    const leadership = {
      method: 'election',
      election: { threshold: asks('1/2', 'members'), fallbackRing: false },
    } as const;
    const rows = lines({ ...bloc, rules: { leadership }, votes: { head: 'a:2 b:1' }, counts: { head: '3/3/0' } });
    expect(
      rows.map((line) =>
        line
          .split('|')
          .filter((_, index) => index === 0 || index === 13)
          .join('|'),
      ),
    ).toEqual(['Trưởng khối|', 'a|trúng cử', 'b|không trúng cử']);
  });

  test('says that nothing is put to the vote, or that it has not been worked out', () => {
    const [year, result] = worked(bloc);
    expect(sheetLines(votesSheet(year, result, 'vi')).slice(1)).toEqual([
      'Quy chế của khối không có nội dung nào phải bỏ phiếu.',
    ]);
    expect(sheetLines(votesSheet(year, nothing, 'en')).slice(1)).toEqual(['The votes have not been worked out yet.']);
  });
});
